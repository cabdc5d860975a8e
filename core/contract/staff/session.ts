import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { ROLES } from '../role.js';
import { sectionRef } from '../section.js';
import { atMost, typeError, uuid } from '../text.js';
import { cleanLogin } from '../writing/index.js';

export const signInInput = z.object(
  {
    login: z.pipe(
      z.pipe(z.string({ error: typeError }), z.transform(cleanLogin)),
      z.string().check(z.minLength(1, { error: 'required' }), atMost(LIMITS.login)),
    ),
    // Exactly as it was typed: a password has no form to be brought into.
    password: z
      .string({ error: typeError })
      .check(z.minLength(1, { error: 'required' }), atMost(LIMITS.password)),
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
