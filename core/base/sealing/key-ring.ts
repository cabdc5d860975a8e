import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { CannotOpen, keyFor, lock, unlock } from './boxes.js';
import { isSealed, MARK as SEALED } from './sealed-words.js';

/** One of the product's secret keys. */
export interface RingKey {
  /** What stands before all that this key makes; empty for the first key of an installation, which made it before there were several. */
  readonly mark: Buffer;
  readonly secret: Buffer;
  /** Milliseconds: from when on it writes. Until then it reads alone, so that every process knows it by then. */
  readonly from: number;
}

export const MARK_BYTES = 8;
/** Signs of base64url that a mark fills: what follows it says something in the next one. */
const WHOLE_SIGNS = Math.floor((MARK_BYTES * 8) / 6);
/** Of a keyed hash. */
const HASH_BYTES = 32;

/** Tells one key from another, and nothing of either. */
export const fingerprintOf = (secret: Buffer): Buffer =>
  createHmac('sha256', secret).update('fingerprint').digest();

export const markOf = (secret: Buffer): Buffer => fingerprintOf(secret).subarray(0, MARK_BYTES);

/** The key of an installation that has never changed it. */
export const firstKey = (secret: Buffer): RingKey => ({
  mark: Buffer.alloc(0),
  secret,
  from: 0,
});

/** As what its owner calls it by. */
export const nameOf = ({ secret }: RingKey): string => markOf(secret).toString('hex');

/** Something that was made with this key, as it is kept: it says itself by which key. */
export const marked = ({ mark }: RingKey, made: Buffer): Buffer =>
  mark.length ? Buffer.concat([mark, made]) : made;

/**
 * The product's secret keys. New things are made with the newest whose time has come; what an earlier one made is still read.
 * Held by everybody who hashes or seals, and shown by nothing that prints or writes objects.
 */
export class KeyRing {
  #keys: readonly RingKey[];
  readonly #now: () => number;

  /** In their order: the newest is the last. */
  constructor(keys: readonly RingKey[], now: () => number) {
    this.#keys = keys;
    this.#now = now;
  }

  /** Takes the keys of a file that has changed. */
  replace(keys: readonly RingKey[]): void {
    this.#keys = keys;
  }

  /** The one that new things are made with. */
  get writing(): RingKey {
    const now = this.#now();
    const key = this.#keys.findLast(({ from }) => from <= now) ?? this.#keys[0];
    if (!key) throw new Error('There is no key');
    return key;
  }

  /** All of them, the one that writes first. */
  get all(): readonly RingKey[] {
    const { writing } = this;
    return [writing, ...this.#keys.filter((key) => key !== writing).reverse()];
  }

  /** All but the one that writes. */
  get others(): readonly RingKey[] {
    return this.all.slice(1);
  }

  /** What tells the keys apart where something is kept; the first one has none. */
  get marks(): readonly Buffer[] {
    return this.#keys.flatMap(({ mark }) => (mark.length ? [mark] : []));
  }

  /** With what a text begins that this key has sealed, as far as whole signs say it. */
  textMarkOf({ mark }: RingKey): string {
    return SEALED + mark.toString('base64url').slice(0, WHOLE_SIGNS);
  }

  /** By which key a kept hash was made; undefined for one that is not here. */
  ofHash(hash: Buffer): RingKey | undefined {
    return this.#keys.find(({ mark }) =>
      mark.length
        ? hash.length === HASH_BYTES + MARK_BYTES && hash.subarray(0, MARK_BYTES).equals(mark)
        : hash.length === HASH_BYTES,
    );
  }

  /** Seals for one purpose at one place. */
  lock(purpose: string, clear: Buffer, place: string): Buffer {
    const { writing } = this;
    return marked(writing, lock(keyFor(writing.secret, purpose), clear, place));
  }

  /** Error: `CannotOpen`, also for what was sealed with a key that is not here. */
  unlock(purpose: string, sealed: Buffer, place: string): Buffer {
    const key = this.ofMark(sealed) ?? this.#keys.find(({ mark }) => !mark.length);
    if (!key) throw new CannotOpen();
    return unlock(keyFor(key.secret, purpose), sealed.subarray(key.mark.length), place);
  }

  /** A text of the same. What is sealed already stays as it is. */
  lockText(purpose: string, text: string, place: string): string {
    return text === '' || isSealed(text)
      ? text
      : SEALED + this.lock(purpose, Buffer.from(text), place).toString('base64url');
  }

  /** Error: `CannotOpen`. What is not sealed is given as it is. */
  unlockText(purpose: string, text: string, place: string): string {
    return isSealed(text)
      ? this.unlock(purpose, Buffer.from(text.slice(SEALED.length), 'base64url'), place).toString()
      : text;
  }

  private ofMark(kept: Buffer): RingKey | undefined {
    return this.#keys.find(
      ({ mark }) => mark.length > 0 && kept.subarray(0, MARK_BYTES).equals(mark),
    );
  }

  toJSON(): string {
    return 'keys';
  }
  [inspect.custom](): string {
    return 'keys';
  }
}
