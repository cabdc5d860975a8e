import type { View } from '../reading/view.js';
import { type Finder, type Found, isSurelySaid } from './fact.js';
import { ALSO_WORDS, MONTH_BEFORE, MONTH_NAMES } from './month-names.js';

const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  reiwa: 2018,
  heisei: 1988,
  showa: 1925,
  레이와: 2018,
  헤이세이: 1988,
  쇼와: 1925,
  रेवा: 2018,
  रेइवा: 2018,
  R: 2018,
  H: 1988,
  S: 1925,
};
const ERA_YEAR =
  /(明治|大正|昭和|平成|令和|reiwa|heisei|showa|레이와|헤이세이|쇼와|रेवा|रेइवा)(?: (?:year|năm|año|ano|tahun|taon|वर्ष))? ?(\d{1,2}|元|원)(?: ?(?:年|년)度?)?|(?<![A-Za-z\d])([RHS])\.?(\d{1,2})(?=[年./])年?/gi;
const DAYS = 31;
const MONTHS = 12;

const isDay = (day: number): boolean => day >= 1 && day <= DAYS;
const isMonth = (month: number): boolean => month >= 1 && month <= MONTHS;

/** 令和6年と8年: the second year is of the same era. */
const NEXT_YEAR =
  /(明治|大正|昭和|平成|令和)(?:\d{1,2}|元)年度?(?:と|・|、|から|~|及び|または)(\d{1,2})(?=年)/g;
const nextYears: Finder = ({ text }) =>
  [...text.matchAll(NEXT_YEAR)].map(({ 0: whole, 1: era = '', 2: count = '', index }) => ({
    kind: 'date',
    keys: [`n${(ERAS[era] ?? 0) + Number(count)}`],
    numbers: [],
    isSure: true,
    from: index + whole.length - count.length,
    to: index + whole.length,
  }));

/** Years by the eras of Japan, as the year they are everywhere. */
export const findEraYears: Finder = (view) => [...eraYears(view), ...nextYears(view)];
const eraYears: Finder = ({ text }) =>
  [...text.matchAll(ERA_YEAR)].map(
    ({ 0: whole, 1: era, 2: year = '', 3: letter, 4: short = '', index }) => {
      const before =
        ERAS[(era ?? letter ?? '').toLowerCase()] ?? ERAS[era ?? letter?.toUpperCase() ?? ''] ?? 0;
      const count = Number(/\d/.test(year || short) ? year || short : 1);
      return {
        kind: 'date',
        keys: [`n${before + count}`],
        numbers: [],
        isSure: true,
        from: index,
        to: index + whole.length,
      };
    },
  );

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The end of January is its last day. */
const isLast = (month: number, day: number): boolean => day >= (LAST_DAYS[month - 1] ?? DAYS);

const dayOf = (month: number, day: number, isSure: boolean, from: number, to: number): Found => ({
  kind: 'date',
  keys: [`d${month}-${day}`, ...(isLast(month, day) ? [`m${month}`] : [])],
  numbers: [day],
  month,
  isSure,
  from,
  to,
});
const monthOf = (month: number, isSure: boolean, from: number, to: number): Found => ({
  kind: 'date',
  keys: [`m${month}`],
  numbers: [month],
  month,
  isSure,
  from,
  to,
});

