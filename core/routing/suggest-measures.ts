import { Inject, Injectable } from '@nestjs/common';
import type { SuggestionInput, Suggestions } from '../contract/index.js';
import { ReadPlan } from '../plan/index.js';
import type { Classifier } from './classify/index.js';

/** Injection token: builds the classifier at its first use and keeps it (0.7 s, 24 MB). */
export const CLASSIFIER = Symbol('Classifier');
const AT_MOST = 5;

/** Which measures a text is about, for the resident to choose from. Nothing of the text is kept. */
@Injectable()
export class SuggestMeasures {
  constructor(
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
  ) {}

  async run({ text, kind }: SuggestionInput, lang: string): Promise<Suggestions> {
    const view = await this.plan.view(lang);
    const { items, danger } = this.classifier().classify({ text, ...(kind ? { kind } : {}) });
    const measures = items.flatMap(({ code, score, reason }) => {
      const title = view.title(code);
      return title ? [{ code, title, score, reason: { words: [...reason.words] } }] : [];
    });
    return {
      items: measures.slice(0, AT_MOST),
      out: items.find(({ code }) => code === 'out')?.score ?? 0,
      danger: danger.map((flag) => flag.kind),
    };
  }
}
