import { hashRaw } from '@node-rs/argon2';
import { fewAtOnce } from '../../../base/kernel/index.js';
import { keyFor, type RingKey } from '../../../base/sealing/index.js';
import { foldedPhrase } from '../../../language/phrases/index.js';

/**
 * As of a password (`staff/password.ts`): 19 MiB, 2 passes. A phrase has 53 bits, so each guess has to cost; and it costs the
 * server's key besides, so that the database alone gives nothing to guess at (ADR 43).
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;
const SALT_BYTES = 16;

/** Each of its own: whoever tries phrases keeps nobody from sending, and no counsellor from signing in. */
const WORK = { sending: fewAtOnce(), opening: fewAtOnce() } as const;
/** For what a phrase is hashed. */
export type PhraseUse = keyof typeof WORK;

/**
 * What a phrase is worth: 32 bytes from which its hash and its sender's key are made. One salt for all, because a voice is
 * found by its phrase alone: nobody has to remember a number too.
 */
export const rootOf = ({ secret }: RingKey, phrase: string, use: PhraseUse): Promise<Buffer> =>
  WORK[use](() =>
    hashRaw(foldedPhrase(phrase), {
      ...COST,
      salt: keyFor(secret, 'salt of phrases').subarray(0, SALT_BYTES),
      secret: keyFor(secret, 'pepper of phrases'),
    }),
  );
