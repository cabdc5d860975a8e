import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import { SHIPPED_THRESHOLD } from '../../../classification/index.js';
import { isMeasureCode, type SuggestionInput, type Suggestions } from '../../../contract/index.js';
import { VoiceReader } from '../../../jobs/routing/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

const AT_MOST = 5;

/** Which measures a text is about, for the resident to choose from. Nothing of the text is kept. */
@Injectable()
export class SuggestMeasures {
  constructor(
    private readonly voices: VoiceReader,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async suggest({ text, kind }: SuggestionInput, lang: string): Promise<Suggestions> {
    const names = await this.plan.names(lang);
    const read = await this.voices.reader();
    const { guesses, out, danger } = read({ text, ...(kind ? { kind } : {}) });
    const measures = guesses.flatMap(({ about, score, words }) => {
      const title = isMeasureCode(about) ? names.title(about) : undefined;
      return title ? [{ code: about, title, score, reason: { words: [...words] } }] : [];
    });
    // Only where routing would really send it there: nothing may be promised that does not happen.
    const [best] = guesses;
    const outside =
      best &&
      best.score >= SHIPPED_THRESHOLD &&
      !isMeasureCode(best.about) &&
      kind !== 'consultation'
        ? best
        : undefined;
    const directory = await this.sections.current();
    const section =
      outside && directory.responsible(outside.about, this.calendar.dateOf(this.clock.now()));
    return {
      items: measures.slice(0, AT_MOST),
      out,
      outSection: section ? names.section(section) : null,
      danger: danger.map(({ kind: seen }) => seen),
    };
  }
}
