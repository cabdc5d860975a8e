import { data } from 'react-router';
import { type Problem, problemOf } from '../../../core/contract/index.js';
import { OTHER_LANGUAGE } from '../../../core/language/index.js';
import type { Visit } from '../../api/visit.js';
import { languageCookie } from '../../i18n/language-cookie.js';
import { readingsCookie } from '../site/readings-cookie.js';

/** The form of a request. No body, JSON or broken multipart ends the action with the error page and 415. */
export const formOf = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch {
    throw data({ code: 'unsupported_media_type' }, { status: 415 });
  }
};

/** A posted form as strings; missing fields are empty. */
export const fieldsOf =
  (form: FormData) =>
  (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };

/** What a button of the header asks of a form page: show the same again, in another language or with readings. */
export const switchOf = (
  intent: string,
  { locale }: Pick<Visit, 'locale'>,
  isCareful = false,
): { readonly headers: Record<string, string> } | undefined => {
  if (intent === 'switch-language')
    return { headers: { 'set-cookie': languageCookie(locale.tag, isCareful) } };
  const readings = /^readings-(on|off)$/.exec(intent)?.[1];
  return readings
    ? { headers: { 'set-cookie': readingsCookie(readings === 'on', isCareful) } }
    : undefined;
};

/** A problem found here, before the API was asked, in the API's own form. */
export const invalid = (errors: Problem['errors']): Problem => problemOf('invalid', errors);

/** What the choice of languages calls all that are not in it. */
export const OTHER_CHOICE = 'other';
/** The language that somebody chose in a form, as the contract wants it: none of ours is an answer too. */
export const writtenIn = (chosen: string): string =>
  chosen === OTHER_CHOICE ? OTHER_LANGUAGE : chosen;

/** The key by which the same form, sent twice, is taken once; another where the form carries none that a header can carry. */
export const keyOf = (posted: string): string =>
  /^[\x21-\x7e]{1,200}$/.test(posted) ? posted : crypto.randomUUID();

/** Filled by machines that fill everything. Never dropped in silence: a person only has to press again. */
export const TRAP = 'website';

/** What people typed must not wait in a shared browser's cache. */
export const noStore = () => ({ 'cache-control': 'no-store' });

/** Said by a page on which nobody has typed anything yet: its size tells nothing. It does not go out. */
export const UNTYPED = 'x-untyped';
