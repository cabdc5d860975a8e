import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import type { FieldError, VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { GiveToSection } from './give-to-section.js';

const UNKNOWN = { path: 'about', code: 'unknown_section' } as const;

/** Gives a waiting voice to whoever answers for a proposed measure or, beside the plan, to a proposed section. */
@Injectable()
export class RouteVoice implements DeskVerb<'route'> {
  constructor(
    private readonly giving: GiveToSection,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** `about`: the code of a proposed measure or, beside the plan, of a proposed section. Error: `invalid` where nobody answers for it. */
  async prepare(actor: StaffActor, { about }: VerbInput<'route'>): Promise<Doing> {
    const directory = await this.sections.current();
    const section = directory.responsible(about, this.calendar.dateOf(this.clock.now()));
    if (!section) throw invalid(UNKNOWN);
    const measure = directory.hasNode(about) ? about : null;
    return ([voice], tx) =>
      this.giving.give(tx, actor, voice, { section, measure, note: null, from: null });
  }

  async fieldErrors({ about }: Partial<VerbInput<'route'>>): Promise<FieldError[]> {
    if (about === undefined) return [];
    const directory = await this.sections.current();
    return directory.responsible(about, this.calendar.dateOf(this.clock.now())) ? [] : [UNKNOWN];
  }
}
