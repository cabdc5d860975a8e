import { Injectable } from '@nestjs/common';
import { civilDateOf } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { GiveToSection } from './give-to-section.js';
import { PerformVerb, type VerbInput } from './perform-verb.js';

interface RouteInput extends VerbInput {
  /** Code of a proposed measure or, beside the plan, of a proposed section. */
  readonly about: string;
}

/** Gives a waiting voice to whoever answers for a proposed measure or, beside the plan, to a proposed section. */
@Injectable()
export class RouteVoice {
  constructor(
    private readonly verbs: PerformVerb,
    private readonly giving: GiveToSection,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Error beside those of every verb: `invalid` on `about` where nobody answers for it. */
  async route(actor: StaffActor, { about, ...input }: RouteInput): Promise<void> {
    const directory = await this.sections.current();
    const section = directory.responsible(about, civilDateOf(this.clock.now()));
    if (!section) throw invalid({ path: 'about', code: 'unknown_section' });
    const measure = directory.hasNode(about) ? about : null;
    await this.verbs.perform(actor, 'route', input, ([voice], tx) =>
      this.giving.give(tx, actor, voice, { section, measure, note: null, from: null }),
    );
  }
}
