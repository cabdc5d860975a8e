const LINE = '[-‐‑–—−ー\\s]{0,2}';
const RECEIPT = `(?:[a-z]{2,4}${LINE})?(2[0o][0-9oil]{2})${LINE}([0-9a-tv-z]{6})`;
const RECEIPTS = new RegExp(`(?<![a-z0-9])${RECEIPT}(?![a-z0-9])`, 'g');
const WHOLE_RECEIPT = new RegExp(`^${RECEIPT}$`);
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

/** Marks for the receipt and telephone numbers in a text (NFKC, small letters), whole and in the parts that people type. */
export const codesIn = (text: string): string[] => {
  if (!/\d/.test(text)) return [];
  const receipts = [...text.matchAll(RECEIPTS)].flatMap(([, year = '', code = '']) => [
    `=r${asRead(year)}${asRead(code)}`,
    `=k${asRead(code)}`,
  ]);
  const numbers = (text.match(LONG_NUMBER) ?? [])
    .map(digitsOf)
    .filter((digits) => digits.length >= 7 && digits.length <= 14)
    .map((digits) => `=t${digits}`);
  return [...new Set([...receipts, ...numbers])];
};

/** The mark of a whole receipt number; undefined where the query (NFKC, small letters) is none. */
export const wholeReceipt = (query: string): string | undefined => {
  const found = WHOLE_RECEIPT.exec(query);
  return found ? `=r${asRead(found[1] ?? '')}${asRead(found[2] ?? '')}` : undefined;
};

/** The mark of the last part of a receipt number or of its beginning; a word without a digit is a word. */
export const partOfReceipt = (word: string): { mark: string; isWhole: boolean } | undefined =>
  PART.test(word) && /[0-9]/.test(asRead(word))
    ? { mark: `=k${asRead(word)}`, isWhole: word.length === CODE }
    : undefined;

/** The mark of a telephone number, if the whole query is a number of six digits or more. */
export const wholeNumber = (query: string): string | undefined =>
  ONLY_NUMBER.test(query) ? `=t${digitsOf(query)}` : undefined;
