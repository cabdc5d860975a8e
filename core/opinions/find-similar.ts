import { Inject, Injectable } from '@nestjs/common';
import type { SimilarOpinions } from '../contract/index.js';
import { Clock } from '../kernel/index.js';
import {
  ALIKE,
  CLASSIFIER,
  type Classifier,
  likeness,
  type VoiceFeatures,
} from '../routing/index.js';
import { OpinionQueries } from './opinion.queries.js';
import { ReadOpinions } from './read-opinions.js';

/** A resident compares with what is new; what is older stands in the plan's pages. */
const MOST_COMPARED = 300;
const AT_MOST = 3;
const FRESH_MS = 5_000;

/** Published opinions like what a resident is writing, before it is sent. Nothing of the text is kept. */
@Injectable()
export class FindSimilar {
  private compared: readonly { id: string; features: VoiceFeatures }[] = [];
  private lookedAt = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(
    @Inject(OpinionQueries) private readonly opinions: OpinionQueries,
    @Inject(ReadOpinions) private readonly readOpinions: ReadOpinions,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(text: string, lang: string): Promise<SimilarOpinions> {
    await this.refresh();
    const own = this.classifier().features(text);
    const ids = this.compared
      .map(({ id, features }) => ({ id, score: likeness(own, features) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, AT_MOST)
      .map(({ id }) => id);
    return { items: ids.length ? await this.readOpinions.some(ids, lang) : [] };
  }

  /** The newest opinions, looked at again after a moment; what was read before is not read again. */
  private async refresh(): Promise<void> {
    if (Math.abs(this.clock.now().getTime() - this.lookedAt) < FRESH_MS) return;
    // Whoever asks meanwhile waits for the same look; one that failed is made again by the next.
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    await this.looking;
  }

  private async look(): Promise<void> {
    const now = this.clock.now().getTime();
    const known = new Map(this.compared.map((one) => [one.id, one]));
    const newest = await this.opinions.newestTexts(MOST_COMPARED);
    this.compared = newest.map(
      ({ id, text }) => known.get(id) ?? { id, features: this.classifier().features(text) },
    );
    this.lookedAt = now;
  }
}
