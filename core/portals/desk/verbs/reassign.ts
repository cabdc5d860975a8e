import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import type { FieldError, VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { LockedVoiceQueries } from '../access/locked-voice.queries.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { GiveToSection } from './give-to-section.js';
import { sectionOn } from './section-on.js';

const UNKNOWN = { path: 'section', code: 'unknown_section' } as const;
const HAS_IT = { path: 'section', code: 'not_allowed' } as const;

/** Hands a voice to another section with a reason. */
@Injectable()
export class ReassignVoice implements DeskVerb<'reassign'> {
  constructor(
    private readonly giving: GiveToSection,
    private readonly voices: LockedVoiceQueries,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Error: `invalid` on `section`, unknown, ended or the one that has it. */
  async prepare(actor: StaffActor, input: VerbInput<'reassign'>): Promise<Doing> {
    const directory = await this.sections.current();
    const section = sectionOn(this.today(), directory, input.section);
    if (!section) throw invalid(UNKNOWN);
    return ([voice], tx) => {
      if (voice.sectionId === section.id) throw invalid(HAS_IT);
      const had = voice.sectionId ? directory.sectionById.get(voice.sectionId) : undefined;
      const giving = { section, measure: null, note: input.reason, from: had?.code ?? null };
      return this.giving.give(tx, actor, voice, giving);
    };
  }

  async fieldErrors(
    { section: code }: Partial<VerbInput<'reassign'>>,
    { actor, id }: { actor: StaffActor; id: string },
  ): Promise<FieldError[]> {
    if (code === undefined) return [];
    const section = sectionOn(this.today(), await this.sections.current(), code);
    if (!section) return [UNKNOWN];
    return (await this.voices.sectionOf(actor, id)) === section.id ? [HAS_IT] : [];
  }

  private today(): string {
    return this.calendar.dateOf(this.clock.now());
  }
}
