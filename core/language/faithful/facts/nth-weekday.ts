import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import { WEEKDAY_NAMES } from './month-names.js';

/** The first, second, third, fourth and fifth, before a day of the week or a week. */
const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  en: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th'],
  es: [
    'primer[oa]?s?|1\\.?º',
    'segund[oa]s?|2\\.?º',
    'tercer[oa]?s?|3\\.?º',
    'cuart[oa]s?|4\\.?º',
    'quint[oa]s?|5\\.?º',
  ],
  pt: [
    '(?:primeir[oa]s?|1[ºª])',
    '(?:segund[oa]s?(?!-feira)|2[ºª](?!-feira))',
    '(?:terceir[oa]s?|3[ºª](?!-feira))',
    '(?:quart[oa]s?(?!-feira)|4[ºª](?!-feira))',
    '(?:quint[oa]s?(?!-feira)|5[ºª](?!-feira))',
  ],
  id: ['pertama|ke-?1', 'kedua|ke-?2', 'ketiga|ke-?3', 'keempat|ke-?4', 'kelima|ke-?5'],
  fil: [
    'unang?|ika-?1',
    '(?:ika|panga)lawang?|ika-?2|ikadalawang?',
    '(?:ika|panga)tlong?|ika-?3',
    '(?:ika-?|pang-?)apat|ika-?4',
    '(?:ika|pan)limang?|ika-?5',
  ],
  ne: ['पहिलो', 'दोस्रो', 'तेस्रो', 'चौथो', 'पाँचौं|पाँचौँ'],
  ko: [
    '첫째|첫 ?번째|1번째',
    '둘째|두 ?번째|2번째',
    '셋째|세 ?번째|3번째',
    '넷째|네 ?번째|4번째',
    '다섯째|5번째',
  ],
  zh: ['第(?:一|1)', '第(?:二|2)', '第(?:三|3)', '第(?:四|4)', '第(?:五|5)'],
  vi: ['thứ (?:nhất|1)|đầu tiên', 'thứ (?:hai|2)', 'thứ (?:ba|3)', 'thứ (?:tư|4)', 'thứ (?:năm|5)'],
};
const FIGURES = ['1一', '2二', '3三', '4四', '5五'];
const NEAR = 26;
const SPACED = new Set(['en', 'es', 'pt', 'id', 'fil', 'vi']);
/** A day of the week in languages that do not list its names with spaces between. */
const DAY: Readonly<Record<string, string>> = { ko: '[월화수목금토일]요일', zh: '(?:周|星期)' };

const dayOf = (base: string): string =>
  DAY[base] ??
  (WEEKDAY_NAMES[base] ?? '')
    .split(/[ |]/)
    .map((name) => name.replace('?', '').replaceAll('~', ' '))
    .filter((name) => name.length > 2)
    .join('|');

const patternsOf = (base: string): readonly RegExp[] => {
  if (base === 'ja')
    return FIGURES.map(
      (n) =>
        new RegExp(
          `第[${n}](?=(?:[・、と](?:第)?[1-5一二三四五])*[日月火水木金土]曜)|(?<=第[1-5一二三四五][・、と])[${n}](?=(?:[・、と][1-5一二三四五])*[日月火水木金土]曜)|[${n}](?:番目|回目|週目)(?=[^。]{0,12}[日月火水木金土]曜)`,
          'g',
        ),
    );
  const ordinals = ORDINALS[base] ?? [];
  // In Vietnamese the week stands before: tuần thứ hai.
  if (base === 'vi')
    return ordinals.map(
      (way) =>
        new RegExp(
          `(?<=tuần (?:thứ \\p{L}+(?:,| và| hoặc) )?)(?:${way})(?!\\p{L})`.normalize('NFKC'),
          'giu',
        ),
    );
  const day = dayOf(base);
  const [before, behind] = SPACED.has(base) ? ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'] : ['', ''];
  // The day stands before its number in Indonesian: Sabtu kedua.
  const near =
    base === 'id'
      ? `(?<=(?:${day}|minggu)[^.,]{0,${NEAR}}(?:${ordinals.join('|')}))`
      : `(?=[^.,。、]{0,${NEAR}}(?:${day}))`;
  return ordinals.map(
    (way) => new RegExp(`${before}(?:${way})${behind}${near}`.normalize('NFKC'), 'giu'),
  );
};
const compiled = new Map<string, readonly RegExp[]>();
const nthIn = ({ text, base }: View) => {
  const patterns = compiled.get(base) ?? patternsOf(base);
  compiled.set(base, patterns);
  return patterns.map((pattern) => [...text.matchAll(pattern)]);
};

/** The third Tuesday here, the second there: one that only the source says, where the target says another that the source does not. */
export const compareNth = (source: View, target: View): Slip[] => {
  const [a, b] = [nthIn(source), nthIn(target)];
  const lost = a.findIndex((found, i) => found.length && !b[i]?.length);
  const isPut = b.some((found, i) => found.length && !a[i]?.length);
  const found = a[lost]?.[0];
  if (!found || !isPut) return [];
  const place = placeOf(source, found.index, found.index + found[0].length);
  return [
    {
      kind: 'date',
      side: 'missing',
      value: source.original.slice(place.start, place.end),
      ...place,
    },
  ];
};
