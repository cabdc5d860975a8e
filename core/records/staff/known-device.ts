import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRing, RingKey } from '../../base/sealing/index.js';

const mark = ({ secret }: RingKey, login: string, device: string): string =>
  createHmac('sha256', secret)
    .update(`known device\u0000${login}\u0000${device}`)
    .digest('base64url');

/** For the browser of somebody who has just signed in: strangers' wrong passwords do not count against it. Opens nothing. */
export const newKnownDevice = (keys: KeyRing, login: string): string => {
  const device = randomBytes(16).toString('base64url');
  return `${device}.${mark(keys.writing, login, device)}`;
};

/** Which browser it is, if this login was signed in there before. */
export const knownDevice = (
  keys: KeyRing,
  login: string,
  given: string | undefined,
): string | undefined => {
  const [device, right] = /^([\w-]{22})\.([\w-]{43})$/.exec(given ?? '')?.slice(1) ?? [];
  if (!device || !right) return undefined;
  const isRight = keys.all.some((key) =>
    timingSafeEqual(Buffer.from(right), Buffer.from(mark(key, login, device))),
  );
  return isRight ? device : undefined;
};
