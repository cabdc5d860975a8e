import { Controller } from '@nestjs/common';
import {
  dropForm,
  type InputOf,
  keepForm,
  type OutputOf,
  readForm,
} from '../../core/contract/index.js';
import { FormsUnderWay } from '../../core/records/forms-under-way/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';

@Controller()
export class FormsController {
  constructor(private readonly forms: FormsUnderWay) {}

  @Does(keepForm)
  keep(@Input() { params, body }: InputOf<typeof keepForm>): Promise<void> {
    return this.forms.keep(params.place, body);
  }

  @Does(readForm)
  read(@Input() { params }: InputOf<typeof readForm>): Promise<OutputOf<typeof readForm>> {
    return this.forms.read(params.place);
  }

  @Does(dropForm)
  drop(@Input() { params }: InputOf<typeof dropForm>): Promise<void> {
    return this.forms.drop(params.place);
  }
}
