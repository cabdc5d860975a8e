import { READING, type ReadingPart } from '../readings.js';
import { alignReading } from './aligned.js';
import { readInContext } from './context/read-in-context.js';
import { hasKanji } from './kana.js';
import { findKnown, type KnownWords } from './known-words.js';
import type { Analyse, Morpheme } from './morpheme.js';
import { findCounted } from './numbers/counted.js';

/** Who says how a word is read: the writer, a list of words, the rules of numbers, the dictionary; `nobody` knows it. */
export type ReadingSource = 'writer' | 'known' | 'number' | 'dictionary' | 'nobody';

/** A word of a text with kanji in it and how it is probably read. */
export interface ReadWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** In hiragana; empty where nobody knows it. */
  readonly reading: string;
  readonly source: ReadingSource;
}

/** What is certain before the dictionary is asked. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
  readonly source: ReadingSource;
}

/** The text without its readings, and where each of them stands in it. */
const takeOut = (text: string): { readonly plain: string; readonly given: readonly Span[] } => {
  const given: Span[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: whole, 1: base = '', 2: reading = '', index } of text.matchAll(READING)) {
    plain += text.slice(from, index);
    given.push({ start: plain.length, end: plain.length + base.length, reading, source: 'writer' });
    plain += base;
    from = index + whole.length;
  }
  return { plain: plain + text.slice(from), given };
};

/** What stands earlier wins, then what is longer, then what comes first in the list. */
const withoutOverlaps = (spans: readonly Span[]): Span[] => {
  const chosen: Span[] = [];
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of sorted) if (span.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(span);
  return chosen;
};

const certainSpans = (
  plain: string,
  given: readonly Span[],
  known: KnownWords,
  morphemes: readonly Morpheme[],
): Span[] => {
  const edges = new Set(morphemes.flatMap(({ start, surface }) => [start, start + surface.length]));
  const isWhole = ({ start, end }: { start: number; end: number }) =>
    edges.has(start) && edges.has(end);
  const isFree = ({ start, end }: Span) => given.every((g) => end <= g.start || start >= g.end);
  const counted = findCounted(plain)
    .filter((each) => !each.inKanji || isWhole(each))
    .map((each): Span => ({ ...each, source: 'number' }));
  const city = findKnown(plain, known, isWhole).map((each): Span => ({ ...each, source: 'known' }));
  return withoutOverlaps([...given, ...[...city, ...counted].filter(isFree)]);
};

/** The dictionary's pieces of what lies between; one that is cut in two is taken apart anew. */
const piecesBetween = async (
  plain: string,
  spans: readonly Span[],
  morphemes: readonly Morpheme[],
  analyse: Analyse,
): Promise<Morpheme[]> => {
  const pieces: Morpheme[] = [];
  for (const piece of morphemes) {
    const end = piece.start + piece.surface.length;
    const over = spans.filter((span) => span.start < end && span.end > piece.start);
    if (!over.length) pieces.push(piece);
    let from = piece.start;
    for (const { start, end: to } of over.length ? [...over, { start: end, end }] : []) {
      if (start > from)
        for (const part of await analyse(plain.slice(from, start)))
          pieces.push({ ...part, start: from + part.start });
      from = Math.max(from, to);
    }
  }
  return pieces;
};

/** A number with its counter, or a name, is one noun to what stands around it. */
const asMorpheme = (plain: string, { start, end, reading, source }: Span): Morpheme => ({
  surface: plain.slice(start, end),
  start,
  reading,
  kind: source === 'number' ? ['名詞', '数'] : ['名詞', '固有名詞'],
});

/**
 * Proposes how each word with kanji is read. What the writer wrote as `{漢字|かんじ}` stays as it is; then the city's words
 * count, the longest first, then numbers with what they count, then the dictionary with the words around.
 */
export const proposeReadings = async (
  text: string,
  known: KnownWords,
  analyse: Analyse,
): Promise<{ readonly plain: string; readonly words: readonly ReadWord[] }> => {
  const { plain, given } = takeOut(text);
  if (!hasKanji(plain)) return { plain, words: [] };
  const morphemes = await analyse(plain);
  const spans = certainSpans(plain, given, known, morphemes);
  const sources = new Map(spans.map(({ start, source }) => [start, source]));
  const pieces = [
    ...spans.map((span) => asMorpheme(plain, span)),
    ...(await piecesBetween(plain, spans, morphemes, analyse)),
  ].sort((a, b) => a.start - b.start);
  const words = readInContext(pieces, (piece) => sources.has(piece.start))
    .filter(({ surface }) => hasKanji(surface))
    .map(({ surface, start, reading = '' }) => ({
      word: surface,
      start,
      end: start + surface.length,
      reading,
      source: sources.get(start) ?? (reading ? ('dictionary' as const) : ('nobody' as const)),
    }));
  return { plain, words };
};

/** The text with the readings of its words, in parts; kana carry none. */
export const partsWithReadings = (plain: string, words: readonly ReadWord[]): ReadingPart[] => {
  const parts: ReadingPart[] = [];
  let from = 0;
  for (const { word, start, end, reading, source } of words) {
    if (!reading) continue;
    if (start > from) parts.push(plain.slice(from, start));
    const whole = source === 'number' || source === 'writer';
    parts.push(...(whole ? [{ base: word, reading }] : alignReading(word, reading)));
    from = end;
  }
  if (from < plain.length) parts.push(plain.slice(from));
  return parts;
};

/** Parts written as our texts write them; signs of the notation in the text itself are left as they are. */
export const writtenReadings = (parts: readonly ReadingPart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : `{${part.base}|${part.reading}}`))
    .join('');
