import { CannotOpen, sealTo } from './boxes.js';
import type { KeyInHand } from './key-in-hand.js';

/** Stands before what is sealed. Nobody can type it: what is read from people loses all controls (`clean.ts`). */
export const MARK = '\u0002';

export const isSealed = (value: string): boolean => value.startsWith(MARK);

/** A text for whoever opens this voice. What is sealed already stays as it is. */
export const sealText = (publicKey: Buffer, text: string, place: string): string =>
  text === '' || isSealed(text)
    ? text
    : MARK + sealTo(publicKey, Buffer.from(text), place).toString('base64url');

/** Error: `CannotOpen`. What is not sealed is given as it is. */
export const openText = (key: KeyInHand, text: string, place: string): string =>
  isSealed(text)
    ? key.open(Buffer.from(text.slice(MARK.length), 'base64url'), place).toString()
    : text;

/** A value with each text in it changed, however deep it stands. Other things than plain objects and lists stay as they are. */
export const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const mapped = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(mapped);
    if (one === null || typeof one !== 'object' || Object.getPrototypeOf(one) !== Object.prototype)
      return one;
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, mapped(each)]));
  };
  return mapped(value) as T;
};

/** A value with its sealed texts opened; `closed` where one could not be, which then is empty. */
export const openTexts = <T>(
  value: T,
  key: KeyInHand | undefined,
  place: string,
): { readonly value: T; readonly closed: boolean } => {
  let closed = false;
  const opened = mapTexts(value, (text) => {
    if (!isSealed(text)) return text;
    try {
      if (key) return openText(key, text, place);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
    }
    closed = true;
    return '';
  });
  return { value: opened, closed };
};
