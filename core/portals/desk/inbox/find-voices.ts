import { Inject, Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { readQuery, type SearchWords } from '../../../language/search/index.js';
import {
  SEARCH_WORDS,
  type SearchedPart,
  SearchIndexRepository,
} from '../../../records/submissions/index.js';
import type { Found } from './found-voices.queries.js';

/** So many hits are named one by one; with more a list is read in its order and each voice is asked. */
const FEW = 1_000;

/** What a person at the desk looks for, by words. Who may see what is found is part of the lists' own queries. */
@Injectable()
export class FindVoices {
  constructor(
    private readonly index: SearchIndexRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SEARCH_WORDS) private readonly words: SearchWords,
  ) {}

  /**
   * The voices in whose words or answers all words stand. `inSender`: also in how the sender is called and reached, for those who may know
   * that; then who looked is written down.
   */
  async find(actor: StaffActor, typed: string, inSender: boolean): Promise<Found> {
    const query = readQuery(typed, this.words);
    if (!query.length) return { kind: 'few', hits: [] };
    const parts: SearchedPart[] = ['words', 'answers', ...(inSender ? (['sender'] as const) : [])];
    if (inSender)
      await this.unitOfWork.commit(async (tx) => {
        tx.record({ actor, verb: 'search.sender', subjectId: actor.id });
      });
    const hits = await this.index.probe(query, parts, FEW + 1);
    return hits.length > FEW ? { kind: 'many', query, parts, some: hits } : { kind: 'few', hits };
  }

  /** The same one by one, where they stand too thin in a list to be met in its order. */
  async allOf({ query, parts }: Extract<Found, { kind: 'many' }>): Promise<Found> {
    return { kind: 'few', hits: await this.index.probe(query, parts) };
  }
}
