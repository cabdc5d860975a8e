import { createHash, randomBytes } from 'node:crypto';

/** Hours after which a session ends whatever happens, and without any request. */
export const SESSION_HOURS = 10;
export const IDLE_HOURS = 2;
/** Minutes in which the second step must follow the first. */
export const SECOND_STEP_MINUTES = 5;

/** 256 random bits for the cookie; the database keeps their hash. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');
export const sessionHash = (token: string): Buffer => createHash('sha256').update(token).digest();
export const hoursFrom = (at: Date, hours: number): Date =>
  new Date(at.getTime() + hours * 3_600_000);
