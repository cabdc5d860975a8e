import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { SuggestionInput, Suggestions } from '../contract/index.js';
import { Clock } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { isMeasure, SHIPPED_THRESHOLD } from './classify/index.js';
import { ReadVoices } from './read-voices.js';

const AT_MOST = 5;

/** Which measures a text is about, for the resident to choose from. Nothing of the text is kept. */
@Injectable()
export class SuggestMeasures {
  constructor(
    @Inject(ReadVoices) private readonly voices: ReadVoices,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ text, kind }: SuggestionInput, lang: string): Promise<Suggestions> {
    const view = await this.plan.view(lang);
    const read = await this.voices.reader();
    const { guesses, out, danger } = read({ text, ...(kind ? { kind } : {}) });
    const measures = guesses.flatMap(({ about, score, words }) => {
      const title = isMeasure(about) ? view.title(about) : undefined;
      return title ? [{ code: about, title, score, reason: { words: [...words] } }] : [];
    });
    // Only where routing would really send it there: nothing may be promised that does not happen.
    const [best] = guesses;
    const outside =
      best && best.score >= SHIPPED_THRESHOLD && !isMeasure(best.about) && kind !== 'consultation'
        ? best
        : undefined;
    const directory = await this.sections.current();
    const section = outside && directory.responsible(outside.about, civilDateOf(this.clock.now()));
    return {
      items: measures.slice(0, AT_MOST),
      out,
      outSection: section ? await this.plan.sectionRef(section, lang) : null,
      danger: [...danger],
    };
  }
}
