/** The cookie that remembers whether readings are shown; see `wordsFor`. */
export const readingsCookie = (on: boolean): string =>
  `readings=${on ? 'on' : 'off'}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
