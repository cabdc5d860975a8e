import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { isoTime } from '../text.js';
import { KINDS } from '../voice.js';
import { questionnaireFile, questions } from './form.js';
import { code, ofVersion } from './params.js';
import { questionnaireTexts } from './texts.js';

const head = {
  code: z.string(),
  version: z.number(),
  measure: z.optional(z.string()),
  /** Other measures on whose pages it stands. */
  also: z.optional(z.array(z.string())),
  minutes: z.number(),
  who: questionnaireFile.shape.who,
  results: questionnaireFile.shape.results,
  /** It becomes a voice, with a receipt and an answer; without it, it is counted. */
  becomes: z.optional(
    z.object({
      kind: z.enum(KINDS),
      contact: z.enum(['needed', 'asked', 'none']),
    }),
  ),
  opens: z.nullable(isoTime),
  closes: z.nullable(isoTime),
  state: z.enum(['soon', 'open', 'closed']),
  /** The language of the words: not always the one that was asked for. */
  lang: z.string(),
};

export const questionnaireLine = z.object({
  ...head,
  questions: z.number(),
  title: z.string(),
  lead: z.string(),
});
export type QuestionnaireLine = z.infer<typeof questionnaireLine>;

export const listQuestionnaires = operation({
  method: 'GET',
  path: '/api/questionnaires',
  door: 'public',
  who: 'anybody',
  summary: 'What the city asks: open now, open later, and closed with public results',
  response: z.object({ items: z.array(questionnaireLine) }),
  errors: [],
  cache: { until: 'change' },
});

export const questionnaire = z.object({
  ...head,
  ...questions.shape,
  at: z.array(z.string()),
  texts: questionnaireTexts,
});
export type Questionnaire = z.infer<typeof questionnaire>;

export const readQuestionnaire = operation({
  method: 'GET',
  path: '/api/questionnaires/:code',
  door: 'public',
  who: 'anybody',
  summary: 'One form: its questions as data, and their words in one language',
  params: code,
  query: ofVersion,
  response: questionnaire,
  errors: [],
  cache: { until: 'change' },
});
