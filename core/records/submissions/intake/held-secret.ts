import { createHmac } from 'node:crypto';
import {
  type KeyPair,
  keyFor,
  keyPairOf,
  marked,
  type RingKey,
} from '../../../base/sealing/index.js';
import { readPhrase } from '../../../language/phrases/index.js';
import { senderPair } from '../words/seals/index.js';
import { type PhraseUse, rootOf } from './phrase-secret.js';
import { secretHash } from './receipt.js';

/** A secret as it is compared and opens, whichever of the two forms it has. */
export interface HeldSecret {
  /** It names its voice by itself. */
  readonly isPhrase: boolean;
  readonly hash: Buffer;
  /** The key of the sender of one voice. */
  readonly pairFor: (voiceId: string) => KeyPair;
}

/**
 * Takes a secret as somebody gave it. How long it takes depends on what was given alone, never on what is there: words are
 * always hashed slowly, signs never are. Error: `unavailable`, where too many words wait to be hashed.
 */
export const holdSecret = async (
  key: RingKey,
  given: string,
  use: PhraseUse = 'opening',
): Promise<HeldSecret> => {
  const read = readPhrase(given);
  if (!read || !('phrase' in read))
    return {
      isPhrase: false,
      hash: secretHash(key, given),
      pairFor: (voiceId) => senderPair(voiceId, given),
    };
  const root = await rootOf(key, read.phrase, use);
  return {
    isPhrase: true,
    hash: marked(
      key,
      createHmac('sha256', key.secret).update('phrase-hash\u0000').update(root).digest(),
    ),
    pairFor: (voiceId) =>
      keyPairOf(keyFor(root, 'sender of a voice, by a phrase', Buffer.from(voiceId))),
  };
};
