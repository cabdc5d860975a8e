import { rareHan } from './names/rare-han.js';
import { withNoughts } from './numbers/letter-noughts.js';

/** A text as the rules read it, with the way back to the text as it was written. */
export interface View {
  readonly text: string;
  /** Where each unit begins and ends in the original. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where in the original the unit at this place begins, and where the one before it ends. */
  startOf(place: number): number;
  endOf(place: number): number;
}

/** Stands for something that is gone: no rule reads across it. */
export const GONE = '\ufffc';
/** Behind a word for a relative, kana in brackets are who it is, unless the word is read so. */
const KIN =
  /(?:^|[^\u3400-\u9fff々])(?:弟|兄|姉|妹|夫|妻|娘|孫|嫁|甥|姪|母|父|息子|長男|長女|次男|次女|三男|三女|主人|旦那)$/;
const KIN_READING =
  /^\((?:おとうと|いもうと|あに|あね|はは|ちち|おっと|つま|むすめ|むすこ|まご|よめ|おい|めい|ちょうなん|ちょうじょ|じなん|じじょ|さんなん|さんじょ|しゅじん|だんな)\)/;
/** Readings in brackets behind kanji, and our own marks, as they stand in a public text: 〔電話番号〕. */
const SKIPPED = /(?<=[\u3400-\u9fff々])(?:\([ぁ-ゖァ-ヺー \u3000]{1,24}\))+|〔[^〔〕\n]{1,20}〕/g;
const STROKE = /(?<=[0-9〇零一二三四五六七八九十])ー(?=[0-9〇零一二三四五六七八九十])/g;
const DASH = /[‐‑‒–—―−﹣－─━]/;
const SPACE = /[\u00a0\u2000-\u200b\u202f\u3000\t]/;

/** One unit in the form in which it is compared; always one unit, or none. */
const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit === '\t' ? ' ' : unit;
  const code = unit.charCodeAt(0);
  if (code >= 0x0966 && code <= 0x096f) return String.fromCharCode(code - 0x0966 + 0x30);
  if (SPACE.test(unit)) return ' ';
  if (DASH.test(unit)) return '-';
  if ((code >= 0xff01 && code <= 0xff9f) || (code >= 0x2460 && code <= 0x2473)) {
    const plain = unit.normalize('NFKC');
    return plain.length === 1 ? plain : unit;
  }
  return unit;
};
const folded = new Map<string, string>();
const fold = (unit: string): string => {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const made = foldUnit(unit);
  if (folded.size < 20_000) folded.set(unit, made);
  return made;
};

const build = (text: string, starts: Int32Array, ends: Int32Array, whole: number): View => ({
  text,
  starts,
  ends,
  startOf: (place) => starts[place] ?? whole,
  endOf: (place) => (place > 0 ? (ends[place - 1] ?? whole) : 0),
});
const placesOf = (length: number, from: number): Int32Array => {
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) places[i] = i + from;
  return places;
};

const APART =
  /[\u0300-\u036f\u3099\u309a\uff9e\uff9f\uf900-\ufaff]|[\ud840-\ud88f][\udc00-\udfff]|\udb40[\udd00-\uddef]/;
/** Every unit that has another form here. */
const FOLDED =
  /[\t\u00a0\u0966-\u096f\u2000-\u200b\u2010-\u2015\u202f\u2212\u2460-\u2473\u2500\u2501\u3000\ufe63\uff01-\uff9f]/g;

/** Letters and their marks in one unit where there is one: a text typed on some systems comes taken apart. */
const composed = (text: string): View => {
  if (!APART.test(text))
    return build(
      text.replace(FOLDED, fold),
      placesOf(text.length, 0),
      placesOf(text.length, 1),
      text.length,
    );
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const rare = rareHan(text, i);
    if (rare !== undefined) {
      const end = i + rare.length;
      if (rare.plain) {
        units.push(rare.plain);
        starts.push(i);
        ends.push(end);
      } else if (ends.length) ends[ends.length - 1] = end;
      i = end - 1;
      continue;
    }
    // Half-width kana carry their marks apart.
    const unit = fold(text[i] ?? '');
    const whole = i > 0 ? `${units.at(-1)}${unit}`.normalize('NFC') : '';
    if (whole.length === 1 && units.length > 0) {
      units[units.length - 1] = whole;
      ends[ends.length - 1] = i + 1;
      continue;
    }
    units.push(unit);
    starts.push(i);
    ends.push(i + 1);
  }
  return build(units.join(''), Int32Array.from(starts), Int32Array.from(ends), text.length);
};
/** What of a view is left out; with a gap in its place, or as part of what stands before it. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

const without = (view: View, cuts: readonly Cut[]): View => {
  const { text, starts, ends } = view;
  const length = cuts.reduce(
    (sum, { start, end, gap }) => sum - (end - start) + (gap ? 1 : 0),
    text.length,
  );
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let made = '';
  let next = 0;
  const keep = (until: number) => {
    from.set(starts.subarray(next, until), made.length);
    to.set(ends.subarray(next, until), made.length);
    made += text.slice(next, until);
  };
  for (const { start, end, gap } of cuts) {
    keep(start);
    if (gap) {
      from[made.length] = starts[start] ?? 0;
      made += GONE;
    }
    to[made.length - 1] = ends[end - 1] ?? 0;
    next = end;
  }
  keep(text.length);
  return build(made, from, to, view.endOf(text.length));
};

/** Without readings in brackets after kanji, with one kind of stroke between figures, and our own marks as gaps. */
export const viewOf = (original: string): View => {
  const view = composed(withNoughts(original));
  const text = view.text.replace(STROKE, '-');
  const cuts = [...text.matchAll(SKIPPED)].flatMap(({ 0: word, index }): Cut[] => {
    const gap = word.startsWith('〔');
    const isName =
      !gap && KIN.test(text.slice(Math.max(0, index - 3), index)) && !KIN_READING.test(word);
    return isName ? [] : [{ start: index, end: index + word.length, gap }];
  });
  return without({ ...view, text }, cuts);
};

/** The same with a gap in the place of each span. */
export const masked = (
  view: View,
  spans: readonly { readonly start: number; readonly end: number }[],
): View =>
  without(
    view,
    spans.map(({ start, end }) => ({ start, end, gap: true })),
  );

/**
 * Behind a gap, at most some small signs away, what may be somebody's too: a name, a day, a number; and Korean that a gap
 * ends, where a sentence that says who somebody is went on before.
 */
const BESIDE_GAP =
  /\ufffc[ ,、。.:：;；()（）・/!！-]{0,3}(?:[とや及] ?|(?:and|y|e|dan|và|at|र|와|과|그리고|和|跟) )?[A-ZÀ-ÞĐ0-9\u1e00-\u1eff\u3400-\u9fffァ-ヴ가-힣\u0904-\u0939]|[가-힣]\ufffc/;

/** Only the lines from which something is gone with something else beside it; a gap stands for those between. */
export const touchedLines = (view: View): View => {
  const cuts: Cut[] = [];
  let start = 0;
  for (const line of view.text.split('\n')) {
    const end = start + line.length;
    const before = cuts.at(-1);
    if (line && !BESIDE_GAP.test(line)) {
      if (before && before.end === start - 1) cuts[cuts.length - 1] = { ...before, end };
      else cuts.push({ start, end, gap: true });
    }
    start = end + 1;
  }
  return cuts.length ? without(view, cuts) : view;
};
