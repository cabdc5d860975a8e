/** The first year of each era, less one; the letters are what forms ask for. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  r: 2018,
  h: 1988,
  s: 1925,
  t: 1911,
};
const ERA = /(令和|平成|昭和|大正|明治|(?<![a-z])[rhst])\s?(元|\d{1,2})(?=\s?[年/.-])/g;
const FULL_DATE =
  /(?<![\d.-])((?:18|19|20)\d\d)\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)日?/g;
const SHORT_DATE = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const KOREAN_DATE = /(\d{1,2})월\s?(\d{1,2})일/g;
const CHINESE_DAY = /(?<=月\d{1,2})号/g;
const CLOCK = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g;
const HALF_DAY = /(午前|午後)\s?(\d{1,2})(?=時|:)/g;

const HAS_NUMBER = /\d|元/;

const MONTHS = [
  'january jan enero janeiro januari enero जनवरी',
  'february feb febrero fevereiro februari pebrero फेब्रुअरी',
  'march mar marzo março maret marso मार्च',
  'april apr abril april abril अप्रिल',
  'may mayo maio mei mayo मे',
  'june jun junio junho juni hunyo जुन',
  'july jul julio julho juli hulyo जुलाई',
  'august aug agosto agustus agosto अगस्ट',
  'september sep sept septiembre setembro september setyembre सेप्टेम्बर',
  'october oct octubre outubro oktober oktubre अक्टोबर',
  'november nov noviembre novembro november nobyembre नोभेम्बर',
  'december dec diciembre dezembro desember disyembre डिसेम्बर',
].map((names) => names.split(' '));
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const NAME = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:de\\s|of\\s|ng\\s)?(${NAME})(?![\\p{L}\\p{M}])`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{M}])(${NAME})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
  'gu',
);
const VIETNAMESE_DATE = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?!\d)/g;

const isDate = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;
const written = (month: number, day: number, whole: string): string =>
  isDate(month, day) ? `${month}月${day}日` : whole;

/**
 * Dates, years and times in one way of writing: `2025年10月5日`, `14時30分`. Takes small letters; which of two numbers is the day
 * is asked of the language.
 */
export const datesInOneWay = (text: string, isDayFirst: boolean): string => {
  if (!HAS_NUMBER.test(text)) return text;
  let out = text.replace(ERA, (_, era: string, year: string) =>
    String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))),
  );
  out = out.replace(FULL_DATE, (whole, year: string, month: string, day: string) =>
    isDate(+month, +day) ? `${year}年${+month}月${+day}日` : whole,
  );
  out = out.replace(SHORT_DATE, (whole, a: string, b: string) =>
    isDayFirst || +a > 12 ? written(+b, +a, whole) : written(+a, +b, whole),
  );
  out = out
    .replace(KOREAN_DATE, (whole, month: string, day: string) => written(+month, +day, whole))
    .replace(CHINESE_DAY, '日')
    .replace(DAY_MONTH, (whole, day: string, name: string) =>
      written(MONTH_OF.get(name) ?? 0, +day, whole),
    )
    .replace(MONTH_DAY, (whole, name: string, day: string) =>
      written(MONTH_OF.get(name) ?? 0, +day, whole),
    )
    .replace(VIETNAMESE_DATE, (whole, day: string, month: string) => written(+month, +day, whole));
  return out
    .replace(HALF_DAY, (_, half: string, hour: string) =>
      String(half === '午後' && +hour < 12 ? +hour + 12 : +hour),
    )
    .replace(CLOCK, (_, hour: string, minute: string) =>
      minute === '00' ? `${+hour}時` : `${+hour}時${+minute}分`,
    )
    .replace(/(?<=\d時)半/g, '30分');
};
