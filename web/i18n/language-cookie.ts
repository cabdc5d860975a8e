/** Seconds that a chosen language is remembered. */
const YEAR = 31_536_000;

/**
 * Remembers the language that somebody chose; on a page with an exit no longer than the visit. Scripts may read it: the menu
 * of a page that is the same for everybody puts it first (`web/enhance/own-language.ts`).
 */
export const languageCookie = (tag: string, isCareful = false): string =>
  `lang=${tag}; Path=/; ${isCareful ? '' : `Max-Age=${YEAR}; `}SameSite=Lax`;

/** In an address: its language is chosen, not only read. Whoever follows it is led to the same address without it. */
export const CHOSEN = 'language';
