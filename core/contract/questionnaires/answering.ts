import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { languageTag, typeError } from '../text.js';
import { code } from './params.js';

/** Answers as they come, by key. */
export const given = z.record(
  z.string().check(z.maxLength(90, { error: 'unknown_question' })),
  z.union([z.string(), z.number(), z.array(z.string()).check(z.maxLength(100))], {
    error: 'wrong_type',
  }),
  { error: typeError },
);

export const responseInput = z.object(
  {
    version: z.int({ error: typeError }),
    answers: given,
    uiLang: z.optional(languageTag),
    /** The place or event whose QR led here. */
    at: z.optional(z.string().check(z.maxLength(40, { error: 'not_allowed' }))),
    /** Whether it was answered on the reader’s own device or on one that stands at a counter. */
    way: z.optional(z.enum(['page', 'counter'], { error: 'not_allowed' })),
    /** The printed code, where one is needed. */
    code: z.optional(z.string().check(z.maxLength(60, { error: 'unknown_code' }))),
  },
  { error: typeError },
);
export type ResponseInput = z.infer<typeof responseInput>;

export const answerQuestionnaire = operation({
  method: 'POST',
  path: '/api/questionnaires/:code/responses',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Answer a form; it is counted',
  headers: {
    'Idempotency-Key':
      'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and answers is counted once',
  },
  params: code,
  limited: 'answers',
  body: responseInput,
  example: { version: 1, answers: { understood: 'well' }, uiLang: 'pt-BR' },
  status: 201,
  response: z.object({ counted: z.literal(true) }),
  errors: [
    'idempotency_conflict',
    'idempotency_key_invalid',
    'questionnaire_closed',
    'code_used',
    'invalid',
  ],
});
