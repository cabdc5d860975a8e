import { parseReadings } from '../../../core/language/index.js';
import {
  hasKanji,
  type ReadWord,
  toHiragana,
} from '../../../core/language/proposed-readings/index.js';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** One word of which a person has said how it is read, and what was proposed for its place. */
export interface JudgedWord {
  readonly word: string;
  readonly wanted: string;
  readonly proposed: string;
  readonly right: boolean;
}

/** The words with readings of `{漢字|かんじ}の`, each at its place in the plain text. */
const wantedOf = (read: string): { readonly plain: string; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  let plain = '';
  for (const part of parseReadings(read)) {
    const base = typeof part === 'string' ? part : part.base;
    if (typeof part !== 'string')
      spans.push({ start: plain.length, end: plain.length + base.length, reading: part.reading });
    plain += base;
  }
  return { plain, spans };
};

/** How a place of the text is read: readings where there are some, the signs themselves where there are none. */
const soundOf = (plain: string, spans: readonly Span[], from: number, to: number): string => {
  let sound = '';
  let at = from;
  for (const { start, end, reading } of spans.filter((s) => s.start >= from && s.end <= to)) {
    sound += plain.slice(at, start) + reading;
    at = end;
  }
  return toHiragana(sound + plain.slice(at, to)).replace(/\s/g, '');
};

/** Grown until neither side has a word that lies across its edge: 道路 + 課 is one place with 道路課. */
const placeOf = (word: Span, ...sides: readonly (readonly Span[])[]): [number, number] => {
  let [from, to] = [word.start, word.end];
  for (let grown = true; grown; ) {
    grown = false;
    for (const { start, end } of sides.flat())
      if (start < to && end > from && (start < from || end > to)) {
        from = Math.min(from, start);
        to = Math.max(to, end);
        grown = true;
      }
  }
  return [from, to];
};

/** Where a person left digits unread, any reading of them will do. */
const fits = (wanted: string, proposed: string): boolean => {
  const pattern = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[0-9０-９]+/g, (digits) => `(?:${digits}|[ぁ-んー]+)`);
  return new RegExp(`^${pattern}$`, 'u').test(proposed);
};

/** Compares what was proposed with what a person wrote, word by word of the person. */
export const judgeReadings = (read: string, proposed: readonly ReadWord[]): JudgedWord[] => {
  const { plain, spans } = wantedOf(read);
  const ours = proposed.filter(({ reading }) => reading);
  return spans
    .filter(({ start, end }) => hasKanji(plain.slice(start, end)))
    .map((word) => {
      const [from, to] = placeOf(word, spans, ours);
      const wanted = soundOf(plain, spans, from, to);
      const given = soundOf(plain, ours, from, to);
      return {
        word: plain.slice(from, to),
        wanted,
        proposed: given,
        right: fits(wanted, given),
      };
    });
};
