/** A text as its signs, alone and two and three in a row, so that what it cannot hold is known without looking through it again. */
export interface Pieces {
  readonly bits: Uint32Array;
  readonly mask: number;
}

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

/** Where the mark of a sign, of two and three in a row, and of the neighbourhood of a sign (256 of them) is kept. Signs are folded before. */
export const markOfSign = (sign: number): number => Math.imul(sign + 1, 0x9e3779b1) >>> 8;
export const markOfPair = (first: number, second: number): number =>
  Math.imul(Math.imul(first + 1, 0x85ebca6b) ^ (second + 0x7f4a7c15), 0xc2b2ae35) >>> 8;
export const markOfThree = (first: number, second: number, third: number): number =>
  Math.imul(
    Math.imul(Math.imul(first + 1, 0x85ebca6b) ^ (second + 0x165667b1), 0xc2b2ae35) ^ third,
    0x27d4eb2d,
  ) >>> 8;
export const markOfBlock = (block: number): number => Math.imul(block + 0x20001, 0x27d4eb2f) >>> 8;

export const holds = ({ bits, mask }: Pieces, mark: number): boolean =>
  (((bits[(mark & mask) >>> 5] ?? 0) >>> (mark & 31)) & 1) === 1;

/** Room enough that of some ten marks that are not there one is thought to be. */
const sizeFor = (length: number): number => {
  let size = 1024;
  while (size < length * 24 && size < 0x40000) size *= 2;
  return size;
};

export const piecesOf = (text: string): Pieces => {
  const size = sizeFor(text.length);
  const pieces = { bits: new Uint32Array(size >>> 5), mask: size - 1 };
  const { bits, mask } = pieces;
  const put = (mark: number) => {
    const at = mark & mask;
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  };
  let before = -1;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const sign = foldSign(text.charCodeAt(i));
    put(markOfSign(sign));
    put(markOfBlock(sign >>> 8));
    if (before >= 0) put(markOfPair(before, sign));
    if (first >= 0) put(markOfThree(first, before, sign));
    first = before;
    before = sign;
  }
  return pieces;
};
