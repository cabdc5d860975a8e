import { MULTIPLIERS } from '../reading/number-words.js';
import type { View } from '../reading/view.js';
import { type Finder, type Found, isSurelySaid } from './fact.js';

const DOTS_PART_THOUSANDS = new Set(['es', 'pt', 'id', 'vi']);
const EAST: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  천: 1e3,
  백: 100,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
};
const SPACED_FIGURES = '(?<![\\d.,] ?)\\d{1,3}(?: \\d{3})+(?![\\d.,])|';
const FIGURES = "\\d{1,3}(?:[,.']\\d{2,3})*[,.']\\d{3}(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";
const EAST_NUMBER = new RegExp(
  `(?:${FIGURES})(?: ?[十百千万萬億亿兆만천백억]+(?: ?(?:${FIGURES})(?= ?[十百千万萬億亿兆만천백억])|(?:${FIGURES}))?){0,6}`,
  'g',
);
const EAST_PART = new RegExp(`(${FIGURES})? ?([十百千万萬億亿兆만천백억])?`, 'g');

const PERCENT =
  /^ ?(?:%|パーセント|ぱーせんと|percent\b|per cent\b|por ciento|por cento|phần trăm|persen|pors(?:y|iy|i)ento|प्रतिशत|퍼센트|프로(?!그|젝))/i;
const TENTHS = /^(?:割(?!引券)|成(?![人年立功])|할(?![가-힣]))/;
const MONEY_BEHIND = /^ ?(?:円|日元|日圆|元|엔|원|yen(?:es)?\b|JPY|ienes\b|iene\b|येन|yên|¥)/i;
const MONEY_BEFORE = /(?:¥|JPY|yen) ?$/i;
const WEEKS =
  /^ ?(?:週間|周(?!年|[一二三四五六日])|个?星期|주일|주간|주(?![가-힣])|weeks?\b|semanas?\b|minggu\b|tuần|linggo\b|हप्ता)/i;

/** What figures with signs between them may mean: thousands are parted by a comma or by a dot, as the language has it. */
export const valuesOfFigures = (figures: string, base: string): number[] => {
  const dots = DOTS_PART_THOUSANDS.has(base);
  const [parting, point] = dots ? ['.', ','] : [',', '.'];
  const plain = figures.replaceAll("'", '').replace(/(?<=\d) (?=\d{3})/g, '');
  const asWritten = Number(plain.replaceAll(parting, '').replace(point, '.'));
  const otherwise = Number(plain.replaceAll(point, '').replace(parting, '.'));
  const signs = plain.match(/[.,]/g) ?? [];
  // One sign with other than three figures behind it is a point, whatever the language parts thousands by.
  if (signs.length === 1 && !/[.,]\d{3}$/.test(plain)) return [Number(plain.replace(',', '.'))];
  if (!signs.length) return [asWritten];
  return [...new Set([asWritten, otherwise])].filter((value) => !Number.isNaN(value));
};

interface Read {
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
}

const eastern = (text: string, base: string): Read[] =>
  [...text.matchAll(EAST_NUMBER)].map(({ 0: number, index }) => {
    if (!/[十百千万萬億亿兆만천백억]/.test(number))
      return { values: valuesOfFigures(number, base), from: index, to: index + number.length };
    let total = 0;
    let part = 0;
    for (const { 1: figures, 2: weight } of number.matchAll(EAST_PART)) {
      const value = figures === undefined ? undefined : (valuesOfFigures(figures, base)[0] ?? 0);
      const by = weight ? (EAST[weight] ?? 1) : 1;
      if (by >= 1e4) {
        total += (part + (value ?? (part ? 0 : 1))) * by;
        part = 0;
      } else if (value !== undefined || weight) part += (value ?? 1) * by;
    }
    return {
      values: [Math.round((total + part) * 1e6) / 1e6],
      from: index,
      to: index + number.trimEnd().length,
    };
  });

const western = new Map<string, readonly [RegExp, RegExp, ReadonlyMap<string, number>]>();
const westernOf = (base: string) => {
  const known = western.get(base);
  if (known) return known;
  const times = new Map<string, number>();
  for (const row of (MULTIPLIERS[base] ?? '').normalize('NFKC').split(';').filter(Boolean)) {
    const [value = '', words = ''] = row.split(' ');
    for (const word of words.split('|')) times.set(word, Number(value));
  }
  const any = [...times.keys()].sort((a, b) => b.length - a.length).join('|') || '$^';
  const made = [
    new RegExp(
      `(?:${SPACED_FIGURES}${FIGURES})(?: ?(?:${any})(?![\\p{L}\\p{M}])){0,2}(?: (?:${FIGURES}) (?:${any})(?![\\p{L}\\p{M}])){0,2}`,
      'giu',
    ),
    new RegExp(`(${SPACED_FIGURES}${FIGURES})((?: ?(?:${any})(?![\\p{L}\\p{M}]))*)`, 'giu'),
    times,
  ] as const;
  western.set(base, made);
  return made;
};
const lettered = (text: string, base: string): Read[] => {
  const [pattern, parts, times] = westernOf(base);
  return [...text.matchAll(pattern)].map(({ 0: number, index }) => {
    const read = [...number.matchAll(parts)].map(({ 1: figures = '', 2: words = '' }) => {
      const by = words
        .split(' ')
        .reduce((all, word) => all * (times.get(word.toLowerCase()) ?? 1), 1);
      return valuesOfFigures(figures, base).map((value) => Math.round(value * by * 1e6) / 1e6);
    });
    const values =
      read.length > 1 ? [read.reduce((sum, [value = 0]) => sum + value, 0)] : (read[0] ?? []);
    return { values, from: index, to: index + number.trimEnd().length };
  });
};

