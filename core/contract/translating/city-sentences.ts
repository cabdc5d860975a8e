import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { isoTime, languageTag, typeError } from '../text.js';

/** A sentence of the city's in one language. Ours count as unchecked until the city's own person has looked at them. */
export const citySentence = z.object({
  id: z.string(),
  topic: z.string(),
  /** What it says in Japanese; a slot is a name in two braces. */
  source: z.string(),
  lang: z.string(),
  text: z.string(),
  checked: z.boolean(),
  checkedBy: z.nullable(z.string()),
  checkedAt: z.nullable(isoTime),
});
export type CitySentence = z.infer<typeof citySentence>;

export const listSentences = operation({
  method: 'GET',
  path: '/api/staff/setup/sentences',
  door: 'staff',
  who: ['translator', 'admin'],
  summary: 'The city’s sentences in one language, with who has checked each',
  query: z.object({ in: languageTag }),
  response: z.object({ items: z.array(citySentence) }),
  errors: [],
});

export const checkSentence = operation({
  method: 'PUT',
  path: '/api/staff/setup/sentences/:id/:in',
  door: 'staff',
  who: ['translator', 'admin'],
  summary: 'Say that a sentence of the city’s is right in a language, or take that back',
  params: z.object({ id: z.string(), in: z.string() }),
  body: z.object({ checked: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { checked: true },
  errors: [],
});
