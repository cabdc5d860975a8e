import type { FoldedText } from '../fold/folded-text.js';
import type { Pattern, SearchQuery } from './query.js';

/** What a hidden word leaves. */
const HOLE = '|';

const standsIn = (lane: string, { text, hiding }: Pattern): boolean =>
  lane.includes(text) &&
  (!hiding.length || lane.replace(new RegExp(hiding.join('|'), 'g'), HOLE).includes(text));

const stands = (folded: FoldedText, pattern: Pattern): boolean =>
  (!pattern.family || folded.plain.startsWith(pattern.family)) &&
  (standsIn(folded.plain, pattern) || (!pattern.isPlain && standsIn(folded.joined, pattern)));

/**
 * The definition of a hit: all words of the query stand in the text, in whatever order, each in one of its ways of writing.
 * The database's search is equal to this. A query of nothing matches nothing.
 */
export const matches = (folded: FoldedText, query: SearchQuery): boolean =>
  query.length > 0 &&
  query.every((word) =>
    word.some((alternative) => alternative.every((pattern) => stands(folded, pattern))),
  );
