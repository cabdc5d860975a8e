import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { wordsOfSecret } from '../../../core/language/index.js';

/** Bytes by which a sealed text grows at a time: its length must not tell how much was written. */
const BLOCK = 1024;
const IV = 12;
const TAG = 16;

/** What a secret of the browser and an id of the address are made into, each for one use only. */
const derived = (secret: string, id: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, id, `koebako ${use}`, 32));

/** Where the form lies. It tells neither the secret nor the id. */
export const placeOf = (secret: string, id: string): string =>
  derived(secret, id, 'place').toString('base64url');

/** By which the form is sent, however often: the same form is one voice. */
export const sendingKeyOf = (secret: string, id: string): string =>
  derived(secret, id, 'sending').toString('base64url');

/** A letter that looks like a figure is that figure, as the API reads it. */
const readAs = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/**
 * What seals the words that somebody goes on with on the page of a voice, once the visit is over that opened it. It is made of
 * number and secret of that voice, so nobody but who has both finds the words again; it opens nothing else.
 */
export const typedKeyOf = (receipt: string, secret: string): string =>
  derived(wordsOfSecret(secret) ? secret : readAs(secret), readAs(receipt), 'typed').toString(
    'base64url',
  );

/** Makes a value unreadable for whoever has not got both, the secret and the id. */
export const seal = (secret: string, id: string, value: unknown): string => {
  const text = Buffer.from(JSON.stringify(value));
  const padded = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK, ' ');
  text.copy(padded);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', derived(secret, id, 'seal'), iv);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
};

/** The value again; undefined for another secret, another id, or when anything of it was changed. */
export const unseal = (secret: string, id: string, sealed: string): unknown => {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const key = derived(secret, id, 'seal');
    const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), {
      authTagLength: TAG,
    });
    opening.setAuthTag(bytes.subarray(IV, IV + TAG));
    const text = Buffer.concat([opening.update(bytes.subarray(IV + TAG)), opening.final()]);
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
};
