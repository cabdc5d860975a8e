/** Answers that are written and not sent yet. They outlive an expired session, not a sign-out. */

export interface Draft {
  readonly text: string;
  /** Whether the voice's copies shall get it too. */
  readonly copies: boolean;
}

const PREFIX = 'koebako-answer ';
const NONE: Draft = { text: '', copies: false };
/** Drafts for confidential voices are never written down: they live as long as the page. */
const inMemory = new Map<string, Draft>();

export interface DraftPlace {
  /** Whose draft it is: another person in the same tab must not find it. */
  readonly staff: string;
  /** The voice or the translation that it belongs to. */
  readonly about: string;
  readonly secret: boolean;
}

const keyOf = ({ staff, about }: DraftPlace) => `${PREFIX}${staff} ${about}`;

/** Storage may be switched off or full; then a draft lives in memory only. */
const stored = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
};

const storedDraft = (key: string): Draft | undefined =>
  stored((storage) => {
    const found = JSON.parse(storage.getItem(key) ?? 'null') as Partial<Draft> | null;
    return found ? { text: `${found.text ?? ''}`, copies: found.copies === true } : undefined;
  });

export const readDraft = (place: DraftPlace): Draft =>
  inMemory.get(keyOf(place)) ?? storedDraft(keyOf(place)) ?? NONE;

export const keepDraft = (place: DraftPlace, draft: Draft): void => {
  const key = keyOf(place);
  if (!draft.text.trim()) {
    dropDraft(place);
    return;
  }
  inMemory.set(key, draft);
  if (!place.secret) stored((storage) => storage.setItem(key, JSON.stringify(draft)));
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
