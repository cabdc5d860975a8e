import { createHmac, randomBytes } from 'node:crypto';
import { crockford, normalizeCrockford, randomCrockford } from '../../../base/kernel/index.js';
import {
  CannotOpen,
  type KeyRing,
  lock,
  marked,
  type RingKey,
  unlock,
} from '../../../base/sealing/index.js';

const keyed = ({ secret }: RingKey, ...parts: string[]): Buffer =>
  createHmac('sha256', secret).update(parts.join('\u0000')).digest();

/** `KB-2026-7F3K9Q`: may be said aloud and is no secret. Prefix and year are the city's. */
export const newReceipt = (prefix: string, civilYear: string): string =>
  `${prefix}-${civilYear}-${randomCrockford(6)}`;

const BEHIND_PREFIX = /^(\d{4})([0-9A-HJKMNP-TV-Z]{6})$/;

/** A receipt number as typed by a person, in any width and case, with or without hyphens; undefined where it cannot be one. */
export const normalizeReceipt = (prefix: string, typed: string): string | undefined => {
  if (typed.length > 60) return undefined;
  const normal = normalizeCrockford(typed);
  if (!normal.startsWith(prefix)) return undefined;
  const match = BEHIND_PREFIX.exec(normal.slice(prefix.length));
  return match ? `${prefix}-${match[1]}-${match[2]}` : undefined;
};

/**
 * 26 base32 characters (130 bits). Made from the sender's own Idempotency-Key, of which only a hash is kept:
 * a repeat of the same request gets the same secret, yet database and key file together do not reveal it.
 */
export const receiptSecret = (key: RingKey, id: string, idempotencyKey: string): string =>
  crockford(keyed(key, 'receipt-secret', id, idempotencyKey), 26);

/** By what a repeat brings with it, and the server's key: neither opens it alone. */
const keyOfRepeat = (key: RingKey, idempotencyKey: string): Buffer =>
  keyed(key, 'phrase-again', idempotencyKey);
const placeOfPhrase = (id: string): string => `phrase of voice ${id}`;

/**
 * The words of a confided voice are of chance, so that they can be hashed before anybody sends (`ReadyPhrases`). They are kept
 * for a repeat of the same request, sealed by its Idempotency-Key, of which only a hash is kept.
 */
export const sealedForRepeat = (
  key: RingKey,
  id: string,
  { idempotencyKey, phrase }: { readonly idempotencyKey: string; readonly phrase: string },
): Buffer => lock(keyOfRepeat(key, idempotencyKey), Buffer.from(phrase), placeOfPhrase(id));

/** Undefined where none was kept, or another request asks. */
export const phraseToldAgain = (
  key: RingKey,
  id: string,
  { idempotencyKey, sealed }: { readonly idempotencyKey: string; readonly sealed: Buffer | null },
): string | undefined => {
  if (!sealed) return undefined;
  try {
    return unlock(keyOfRepeat(key, idempotencyKey), sealed, placeOfPhrase(id)).toString();
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
};

/** A secret in the place of one that was lost: of chance alone, so no key opens it twice. */
export const newSecret = (): string => crockford(randomBytes(17), 26);

export const secretHash = (key: RingKey, secret: string): Buffer =>
  marked(key, keyed(key, 'receipt-hash', normalizeCrockford(secret.slice(0, 200))));
export const idempotencyHash = (key: RingKey, idempotencyKey: string): Buffer =>
  marked(key, keyed(key, 'idempotency', idempotencyKey));
/** Keyed, so that nobody who has the database can try what was written. */
export const requestHash = (key: RingKey, request: unknown): Buffer =>
  marked(key, keyed(key, 'request', JSON.stringify(request)));
/** Whether a request is the one whose hash was kept, by whichever key that was. */
export const isSameRequest = (keys: KeyRing, kept: Buffer, request: unknown): boolean => {
  const key = keys.ofHash(kept);
  return key !== undefined && requestHash(key, request).equals(kept);
};
