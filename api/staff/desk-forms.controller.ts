import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  dropDeskForm,
  dropPageForm,
  type InputOf,
  keepDeskForm,
  keepPageForm,
  listPageForms,
  type OutputOf,
} from '../../core/contract/index.js';
import { KeepDeskForm, KeepPageForms } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

/** What staff have typed and not sent yet. */
@Controller()
export class DeskFormsController {
  constructor(
    private readonly forms: KeepDeskForm,
    private readonly pages: KeepPageForms,
  ) {}

  @Does(keepDeskForm)
  keep(
    @Input() { params, body }: InputOf<typeof keepDeskForm>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.forms.keep(actor, params.id, { verb: params.verb, fields: body.fields });
  }

  @Does(dropDeskForm)
  drop(
    @Input() { params }: InputOf<typeof dropDeskForm>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.forms.drop(actor, params.id, params.verb);
  }

  @Does(listPageForms)
  ofPages(@Staff() actor: StaffActor): Promise<OutputOf<typeof listPageForms>> {
    return this.pages.of(actor);
  }

  @Does(keepPageForm)
  keepOfPage(
    @Input() { params, body }: InputOf<typeof keepPageForm>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.pages.keep(actor, { form: params.form, fields: body.fields });
  }

  @Does(dropPageForm)
  dropOfPage(
    @Input() { params }: InputOf<typeof dropPageForm>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.pages.drop(actor, params.form);
  }
}
