import type { Visit } from '../../api/visit.js';
import { languageCookie } from '../../i18n/language-cookie.js';

/**
 * What a page with an exit says of itself: it waits in no cache, and no cookie outlives the visit; the language that was
 * chosen before would tell who was here.
 */
export const carefulHeaders = ({ chosen }: Pick<Visit, 'chosen'>): Headers =>
  new Headers([
    ['cache-control', 'no-store'],
    ...(chosen ? [['set-cookie', languageCookie(chosen, true)] as [string, string]] : []),
  ]);
