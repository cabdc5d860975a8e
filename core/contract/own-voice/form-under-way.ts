import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { typeError } from '../text.js';

/** Made by the server of the pages out of what only the visitor's browser knows; nobody can guess one. */
const params = z.object({ place: z.string().check(z.regex(/^[\w-]{43}$/)) });

/** What is kept: unreadable here, and for so many minutes from now. */
const formUnderWay = z.object({
  sealed: z
    .string({ error: typeError })
    .check(
      z.regex(/^[\w-]+$/, { error: 'bad_format' }),
      z.maxLength(LIMITS.sealedForm, { error: 'too_long' }),
    ),
  minutes: z
    .int({ error: typeError })
    .check(z.gte(1, { error: 'bad_format' }), z.lte(LIMITS.formMinutes, { error: 'bad_format' })),
  /** What is kept there already stays: of two at once the first is kept. */
  first: z.optional(z.boolean({ error: typeError })),
});

export const keepForm = operation({
  method: 'PUT',
  path: '/api/forms/:place',
  door: 'own-voice',
  who: 'anybody',
  limited: 'drafting',
  summary:
    'Keep a sealed form under way, instead of what was kept there; with `first` only where nothing is',
  params,
  body: formUnderWay,
  example: { sealed: 'c2VhbGVk', minutes: 30 },
  errors: [],
});

export const readForm = operation({
  method: 'GET',
  path: '/api/forms/:place',
  door: 'own-voice',
  who: 'anybody',
  summary: 'The sealed form that is kept there, until its time is over',
  params,
  response: z.object({ sealed: z.string() }),
  errors: [],
});

/** A repeat is no error: nothing is kept there either way. */
export const dropForm = operation({
  method: 'DELETE',
  path: '/api/forms/:place',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Keep the form no longer',
  params,
  errors: [],
});
