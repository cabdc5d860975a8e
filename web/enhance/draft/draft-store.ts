/** Milliseconds that an unfinished form stays on the device. */
const DAY_MS = 86_400_000;
const PREFIX = 'koebako.draft.';

/** What was written, and by name what was chosen or filled in otherwise than the page had it. */
export interface Draft {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

const isEmpty = ({ text, fields }: Draft): boolean =>
  !text.trim() && Object.keys(fields).length === 0;

/** A stored draft, or nothing when it is too old or cannot be read. */
const draftOf = (stored: string | null): Draft | undefined => {
  try {
    const { text, fields = {}, at } = JSON.parse(stored ?? '{}');
    const age = Date.now() - at;
    const isOurs = [text, ...Object.values(fields)].every((value) => typeof value === 'string');
    return isOurs && age >= 0 && age < DAY_MS ? { text, fields } : undefined;
  } catch {
    return undefined;
  }
};

/** Forms kept in this tab for a day, by name. Storage may be full or forbidden: then there are none. */
export const draftStore = (storage: () => Storage) => ({
  read: (name: string): Draft | undefined => {
    try {
      return draftOf(storage().getItem(PREFIX + name));
    } catch {
      return undefined;
    }
  },
  /** Without a draft, or with an empty one, what was kept is taken away. */
  write: (name: string, draft?: Draft): void => {
    try {
      if (draft && !isEmpty(draft))
        storage().setItem(PREFIX + name, JSON.stringify({ ...draft, at: Date.now() }));
      else storage().removeItem(PREFIX + name);
    } catch {
      // Then there is no draft.
    }
  },
  /** Takes away all whose name begins so, or what is older than a day: nobody else shall find it later. */
  clear: (beginning?: string): void => {
    try {
      for (const key of Object.keys(storage())) {
        if (!key.startsWith(PREFIX + (beginning ?? ''))) continue;
        if (beginning !== undefined || !draftOf(storage().getItem(key))) storage().removeItem(key);
      }
    } catch {
      // Then nothing was kept.
    }
  },
});
