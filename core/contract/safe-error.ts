/*
 * In the contract, beside `problem.ts`, because all who write a log may import it, the pages' server too:
 * a problem is what a caller may be told of an error, this is what a log may be told. Pure, without any import.
 */

/** What may be told of an error where people read it who may not read voices: codes and places, never a message. */
export interface SafeError {
  /** Its kind: `QueryFailedError`. */
  readonly name: string;
  /** Its code or else that of its cause: SQLSTATE, `ECONNREFUSED`, a problem's code, the first word of a Redis answer. */
  readonly code?: string;
  /** The rule of the database that was broken. */
  readonly constraint?: string;
  /** What a mail server answered: 451. */
  readonly reply?: number;
  /** Up to three calls, innermost first: ours, or where there are none those of a package. */
  readonly place?: string;
}

const PLACES = 3;
const WORD = /^[\w.-]{1,80}$/;
const CALL =
  /^\s+at (?:async )?(?:((?:new )?[\w.$<>#]{1,80})(?: \[as [\w.$<>#]+\])? \()?(.+:\d+:\d+)\)?$/;
/** A path without the machine's part of it. */
const PACKAGE = /\/(node_modules\/[\w./@+-]+:\d+:\d+)$/;
const OURS = /\/((?:core|api|worker|web|scripts|test|build)\/[\w./@+-]+:\d+:\d+)$/;

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly responseCode?: unknown;
  readonly cause?: unknown;
}

const isThrown = (value: unknown): value is Thrown => typeof value === 'object' && value !== null;
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && WORD.test(value) ? value : undefined;

const codeOf = ({ name, message, code, cause }: Thrown): string | undefined =>
  word(code) ??
  (name === 'ReplyError' ? /^[A-Z]+\b/.exec(String(message))?.[0] : undefined) ??
  (isThrown(cause) ? word(cause.code) : undefined);

/** From the stack without the message, which is cut away first: it may look like a call. */
const placeOf = ({ message, stack }: Thrown): string | undefined => {
  if (typeof stack !== 'string' || typeof message !== 'string') return undefined;
  const at = stack.indexOf(message);
  const lines = (at < 0 ? '' : stack.slice(at + message.length)).split('\n');
  const told = (where: RegExp, unless?: RegExp): string[] =>
    lines.flatMap((line) => {
      const [, call, path = ''] = CALL.exec(line) ?? [];
      const short = unless?.test(path) ? undefined : where.exec(path)?.[1];
      return short ? [call ? `${call} (${short})` : short] : [];
    });
  const ours = told(OURS, PACKAGE);
  return (ours.length ? ours : told(PACKAGE)).slice(0, PLACES).join(' < ') || undefined;
};

/**
 * The one way of an error into a log line or a stored reason. A message, a query and its parameters may quote what a person
 * wrote (a database names the value that it did not like), so none of them is ever taken over. Never throws.
 */
export const safeError = (error: unknown): SafeError => {
  if (!isThrown(error)) return { name: 'unknown' };
  const told = {
    name: word(error.name) ?? 'Error',
    code: codeOf(error),
    constraint: word(error.constraint),
    reply: typeof error.responseCode === 'number' ? error.responseCode : undefined,
    place: placeOf(error),
  };
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined),
  ) as unknown as SafeError;
};

/** The same as one line, such as `QueryFailedError 23505 submissions_receipt at Intake.store (core/...:10:5)`. */
export const safeErrorLine = (error: unknown): string => {
  const { place, ...codes } = safeError(error);
  return Object.values(codes).join(' ') + (place ? ` at ${place}` : '');
};
