import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** What cannot be opened: another key, another place, or changed since. Says nothing of what was in it. */
export class CannotOpen extends Error {
  constructor() {
    super('What is sealed cannot be opened');
  }
}

/** A pair of keys as they are kept: 32 bytes each. Whoever has the public one can seal, whoever has the other can open. */
export interface KeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What stands before 32 bytes of an X25519 key where node reads one (RFC 8410). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');

const privateOf = (key: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, key]), format: 'der', type: 'pkcs8' });
const publicOf = (key: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, key]), format: 'der', type: 'spki' });
const lastOf = (der: Buffer): Buffer => der.subarray(-KEY_BYTES);

export const newKeyPair = (): KeyPair => {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    publicKey: lastOf(publicKey.export({ format: 'der', type: 'spki' })),
    privateKey: lastOf(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
};

/** The pair that belongs to 32 secret bytes. */
export const keyPairOf = (privateKey: Buffer): KeyPair => ({
  privateKey,
  publicKey: lastOf(
    createPublicKey(privateOf(privateKey)).export({ format: 'der', type: 'spki' }) as Buffer,
  ),
});

/** A key for one purpose, from something secret. */
export const keyFor = (secret: Buffer, purpose: string, salt: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, purpose, KEY_BYTES));

/** Seals under a key that both sides have; `place` is where it belongs, and it opens nowhere else. */
export const lock = (key: Buffer, clear: Buffer, place: string): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
};

/** Error: `CannotOpen`. */
export const unlock = (key: Buffer, locked: Buffer, place: string): Buffer => {
  try {
    const nonce = locked.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place)).setAuthTag(locked.subarray(-TAG_BYTES));
    return Buffer.concat([
      decipher.update(locked.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final(),
    ]);
  } catch {
    throw new CannotOpen();
  }
};

const shared = (own: KeyObject, other: KeyObject, ephemeral: Buffer, to: Buffer): Buffer =>
  keyFor(
    diffieHellman({ privateKey: own, publicKey: other }),
    'koebako sealed box',
    Buffer.concat([ephemeral, to]),
  );

/** Seals for whoever has the private half of a key; whoever sealed it cannot open it any more. */
export const sealTo = (publicKey: Buffer, clear: Buffer, place: string): Buffer => {
  const { publicKey: half, privateKey: own } = generateKeyPairSync('x25519');
  const ephemeral = lastOf(half.export({ format: 'der', type: 'spki' }));
  const key = shared(own, publicOf(publicKey), ephemeral, publicKey);
  return Buffer.concat([ephemeral, lock(key, clear, place)]);
};

/** Error: `CannotOpen`. */
export const openWith = (pair: KeyPair, box: Buffer, place: string): Buffer => {
  const ephemeral = box.subarray(0, KEY_BYTES);
  let key: Buffer;
  try {
    key = shared(privateOf(pair.privateKey), publicOf(ephemeral), ephemeral, pair.publicKey);
  } catch {
    throw new CannotOpen();
  }
  return unlock(key, box.subarray(KEY_BYTES), place);
};
