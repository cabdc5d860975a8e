import { createHash, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const CHECK_BYTES = 2;
const GROUP = 4;

const checkOf = (half: Buffer): Buffer =>
  createHash('sha256').update('koebako half').update(half).digest().subarray(0, CHECK_BYTES);
const combined = (a: Buffer, b: Buffer): Buffer =>
  Buffer.from(a.map((byte, i) => byte ^ (b[i] as number)));

/** As it is written on paper: 17 groups of four signs, the last of which finds a slip of the pen. */
const written = (half: Buffer): string =>
  (
    Buffer.concat([half, checkOf(half)])
      .toString('hex')
      .match(new RegExp(`.{${GROUP}}`, 'g')) as string[]
  ).join('-');

const readHalf = (typed: string): Buffer | undefined => {
  const hex = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '');
  if (hex.length !== (KEY_BYTES + CHECK_BYTES) * 2) return undefined;
  const half = Buffer.from(hex.slice(0, KEY_BYTES * 2), 'hex');
  return checkOf(half).equals(Buffer.from(hex.slice(KEY_BYTES * 2), 'hex')) ? half : undefined;
};

/** Two halves of a key; one of them alone says nothing about it, not even a part. */
export const splitKey = (key: Buffer): readonly [string, string] => {
  const first = randomBytes(KEY_BYTES);
  return [written(first), written(combined(key, first))];
};

/** The key that two halves make, in either order; undefined where one of them was typed wrong. */
export const joinShares = (a: string, b: string): Buffer | undefined => {
  const [first, second] = [readHalf(a), readHalf(b)];
  return first && second ? combined(first, second) : undefined;
};
