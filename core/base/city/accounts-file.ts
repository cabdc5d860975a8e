import * as z from 'zod/mini';
import { ROLES } from '../../contract/index.js';

/** `cities/<city>/accounts.json`: how the accounts of staff are guarded; may be missing. */
export const accountsFile = z.strictObject({
  $comment: z.optional(z.unknown()),
  /** Who has one of these roles works at the desk only with a second step at sign-in. */
  secondStepFor: z.array(z.enum(ROLES, { error: 'must be a role' })),
  /** So many sign-ins of one person live at once: a further one ends the one that was not used for longest. 1: no two. */
  sessionsAtOnce: z
    .int({ error: 'must be a whole number' })
    .check(z.minimum(1, { error: 'must be at least 1' })),
});
export type AccountSettings = Omit<z.infer<typeof accountsFile>, '$comment'>;

/** Of a city without the file. */
export const USUAL_ACCOUNTS: AccountSettings = { secondStepFor: [], sessionsAtOnce: 20 };
