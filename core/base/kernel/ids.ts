import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(16 * 256);
let used = pool.length;

const randomBytesFromPool = (n: number): Buffer => {
  if (used + n > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += n;
  return pool.subarray(used - n, used);
};

/** UUID version 7 (RFC 9562): sorts by time, so the newest rows sit together in the index. */
export const uuidV7 = (now: Date): string => {
  const time = now.getTime().toString(16).padStart(12, '0');
  const random = randomBytesFromPool(10);
  const hex = random.toString('hex');
  const variant = (((random[2] ?? 0) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(6, 8)}-${hex.slice(8, 20)}`;
};

/** Crockford base32: no I, L, O, U, so that a number can be read aloud and copied by hand. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first `length` base32 characters of `bytes` (5 bits each). */
export const crockford = (bytes: Uint8Array, length: number): string => {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += CROCKFORD[(value >> bits) & 31];
    }
  }
  return out;
};

/** Reads what a person typed: any width and case, spaces and hyphens, and O, I, L taken for 0, 1, 1. */
export const normalizeCrockford = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―ー−]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

export const randomCrockford = (length: number): string =>
  crockford(randomBytesFromPool(Math.min(16, Math.ceil((length * 5) / 8) + 1)), length);
