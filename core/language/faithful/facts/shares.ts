import type { Finder, Found } from './fact.js';

const EASTERN_DIGITS = '一二三四五六七八九十';
/** From the beginning of its figures only, or each of a thousand is tried to the end of them. */
const FRACTION =
  /(?<![\d一二三四五六七八九十])([\d一二三四五六七八九十]+) ?(?:分の|分之|분의) ?([\d一二三四五六七八九十]+)|(?<![\d/])1\/([2-9]|10)(?![\d/])/gu;
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

/** Two thirds, by language: how many, and which parts; the first row is two. */
const SEVERAL_PARTS: Readonly<Record<string, readonly [count: string, parts: string]>> = {
  en: [
    'two|three|four|five|six|seven|eight|nine',
    'thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths',
  ],
  es: [
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
    'tercio|cuart|quint|sext|séptim|octav|noven|décim',
  ],
  pt: [
    'dois|três|quatro|cinco|seis|sete|oito|nove',
    'terço|quart|quint|sext|sétim|oitav|non|décim',
  ],
  vi: ['hai|ba|bốn|năm|sáu|bảy|tám|chín', 'ba|tư|năm|sáu|bảy|tám|chín|mười'],
  id: [
    'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan',
    'pertiga|perempat|perlima|perenam|pertujuh|perdelapan|persembilan|persepuluh',
  ],
};
const BETWEEN_PARTS: Readonly<Record<string, string>> = { en: '[- ]', vi: ' phần ', id: '[ -]?' };
const FEMININE: Readonly<Record<string, string>> = { pt: '|duas', es: '' };
const someParts = new Map(
  Object.entries(SEVERAL_PARTS).map(([base, [count, parts]]) => {
    const ways = count.normalize('NFKC').split('|');
    const ends = base === 'es' || base === 'pt' ? '\\p{L}*(?: partes)?' : '';
    return [
      base,
      {
        ways,
        parts: parts.normalize('NFKC').split('|'),
        pattern: new RegExp(
          `(?<!\\p{L})(${ways.join('|')}${FEMININE[base] ?? ''}|\\d)${BETWEEN_PARTS[base] ?? ' '}(${parts.normalize('NFKC')})${ends}(?!\\p{L})`,
          'giu',
        ),
      },
    ] as const;
  }),
);
const fractionsInWords = (text: string, base: string): Found[] => {
  const data = someParts.get(base);
  if (!data) return [];
  return [...text.matchAll(data.pattern)].flatMap(
    ({ 0: words, 1: many = '', 2: part = '', index }) => {
      const count = Number(many) || data.ways.indexOf(many.toLowerCase()) + 2 || 2;
      const of = data.parts.indexOf(part.toLowerCase()) + 3;
      if (count >= of) return [];
      const key = `p${Math.round((count / of) * 1000) / 10}`;
      return [
        {
          kind: 'number' as const,
          keys: [key],
          numbers: [],
          isSure: true,
          from: index,
          to: index + words.length,
        },
      ];
    },
  );
};

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
              isSure: !by,
              from: index,
              to: index + words.length,
            },
          ]
        : [];
    },
  ),
  ...fractionsInWords(text, base),
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

/** Words of Japanese that say how old somebody is. */
const AGES: readonly (readonly [RegExp, number])[] = [
  [/後期高齢/g, 75],
  [/前期高齢/g, 65],
  [/はたち|成人/g, 20],
  [/成人|未成年/g, 18],
  [/還暦/g, 60],
  [/古希/g, 70],
  [/喜寿/g, 77],
  [/傘寿/g, 80],
  [/米寿/g, 88],
];
/** An age that a word says, to a text that says it in figures. */
export const findAges: Finder = ({ text, base }) =>
  base === 'ja'
    ? AGES.flatMap(([pattern, age]) =>
        [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
          kind: 'number' as const,
          keys: [`n${age}`],
          numbers: [],
          isSure: false,
          from: index,
          to: index + word.length,
        })),
      )
        .sort((a, b) => a.from - b.from)
        .filter((one, i, all) => one.from >= (all[i - 1]?.to ?? 0))
    : [];

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

const DOUBLES =
  /二重|重複|重なっ|双方|両方|两倍|双倍|重复|双重|이중|중복|두 ?배|दोहोर[\u0900-\u0963]*|दुवै|(?<!\p{L})(?:double[ds]?|twice|both|doblad[oa]s?|dobles?|duplicad[oa]s?|ambos|ambas|dobro|dobrad[oa]s?|duplad?[oa]s?|trùng|gấp đôi|cả hai|ganda|dobel|nadobleng?|dinoble)(?!\p{L})/giu;

/** What is said twice is two to a text that says so. */
export const findDoubles: Finder = ({ text }) =>
  [...text.matchAll(DOUBLES)].map(({ 0: word, index }) => ({
    kind: 'number',
    keys: ['n2'],
    numbers: [],
    isSure: false,
    from: index,
    to: index + word.length,
  }));

const HOUR_AND_HALF =
  /1 ?時間半|一時間半|[1一] ?个半小时|[1한] ?시간 ?반|(?<!\p{L})(?:hour and a half|(?:one|1) and a half hours|(?:una |1 )?hora y media|(?:uma |1 )?hora e meia|(?:một|1) (?:tiếng|giờ) rưỡi|(?:satu|1) setengah jam|(?:isa't|isang) kalahating oras|isang oras at kalahati)(?!\p{L})|डेढ घण्टा/giu;

/** An hour and a half are ninety minutes to a text that says so; it stays a number of hours, too. */
export const findHourAndHalf: Finder = ({ text }) =>
  [...text.matchAll(HOUR_AND_HALF)].map(({ 0: words, index }) => ({
    kind: 'number',
    keys: ['n90'],
    numbers: [],
    isSure: false,
    from: index,
    to: index + words.length,
  }));
