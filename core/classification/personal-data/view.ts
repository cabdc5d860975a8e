import { withNoughts } from './numbers/letter-noughts.js';

/** A text as the rules read it, with the way back to the text as it was written. */
export interface View {
  readonly text: string;
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

const build = (units: string[], starts: number[], ends: number[], whole: number): View => ({
  text: units.join(''),
  startOf: (place) => starts[place] ?? whole,
  endOf: (place) => (place > 0 ? (ends[place - 1] ?? whole) : 0),
});

/** Letters and their marks in one unit where there is one: a text typed on some systems comes taken apart. */
const composed = (text: string): { units: string[]; starts: number[]; ends: number[] } => {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const apart = /[\u0300-\u036f\u3099\u309a]/.test(text);
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

/** Without readings in brackets after kanji, with one kind of stroke between figures, and our own marks as gaps. */
export const viewOf = (original: string): View => {
  const { units, starts, ends } = composed(withNoughts(original));
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
  return build(kept, from, to, original.length);
};

/** The same with a gap in the place of each span. */
export const masked = (
  view: View,
  spans: readonly { readonly start: number; readonly end: number }[],
): View => {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (let i = 0; i < view.text.length; i++) {
    const span = spans[next];
    if (span && i === span.start) {
      units.push(GONE);
      starts.push(view.startOf(i));
      ends.push(view.endOf(span.end));
      i = span.end - 1;
      next++;
      continue;
    }
    units.push(view.text[i] ?? '');
    starts.push(view.startOf(i));
    ends.push(view.endOf(i + 1));
  }
  return build(units, starts, ends, view.endOf(view.text.length));
};
