import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The page whose form it is: the id of one page opens nothing on another. */
export type FormPage =
  | 'opinion'
  | 'consultation'
  | 'booking'
  | 'my-voice'
  | 'lost'
  | 'new-secret'
  | 'ask'
  | 'desk';

const MINUTE_MS = 60_000;
const MINUTES = 4;
const RANDOM = 12;
const MARK = 8;

const markOf = (secret: string, page: FormPage, named: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(`koebako form ${page} `)
    .update(named)
    .digest()
    .subarray(0, MARK);

/** A name for a new form that stands in its address: when it was begun, chance, and a mark of the visit it belongs to. */
export const newFormId = (secret: string, page: FormPage, now = Date.now()): string => {
  const named = Buffer.alloc(MINUTES + RANDOM);
  named.writeUInt32BE(Math.floor(now / MINUTE_MS));
  randomBytes(RANDOM).copy(named, MINUTES);
  return Buffer.concat([named, markOf(secret, page, named)]).toString('base64url');
};

/** Whether the id was made for this page in this visit: a link that somebody shared was not. */
export const isFormId = (secret: string, page: FormPage, id: string): boolean => {
  if (!/^[\w-]{32}$/.test(id)) return false;
  const bytes = Buffer.from(id, 'base64url');
  const named = bytes.subarray(0, MINUTES + RANDOM);
  return timingSafeEqual(bytes.subarray(MINUTES + RANDOM), markOf(secret, page, named));
};

/** Minutes since the form was begun. */
export const ageOf = (id: string, now = Date.now()): number =>
  Math.floor(now / MINUTE_MS) - Buffer.from(id, 'base64url').readUInt32BE();
