import { createHmac, randomBytes } from 'node:crypto';
import { marked, type RingKey } from '../../../base/sealing/index.js';
import { meantBase32, toBase32 } from './base32.js';

const CODES = 8;
/** 120 bits: more than can be guessed from a hash, so that no slow one is needed. */
const BYTES = 15;
const SIGNS = (BYTES * 8) / 5;

/** Codes that open the second step once each where the phone is not at hand, in groups that can be typed. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () =>
    (toBase32(randomBytes(BYTES)).match(/.{4}/g) ?? []).join('-'),
  );

/** What is kept of one; undefined for what cannot be one. Keyed: a copy of the database tries nothing out. */
export const recoveryHash = (key: RingKey, staffId: string, typed: string): Buffer | undefined => {
  const code = meantBase32(typed);
  if (code.length !== SIGNS) return undefined;
  return marked(
    key,
    createHmac('sha256', key.secret).update(`recovery code\u0000${staffId}\u0000${code}`).digest(),
  );
};
