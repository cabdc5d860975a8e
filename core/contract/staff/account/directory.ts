import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { operation } from '../../operation.js';
import { atMost, typeError } from '../../text.js';

export const readSignInWays = operation({
  method: 'GET',
  path: '/api/staff/session/ways',
  door: 'staff',
  who: 'anybody',
  summary: "Whether staff may also sign in at the city's own directory of accounts",
  response: z.object({ directory: z.boolean() }),
  errors: [],
});

export const beginDirectorySignIn = operation({
  method: 'POST',
  path: '/api/staff/session/directory',
  door: 'staff',
  who: 'anybody',
  summary:
    "Begin a sign-in at the city's directory (OpenID Connect): where the browser goes; sets a cookie that it takes along",
  body: z.object(
    {
      /** The page to which it leads in the end. */
      to: z.string({ error: typeError }).check(atMost(LIMITS.address)),
    },
    { error: typeError },
  ),
  response: z.object({ url: z.string() }),
  example: { to: '/ja/staff' },
  errors: ['directory_away', 'not_found'],
});

export const finishDirectorySignIn = operation({
  method: 'POST',
  path: '/api/staff/session/directory/back',
  door: 'staff',
  who: 'anybody',
  summary: 'What the browser brought back from the directory: sets the session cookie',
  body: z.object(
    {
      /** The query of the address, as it came. */
      answer: z.string({ error: typeError }).check(atMost(LIMITS.address)),
    },
    { error: typeError },
  ),
  response: z.object({ to: z.string() }),
  example: { answer: 'code=…&state=…' },
  errors: [
    'directory_refused',
    'directory_away',
    'directory_no_role',
    'directory_login_taken',
    'directory_password_needed',
    'directory_second_step',
    'too_many_attempts',
    'not_found',
  ],
});
