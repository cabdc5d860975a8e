import { inspect } from 'node:util';
import { type KeyPair, keyPairOf, openWith } from './boxes.js';

/** A private key while somebody uses it: it opens, and is shown by nothing that prints or writes objects. */
export class KeyInHand {
  readonly #pair: KeyPair;

  constructor(privateKey: Buffer) {
    this.#pair = keyPairOf(privateKey);
  }

  get publicKey(): Buffer {
    return this.#pair.publicKey;
  }

  /** Error: `CannotOpen`. */
  open(box: Buffer, place: string): Buffer {
    return openWith(this.#pair, box, place);
  }

  /** For whoever keeps it, sealed. */
  bytes(): Buffer {
    return this.#pair.privateKey;
  }

  toJSON(): string {
    return 'key';
  }
  [inspect.custom](): string {
    return 'key';
  }
}
