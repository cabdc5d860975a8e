/**
 * Folding for search: full and half width are one (NFKC), and where we compare ourselves, case too.
 * The database compares without case by itself (`ilike`).
 */
export const sameWidth = (text: string): string => text.normalize('NFKC');
export const folded = (text: string): string => sameWidth(text).toLowerCase();
