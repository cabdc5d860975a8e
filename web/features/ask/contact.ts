import { LIMITS } from '../../../core/contract/index.js';

/** How the sender of a form can be reached, as it was typed. */
export interface AskContactState {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

const FIELDS = ['name', 'phone', 'email'] as const;
/** In front of a field of it in the form of the page, and in the path of what is wrong with it. */
export const CONTACT = 'contact.';

/** What stands in the form of this page, where it asks for it; else what was typed before. */
export const contactWith = (before: AskContactState, posted: FormData): AskContactState =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const typed = posted.get(CONTACT + field);
      const value = typeof typed === 'string' ? typed : (before[field] ?? '');
      return value ? [[field, value.slice(0, LIMITS.email * 2)] as const] : [];
    }),
  );
