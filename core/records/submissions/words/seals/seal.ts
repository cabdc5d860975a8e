import { normalizeCrockford } from '../../../../base/kernel/index.js';
import {
  type KeyInHand,
  type KeyPair,
  keyFor,
  keyPairOf,
  mapTexts,
  newKeyPair,
  openTexts,
  sealText,
  sealTo,
} from '../../../../base/sealing/index.js';

/** Whom a voice's key is for. */
export interface SealFor {
  readonly desk: { readonly id: string; readonly publicKey: Buffer };
  /** Null where its sender's key is not known. */
  readonly sender: Buffer | null;
}

/** What is kept of the key of a voice. */
export interface Seal {
  readonly key: Buffer;
  readonly deskKey: string;
  readonly desk: Buffer;
  readonly sender: Buffer | null;
}

/** Seals each text in a value for those who can open one voice; what is sealed stays as it is. */
export type Sealer = <T>(value: T) => T;
/** Opens each text in a value, as far as it can be. */
export type Opener = <T>(value: T) => { readonly value: T; readonly closed: boolean };

/** To which voice something belongs: it opens in no other. */
export const placeOf = (voiceId: string): string => `voice ${voiceId}`;

/** The sender's pair of keys: whoever has the secret has it. 130 bits of chance need no slow hash. */
export const senderPair = (voiceId: string, secret: string): KeyPair =>
  keyPairOf(
    keyFor(
      Buffer.from(normalizeCrockford(secret.slice(0, 200))),
      'sender of a voice',
      Buffer.from(voiceId),
    ),
  );

/** A key for one voice; its private half is given, sealed, to those it is for, and forgotten here. */
export const newSeal = (
  voiceId: string,
  { desk, sender }: SealFor,
): { readonly seal: Seal; readonly privateKey: Buffer } => {
  const { publicKey, privateKey } = newKeyPair();
  const place = placeOf(voiceId);
  return {
    seal: {
      ...{ key: publicKey, deskKey: desk.id, desk: sealTo(desk.publicKey, privateKey, place) },
      sender: sender ? sealTo(sender, privateKey, place) : null,
    },
    privateKey,
  };
};

/** Without a key a voice is not confided, and its texts stay as they are. */
export const sealerOf = (voiceId: string, key: Buffer | null | undefined): Sealer =>
  key
    ? (value) => mapTexts(value, (text) => sealText(key, text, placeOf(voiceId)))
    : (value) => value;

export const openerOf =
  (voiceId: string, key: KeyInHand | undefined): Opener =>
  (value) =>
    openTexts(value, key, placeOf(voiceId));
