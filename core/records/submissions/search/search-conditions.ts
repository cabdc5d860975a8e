import { join, raw, type Sql, sql } from '../../../base/sql/index.js';
import {
  type Alternative,
  gramsFor,
  type Pattern,
  type QueryWord,
  type SearchQuery,
} from '../../../language/search/index.js';

const T = raw('t');
const LANES = ['plain', 'joined'] as const;
/** What a hidden word leaves, as in `matches`. */
const HOLE = '|';

const standsInLane = (lane: (typeof LANES)[number], { text, hiding }: Pattern): Sql => {
  const column = sql`${T}.${raw(lane)}`;
  const stands = sql`strpos(${column}, ${text}::text) > 0`;
  return hiding.length
    ? sql`(${stands} and strpos(regexp_replace(${column}, ${hiding.join('|')}::text, ${HOLE}, 'g'), ${text}::text) > 0)`
    : stands;
};

const stands = (pattern: Pattern): Sql => {
  const lanes = pattern.isPlain ? LANES.slice(0, 1) : LANES;
  const found = sql`(${join(
    lanes.map((lane) => standsInLane(lane, pattern)),
    ' or ',
  )})`;
  return pattern.family ? sql`(left(${T}.plain, 1) = ${pattern.family} and ${found})` : found;
};

const anyOf = (conditions: readonly Sql[]): Sql => sql`(${join([...conditions], ' or ')})`;
const allOf = (conditions: readonly Sql[]): Sql => sql`(${join([...conditions], ' and ')})`;

/** That a row of `submission_search` under `t` is a hit: `matches` in SQL, read from the text alone. Of a query with words. */
export const isHit = (query: SearchQuery): Sql =>
  allOf(query.map((word) => anyOf(word.map((alternative) => allOf(alternative.map(stands))))));

const gramsOfAlternative = (alternative: Alternative): number[] => [
  ...new Set(alternative.flatMap(({ text }) => gramsFor(text))),
];

/** The sets of pieces that a word may show; of two sets the one that holds the other is needless. */
const gramSets = (word: QueryWord): number[][] => {
  const sets = word.map(gramsOfAlternative).sort((a, b) => a.length - b.length);
  const kept: number[][] = [];
  for (const set of sets)
    if (!kept.some((smaller) => smaller.every((gram) => set.includes(gram)))) kept.push(set);
  return kept;
};

/** That a row may be a hit, for the index; nothing where a word says nothing to it. */
export const mayBeHit = (query: SearchQuery): Sql | undefined => {
  const words = query.map(gramSets).filter((sets) => sets.every((set) => set.length > 0));
  return words.length
    ? allOf(words.map((sets) => anyOf(sets.map((set) => sql`${T}.grams @> ${set}::int[]`))))
    : undefined;
};
