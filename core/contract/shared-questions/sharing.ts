import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { receiptParams } from '../own-voice/own-submission.js';
import { typeError } from '../text.js';

/** A repeat is no error. Taken back, what was made with the consent is gone at once, also what is only being written. */
export const changeSharing = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/sharing',
  door: 'own-voice',
  who: 'receipt',
  summary:
    'Say that others may learn from an answered consultation, without anything that names anybody; or take that back',
  params: receiptParams,
  body: z.object({ given: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { given: false },
  errors: ['move_not_allowed'],
});
