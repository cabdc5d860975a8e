import { COUNTERS, type Counter } from './counters.js';
import { fractionSound, numberSound } from './number-sound.js';
import { NUMBER, readNumber, type WrittenNumber } from './read-number.js';

/** A number with its counter, and how both are said. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
  /** The number is written in kanji, so that the place may be something else than a number (`一方`, `三和町`). */
  readonly inKanji: boolean;
}

const LONGEST_FIRST = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);
const COUNTED = new RegExp(`(${NUMBER})(${LONGEST_FIRST.join('|')})`, 'gu');

/** はひふへほ with the small circle or the two dots. */
const shifted = (sound: string, by: 1 | 2): string => {
  const first = sound[0] ?? '';
  return 'はひふへほ'.includes(first)
    ? String.fromCharCode(first.charCodeAt(0) + by) + sound.slice(1)
    : sound;
};

/** `いち` shortened before the counter: いっ. The last word of the number only. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/いち$/, 'いっ'],
  [/ろく$/, 'ろっ'],
  [/はち$/, 'はっ'],
  [/じゅう$/, 'じゅっ'],
  [/ひゃく$/, 'ひゃっ'],
  [/びゃく$/, 'びゃっ'],
  [/ぴゃく$/, 'ぴゃっ'],
];
const shorten = (number: string, ends: RegExp): string => {
  const rule = SHORT.find(([end]) => end.test(number) && ends.test(number));
  return rule ? number.replace(rule[0], rule[1]) : number;
};

const joined = (number: string, { sound, change, three }: Counter): string => {
  const endsInThree = /(さん|せん|まん)$/.test(number);
  if (three && /さん$/.test(number)) return number + three;
  switch (change) {
    case 'k':
      return shorten(number, /(いち|ろく|はち|じゅう|[ひびぴ]ゃく)$/) + sound;
    case 's':
      return shorten(number, /(いち|はち|じゅう)$/) + sound;
    case 'h':
    case 'p': {
      const short = shorten(number, /(いち|ろく|はち|じゅう|[ひびぴ]ゃく)$/);
      if (short !== number) return short + shifted(sound, 2);
      if (endsInThree) return number + shifted(sound, change === 'p' ? 2 : 1);
      return number + (change === 'p' && /よん$/.test(number) ? shifted(sound, 2) : sound);
    }
    default:
      return number + sound;
  }
};

const soundOf = ({ value, fraction }: WrittenNumber, counter: Counter): string => {
  if (fraction) {
    const whole = value === 0 ? 'れい' : numberSound(value);
    return joined(
      `${shorten(whole, /(いち|はち|じゅう)$/)}てん${fractionSound(fraction)}`,
      counter,
    );
  }
  const whole = counter.whole?.[value];
  if (whole) return whole;
  const digit = value % 10;
  const own = counter.last?.[digit];
  if (own && digit) {
    const tens = value - digit;
    return (tens ? numberSound(tens) : '') + own + counter.sound;
  }
  return joined(numberSound(value), counter);
};

/** The first of a month where a month stands before it, else a day's length. */
const firstDay = (before: string, after: string): string => {
  const isDate =
    /(月|月の|月、|[~〜～・]|翌月|毎月)$/.test(before) && !/^(間|中|あたり|当たり)/.test(after);
  return isDate ? 'ついたち' : 'いちにち';
};

/** `十分` is enough, but for minutes. */
const isEnough = (written: string, before: string, after: string): boolean =>
  written === '十分' &&
  !/時$/.test(before) &&
  !/^(間|ほど|程|後|前|以内|以上|おき|くらい|ぐらい|頃)/.test(after);

/** Every number with a counter in a text. */
export const findCounted = (text: string): Counted[] =>
  [...text.matchAll(COUNTED)].flatMap(({ 0: written, 1: digits = '', 2: name = '', index }) => {
    const number = readNumber(digits);
    const counter = COUNTERS[name];
    const end = index + written.length;
    const before = text.slice(0, index);
    const after = text.slice(end);
    // Only a decimal's or a telephone number's tail.
    if (!number || !counter || /[0-9０-９][-.,:：ー－]?$/.test(before)) return [];
    // Ten and more have no words of things: 12つ is not said.
    if (name === 'つ' && !counter.whole?.[number.value]) return [];
    const at = { start: index, end, inKanji: number.inKanji };
    if (isEnough(written, before, after)) return [{ ...at, reading: 'じゅうぶん' }];
    if (name === '日' && number.value === 1 && !number.fraction)
      return [{ ...at, reading: firstDay(before, after) }];
    return [{ ...at, reading: soundOf(number, counter) }];
  });
