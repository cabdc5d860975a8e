import type { DraftPlace } from '../../verbs/answer/drafts.js';

/** Where what is typed into a translation lies until it is sent. */
export const typedPlace = (staff: string, translation: string, secret: boolean): DraftPlace => ({
  staff,
  about: `translation ${translation}`,
  secret,
});
