import { MULTIPLIERS } from '../reading/number-words.js';
import { GONE, type View } from '../reading/view.js';
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
const SPACED_FIGURES = '(?<!\\d[.,]? ?|[.,])\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)|';
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

const MINUTES = /^ ?(?:分(?!の|之)|分钟|분|minutes?\b|minutos?\b|phút|menit\b|मिनेट)/i;
const HOURS = /^ ?(?:時間|(?:个半?)?小时|시간|hours?\b|horas?\b|tiếng|jam\b|oras\b|घण्टा)/i;
const HECTARES =
  /^ ?(?:ヘクタール|公顷|헥타르|hect[aá]reas?\b|héc-?ta|hektar\p{L}*|ektarya|हेक्टर|ha\b)/iu;
const KILO =
  /^ ?(?:キロ|km\b|kg\b|公里|千米|킬로|kil[oó]met\p{L}+|quil[oô]met\p{L}+|kilo\p{L}*|ki-lô-mét|cây số|किलो|किमी|トン|吨|톤|tons?\b|tonnes?\b|toneladas?|tấn|tonelada|टन)/iu;
const YEARS =
  /^ ?(?:年(?!度|代|[級生月])|年間|년(?!도)|years?\b|años?\b|anos?\b|năm\b|tahun\b|taon\b|वर्ष)/iu;
/** As many in other units: a week is seven days, an hour sixty minutes, a hectare ten thousand square metres. */
const IN_OTHER_UNITS: readonly (readonly [RegExp, readonly number[]])[] = [
  [WEEKS, [7]],
  [MINUTES, [1 / 60]],
  [HOURS, [60]],
  [HECTARES, [10_000]],
  [KILO, [1_000]],
  [YEARS, [12]],
];

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
const lettered = ({ text, base, said }: View): Read[] => {
  const [pattern, parts, times] = westernOf(base);
  // Hai 200: a word and figures beside it are two numbers.
  const apart =
    [...text].length === text.length
      ? text.replace(/(?<=\d) (?=\d)/g, (_, at: number) =>
          said[at - 1] === said[at + 1] ? ' ' : GONE,
        )
      : text;
  return [...apart.matchAll(pattern)].map(({ 0: number, index }) => {
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

/** De 10 en 10, de 10 em 10: ten at a time, said once. */
const AT_A_TIME = /(?<![\d.,])(\d+) e[nm] $/;
const isSaidAgain = ({ text, base }: View, from: number, to: number): boolean =>
  (base === 'es' || base === 'pt') &&
  AT_A_TIME.exec(text.slice(Math.max(0, from - 12), from))?.[1] === text.slice(from, to);

const isEastern = (base: string): boolean => base === 'ja' || base === 'zh' || base === 'ko';

const MOST_WEAK = 10;
/** A counter, behind which nobody leaves out the hour. */
const COUNTED = /^ ?[名人個个件台枚本回度点點種种歳岁세명개건대장번회곳か所ヶカ箇組课階阶층](?!目)/;

const DECADE = /^ ?年代|^s\b|^ ?년대/;
const isDecade = (value: number): boolean => value % 10 === 0 && value > 0 && value < 100;

/** What is left of numbers: amounts, shares, counts. */
export const findNumbers: Finder = (view: View) => {
  const { text, base } = view;
  const read = (isEastern(base) ? eastern(text, base) : lettered(view)).filter(
    ({ from, to }) => !isSaidAgain(view, from, to),
  );
  return read.map(({ values, from, to }): Found => {
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
    const by = IN_OTHER_UNITS.find(([unit]) => unit.test(behind))?.[1] ?? [];
    // The nineties.
    const decades = DECADE.test(behind)
      ? values.filter(isDecade).flatMap((value) => [`n${1900 + value}`, `n${2000 + value}`])
      : [];
    const others = by
      .flatMap((times) =>
        values.map((value) => Math.round(value * times * 1e6) / 1e6).filter(Number.isInteger),
      )
      .map((value) => `n${value}`);
    return {
      kind: isMoney ? 'amount' : 'number',
      keys: [...keys, ...others, ...decades],
      numbers: isTenths ? values.map((value) => value * 10) : values,
      // 翌6日 is the next day.
      isSure: !isNothing && text[from - 1] !== '翌' && isSurelySaid(view, from, to),
      isCounted: COUNTED.test(behind),
      isWeak: view.said.slice(from, to).includes('word') && (values[0] ?? 0) <= MOST_WEAK,
      from,
      to,
    };
  });
};
