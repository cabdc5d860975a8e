import * as z from 'zod/mini';
import { SECONDS_TO_LEAVE } from '../limits.js';
import { operation } from '../operation.js';
import { pageOfItems, paging, textParam } from '../query.js';
import { sectionRef } from '../section.js';
import { draftText, idParam, isoTime, typeError, uuid } from '../text.js';
import { answerView, correction, measureCode, measureRef } from '../voice.js';

/** A published opinion with the city's answer. `text` is the public text made by staff; `demo` marks invented ones. */
export const opinion = z.object({
  id: uuid,
  text: z.string(),
  lang: z.string(),
  measure: z.optional(measureRef),
  section: sectionRef,
  receivedOn: z.string(),
  publishedAt: isoTime,
  openDaysToAnswer: z.number(),
  answer: answerView,
  /** That `text` was corrected after it was published. */
  corrected: z.optional(correction),
  demo: z.boolean(),
});
export type Opinion = z.infer<typeof opinion>;

export const opinionPage = pageOfItems(opinion);
export type OpinionPage = z.infer<typeof opinionPage>;

/** Published opinions that are like what a resident is writing, the likest first, at most three. */
export const similarOpinions = z.object({ items: z.array(opinion) });
export type SimilarOpinions = z.infer<typeof similarOpinions>;

/** The longest tag of a language that anybody uses. */
const LONGEST_TAG = 35;

export const listOpinions = operation({
  method: 'GET',
  path: '/api/opinions',
  door: 'public',
  who: 'anybody',
  summary: 'Published opinions with answers, newest first',
  query: z.object({
    measure: z.optional(measureCode),
    writtenIn: textParam(LONGEST_TAG),
    ...paging,
  }),
  response: opinionPage,
  errors: [],
});

/** Published opinions by the language that they are written in, most first, and the new ones of each measure. */
export const opinionCounts = z.object({
  languages: z.array(z.object({ lang: z.string(), count: z.number() })),
  fresh: z.array(z.object({ measure: z.string(), count: z.number() })),
});
export type OpinionCounts = z.infer<typeof opinionCounts>;

export const countOpinions = operation({
  method: 'GET',
  path: '/api/opinion-counts',
  door: 'public',
  who: 'anybody',
  summary: 'How many published opinions there are by language, and how many measures have new ones',
  response: opinionCounts,
  errors: [],
  cache: { seconds: SECONDS_TO_LEAVE / 2 },
});

export const readOpinion = operation({
  method: 'GET',
  path: '/api/opinions/:id',
  door: 'public',
  who: 'anybody',
  summary: 'One published opinion; 410 where it was taken back',
  params: idParam,
  response: opinion,
  errors: ['gone'],
});

export const findSimilarOpinions = operation({
  method: 'POST',
  path: '/api/opinions/similar',
  door: 'public',
  who: 'anybody',
  summary: 'Published opinions like a text; nothing of it is kept',
  body: z.object({ text: draftText }, { error: typeError }),
  example: { text: '窓口に通訳を置いてほしいです。' },
  response: similarOpinions,
  errors: [],
});
