import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { QuestionnaireFile } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

type OfMeasure = Pick<QuestionnaireFile, 'measure'>;

/**
 * Who answers for a form: whoever works on voices of the section that owns its measure; for a form of no measure, who
 * places the voices that nobody owns.
 */
@Injectable()
export class FormRights {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** For many forms at once: whose each is, and whether this person answers for it. */
  async of(actor: StaffActor) {
    const directory = await this.sections.current();
    const today = this.calendar.dateOf(this.clock.now());
    return ({ measure }: OfMeasure) => {
      const owner = measure ? directory.owner(measure, today)?.section : undefined;
      const isOwn = owner
        ? hasRole(actor, 'clerk', 'approver') && actor.sectionIds.includes(owner.id)
        : hasRole(actor, 'triage');
      return { owner: owner ?? null, mayWork: isOwn };
    };
  }

  /** Errors: `forbidden`. */
  async demand(actor: StaffActor, form: OfMeasure): Promise<void> {
    if (!(await this.of(actor))(form).mayWork) throw new AppError('forbidden');
  }
}
