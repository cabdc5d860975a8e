import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Fresh, fresh } from '../../../base/kernel/index.js';
import {
  ALIKE,
  CLASSIFIER,
  type Classifier,
  likeness,
  type VoiceFeatures,
} from '../../../classification/index.js';
import { SECONDS_TO_LEAVE, type SimilarOpinions } from '../../../contract/index.js';
import { OpinionQueries } from './opinion.queries.js';
import { ReadOpinions } from './read-opinions.js';

/** A resident compares with what is new; what is older stands in the plan's pages. */
const MOST_COMPARED = 300;
const AT_MOST = 3;
/** What is taken back is forgotten by every process within this time, words and all. */
const FRESH_MS = (SECONDS_TO_LEAVE * 1_000) / 2;

interface Compared {
  readonly id: string;
  readonly correctedAt: string | null;
  readonly features: VoiceFeatures;
}

/** A corrected publication has another text than before. */
const textOf = ({ id, correctedAt }: Pick<Compared, 'id' | 'correctedAt'>): string =>
  `${id} ${correctedAt}`;

/** Published opinions like what a resident is writing, before it is sent. Nothing of the text is kept. */
@Injectable()
export class FindSimilar {
  private readonly newest: Fresh<readonly Compared[]>;

  constructor(
    opinions: OpinionQueries,
    private readonly readOpinions: ReadOpinions,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    clock: Clock,
  ) {
    this.newest = fresh<readonly Compared[]>(FRESH_MS, clock, async (before = []) => {
      // What was read before is not read again.
      const known = new Map(before.map((one) => [textOf(one), one]));
      const newest = await opinions.newest(MOST_COMPARED);
      const unread = newest.filter((one) => !known.has(textOf(one)));
      const texts = await opinions.texts(unread.map(({ id }) => id));
      return newest.flatMap((one) => {
        const text = texts.get(one.id);
        const read =
          text === undefined ? undefined : { ...one, features: classifier().features(text) };
        return known.get(textOf(one)) ?? read ?? [];
      });
    });
  }

  async find(text: string, lang: string): Promise<SimilarOpinions> {
    const compared = await this.newest.current();
    const own = this.classifier().features(text);
    const ids = compared
      .map(({ id, features }) => ({ id, score: likeness(own, features) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, AT_MOST)
      .map(({ id }) => id);
    return { items: ids.length ? await this.readOpinions.some(ids, lang) : [] };
  }
}
