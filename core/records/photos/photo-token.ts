import { createHash, randomBytes } from 'node:crypto';

/** A photo that no voice has yet: its id, and the key of its files, which is kept nowhere. */
export interface PhotoToken {
  readonly id: string;
  readonly key: Buffer;
}

const ID_BYTES = 16;
const KEY_BYTES = 32;

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Ids of chance alone: nobody guesses one from another. */
export const newPhotoToken = (): PhotoToken & { readonly token: string } => {
  const bytes = randomBytes(ID_BYTES + KEY_BYTES);
  const token = bytes.toString('base64url');
  return { token, ...readPhotoToken(token) };
};

export const readPhotoToken = (token: string): PhotoToken => {
  const bytes = Buffer.from(token, 'base64url');
  return { id: uuidOf(bytes.subarray(0, ID_BYTES)), key: bytes.subarray(ID_BYTES) };
};

/** What is kept of the key of a photo that waits: whoever brings it is known by it, and nobody opens anything with it. */
export const keyHashOf = (key: Buffer): Buffer => createHash('sha256').update(key).digest();
