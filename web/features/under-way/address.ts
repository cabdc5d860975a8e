import type { Visit } from '../../api/visit.js';

/** The name of the form's id in an address. */
export const FORM = 'f';
/** In the address of a new form that stands where an older one was asked for, which is closed. */
export const CLOSED = 'closed';
/** In the address of a first form: the browser must show, by coming back with it, that it takes the cookie. */
export const FIRST = 'first';

/** In the address of a page that asks for one's own voice though another is open. */
export const OTHER = 'other';

/** A page's address in the visitor's language, with what else its own address says and with these. */
export const addressOf = (
  { locale, url }: Pick<Visit, 'locale' | 'url'>,
  path: string,
  named: Readonly<Record<string, string | undefined>>,
  kept: readonly string[] = [],
): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(named)) if (value) search.set(name, value);
  for (const name of kept) {
    const value = url.searchParams.get(name);
    if (value) search.set(name, value);
  }
  return `/${locale.tag}${path}${search.size ? `?${search}` : ''}`;
};
