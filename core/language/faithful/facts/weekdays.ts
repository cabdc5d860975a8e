import type { View } from '../reading/view.js';
import type { Finder, Found } from './fact.js';
import { WEEKDAY_NAMES } from './month-names.js';

const EAST = '日月火水木金土';
const CHINESE = '日一二三四五六';
const KOREAN = '일월화수목금토';

const EAST_DAYS =
  /([日月火水木金土])曜|[(]([日月火水木金土])(?:[)・、,~〜-]|曜)|(?<=[日月火水木金土][・、~〜])([日月火水木金土])(?=[・、。~〜)曜]|です|$)|(?<![一-龥])([月火水木金土])(?=[・~〜-][火水木金土日](?:曜|[)・、。~〜-]|です|$))/g;
const CHINESE_DAYS = /(?:星期|礼拜|周)([一二三四五六日天])(?!期|年|岁|個|个)/g;
const KOREAN_DAYS =
  /([일월화수목금토])요(?:일|(?=[ ,·]|$))|[(]([월화수목금토일])(?=[)])|(?<![가-힣])([월화수목금])(?=[~·,-][월화수목금토일])|(?<=[월화수목금토][~·,-])([화수목금토일])(?![가-힣])/g;

/** Days that stand for several: 土日, weekdays. They answer a day and ask for none. */
const SEVERAL: readonly (readonly [RegExp, readonly number[]])[] = [
  // All others, to a text that names them.
  [/土日[^。、]{0,6}(?:除|以外)|除(?:了)?(?:周六|星期六)[^。，]{0,8}/g, [0, 1, 2, 3, 4, 5, 6]],
  [
    /土日|週末|周末|주말|weekends?|fin(?:es)? de semana|fim de semana|fins de semana|akhir pekan|cuối tuần|katapusan ng linggo|सप्ताहन्त|शनि-आइत/gi,
    [6, 0],
  ],
  [
    /平日|工作日|평일|weekdays?|working days?|días (?:hábiles|laborables|de semana|entre semana)|entre semana|dias (?:úteis|de semana)|hari kerja|ngày thường|ngày làm việc|ngày trong tuần|araw ng trabaho|karaniwang araw|कार्यदिन|हप्ताका दिन|कार्य दिन/gi,
    [1, 2, 3, 4, 5],
  ],
];

const of = (day: number, isSure: boolean, from: number, to: number): Found => ({
  kind: 'date',
  keys: [`w${day}`],
  numbers: [],
  isSure,
  from,
  to,
});

const patterns = new Map<string, RegExp>();
const daysOf = new Map<string, Map<string, readonly [number, boolean]>>();
const namesOf = (base: string) => {
  const known = daysOf.get(base);
  if (known) return known;
  const days = new Map<string, readonly [number, boolean]>();
  (WEEKDAY_NAMES[base] ?? '')
    .normalize('NFKC')
    .split(' ')
    .forEach((names, day) => {
      for (const name of names.split('|').filter(Boolean))
        days.set(name.replace('?', '').replaceAll('~', ' '), [day, !name.startsWith('?')]);
    });
  daysOf.set(base, days);
  const longest = [...days.keys()].sort((a, b) => b.length - a.length).join('|');
  patterns.set(
    base,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${longest})${base === 'ne' ? '' : '(?![\\p{L}])'}`, 'giu'),
  );
  return days;
};
/** An ordinal, not a day: lần thứ hai, the second class. */
const ORDINAL =
  /(?:lần|lớp|tầng|con|người|tuần|đứa|điều|điểm|cái|bước|đơn|bản|mục|phần|trang|hàng|quan trọng) $/u;
const VIETNAMESE_DAY =
  /(?:ngày|vào|sáng|chiều|tối|trưa|từ|đến|tới|hoặc|và|các|mỗi|hàng|hằng|\() ?$|[,(-] ?$/u;

const alphabetic: Finder = ({ text, base }) => {
  const days = namesOf(base);
  if (!days.size) return [];
  return [...text.matchAll(patterns.get(base) ?? /$^/g)].flatMap(({ 0: word, index }) => {
    const [day, isSure] = days.get(word.toLowerCase()) ?? [0, false];
    const before = text.slice(Math.max(0, index - 14), index);
    if (base === 'vi' && word.startsWith('thứ') && ORDINAL.test(before)) return [];
    const isDay = isSure && (base !== 'vi' || word !== 'thứ hai' || VIETNAMESE_DAY.test(before));
    const isCapital = /^\p{Lu}/u.test(word);
    if (!isSure && !isCapital && base !== 'pt') return [];
    const found = of(day, isDay, index, index + word.length);
    // Segunda and thứ hai are the second, too.
    const isOrdinal = base === 'vi' ? day > 0 : base === 'pt' && !isSure;
    return [isOrdinal ? { ...found, keys: [...found.keys, `n${day + 1}`] } : found];
  });
};

const bySign =
  (pattern: RegExp, order: string): Finder =>
  ({ text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const { index, 0: whole } = match;
      const at = match.slice(1).findIndex(Boolean);
      const sign = match[at + 1] ?? '';
      const from = index + whole.indexOf(sign);
      return of(
        Math.max(0, order.indexOf(sign.replace('天', '日'))),
        true,
        from,
        index + whole.length,
      );
    });
const BY_SIGN: Readonly<Record<string, Finder>> = {
  ja: bySign(EAST_DAYS, EAST),
  zh: bySign(CHINESE_DAYS, CHINESE),
  ko: bySign(KOREAN_DAYS, KOREAN),
};

/** Days of the week, in words, in signs (月・水・金) and in brackets behind a date. */
export const findWeekdays: Finder = (view: View) => {
  const found = (BY_SIGN[view.base] ?? alphabetic)(view);
  const several = SEVERAL.flatMap(([pattern, days]) =>
    [...view.text.matchAll(pattern)].flatMap(({ 0: word, index }) => ({
      kind: 'date' as const,
      keys: days.map((day) => `w${day}`),
      numbers: [],
      isSure: false,
      from: index,
      to: index + word.length,
    })),
  );
  return [...found, ...several]
    .sort((a, b) => a.from - b.from)
    .filter((one, i, all) => one.from >= (all[i - 1]?.to ?? 0));
};
