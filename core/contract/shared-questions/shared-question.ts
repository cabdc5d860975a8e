import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { textParam } from '../query.js';
import { sectionRef } from '../section.js';
import { idParam, uuid } from '../text.js';
import { translatedFields } from '../translating/translation.js';

/** In Japanese, with what a person has checked of it in the language of the page, else in plain Japanese. */
const sharedText = z.object({ text: z.string(), lang: z.string(), ...translatedFields });
export type SharedText = z.infer<typeof sharedText>;

/**
 * What others asked: a question and its answer that a desk wrote from a consultation, without anything by which somebody is
 * known. Either both are translated or neither.
 */
export const sharedQuestion = z.object({
  id: uuid,
  topic: z.string(),
  section: sectionRef,
  /** In which it was approved: `2026-11`. */
  month: z.string(),
  question: sharedText,
  answer: sharedText,
});
export type SharedQuestion = z.infer<typeof sharedQuestion>;

export const listSharedQuestions = operation({
  method: 'GET',
  path: '/api/shared-questions',
  door: 'public',
  who: 'anybody',
  summary:
    'What others asked, by topic: questions and answers written from consultations with consent',
  query: z.object({ topic: textParam(40) }),
  response: z.object({ items: z.array(sharedQuestion) }),
  errors: [],
  cache: { until: 'change' },
});

export const readSharedQuestion = operation({
  method: 'GET',
  path: '/api/shared-questions/:id',
  door: 'public',
  who: 'anybody',
  summary: 'One question with its answer; 410 where it was taken back',
  params: idParam,
  response: sharedQuestion,
  errors: ['gone'],
  cache: { until: 'change' },
});
