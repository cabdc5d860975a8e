import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { QuestionnaireFile } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

type OfForm = Pick<QuestionnaireFile, 'measure' | 'becomes'>;

/**
 * Who answers for a form: whoever works on voices of the section that hears its topic, or owns its measure; for a form of
 * neither, who places the voices that nobody owns.
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
    return ({ measure, becomes }: OfForm) => {
      // A topic has a desk, whatever the measure: its section promises, and answers.
      const desk = becomes?.topic ? directory.desk(becomes.topic, today)?.section : undefined;
      const owner = desk ?? (measure ? directory.owner(measure, today)?.section : undefined);
      const isOwn = owner
        ? hasRole(actor, 'clerk', 'approver') && actor.sectionIds.includes(owner.id)
        : hasRole(actor, 'triage');
      return { owner: owner ?? null, mayWork: isOwn };
    };
  }

  /** Errors: `forbidden`. */
  async demand(actor: StaffActor, form: OfForm): Promise<void> {
    if (!(await this.of(actor))(form).mayWork) throw new AppError('forbidden');
  }
}
