import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { submissionAccepted } from '../own-voice/submission.js';
import { sentPhotos } from '../photos/photo-ref.js';
import { languageTag, typeError } from '../text.js';
import { contact } from '../voice.js';
import { given } from './answering.js';
import { code } from './params.js';

export const formSent = z.object(
  {
    version: z.int({ error: typeError }),
    answers: given,
    uiLang: z.optional(languageTag),
    /** In which language its sender says that it is written. */
    lang: z.optional(languageTag),
    contact: z.optional(z.nullable(contact)),
    /** Of the question for photos, by the tokens of those that were sent before. */
    photos: sentPhotos,
  },
  { error: typeError },
);
export type FormSent = z.infer<typeof formSent>;

export const sendForm = operation({
  method: 'POST',
  path: '/api/questionnaires/:code/voices',
  door: 'own-voice',
  who: 'anybody',
  limited: 'sends',
  summary: 'Send a form that becomes a voice: it has a receipt, and is answered',
  headers: {
    'Idempotency-Key':
      'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and answers is answered with the first receipt',
  },
  params: code,
  body: formSent,
  example: {
    version: 1,
    answers: { place: 'library', what: ['broken'], where: 'toà nhà chính, tầng 2' },
    uiLang: 'vi',
  },
  status: 201,
  response: submissionAccepted,
  errors: ['idempotency_conflict', 'idempotency_key_invalid', 'questionnaire_closed', 'invalid'],
});
