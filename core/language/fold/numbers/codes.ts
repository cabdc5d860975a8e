const LINE = '[-‐‑–—−ー\\s]{0,2}';
const YEAR = '2[0o][0-9oil]{2}';
const RECEIPT = `([a-z]{2,4}${LINE})?(${YEAR})${LINE}([0-9a-tv-z]{6})`;
const RECEIPTS = new RegExp(`(?<![a-z0-9])${RECEIPT}(?![a-z0-9])`, 'g');
const BEGUN_RECEIPT = new RegExp(`^([a-z]{2,4}${LINE})?(${YEAR})${LINE}([0-9a-tv-z]{2,6})$`);
const PART = /^[0-9a-tv-z]{4,6}$/;
const CODE = 6;

const LONG_NUMBER = /(?<![\d.])(?:\+|\(\+?)?\d[\d\-‐‑–—−ー().\s]{6,}\d(?!\d)/g;
const ONLY_NUMBER = /^[+(]?\d[\d\-‐‑–—−ー().\s]{4,}\d$/;

/** As somebody reads a receipt number aloud: O is zero, I and L are one. */
const asRead = (signs: string): string => signs.replaceAll('o', '0').replace(/[il]/g, '1');

const digitsOf = (number: string): string => {
  const digits = number.replace(/\D/g, '');
  return /^\s*\(?\+/.test(number) && digits.startsWith('81') ? `0${digits.slice(2)}` : digits;
};

const marks = (year: string, code: string): string[] => [
  `=r${asRead(year)}${asRead(code)}`,
  `=k${asRead(code)}`,
];

/** Marks for the receipt and telephone numbers in a text (NFKC, small letters), whole and in the parts that people type. */
export const codesIn = (text: string): string[] => {
  if (!/\d/.test(text)) return [];
  const receipts = [...text.matchAll(RECEIPTS)].flatMap(([, , year = '', code = '']) =>
    marks(year, code),
  );
  const numbers = (text.match(LONG_NUMBER) ?? [])
    .map(digitsOf)
    .filter((digits) => digits.length >= 7 && digits.length <= 14)
    .map((digits) => `=t${digits}`);
  return [...new Set([...receipts, ...numbers])];
};

/** The marks of a voice's own receipt number, to stand behind its folded words. */
export const receiptMarks = (receipt: string): string =>
  `${codesIn(receipt.toLowerCase()).join(' ')} `;

/**
 * The pattern of a receipt number, whole or begun (two signs of its last part at least); undefined where the query (NFKC, small
 * letters) is none: 2026 and a word may be meant where there is neither a prefix nor a digit behind the year.
 */
export const receiptPattern = (query: string): string | undefined => {
  const [, prefix, year = '', code = ''] = BEGUN_RECEIPT.exec(query) ?? [];
  if (!code || !(prefix || /\d/.test(code))) return undefined;
  const mark = `=r${asRead(year)}${asRead(code)}`;
  return code.length === CODE ? `${mark} ` : mark;
};

/**
 * The mark of the last part of a receipt number or of its beginning. A beginning without a digit is a word; the whole part may
 * have none (one receipt in ten), and is no more than looked for beside the word.
 */
export const partOfReceipt = (word: string): { mark: string; isWhole: boolean } | undefined => {
  const isWhole = word.length === CODE;
  return PART.test(word) && (isWhole || /[0-9]/.test(asRead(word)))
    ? { mark: `=k${asRead(word)}`, isWhole }
    : undefined;
};

/** The mark of a telephone number, if the whole query is a number of six digits or more. */
export const wholeNumber = (query: string): string | undefined =>
  ONLY_NUMBER.test(query) ? `=t${digitsOf(query)}` : undefined;
