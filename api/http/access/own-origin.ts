/**
 * Whether a page at `origin` may change things here: one of the city's own address, or of the very host that was asked.
 * Where the city's address is encrypted, no plain page of the same host may: anybody on the way can write one.
 */
export const isOwnOrigin = (origin: string, own: string, host: string | undefined): boolean => {
  if (origin === own) return true;
  if (!URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return asked.host === host && (asked.protocol === 'https:' || !own.startsWith('https:'));
};
