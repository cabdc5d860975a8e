import { Injectable } from '@nestjs/common';
import { civilDateOf } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import { SectionDirectory, validSection } from '../../../records/sections/index.js';
import { GiveToSection } from './give-to-section.js';
import { PerformVerb, type VerbInput } from './perform-verb.js';

interface ReassignInput extends VerbInput {
  /** Code of the section that gets it. */
  readonly section: string;
  readonly reason: string;
}

/** Hands a voice to another section with a reason. */
@Injectable()
export class ReassignVoice {
  constructor(
    private readonly verbs: PerformVerb,
    private readonly giving: GiveToSection,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Error beside those of every verb: `invalid` on `section`, unknown, ended or the one that has it. */
  async reassign(
    actor: StaffActor,
    { section: code, reason, ...input }: ReassignInput,
  ): Promise<void> {
    const { sectionByCode, sectionById } = await this.sections.current();
    const section = sectionByCode.get(code);
    const today = civilDateOf(this.clock.now());
    if (!section || validSection(section, today, sectionByCode)?.id !== section.id)
      throw invalid({ path: 'section', code: 'unknown_section' });
    await this.verbs.perform(actor, 'reassign', input, ([voice], tx) => {
      if (voice.sectionId === section.id) throw invalid({ path: 'section', code: 'not_allowed' });
      const from = voice.sectionId ? (sectionById.get(voice.sectionId)?.code ?? null) : null;
      return this.giving.give(tx, actor, voice, { section, measure: null, note: reason, from });
    });
  }
}
