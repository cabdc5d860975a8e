import { Inject, Injectable } from '@nestjs/common';
import { readQuery, type SearchWords } from '../../../language/search/index.js';
import { PublicationSearchRepository } from '../../../records/publications/index.js';
import { SEARCH_WORDS } from '../../../records/submissions/index.js';
import type { FoundOpinions } from './found-opinions.js';

/** So many hits are named one by one. With more they stand so thick that a page is met within some thousand of a list. */
const FEW = 2_000;

/** Published opinions by words that stand in their public text or in the city's answer. */
@Injectable()
export class FindOpinions {
  constructor(
    private readonly index: PublicationSearchRepository,
    @Inject(SEARCH_WORDS) private readonly words: SearchWords,
  ) {}

  async find(typed: string): Promise<FoundOpinions> {
    const query = readQuery(typed, this.words);
    if (!query.length) return { kind: 'few', ids: [] };
    const ids = await this.index.probe(query, 2 * FEW);
    return ids.length > FEW ? { kind: 'many', query } : { kind: 'few', ids };
  }
}