const isEastern = (base: string): boolean => base === 'ja' || base === 'zh' || base === 'ko';

const MOST_WEAK = 10;
/** A counter, behind which nobody leaves out the hour. */
const COUNTED = /^ ?[名人個个件台枚本回度点點種种歳岁세명개건대장번회곳か所ヶカ箇組课階阶층]/;

/** What is left of numbers: amounts, shares, counts. */
export const findNumbers: Finder = (view: View) => {
  const { text, base } = view;
  return (isEastern(base) ? eastern(text, base) : lettered(text, base)).map(
    ({ values, from, to }): Found => {
      const behind = text.slice(to, to + 12);
      const isShare = PERCENT.test(behind) || text.slice(Math.max(0, from - 3), from) === '百分之';
      const isTenths = TENTHS.test(behind);
      const isMoney =
        MONEY_BEHIND.test(behind) || MONEY_BEFORE.test(text.slice(Math.max(0, from - 5), from));
      // Nothing is said by a word as well: free, no charge.
      const isNothing = values[0] === 0;
      const keys = isTenths
        ? values.map((value) => `p${value * 10}`)
        : values.map((value) => `${isShare ? 'p' : 'n'}${value}`);
      const others = WEEKS.test(behind) ? values.map((value) => `n${value * 7}`) : [];
      return {
        kind: isMoney ? 'amount' : 'number',
        keys: [...keys, ...others],
        numbers: isTenths ? values.map((value) => value * 10) : values,
        // 翌6日 is the next day.
        isSure: !isNothing && text[from - 1] !== '翌' && isSurelySaid(view, from, to),
        isCounted: COUNTED.test(behind),
        isWeak: view.said.slice(from, to).includes('word') && (values[0] ?? 0) <= MOST_WEAK,
        from,
        to,
      };
    },
  );
};

const EASTERN_DIGITS = '一二三四五六七八九十';
const FRACTION =
  /([\d一二三四五六七八九十]+) ?(?:分の|分之|분의) ?([\d一二三四五六七八九十]+)|(?<![\d/])1\/([2-9]|10)(?![\d/])/gu;
const DAY_BEFORE_MONTH = new Set(['es', 'pt', 'vi', 'id']);
const FRACTION_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:one|a) third|un tercio|tercera parte|um terço|terça parte|một phần ba|sepertiga|ikatlong bahagi|एक तिहाइ|तिहाइ/giu,
    3,
  ],
  [
    /(?:one|a) quarter(?! (?:past|to))|cuarta parte|um quarto|quarta parte|một phần tư|seperempat|ikaapat na bahagi|एक चौथाइ|चौथाइ/giu,
    4,
  ],
  [/(?:one|a) fifth|quinta parte|um quinto|một phần năm|seperlima|एक पाँचौं/giu, 5],
  [/(?:one|a) tenth|décima parte|um décimo|một phần mười|sepersepuluh|एक दशांश/giu, 10],
];

/** Parts of a whole: 100分の30 is 30 %, a third is one to a text that says so. */
export const findFractions: Finder = ({ text, base }) => [
  ...[...text.matchAll(FRACTION)].flatMap(
    ({ 0: words, 1: whole = '', 2: part = '', 3: by, index }) => {
      // The first of July, where the day stands first.
      if (by && DAY_BEFORE_MONTH.has(base)) return [];
      const read = (figures: string) =>
        Number(figures) || EASTERN_DIGITS.indexOf(figures) + 1 || Number.NaN;
      const share = (by ? 1 / Number(by) : read(part) / read(whole)) * 100;
      return Number.isFinite(share)
        ? [
            {
              kind: 'number' as const,
              keys: [`p${Math.round(share * 10) / 10}`],
              numbers: [],
              isSure: whole === '100' || whole === '10',
              from: index,
              to: index + words.length,
            },
          ]
        : [];
    },
  ),
  ...FRACTION_WORDS.flatMap(([pattern, parts]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      kind: 'number' as const,
      keys: [`p${Math.round(1000 / parts) / 10}`],
      numbers: [],
      isSure: false,
      from: index,
      to: index + words.length,
    })),
  ),
];

const HALVES =
  /半額|半分|半价|一半|절반|반액|반값|(?<!\p{L})(?:half|mitad|metade|nửa|setengah|separuh|kalahati|kalahating)(?!\p{L})|आधा/giu;

/** A half is fifty percent to a text that says so. */
export const findHalves: Finder = ({ text }) =>
  [...text.matchAll(HALVES)].map(({ 0: word, index }) => ({
    kind: 'number',
    keys: ['p50', 'n0.5'],
    numbers: [],
    isSure: false,
    from: index,
    to: index + word.length,
  }));
