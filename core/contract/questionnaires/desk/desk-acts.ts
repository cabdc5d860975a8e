import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { operation } from '../../operation.js';
import { languageTag, typeError, uuid, writtenText } from '../../text.js';
import { given } from '../answering.js';
import { code } from '../params.js';

export const writeRemark = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/remarks',
  door: 'staff',
  who: 'staff',
  summary:
    'Write what the section says about results; everybody reads it once a colleague has approved',
  params: code,
  body: z.object(
    { version: z.int({ error: typeError }), text: writtenText(LIMITS.note) },
    { error: typeError },
  ),
  example: { version: 1, text: '講座の時間を短くします。' },
  errors: ['forbidden', 'personal_data_left'],
});

export const decideRemark = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/remarks/:id/decision',
  door: 'staff',
  who: 'staff',
  summary: 'Approve a colleague’s remark, for everybody to read at once, or give it back',
  params: z.object({ ...code.shape, id: uuid }),
  body: z.object({ approve: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { approve: true },
  errors: ['forbidden', 'own_text', 'move_not_allowed'],
});

export const showResults = operation({
  method: 'PUT',
  path: '/api/staff/questionnaires/:code/results',
  door: 'staff',
  who: 'staff',
  summary: 'Show results to everybody, or take them back',
  params: code,
  body: z.object({ shown: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { shown: true },
  errors: ['forbidden'],
});

export const enterPaper = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/papers',
  door: 'staff',
  who: 'staff',
  summary:
    'Enter what somebody answered on paper, once for each key; it is counted as all others, and apart by how it came',
  headers: {
    'Idempotency-Key':
      'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and answers is counted once',
  },
  params: code,
  body: z.object(
    {
      version: z.int({ error: typeError }),
      answers: given,
      /** The language of the paper. */
      lang: languageTag,
      code: z.optional(z.string().check(z.maxLength(60, { error: 'unknown_code' }))),
    },
    { error: typeError },
  ),
  example: { version: 1, answers: { understood: 'well', aware: 'much' }, lang: 'vi' },
  status: 201,
  response: z.object({ counted: z.literal(true) }),
  errors: [
    'forbidden',
    'idempotency_conflict',
    'idempotency_key_invalid',
    'questionnaire_closed',
    'code_used',
  ],
});
