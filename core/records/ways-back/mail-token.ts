import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type KeyRing, marked, type RingKey } from '../../base/sealing/index.js';
import { cleanEmail } from '../../contract/index.js';

/** What a link in a mail carries, and the only trace of it that is kept: 256 random bits need no slow hash. */
export const newMailToken = (): { readonly token: string; readonly tokenHash: Buffer } => {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: mailTokenHash(token) };
};

export const mailTokenHash = (token: string): Buffer =>
  createHash('sha256').update('koebako mail link ').update(token).digest();

/** A domain as it is asked for, however it was written. */
const domainOf = (domain: string): string =>
  URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;

/**
 * What a mail address is looked up by, made with the product's key: whoever has the database alone can try no address.
 * Large and small letters are the same address; apart from that two addresses are never taken for one.
 */
export const addressHash = (key: RingKey, email: string): Buffer => {
  const clean = cleanEmail(email).toLowerCase();
  const at = clean.lastIndexOf('@');
  const plain = `${clean.slice(0, at)}@${domainOf(clean.slice(at + 1))}`;
  return marked(
    key,
    createHmac('sha256', key.secret).update('mail-address\u0000').update(plain).digest(),
  );
};

/** By each of the product's keys, the one that writes first: a link finds its voices also while they are given another key. */
export const addressHashes = (keys: KeyRing, email: string): readonly Buffer[] =>
  keys.all.map((key) => addressHash(key, email));
