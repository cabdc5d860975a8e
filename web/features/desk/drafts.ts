/** Answers that are written and not sent yet. They outlive an expired session, not a sign-out. */

const PREFIX = 'koebako-answer ';
/** Drafts for confidential voices are never written down: they live as long as the page. */
const inMemory = new Map<string, string>();

export interface DraftPlace {
  /** Whose draft it is: another person in the same tab must not find it. */
  readonly staff: string;
  readonly voice: string;
  readonly secret: boolean;
}

const keyOf = ({ staff, voice }: DraftPlace) => `${PREFIX}${staff} ${voice}`;

/** Storage may be switched off or full; then a draft lives in memory only. */
const stored = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
};

export const readDraft = (place: DraftPlace): string =>
  inMemory.get(keyOf(place)) ?? stored((storage) => storage.getItem(keyOf(place))) ?? '';

export const keepDraft = (place: DraftPlace, text: string): void => {
  const key = keyOf(place);
  if (!text.trim()) {
    dropDraft(place);
    return;
  }
  inMemory.set(key, text);
  if (!place.secret) stored((storage) => storage.setItem(key, text));
};

export const dropDraft = (place: DraftPlace): void => {
  inMemory.delete(keyOf(place));
  stored((storage) => storage.removeItem(keyOf(place)));
};

const storedKeys = (): string[] =>
  stored((storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX))) ?? [];

export const hasDrafts = (): boolean => inMemory.size > 0 || storedKeys().length > 0;

export const dropAllDrafts = (): void => {
  inMemory.clear();
  for (const key of storedKeys()) stored((storage) => storage.removeItem(key));
};
