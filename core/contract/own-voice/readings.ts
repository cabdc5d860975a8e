import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { receiptParams } from './own-submission.js';

/** Japanese texts of the city, each with its readings as `{漢字|かんじ}`. */
export const textsWithReadings = z.object({
  texts: z.array(z.object({ text: z.string(), read: z.string() })),
});
export type TextsWithReadings = z.infer<typeof textsWithReadings>;

/** Asked for beside the voice itself by who wants readings: they cost a look into a dictionary. */
export const readAnswersWithReadings = operation({
  method: 'GET',
  path: '/api/submissions/:receipt/readings',
  door: 'own-voice',
  who: 'receipt',
  summary: 'What the city wrote in Japanese, with proposed readings above its words',
  params: receiptParams,
  response: textsWithReadings,
  errors: [],
});
