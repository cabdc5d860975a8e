import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sentTime, typeError } from '../text.js';
import { receiptParams } from './own-submission.js';

/** No act: the desk and the history hear nothing of it. It never goes back. */
export const markSeen = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/seen',
  door: 'own-voice',
  who: 'receipt',
  summary:
    'Note up to when what the section wrote was seen, so that the next visit tells what is new',
  params: receiptParams,
  body: z.object({ until: sentTime }, { error: typeError }),
  example: { until: '2026-11-27T10:20:00+09:00' },
  errors: [],
});
