import { languageFactors } from '../spelling/language-mix.js';
import { hasAccents, type Normal } from '../spelling/normalise.js';
import { beginsWord, endsWord, isSpaced } from '../spelling/word-edges.js';
import { type IndexedEntry, type LexiconIndex, MOST_WAYS, type Target } from './lexicon-index.js';

/** A line of the lexicon that was found in a voice. */
export interface Found {
  readonly target: Target;
  readonly label: string;
  readonly score: number;
}
interface Hit {
  readonly from: number;
  readonly end: number;
}
interface WayHits {
  readonly entry: number;
  readonly way: number;
  readonly parts: Hit[][];
}

/** Parts of one way are near each other: within about a sentence. */
const NEAR = { joined: 28, spaced: 75 };

/** Letters and tone marks in one order: "hoà" and "hòa" are the same word. */
const sounds = (word: string): string => [...word.normalize('NFD')].sort().join('');

const isCovered = (hit: Hit, by: readonly Hit[]): boolean =>
  by.some(
    (other) =>
      other.from <= hit.from && other.end >= hit.end && other.end - other.from > hit.end - hit.from,
  );

const areNear = (parts: readonly Hit[][], reach: number): boolean =>
  (parts[0] ?? []).some((first) =>
    parts.every((hits) => hits.some((hit) => Math.abs(hit.from - first.from) <= reach)),
  );

/** In a spelling by ear, letters enough for a word to be known without its end. */
const HEARD_ENOUGH = 5;
/** Fewer edges than this among the letters: the writer sets no spaces. */
const SPACES = 1 / 14;
const isHeardBegin = (edges: Uint8Array) => {
  const isSpaced = edges.reduce((sum, edge) => sum + edge, 0) > edges.length * SPACES;
  return (from: number): boolean => !isSpaced || edges[from] === 1;
};
const isHeardEnd =
  (edges: Uint8Array) =>
  (from: number, end: number): boolean =>
    end - from >= HEARD_ENOUGH || (edges[from] === 1 && edges[end] === 1);

/** All ways with the places of their parts; `only`: of one kind of line. */
const collect = (normal: Normal, index: LexiconIndex, only?: Target['kind']): WayHits[] => {
  const { folded, marked, edges } = normal;
  const begins = edges ? isHeardBegin(edges) : (from: number) => beginsWord(folded, from);
  const ends = edges ? isHeardEnd(edges) : endsWord.bind(undefined, folded);
  const accents = hasAccents(normal);
  const ways = new Map<number, WayHits>();
  for (let from = 0; from < folded.length; from++) {
    if (folded[from] === ' ' || !begins(from)) continue;
    index.trie.walk(folded, from, (phrase, end) => {
      for (const use of index.uses[phrase] ?? []) {
        const entry = index.entries[use.entry];
        if (only && entry?.target.kind !== only) continue;
        if (!ends(from, end, use.open)) continue;
        if (
          accents &&
          entry?.lang === 'vi' &&
          sounds(marked.slice(from, end)) !== sounds(use.marked)
        )
          continue;
        const key = use.entry * MOST_WAYS + use.way;
        let hits = ways.get(key);
        if (!hits) {
          const parts = Array.from({ length: entry?.partCounts[use.way] ?? 1 }, (): Hit[] => []);
          hits = { entry: use.entry, way: use.way, parts };
          ways.set(key, hits);
        }
        hits.parts[use.part]?.push({ from, end });
      }
    });
  }
  return [...ways.values()].filter(({ parts }) => parts.every((hits) => hits.length));
};

/**
 * The lines of the lexicon that a voice contains, each once, with its weight. Of two words at one place the longer
 * one counts ("市民会館" is not "会館"); a word of a language in which the voice is not written counts less.
 * `only` asks for one kind of line, which is faster; `factors`: those of the text that this is a sentence of.
 */
export const findWords = (
  normal: Normal,
  index: LexiconIndex,
  only?: Target['kind'],
  factors = languageFactors(normal, index.common),
): Found[] => {
  const ways = collect(normal, index, only);
  const single = ways.filter((w) => w.parts.length === 1);
  const hitsWhere = (wanted: (row: IndexedEntry) => boolean) =>
    single.flatMap((w) => {
      const row = index.entries[w.entry];
      return row && wanted(row) ? (w.parts[0] ?? []) : [];
    });
  const isOwn = (row: IndexedEntry) => (factors.get(row.lang) ?? 1) > 0.5;
  // Concepts are another way to look at the same words: the two do not cover each other.
  const concepts = hitsWhere((row) => isOwn(row) && row.target.kind === 'concept');
  const places = hitsWhere((row) => isOwn(row) && row.target.kind !== 'concept');
  const reach = isSpaced(normal.folded[0]) ? NEAR.spaced : NEAR.joined;
  const best = new Map<number, Found>();
  for (const { entry, way, parts } of ways) {
    const row = index.entries[entry];
    if (!row) continue;
    if (
      parts.length > 1
        ? !areNear(parts, reach)
        : (parts[0] ?? []).every((h) =>
            isCovered(h, row.target.kind === 'concept' ? concepts : places),
          )
    )
      continue;
    const score = row.weight * (factors.get(row.lang) ?? 1);
    const before = best.get(entry);
    if (before && before.score >= score) continue;
    best.set(entry, { target: row.target, label: row.labels[way] ?? '', score });
  }
  return [...best.values()];
};
