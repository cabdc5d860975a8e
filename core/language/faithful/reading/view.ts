import { READING } from '../../readings.js';
import { baseOf, sameLanguage } from '../../tags.js';
import type { Written } from '../slip.js';

/** A text as the finders read it, in one width and one kind of figures; each unit knows where it stood. */
export interface View {
  readonly lang: string;
  /** The language alone: `pt` of `pt-BR`. */
  readonly base: string;
  readonly original: string;
  readonly text: string;
  /** Where each unit of `text` begins and ends in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How each unit came about: as written, from a word that is surely a number, from one that may be. */
  readonly said: readonly Said[];
}
export type Said = 'written' | 'word' | 'perhaps';

/** Nothing reads across it. */
export const GONE = '\ufffc';
const JAPANESE = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/;
const CLUSTER = /\p{M}*[^\p{M}][\p{M}\uff9e\uff9f]*/gu;
const UNSEEN = /^[\ufe00-\ufe0f\u200b-\u200f\u2060\ufeff\u00ad]+$/u;
const DEVANAGARI_ZERO = 0x966;

/** Letters of one width; figures of every script as 0 to 9, quotes and strokes in one form. */
const plainOf = (cluster: string): string =>
  cluster
    // The figure of a square is none.
    .replace(/[²³]/g, '')
    .replace(/[㎡㎢㎥㎤]/g, 'm')
    .normalize('NFKC')
    .replace(/[\u0966-\u096f]/g, (digit) => `${digit.charCodeAt(0) - DEVANAGARI_ZERO}`)
    .replace(/[\u2018\u2019\u02bc\u02b9`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u00a0\u2007\u202f\u3000]/g, ' ');

const ASCII = /^[ -_a-~]$/;
const known = new Map<string, string>();
/** So many signs are remembered: more than a language has, and no text makes it grow without end. */
const MOST_KNOWN = 8_000;
const plain = (cluster: string): string => {
  if (ASCII.test(cluster)) return cluster;
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const sign = plainOf(cluster);
  if (known.size < MOST_KNOWN && cluster.length <= 4) known.set(cluster, sign);
  return sign;
};

/** Readings stand for nothing of their own: `{漢字|かんじ}` is 漢字, and so is each of its signs where it stood. */
const readingsGone = (text: string): string =>
  text.replace(
    READING,
    (_, word: string, reading: string) => `${GONE}${word}${GONE.repeat(reading.length + 2)}`,
  );

const isJapanese = (lang: string): boolean => sameLanguage(lang, 'ja');

export const viewOf = ({ text: original, lang }: Written): View => {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const given = isJapanese(lang) ? readingsGone(original) : original;
  const joins = isJapanese(lang);
  let before = '';
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    if (cluster === GONE || UNSEEN.test(cluster)) continue;
    const sign = plain(cluster);
    // Plain Japanese parts its words: 11月 2日 is 11月2日.
    if (joins && sign === ' ' && JAPANESE.test(before)) continue;
    if (joins && JAPANESE.test(sign) && parts.at(-1) === ' ') {
      parts.pop();
      from.pop();
      to.pop();
    }
    for (const unit of sign) {
      for (let i = 0; i < unit.length; i++) {
        parts.push(unit[i] ?? '');
        from.push(index);
        to.push(index + cluster.length);
      }
    }
    before = sign.at(-1) ?? '';
  }
  return {
    lang,
    base: baseOf(lang),
    original,
    text: parts.join(''),
    from,
    to,
    said: parts.map((): Said => 'written'),
  };
};

/** A place in the view as one in the original. */
export const placeOf = (view: View, start: number, end: number) => ({
  start: view.from[start] ?? view.original.length,
  end: view.to[end - 1] ?? view.original.length,
});

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly said: Said;
}

/** The view with some places written otherwise; they do not overlap and stand in order. */
export const changed = (view: View, changes: readonly Change[]): View => {
  if (!changes.length) return view;
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const said: Said[] = [];
  let at = 0;
  const keep = (end: number) => {
    text.push(view.text.slice(at, end));
    for (; at < end; at++) {
      from.push(view.from[at] ?? 0);
      to.push(view.to[at] ?? 0);
      said.push(view.said[at] ?? 'written');
    }
  };
  for (const { start, end, by, said: how } of changes) {
    keep(start);
    const place = placeOf(view, start, end);
    text.push(by);
    for (let i = 0; i < by.length; i++) {
      from.push(place.start);
      to.push(place.end);
      said.push(how);
    }
    at = end;
  }
  keep(view.text.length);
  return { ...view, text: text.join(''), from, to, said };
};

/** The view with places emptied: what was read there is not read again. They do not overlap and stand in order. */
export const emptied = (
  view: View,
  places: readonly { readonly start: number; readonly end: number }[],
): View => {
  if (!places.length) return view;
  const text: string[] = [];
  let at = 0;
  for (const { start, end } of places) {
    text.push(view.text.slice(at, start), GONE.repeat(end - start));
    at = end;
  }
  text.push(view.text.slice(at));
  return { ...view, text: text.join('') };
};
