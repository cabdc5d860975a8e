import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import type { FieldError, VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import type { LockedVoice } from '../access/locked-voice.queries.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { GiveToSection } from './give-to-section.js';

const UNKNOWN = { path: 'about', code: 'unknown_section' } as const;
const NO_REASON = { path: 'reason', code: 'required' } as const;

/** Whether routing itself has named it: a voice goes nowhere else without somebody saying why. */
const isProposed = ({ routingReason }: LockedVoice, about: string): boolean =>
  routingReason?.rule === 'none' &&
  (routingReason.guesses ?? []).some((guess) => guess.about === about);

/** Gives a waiting voice to whoever answers for a proposed measure or, beside the plan, to a proposed section. */
@Injectable()
export class RouteVoice implements DeskVerb<'route'> {
  constructor(
    private readonly giving: GiveToSection,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /**
   * `about`: the code of a proposed measure or, beside the plan, of a proposed section; any other asks for a reason.
   * Error: `invalid` where nobody answers for it, or the reason is missing.
   */
  async prepare(actor: StaffActor, { about, reason }: VerbInput<'route'>): Promise<Doing> {
    const directory = await this.sections.current();
    const section = directory.responsible(about, this.calendar.dateOf(this.clock.now()));
    if (!section) throw invalid(UNKNOWN);
    const measure = directory.hasNode(about) ? about : null;
    return ([voice], tx) => {
      if (!reason && !isProposed(voice, about)) throw invalid(NO_REASON);
      return this.giving.give(tx, actor, voice, {
        section,
        measure,
        note: reason ?? null,
        from: null,
      });
    };
  }

  async fieldErrors({ about }: Partial<VerbInput<'route'>>): Promise<FieldError[]> {
    if (about === undefined) return [];
    const directory = await this.sections.current();
    return directory.responsible(about, this.calendar.dateOf(this.clock.now())) ? [] : [UNKNOWN];
  }
}
