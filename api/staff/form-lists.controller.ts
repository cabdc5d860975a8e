import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  decideListed,
  type FormList,
  type InputOf,
  readFormLists,
} from '../../core/contract/index.js';
import { DecideListed, ReadFormLists } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

@Controller()
export class FormListsController {
  constructor(
    private readonly lists: ReadFormLists,
    private readonly deciding: DecideListed,
  ) {}

  @Does(readFormLists)
  list(@Staff() actor: StaffActor): Promise<{ items: FormList[] }> {
    return this.lists.list(actor);
  }

  @Does(decideListed)
  decide(
    @Input() { params, body }: InputOf<typeof decideListed>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.deciding.decide(actor, params.id, body);
  }
}
