/** Milliseconds that an unfinished text stays on the device. */
const DAY_MS = 86_400_000;
const PREFIX = 'koebako.draft.';

/** The text of a stored draft, or nothing when it is too old or cannot be read. */
const textOf = (stored: string | null): string => {
  try {
    const { text, at } = JSON.parse(stored ?? '{}');
    const age = Date.now() - at;
    return typeof text === 'string' && age >= 0 && age < DAY_MS ? text : '';
  } catch {
    return '';
  }
};

/** Texts kept in this tab for a day, by name. Storage may be full or forbidden: then there are none. */
export const draftStore = (storage: () => Storage) => ({
  read: (name: string): string => {
    try {
      return textOf(storage().getItem(PREFIX + name));
    } catch {
      return '';
    }
  },
  write: (name: string, text: string): void => {
    try {
      if (text.trim()) storage().setItem(PREFIX + name, JSON.stringify({ text, at: Date.now() }));
      else storage().removeItem(PREFIX + name);
    } catch {
      // Then there is no draft.
    }
  },
  /** Takes away all texts whose name begins so, or what is older than a day: nobody else shall find it later. */
  clear: (beginning?: string): void => {
    try {
      for (const key of Object.keys(storage())) {
        if (!key.startsWith(PREFIX + (beginning ?? ''))) continue;
        if (beginning !== undefined || !textOf(storage().getItem(key))) storage().removeItem(key);
      }
    } catch {
      // Then nothing was kept.
    }
  },
});
