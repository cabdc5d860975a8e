import { romanised } from '../../language/search/index.js';
import { type Normal, normalise } from '../spelling/normalise.js';
import { type Entry, readEntry } from './entry.js';
import type { LexiconFile } from './lexicon-file.js';
import { PhraseTrie } from './phrase-trie.js';

/** Ways to say one line, with those made of its readings: more would be taken for ways of the next line. */
export const MOST_WAYS = 1024;

/** What a line of the lexicon speaks for: a measure or a section beside the plan, or a concept. */
export interface Target {
  readonly kind: 'class' | 'concept';
  readonly code: string;
}

/** One part of one way to say one entry. */
export interface Use {
  readonly entry: number;
  readonly way: number;
  readonly part: number;
  readonly open: boolean;
  /** The phrase with its accents; equal to the folded one where it has none. */
  readonly marked: string;
}
export interface IndexedEntry {
  readonly target: Target;
  readonly lang: string;
  readonly weight: number;
  readonly labels: string[];
  readonly partCounts: number[];
}
export interface LexiconIndex {
  readonly trie: PhraseTrie;
  /** Per phrase number: who uses it. */
  readonly uses: readonly Use[][];
  readonly entries: readonly IndexedEntry[];
  /** Per language its small words. */
  readonly common: ReadonlyMap<string, ReadonlySet<string>>;
}
export type Lexicons = Readonly<Record<string, LexiconFile>>;
/** One line of one lexicon, read. */
export interface LexiconLine {
  readonly target: Target;
  readonly lang: string;
  readonly entry: Entry;
}

const KANA_ONLY = /^[\u3041-\u3096ー]{2,}$/;

/** The measure of each consultation topic (`matters.json`). */
export type TopicMeasures = Readonly<Record<string, string>>;

/** Each line of a file with what it speaks for; those of a topic without a measure speak for nothing. */
const linesOf = (file: LexiconFile, measures: TopicMeasures): Array<readonly [Target, string]> => [
  ...[...Object.entries(file.measures), ...Object.entries(file.outside)].flatMap(([code, lines]) =>
    lines.map((line) => [{ kind: 'class', code }, line] as const),
  ),
  ...Object.entries(file.topics ?? {}).flatMap(([topic, lines]) => {
    const code = measures[topic];
    return code ? lines.map((line) => [{ kind: 'class', code }, line] as const) : [];
  }),
  ...Object.entries(file.concepts ?? {}).map(
    ([code, line]) => [{ kind: 'concept', code }, line] as const,
  ),
];

/** Latin words that mean something in another language are no good as romanised Japanese ("mise", "kara"). */
const latinWords = (lexicons: Lexicons, measures: TopicMeasures): Set<string> => {
  const words = new Set<string>();
  for (const [lang, file] of Object.entries(lexicons)) {
    if (lang === 'ja') continue;
    // A loan ("gomi") among the concepts is Japanese all the same.
    for (const [{ kind }, line] of linesOf(file, measures))
      for (const word of kind === 'concept' ? [] : (normalise(line).folded.match(/[a-z]+/g) ?? []))
        words.add(word);
    for (const word of file.common ?? []) words.add(normalise(word).folded);
  }
  return words;
};

export const readLexicons = (lexicons: Lexicons, measures: TopicMeasures): LexiconLine[] =>
  Object.entries(lexicons).flatMap(([lang, file]) =>
    linesOf(file, measures).map(([target, line]) => ({ target, lang, entry: readEntry(line) })),
  );

/** The small words by which each language is known. */
export const commonWords = (
  files: Readonly<Record<string, { readonly common?: readonly string[] | undefined }>>,
): LexiconIndex['common'] =>
  new Map(
    Object.entries(files).flatMap(([lang, file]) =>
      file.common ? [[lang, new Set(file.common.map((w) => normalise(w).folded))] as const] : [],
    ),
  );

/** Builds the search table over all lines of all lexicons: once, when the process starts. */
export const indexLexicons = (
  lines: readonly LexiconLine[],
  lexicons: Lexicons,
  measures: TopicMeasures,
): LexiconIndex => indexLines(lines, commonWords(lexicons), latinWords(lexicons, measures));

/** The spelling of lines and texts, the same for both. */
export type Spelling = (phrase: string) => Normal;

/**
 * The same of any lines; `taken`: Latin words that are no good as romanised Japanese; without it no reading is romanised,
 * as in a spelling where all is.
 */
export const indexLines = (
  lines: readonly LexiconLine[],
  common: LexiconIndex['common'],
  taken?: ReadonlySet<string>,
  spelt: Spelling = normalise,
): LexiconIndex => {
  const trie = new PhraseTrie();
  const uses: Use[][] = [];
  const entries: IndexedEntry[] = [];
  const add = (phrase: string, use: Omit<Use, 'marked'>) => {
    const { folded, marked } = spelt(phrase);
    if (!folded) return;
    const number = trie.add(folded);
    const list = uses[number] ?? [];
    list.push({ ...use, marked });
    uses[number] = list;
  };
  for (const { target, lang, entry: line } of lines) {
    const entry = entries.length;
    const { weight } = line;
    const own = { target, lang, weight, labels: [] as string[], partCounts: [] as number[] };
    entries.push(own);
    const addWay = (label: string, parts: ReadonlyArray<{ text: string; open: boolean }>) => {
      const way = own.labels.push(label) - 1;
      if (way >= MOST_WAYS)
        throw new Error(`The lexicon ${lang} has a line with too many ways: ${label}`);
      own.partCounts.push(parts.length);
      for (const [part, { text, open }] of parts.entries()) add(text, { entry, way, part, open });
    };
    for (const { label, parts } of line.ways) {
      addWay(label, parts);
      const [reading] = parts.length === 1 ? parts : [];
      const kana = taken && lang === 'ja' && reading ? normalise(reading.text).folded : '';
      if (!KANA_ONLY.test(kana)) continue;
      for (const latin of romanised(kana))
        if (!taken?.has(latin)) addWay(latin, [{ text: latin, open: false }]);
    }
  }
  return { trie, uses, entries, common };
};
