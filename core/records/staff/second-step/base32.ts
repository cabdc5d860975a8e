/** RFC 4648: what apps for codes read, without signs that look like others. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const toBase32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => SIGNS[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
};

/** What somebody meant who typed base32: case, spaces and hyphens do not count, and 0, 1, 8 are letters. */
export const meantBase32 = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replaceAll('8', 'B');
