import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { ROLES } from '../role.js';
import { sectionRef } from '../section.js';
import { atMost, typeError, uuid } from '../text.js';
import { cleanLogin } from '../writing/index.js';

/** Exactly as it was typed: a password has no form to be brought into. */
export const typedPassword = z
  .string({ error: typeError })
  .check(z.minLength(1, { error: 'required' }), atMost(LIMITS.password));

/** Six figures of the app, or a recovery code. */
export const typedCode = z
  .string({ error: typeError })
  .check(z.minLength(1, { error: 'required' }), atMost(LIMITS.code));

export const signInInput = z.object(
  {
    login: z.pipe(
      z.pipe(z.string({ error: typeError }), z.transform(cleanLogin)),
      z.string().check(z.minLength(1, { error: 'required' }), atMost(LIMITS.login)),
    ),
    password: typedPassword,
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
  summary: 'Sign in: sets the session cookie, or asks for the code of the second step',
  body: signInInput,
  example: { login: 'clerk@demo', password: '…' },
  errors: ['sign_in_failed', 'code_required', 'too_many_attempts'],
});

export const finishSignIn = operation({
  method: 'POST',
  path: '/api/staff/session/code',
  door: 'staff',
  who: 'anybody',
  summary:
    'The second step of a sign-in: a code of the app, or a recovery code; sets the session cookie',
  body: z.object({ code: typedCode }, { error: typeError }),
  example: { code: '123456' },
  errors: ['code_wrong', 'sign_in_over', 'too_many_attempts'],
});

export const signOut = operation({
  method: 'DELETE',
  path: '/api/staff/session',
  door: 'staff',
  who: 'staff',
  summary: 'Sign out',
  early: true,
  errors: [],
});

export const readMe = operation({
  method: 'GET',
  path: '/api/staff/me',
  door: 'staff',
  who: 'staff',
  summary: 'Who is signed in',
  early: true,
  response: staffMe,
  errors: [],
});