/** Dates in figures: months first, or days first where the language does so; where nobody knows, either. */
const DAY_FIRST = new Set(['es', 'pt', 'vi', 'id']);
const MONTH_FIRST = new Set(['ja', 'zh', 'ko']);
const YEAR_FIRST = /(?<![\d.,/-])((?:19|20)\d\d)([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)\.?/g;
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;
const NO_YEAR = /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/g;

const year = (value: string, from: number): Found => ({
  kind: 'date',
  keys: [`n${value}`],
  numbers: [],
  isSure: true,
  from,
  to: from + value.length,
});

const MOST_PARTS = 10;

const eitherWay = (base: string, a: number, b: number, from: number, to: number): Found[] => {
  const ways: [number, number][] = [];
  if (!DAY_FIRST.has(base) && isMonth(a) && isDay(b)) ways.push([a, b]);
  if (!MONTH_FIRST.has(base) && isMonth(b) && isDay(a)) ways.push([b, a]);
  if (!ways.length) return [];
  return [
    {
      kind: 'date',
      // Four fifths, to a text that says so.
      keys: [
        ...ways.map(([month, day]) => `d${month}-${day}`),
        ...(a < b && b <= MOST_PARTS ? [`p${Math.round((a / b) * 1000) / 10}`] : []),
      ],
      numbers: [a, b],
      ...(ways.length === 1 ? { month: ways[0]?.[0] } : {}),
      isSure: true,
      from,
      to,
    },
  ];
};

export const findFigureDates: Finder = ({ text, base }) =>
  [
    ...[...text.matchAll(YEAR_FIRST)].flatMap(({ 0: whole, 1: y = '', 3: m, 4: d, index }) =>
      isMonth(Number(m)) && isDay(Number(d))
        ? [
            year(y, index),
            dayOf(Number(m), Number(d), true, index + y.length, index + whole.length),
          ]
        : [],
    ),
    ...[...text.matchAll(YEAR_LAST)].flatMap(({ 0: whole, 1: a, 3: b, 4: y = '', index }) => {
      const end = index + whole.length;
      const date = eitherWay(base, Number(a), Number(b), index, end - y.length);
      return date.length ? [...date, year(y, end - y.length)] : [];
    }),
    ...[...text.matchAll(NO_YEAR)].flatMap(({ 0: whole, 1: a, 2: b, index }) =>
      eitherWay(base, Number(a), Number(b), index, index + whole.length),
    ),
  ].sort((x, y) => x.from - y.from);

const EAST =
  /(?<!\d)(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|号|號|일)(?!間|间)|(?<![\d.])(\d{1,2}) ?(?:月|월)(?![一-龥]*曜)(?!間|间|から\d+か月)/g;
const VIETNAMESE =
  /(?:ngày |mùng |mồng )?(?<!\d)(\d{1,2})[ ,]*tháng (\d{1,2})(?!\d)|(?<![\d])tháng (\d{1,2})(?!\d)(?! lần)/gi;

const inSigns =
  (pattern: RegExp, order: readonly [number, number]): Finder =>
  (view) =>
    [...view.text.matchAll(pattern)].flatMap((match) => {
      const { 0: whole, index } = match;
      const [month, day, alone] = [match[order[0]], match[order[1]], match[3]].map(Number) as [
        number,
        number,
        number,
      ];
      if (match[3] !== undefined)
        return isMonth(alone) ? [monthOf(alone, true, index, index + whole.length)] : [];
      return isMonth(month) && isDay(day)
        ? [dayOf(month, day, true, index, index + whole.length)]
        : [];
    });
const east = inSigns(EAST, [1, 2]);
const vietnamese = inSigns(VIETNAMESE, [2, 1]);

interface Named {
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}
const named = new Map<string, Named>();
const namedOf = (base: string): Named | undefined => {
  const names = MONTH_NAMES[base];
  if (!names) return undefined;
  const known = named.get(base);
  if (known) return known;
  const months = new Map<string, number>();
  names
    .normalize('NFKC')
    .split(' ')
    .forEach((ways, i) => {
      for (const way of ways.split('|')) months.set(way, i + 1);
    });
  const any = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const behind = '(?:को|मा|देखि|सम्म|का|भित्र|पछि|अघि|भर|बाट|लाई|,){0,2}(?![\\p{L}\\p{M}])';
  const made = {
    months,
    pattern: new RegExp(
      `(?:(?:ika-?)?(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|º|ª|°|er|\\.?o)?(?:,| of| de| ng| sa| -|-|/)? ?(?:the )?)?(?<![\\p{L}\\p{M}])(${any})\\.?${behind}(?: (?:the |ika-?)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.,]\\d| ?(?:am|pm|a\\.m|p\\.m|बजे|h\\b|%|yen|people|ng umaga|ng hapon)))?`,
      'giu',
    ),
  };
  named.set(base, made);
  return made;
};

/** Languages that write months with a capital: may is no May. */
const NAMED_LARGE = new Set(['en', 'fil']);

const inWords: Finder = (view: View) => {
  const data = namedOf(view.base);
  if (!data) return [];
  return [...view.text.matchAll(data.pattern)].flatMap(
    ({ 0: whole, 1: before, 2: name = '', 3: behind, index }) => {
      const month = data.months.get(name.toLowerCase()) ?? 0;
      const at = index + whole.indexOf(name, before === undefined ? 0 : before.length);
      const to = index + whole.length;
      const isWord = ALSO_WORDS.test(name.toLowerCase());
      if (isWord && NAMED_LARGE.has(view.base) && !/^\p{Lu}/u.test(name)) return [];
      const isOrdinal =
        behind !== undefined && !isSurelySaid(view, index, index + (before ?? '').length);
      if (before !== undefined && isDay(Number(before)) && !isOrdinal)
        // What stands behind the month is not its day then: 2 November 10:00.
        return [dayOf(month, Number(before), true, index, at + name.length)];
      if (behind !== undefined && isDay(Number(behind)))
        return [dayOf(month, Number(behind), true, at, to)];
      if (
        isWord &&
        !/^ ?महिना/u.test(view.text.slice(to)) &&
        !(
          MONTH_BEFORE.test(view.text.slice(Math.max(0, at - 10), at)) &&
          /^\p{Lu}|^\p{Lo}/u.test(name)
        )
      )
        return [];
      if (view.base === 'en' && !/^\p{Lu}/u.test(name)) return [];
      return [monthOf(month, true, at, at + name.length)];
    },
  );
};

const FISCAL =
  /年度|회계연도|fiscal year|financial year|school year|año (?:fiscal|escolar)|ano (?:fiscal|letivo)|năm (?:tài chính|học)|tahun (?:anggaran|fiskal|ajaran)|taong (?:piskal|panuruan)|fiscal year|आर्थिक वर्ष/gi;
/** The fiscal year, which begins in April and ends in March, to a text that says so. */
export const findFiscalYears: Finder = ({ text }) =>
  [...text.matchAll(FISCAL)].map(({ 0: words, index }) => ({
    kind: 'date',
    keys: ['m4', 'm3', 'd4-1', 'd3-31'],
    numbers: [],
    isSure: false,
    from: index,
    to: index + words.length,
  }));

const EVEN_OR_ODD: readonly (readonly [RegExp, number])[] = [
  [
    /偶数月|双月|짝수 ?달|짝수 ?월|even(?:-numbered)? months?|meses pares|tháng chẵn|bulan genap|mga buwang even|even na buwan|जोर महिना/giu,
    0,
  ],
  [
    /奇数月|单月|홀수 ?달|홀수 ?월|odd(?:-numbered)? months?|meses ímpares|meses impares|tháng lẻ|bulan ganjil|odd na buwan|बिजोर महिना/giu,
    1,
  ],
];
/** Every second month, to a text that names them. */
export const findEvenMonths: Finder = ({ text }) =>
  EVEN_OR_ODD.flatMap(([pattern, rest]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      kind: 'date' as const,
      keys: Array.from({ length: MONTHS }, (_, i) => i + 1).flatMap((month) =>
        month % 2 === rest ? [`m${month}`] : [],
      ),
      numbers: [],
      isSure: false,
      from: index,
      to: index + words.length,
    })),
  );

/** Days and months of the year; their years are numbers beside them. */
export const findDates: Finder = (view) =>
  MONTH_FIRST.has(view.base)
    ? east(view).map((one) => ({
        ...one,
        isSure: isSurelySaid(view, one.from, one.to) || one.keys[0]?.startsWith('d') === true,
      }))
    : view.base === 'vi'
      ? vietnamese(view)
      : inWords(view);
