import { withoutStrayDirections } from './direction.js';

/** What breaks a line somewhere: also what a paste from Word (VT), from a PDF (FF) or from old machines (NEL) holds. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * What nobody sees and nobody needs: controls, marks of byte order, old format controls, anchors of notes, signs that are
 * none, and half signs. Joiners, soft hyphens and the tags of flags stay: words and pictures are made with them.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\ufeff\u206a-\u206f\ufff9-\ufffb]/gu;
const LINE_BREAK_OR_TAB = /[\t\n]/g;

const unseenGone = (value: string): string => value.replace(LINE_BREAK, '\n').replace(UNSEEN, '');

/**
 * Text as a person meant it: kept as typed, but line ends are `\n`, what cannot be seen is gone, no turn of direction
 * reaches beyond its line, and there is no outer space. Never refuses, never grows, and changes clean text no more.
 */
export const cleanText = (value: string): string =>
  withoutStrayDirections(unseenGone(value)).trim();

/** The same for what has one line: line breaks and tabs are spaces. */
export const cleanLine = (value: string): string =>
  withoutStrayDirections(unseenGone(value).replace(LINE_BREAK_OR_TAB, ' ')).trim();

/** What is longer is no address and no number, and is not looked at closely: that would take for ever. */
export const NO_CONTACT = 1_000;

/** A name that is typed to be recognised (a login): one line, in one width and one case, without signs that nobody sees. */
export const cleanLogin = (value: string): string =>
  cleanLine(value)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .trim();
