import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import type { Results } from '../../contract/index.js';
import { QuestionnaireCountRepository } from './count.repository.js';
import { FormRemarkRepository } from './form-remark.repository.js';
import { lastReading } from './last-reading.js';
import { type FormOfVersion, OpenForms } from './open-forms.js';
import { publishable } from './publishable.js';

/** What a form was answered as far as anybody may know, with what the section says about it: the same for all who look. */
@Injectable()
export class FormResults {
  constructor(
    private readonly forms: OpenForms,
    private readonly counts: QuestionnaireCountRepository,
    private readonly remarks: FormRemarkRepository,
    private readonly calendar: Calendar,
  ) {}

  async of({ shipped, version, questions }: FormOfVersion): Promise<Results> {
    const { code } = shipped.form;
    const { closes } = this.forms.instants(shipped);
    const isOver = this.forms.stateOf(shipped) === 'closed';
    const [read, last, versions, remark] = await Promise.all([
      this.counts.ofSnapshot(code, version),
      isOver ? this.counts.current(code, version) : undefined,
      this.counts.versions(code),
      this.remarks.standing(code, version),
    ]);
    const counted = last ? lastReading(read, { at: closes, counts: last }) : read;
    return {
      ...{ code, version, versions },
      ...publishable(questions, counted.counts),
      countedAt: counted.at && this.calendar.timeOf(counted.at),
      remark: remark ? { text: remark.text, on: this.calendar.dateOf(remark.at) } : null,
    };
  }
}
