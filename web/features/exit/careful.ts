import type { Visit } from '../../api/visit.js';

/** The language of a page with an exit, remembered no longer than the visit: it would tell who was here. */
export const languageOfVisit = ({ locale }: Pick<Visit, 'locale'>): string =>
  `lang=${locale.tag}; Path=/; SameSite=Lax; HttpOnly`;

/** What a page with an exit says of itself: it waits in no cache, and no cookie of it outlives the visit. */
export const carefulHeaders = (visit: Pick<Visit, 'locale'>): Headers =>
  new Headers([
    ['cache-control', 'no-store'],
    ['set-cookie', languageOfVisit(visit)],
  ]);
