import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { idParam, optionalText, typeError, writtenText } from '../text.js';
import { SHARED_RETRACTIONS, sharedWaiver } from './desk.js';

/** Submitted, each place that seems to point at a person is in `errors` of `personal_data_left` unless its words are waived. */
export const writeShared = operation({
  method: 'PUT',
  path: '/api/staff/submissions/:id/shared-question',
  door: 'staff',
  who: 'staff',
  summary:
    'Write a question and its answer from a consultation whose sender agrees; submitted, they wait for a colleague',
  params: idParam,
  body: z.object(
    {
      version: z.int({ error: typeError }),
      question: writtenText(LIMITS.reason),
      answer: writtenText(LIMITS.note),
      waived: z._default(z.array(sharedWaiver, { error: 'wrong_type' }), []),
      submit: z.boolean({ error: typeError }),
    },
    { error: typeError },
  ),
  example: {
    version: 1,
    question: '家で大きな声を出されて、こわいです。どこに行けばいいですか。',
    answer: '相談の窓口で話を聞きます。名前を言わなくてもかまいません。',
    submit: true,
  },
  errors: [
    'forbidden',
    'no_consent',
    'changed_meanwhile',
    'move_not_allowed',
    'personal_data_left',
  ],
});

/** `comment` says why it is given back. */
export const decideShared = operation({
  method: 'POST',
  path: '/api/staff/submissions/:id/shared-question/decision',
  door: 'staff',
  who: 'staff',
  summary:
    'Approve what a colleague wrote, for everybody to read once the last step is taken, or give it back',
  params: idParam,
  body: z.object(
    {
      version: z.int({ error: typeError }),
      approve: z.boolean({ error: typeError }),
      comment: optionalText(LIMITS.reason),
    },
    { error: typeError },
  ),
  example: { version: 2, approve: true },
  errors: [
    'forbidden',
    'own_text',
    'no_consent',
    'changed_meanwhile',
    'move_not_allowed',
    'personal_data_left',
  ],
});

/** A repeat is no error: nobody reads it either way. */
export const retractShared = operation({
  method: 'POST',
  path: '/api/staff/shared-questions/:id/retraction',
  door: 'staff',
  who: 'staff',
  summary: 'Take an entry of the own desk back at once: its words go, and its address answers 410',
  params: idParam,
  body: z.object(
    { reason: z.enum(SHARED_RETRACTIONS, { error: typeError }) },
    { error: typeError },
  ),
  example: { reason: 'points_at_person' },
  errors: ['forbidden'],
});
