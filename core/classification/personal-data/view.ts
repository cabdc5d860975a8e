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
const READING = /^\([ぁ-ゖァ-ヺー \u3000]{1,24}\)/;
/** Behind a word for a relative, kana in brackets are who it is, unless the word is read so. */
const KIN =
  /(?:^|[^\u3400-\u9fff々])(?:弟|兄|姉|妹|夫|妻|娘|孫|嫁|甥|姪|母|父|息子|長男|長女|次男|次女|三男|三女)$/;
const KIN_READING =
  /^\((?:おとうと|いもうと|あに|あね|はは|ちち|おっと|つま|むすめ|むすこ|まご|よめ|おい|めい|ちょうなん|ちょうじょ|じなん|じじょ|さんなん|さんじょ)\)/;
const HAN = /[\u3400-\u9fff々]/;
const DIGIT_LIKE = /[0-9〇零一二三四五六七八九十]/;
const DASH = /[‐‑‒–—―−﹣－─━]/;
const SPACE = /[\u00a0\u2000-\u200b\u202f\u3000\t]/;
/** Our own marks, as they stand in a public text: 〔電話番号〕. */
const MARK = /^〔[^〔〕\n]{1,20}〕/;

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

const APART = /[\u0300-\u036f\u3099\u309a]/;
/** Every unit that has another form here. */
const FOLDED =
  /[\t\u00a0\u0966-\u096f\u2000-\u200b\u2010-\u2015\u202f\u2212\u2460-\u2473\u2500\u2501\u3000\ufe63\uff01-\uff9f]/g;

/** Letters and their marks in one unit where there is one: a text typed on some systems comes taken apart. */
const composed = (text: string): { units: string[]; starts: number[]; ends: number[] } => {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const apart = APART.test(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? '';
    const whole = apart && i > 0 ? `${units.at(-1)}${unit}`.normalize('NFC') : '';
    if (whole.length === 1 && units.length > 0) {
      units[units.length - 1] = whole;
      ends[ends.length - 1] = i + 1;
      continue;
    }
    units.push(fold(unit));
    starts.push(i);
    ends.push(i + 1);
  }
  return { units, starts, ends };
};

const readingAt = (text: string, i: number, before: string): RegExpExecArray | null => {
  const reading = READING.exec(text.slice(i, i + 30));
  return reading && KIN.test(before) && !KIN_READING.test(reading[0]) ? null : reading;
};

/** What a second look is for: readings, our own marks and strokes between figures. */
const SECOND = /[(〔ー]/;

/** Without readings in brackets after kanji, with one kind of stroke between figures, and our own marks as gaps. */
export const viewOf = (original: string): View => {
  const plain = withNoughts(original);
  if (!APART.test(plain)) {
    const text = plain.replace(FOLDED, fold);
    if (!SECOND.test(text))
      return build(text, placesOf(text.length, 0), placesOf(text.length, 1), original.length);
  }
  const { units, starts, ends } = composed(plain);
  const text = units.join('');
  const kept: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? '';
    const last = kept.at(-1) ?? '';
    const skipped =
      unit === '(' && HAN.test(last)
        ? readingAt(text, i, kept.slice(-3).join(''))
        : unit === '〔'
          ? MARK.exec(text.slice(i, i + 24))
          : null;
    if (skipped) {
      const end = ends[i + skipped[0].length - 1] ?? i + 1;
      if (unit === '〔') {
        kept.push(GONE);
        from.push(starts[i] ?? i);
        to.push(end);
      } else to[to.length - 1] = end;
      i += skipped[0].length - 1;
      continue;
    }
    const stroke = unit === 'ー' && DIGIT_LIKE.test(last) && DIGIT_LIKE.test(units[i + 1] ?? '');
    kept.push(stroke ? '-' : unit);
    from.push(starts[i] ?? i);
    to.push(ends[i] ?? i + 1);
  }
  return build(kept.join(''), Int32Array.from(from), Int32Array.from(to), original.length);
};

/** The same with a gap in the place of each span. */
export const masked = (
  view: View,
  spans: readonly { readonly start: number; readonly end: number }[],
): View => {
  const { text, starts, ends } = view;
  const length = spans.reduce((sum, { start, end }) => sum - (end - start) + 1, text.length);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let made = '';
  let next = 0;
  for (const { start, end } of spans) {
    from.set(starts.subarray(next, start), made.length);
    to.set(ends.subarray(next, start), made.length);
    made += text.slice(next, start);
    from[made.length] = starts[start] ?? 0;
    to[made.length] = ends[end - 1] ?? 0;
    made += GONE;
    next = end;
  }
  from.set(starts.subarray(next), made.length);
  to.set(ends.subarray(next), made.length);
  return build(made + text.slice(next), from, to, view.endOf(text.length));
};
