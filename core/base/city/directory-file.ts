import * as z from 'zod/mini';
import { ROLES } from '../../contract/index.js';

const word = z.string().check(z.minLength(1, { error: 'must not be empty' }));

/** Who has this value in this claim has these roles in these sections (`*`: in all of them). */
const grant = z.strictObject({
  claim: word,
  value: word,
  roles: z._default(z.array(z.enum(ROLES, { error: 'must be a role' })), []),
  sections: z._default(z.array(word), []),
});

/** `cities/<city>/directory.json`: what the city's own directory of accounts says of staff, and what that means here; may be missing. */
export const directoryFile = z.strictObject({
  $comment: z.optional(z.unknown()),
  /** What the directory is asked for. */
  scope: z._default(word, 'openid profile'),
  /** The claims that hold the login and the name. */
  login: z._default(word, 'preferred_username'),
  name: z._default(word, 'name'),
  /** A session that the directory opened ends after so many hours: as long as somebody who is gone from it may still be in. */
  sessionHours: z._default(
    z
      .int({ error: 'must be a whole number' })
      .check(
        z.minimum(1, { error: 'must be at least 1' }),
        z.maximum(10, { error: 'must be at most 10' }),
      ),
    4,
  ),
  /** By which claim the directory says that it asked for a second step, and with which values. */
  secondStep: z.optional(z.strictObject({ claim: word, values: z.array(word) })),
  /** All that fit count together. */
  grants: z.array(grant),
});
export type DirectorySettings = Omit<z.infer<typeof directoryFile>, '$comment'>;
