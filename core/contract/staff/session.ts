import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { ROLES } from '../role.js';
import { sectionRef } from '../section.js';
import { isCleanText, typeError, uuid } from '../text.js';

export const signInInput = z.object(
  {
    login: z
      .string({ error: typeError })
      .check(
        z.minLength(1, { error: 'required' }),
        z.maxLength(LIMITS.login, { error: 'too_long' }),
        z.refine(isCleanText, { error: 'bad_characters' }),
      ),
    password: z
      .string({ error: typeError })
      .check(
        z.minLength(1, { error: 'required' }),
        z.maxLength(LIMITS.password, { error: 'too_long' }),
        z.refine(isCleanText, { error: 'bad_characters' }),
      ),
  },
  { error: typeError },
);

export const staffMe = z.object({
  id: uuid,
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  sections: z.array(sectionRef),
  /** False: of a voice in danger nobody would be told. */
  dutyReached: z.boolean(),
});
export type StaffMe = z.infer<typeof staffMe>;

export const signIn = operation({
  method: 'POST',
  path: '/api/staff/session',
  door: 'staff',
  who: 'anybody',
  summary: 'Sign in: sets the session cookie',
  body: signInInput,
  example: { login: 'clerk@demo', password: '…' },
  errors: ['sign_in_failed', 'too_many_attempts'],
});

export const signOut = operation({
  method: 'DELETE',
  path: '/api/staff/session',
  door: 'staff',
  who: 'staff',
  summary: 'Sign out',
  errors: [],
});

export const readMe = operation({
  method: 'GET',
  path: '/api/staff/me',
  door: 'staff',
  who: 'staff',
  summary: 'Who is signed in',
  response: staffMe,
  errors: [],
});
