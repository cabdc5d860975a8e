/**
 * Folding for search: full and half width are one (NFKC), and where we compare ourselves, case too.
 * The database compares without case by itself (`ilike`).
 */
export const sameWidth = (text: string): string => text.normalize('NFKC');
export const folded = (text: string): string => sameWidth(text).toLowerCase();

/** What is searched for: the words that all have to be found, parted by any space, also the Japanese one. */
export const searchWords = (query: string): string[] =>
  sameWidth(query).split(/\s+/).filter(Boolean);
