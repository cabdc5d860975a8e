import * as z from 'zod/mini';
import { type Operation, operation } from '../operation.js';
import { textsWithReadings } from '../own-voice/readings.js';
import { photoRef } from '../photos/photo-ref.js';
import { sectionRef } from '../section.js';
import { draftText, idParam, isoTime, typeError, uuid } from '../text.js';
import { translatedText } from '../translating/translation.js';
import { answerView, correction, measureRef } from '../voice.js';

/** A published opinion with the city's answer. `text` is the public text made by staff; `demo` marks invented ones. */
export const opinion = z.object({
  id: uuid,
  text: z.string(),
  lang: z.string(),
  /** `text` in the language of the page, where somebody has translated it. */
  translated: z.optional(translatedText),
  /** The text or its answer is to be translated into the language of the page, and that may not be shown yet. */
  awaited: z.optional(z.literal(true)),
  measure: z.optional(measureRef),
  section: sectionRef,
  receivedOn: z.string(),
  publishedAt: isoTime,
  openDaysToAnswer: z.number(),
  answer: answerView,
  /** That `text` was corrected after it was published. */
  corrected: z.optional(correction),
  /** Photos of its sender that somebody of the section looked at and published with it. */
  photos: z.array(photoRef),
  demo: z.boolean(),
});
export type Opinion = z.infer<typeof opinion>;

/** Published opinions that are like what a resident is writing, the likest first, at most three. */
export const similarOpinions = z.object({ items: z.array(opinion) });
export type SimilarOpinions = z.infer<typeof similarOpinions>;

export const readOpinion = operation({
  method: 'GET',
  path: '/api/opinions/:id',
  door: 'public',
  who: 'anybody',
  summary: 'One published opinion; 410 where it was taken back',
  params: idParam,
  response: opinion,
  errors: ['gone'],
  cache: { until: 'change' },
});

export const findSimilarOpinions = operation({
  method: 'POST',
  path: '/api/opinions/similar',
  door: 'public',
  who: 'anybody',
  limited: 'drafting',
  summary: 'Published opinions like a text; nothing of it is kept',
  body: z.object({ text: draftText }, { error: typeError }),
  example: { text: '窓口に通訳を置いてほしいです。' },
  response: similarOpinions,
  errors: [],
});

export const askTranslation = operation({
  method: 'POST',
  path: '/api/opinions/:id/translations',
  door: 'public',
  who: 'anybody',
  limited: 'wishes',
  summary:
    'Ask for a published opinion and its answer in the language of the request; asked again it is the same wish',
  params: idParam,
  status: 202,
  errors: ['gone', 'translations_full'],
});

/** Asked for beside the opinion by who wants readings: they cost a look into a dictionary. */
export const readOpinionReadings = operation({
  method: 'GET',
  path: '/api/opinions/:id/readings',
  door: 'public',
  who: 'anybody',
  summary:
    'What of a published opinion and its answer is Japanese, with proposed readings above its words',
  params: idParam,
  response: textsWithReadings,
  errors: ['gone'],
  cache: { until: 'change' },
});

export const OPINION_OPERATIONS: readonly Operation[] = [
  findSimilarOpinions,
  readOpinion,
  askTranslation,
  readOpinionReadings,
];
