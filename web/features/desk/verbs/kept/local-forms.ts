import type { StaffVerb } from '../../../../../core/contract/index.js';

/** What is typed and not kept at the city hall yet. It outlives an expired session, not a sign-out. */
export type Fields = Readonly<Record<string, string>>;

interface Whose {
  /** Another person in the same tab must not find it. */
  readonly staff: string;
  readonly secret: boolean;
}
/** A form of a voice. */
export interface VerbPlace extends Whose {
  readonly voice: string;
  readonly verb: StaffVerb;
}
/** A form of a voice, a translation, or a page of the desk that is about neither. */
export type FormPlace =
  | VerbPlace
  | (Whose & { readonly translation: string })
  | (Whose & { readonly page: string });

const PREFIX = 'koebako-form ';
/** What is written to confidential voices is never written down here: it lives as long as the page. */
const inMemory = new Map<string, Fields>();

const nameOf = (place: FormPlace): string => {
  if ('verb' in place) return `${place.voice} ${place.verb}`;
  return 'page' in place ? `page ${place.page}` : `translation ${place.translation}`;
};
const keyOf = (place: FormPlace) => `${PREFIX}${place.staff} ${nameOf(place)}`;

/** Storage may be switched off or full; then a form lives in memory only. */
const stored = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
};

const storedFields = (key: string): Fields | undefined =>
  stored((storage) => {
    const found: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return found && typeof found === 'object'
      ? Object.fromEntries(Object.entries(found).map(([name, value]) => [name, `${value}`]))
      : undefined;
  });

let sent: FormPlace | undefined;

export const readLocal = (place: FormPlace): Fields | undefined =>
  inMemory.get(keyOf(place)) ?? storedFields(keyOf(place));

/** Where nothing is typed any more, nothing is kept. */
export const keepLocal = (place: FormPlace, fields: Fields): void => {
  const key = keyOf(place);
  if (!Object.values(fields).some((value) => value.trim())) {
    dropLocal(place);
    return;
  }
  // Typed on: what was sent has not done what it was for.
  if (sent && keyOf(sent) === key) sent = undefined;
  inMemory.set(key, fields);
  if (!place.secret) stored((storage) => storage.setItem(key, JSON.stringify(fields)));
};

export const dropLocal = (place: FormPlace): void => {
  inMemory.delete(keyOf(place));
  stored((storage) => storage.removeItem(keyOf(place)));
};

const storedKeys = (): string[] =>
  stored((storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX))) ?? [];

export const hasLocal = (): boolean => inMemory.size > 0 || storedKeys().length > 0;

export const dropAllLocal = (): void => {
  inMemory.clear();
  for (const key of storedKeys()) stored((storage) => storage.removeItem(key));
};

/** Remembers which form has just been sent. */
export const isSent = (place: FormPlace): void => {
  sent = place;
};
/**
 * Whether `done` is what a form was sent for: an answer, or a correction, that goes to somebody else first is submitted. The time
 * that is chosen for an answer is kept as what it is submitted with.
 */
export const isDoneBy = (verb: StaffVerb, done: StaffVerb): boolean =>
  verb === done ||
  (done === 'submit' && (verb === 'answer' || verb === 'correct')) ||
  (done === 'answer' && verb === 'submit');
/** The form that was sent has done what it was for. */
export const sentIsDone = (done: StaffVerb): void => {
  if (sent && 'verb' in sent && isDoneBy(sent.verb, done)) dropLocal(sent);
  sent = undefined;
};
/** The same, of a form of a page that another page says is done. */
export const sentPageIsDone = (isDone: (page: string) => boolean): void => {
  if (!sent || !('page' in sent) || !isDone(sent.page)) return;
  dropLocal(sent);
  sent = undefined;
};
