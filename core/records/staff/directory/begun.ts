import { CannotOpen, type KeyRing } from '../../../base/sealing/index.js';
import type { Asked } from './directory.js';

/** Minutes in which somebody comes back from the directory. */
export const BACK_WITHIN_MINUTES = 10;
const PLACE = 'directory sign-in';

/** A sign-in that was begun, and the page to which it leads. */
export interface Begun extends Asked {
  readonly to: string;
  /** Milliseconds. */
  readonly until: number;
}

/** As a cookie: the browser carries it, and cannot read it. Nothing is kept here of people who never come back. */
export const sealBegun = (keys: KeyRing, begun: Begun): string =>
  keys.lock(PLACE, Buffer.from(JSON.stringify(begun)), PLACE).toString('base64url');

/** Undefined for anything but what was sealed here and is not over. */
export const openBegun = (
  keys: KeyRing,
  cookie: string | undefined,
  now: Date,
): Begun | undefined => {
  try {
    const sealed = Buffer.from(cookie ?? '', 'base64url');
    const begun = JSON.parse(keys.unlock(PLACE, sealed, PLACE).toString()) as Begun;
    return begun.until > now.getTime() ? begun : undefined;
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
};
