import * as z from 'zod/mini';
import { operation } from '../operation.js';

/** What stands in a gap of a sentence. */
const SLOT_KINDS = [
  'date',
  'span',
  'time',
  'place',
  'section',
  'telephone',
  'amount',
  'count',
  'measure',
] as const;

/** One of the city's sentences, as an answer is composed of it. A gap is a name in two braces. */
export const bankSentence = z.object({
  id: z.string(),
  topic: z.string(),
  slots: z.record(z.string(), z.enum(SLOT_KINDS)),
  /** In Japanese. */
  text: z.string(),
  /** In plain Japanese with its readings, by which it is found in kana too; empty where there is none. */
  plain: z.string(),
  /** The languages in which it is said whole; whether a person has checked it there. */
  languages: z.record(z.string(), z.boolean()),
});

export const sentenceBank = z.object({
  items: z.array(bankSentence),
  /** Japanese names that may stand in a gap. */
  sections: z.array(z.string()),
  measures: z.array(z.string()),
});
export type SentenceBank = z.infer<typeof sentenceBank>;

export const readSentenceBank = operation({
  method: 'GET',
  path: '/api/staff/sentences',
  door: 'staff',
  who: 'staff',
  summary:
    'The city’s sentences for composing answers, and in which languages each is complete and checked',
  response: sentenceBank,
  errors: [],
});
