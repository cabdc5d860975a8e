import { codeOf, stepAt } from '../../core/records/staff/second-step/totp.js';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an app would show for a key as it is typed in, so many steps of half a minute from now. */
export const codeOfApp = (key: string, now: Date, steps = 0): string => {
  const bits = [...key.replace(/\s/g, '')]
    .map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return codeOf(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))), stepAt(now) + steps);
};
