import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/*
 * RFC 6238 with what every app for codes does without being told: SHA-1, 30 seconds, six figures. The whole of it is this
 * file and the RFC's own numbers beside it, so no library stands between a password and the desk.
 */

const SECRET_BYTES = 20;
const SECONDS = 30;
const FIGURES = 6;
/** Steps before and after now whose code still fits: clocks of phones differ, and typing takes a while. */
const DRIFT = 1;

export const newSecret = (): Buffer => randomBytes(SECRET_BYTES);

export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / SECONDS);

/** The code of one step (RFC 4226). */
export const codeOf = (secret: Buffer, step: number, figures = FIGURES): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hmac = createHmac('sha1', secret).update(counter).digest();
  const from = (hmac.at(-1) ?? 0) & 15;
  const number = (hmac.readUInt32BE(from) & 0x7fffffff) % 10 ** figures;
  return String(number).padStart(figures, '0');
};

/** What was typed as figures; undefined where it is no code at all. */
export const meantCode = (typed: string): string | undefined => {
  const figures = typed.normalize('NFKC').replace(/\s/g, '');
  return /^\d{6}$/.test(figures) ? figures : undefined;
};

/** The step whose code was given, a later one than `last`; undefined where there is none. Every step is looked at alike. */
export const fittingStep = (
  secret: Buffer,
  code: string,
  { now, last }: { readonly now: Date; readonly last: number },
): number | undefined => {
  const middle = stepAt(now);
  let found: number | undefined;
  for (let step = middle - DRIFT; step <= middle + DRIFT; step++) {
    const fits = timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(code));
    if (fits && step > last) found = step;
  }
  return found;
};

/** What an app reads from a picture. */
export const otpauthUri = (secret: string, login: string, issuer: string): string => {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
};
