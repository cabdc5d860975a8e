import { askedMarks, numberOf } from './asked.js';

const folds = new Uint16Array(0x10000);
/** A sign in the form that all its capitals and small letters have in common. */
export const foldSign = (code: number): number => {
  const known = folds[code] ?? 0;
  if (known) return known;
  const sign = String.fromCharCode(code);
  const great = sign.toUpperCase();
  const small = (great.length === 1 ? great : sign).toLowerCase();
  const made = small.length === 1 ? small.charCodeAt(0) : code;
  folds[code] = made;
  return made;
};

/** The mark of a sign, of two and three in a row, and of the neighbourhood of a sign (256 of them). Signs are folded before. */
export const markOfSign = (sign: number): number => Math.imul(sign + 1, 0x9e3779b1);
export const markOfPair = (first: number, second: number): number =>
  Math.imul(Math.imul(first + 1, 0x85ebca6b) ^ (second + 0x7f4a7c15), 0xc2b2ae35);
export const markOfThree = (first: number, second: number, third: number): number =>
  Math.imul(
    Math.imul(Math.imul(first + 1, 0x85ebca6b) ^ (second + 0x165667b1), 0xc2b2ae35) ^ third,
    0x27d4eb2d,
  );
export const markOfBlock = (block: number): number => Math.imul(block + 0x20001, 0x27d4eb2f);

/** At each place so many marks may begin: of a sign, of its neighbourhood, of two and of three in a row. */
export const KINDS = 4;

/** Which of the marks that are asked for a text holds: read once, so that what it cannot match is known without looking again. */
export interface Pieces {
  /** So many marks were asked for when it was read; of later ones nothing is known. */
  readonly asked: number;
  /** A bit for each. */
  readonly bits: Uint32Array;
  /** Those that begin at each place, -1 where none does. */
  readonly marks: Int32Array;
}

export const holds = ({ bits }: Pieces, number: number): boolean =>
  (((bits[number >>> 5] as number) >>> (number & 31)) & 1) === 1;

export const piecesOf = (text: string): Pieces => {
  const asked = askedMarks();
  const bits = new Uint32Array((asked >>> 5) + 1);
  const marks = new Int32Array(text.length * KINDS).fill(-1);
  const put = (mark: number, at: number) => {
    const number = numberOf(mark);
    if (number < 0) return;
    marks[at] = number;
    bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
  };
  let before = -1;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const sign = foldSign(text.charCodeAt(i));
    const at = i * KINDS;
    put(markOfSign(sign), at);
    put(markOfBlock(sign >>> 8), at + 1);
    // A row is where its first sign is.
    if (before >= 0) put(markOfPair(before, sign), at - KINDS + 2);
    if (first >= 0) put(markOfThree(first, before, sign), at - 2 * KINDS + 3);
    first = before;
    before = sign;
  }
  return { asked, bits, marks };
};
