const KANJI_DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8 };
/** What follows a number that is one: in 三郷 and 一般 the kanji are a name and a word. */
const COUNTED =
  '円人つ月日時分秒年歳才回件か箇ヶヵケカ階番丁条校台本枚冊個度割名軒戸号級食歩杯頭匹羽足着泊週倍点世区章節項%キメグトミセパリポ種組票票曲通語ヘ坪両畳缶袋箱束皿膳隻機基棟床店社館園室席科課部班列行字文字票ヵ';
const KANJI_NUMBER = new RegExp(
  `(?<![〇一二三四五六七八九十百千万億\\d.])(?:\\d+(?:\\.\\d+)?(?=[十百千万億])|[〇一二三四五六七八九十百千])[〇一二三四五六七八九十百千万億\\d.]*(?=[${COUNTED}])`,
  'gu',
);
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,])/g;
const THOUSANDS_BY_DOT = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** Digits of any script as those everybody reads; they follow each other from their zero on. */
const asciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

/** Numbers as they are written, without what only parts their digits. */
export const plainNumbers = (text: string, hasDots: boolean): string => {
  const out = asciiDigits(text).replace(THOUSANDS, (n) => n.replaceAll(',', ''));
  return hasDots ? out.replace(THOUSANDS_BY_DOT, (n) => n.replaceAll('.', '')) : out;
};

/** The value of digits and kanji numerals mixed; undefined where they make no number. */
const inDigits = (written: string): number | undefined => {
  let total = 0;
  let below = 0;
  let current: number | undefined;
  for (const part of written.match(/\d+(?:\.\d+)?|./gu) ?? []) {
    const small = SMALL_UNITS[part];
    const large = LARGE_UNITS[part];
    const digit = KANJI_DIGITS.indexOf(part);
    if (small) {
      below += (current ?? 1) * small;
      current = undefined;
    } else if (large) {
      total += (below + (current ?? (below ? 0 : 1))) * large;
      below = 0;
      current = undefined;
    } else if (digit >= 0) current = (current ?? 0) * 10 + digit;
    else if (/^\d/.test(part) && current === undefined) current = Number(part);
    else return undefined;
  }
  const value = Math.round(total + below + (current ?? 0));
  return Number.isSafeInteger(value) ? value : undefined;
};

/** Numbers in digits: 千円 as 1000円, 3万円 as 30000円. Only where something is counted. */
export const numbersInDigits = (text: string): string =>
  text.replace(KANJI_NUMBER, (written) => String(inDigits(written) ?? written));
