import { wantedLocale } from '../i18n/negotiate.js';
import { LOCALES } from '../i18n/registry.js';

/** Which pages a process shows (ROLE). */
export type Doors = 'all' | 'public' | 'staff';

/** As the page router reads it: it decodes, and knows no capitals. */
const partsOf = (pathname: string): string[] => {
  try {
    return decodeURIComponent(pathname).toLowerCase().split('/').filter(Boolean);
  } catch {
    return [];
  }
};

/** Where a page is asked for that this process does not show: another address to lead to, or none; undefined where it shows it. */
export const closedAt = (
  doors: Doors,
  { pathname }: URL,
  visitor: () => Request,
): { readonly to?: string; readonly tag: string } | undefined => {
  if (doors === 'all') return undefined;
  const [head = '', part = '', ...rest] = partsOf(pathname);
  const isDesk = /^staff(\.data)?$/.test(part) || (head === 'staff' && !LOCALES.exact(head));
  if (isDesk === (doors === 'staff')) return undefined;
  const tag = (LOCALES.exact(head) ?? wantedLocale(visitor())).tag;
  // Whoever types the desk's host alone wants the desk.
  const isHome = doors === 'staff' && !part && !rest.length && (!head || LOCALES.exact(head));
  return { tag, ...(isHome ? { to: `/${tag}/staff` } : {}) };
};
