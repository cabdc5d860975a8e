/** Seconds that a reader's choice is remembered. */
const YEAR = 31_536_000;

/** The cookie that remembers whether readings are shown; see `wordsFor`. On a confidential page it ends with the visit. */
export const readingsCookie = (on: boolean, isCareful = false): string =>
  `readings=${on ? 'on' : 'off'}; Path=/; ${isCareful ? '' : `Max-Age=${YEAR}; `}SameSite=Lax; HttpOnly`;
