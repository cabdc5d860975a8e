import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { pageOfItems, paging, textParam } from '../query.js';
import { sectionRef } from '../section.js';
import { measureCode, measureRef } from '../voice.js';
import { opinion } from './opinions.js';

/** `total`: how many fit; null where nobody counted. A page can be short, even empty, and still have a next one: a search for words that stand in very many asks some thousand opinions at a time. */
export const opinionPage = z.extend(pageOfItems(opinion), { total: z.nullable(z.number()) });
export type OpinionPage = z.infer<typeof opinionPage>;

/** The longest tag of a language that anybody uses. */
const LONGEST_TAG = 35;

/** Letters of what somebody looks for. */
const LONGEST_SEARCH = 100;
const LONGEST_CODE = 64;

/**
 * `heard`: as they were published, but what is seldom heard, by its language or its measure, stays up longer. A year is always
 * listed by when it was published.
 */
export const OPINION_ORDERS = ['heard', 'newest', 'oldest'] as const;
export type OpinionOrder = (typeof OPINION_ORDERS)[number];

const emptyIsMissing = z.transform((v: string | undefined) => (v === '' ? undefined : v));
const narrowing = {
  measure: z.optional(measureCode),
  section: textParam(LONGEST_CODE),
  writtenIn: textParam(LONGEST_TAG),
};

export const listOpinions = operation({
  method: 'GET',
  path: '/api/opinions',
  door: 'public',
  who: 'anybody',
  summary:
    'Published opinions, each with its answer, by measure, section, language, year and words',
  query: z.object({
    ...narrowing,
    year: z.optional(
      z.pipe(
        emptyIsMissing,
        z.optional(
          z.string({ error: 'wrong_type' }).check(z.regex(/^20\d\d$/, { error: 'bad_format' })),
        ),
      ),
    ),
    q: textParam(LONGEST_SEARCH),
    sort: z._default(
      z.pipe(
        z.transform((v: string) => v || 'heard'),
        z.enum(OPINION_ORDERS, { error: 'not_allowed' }),
      ),
      'heard',
    ),
    ...paging,
  }),
  response: opinionPage,
  errors: [],
  cache: { until: 'change' },
});

/**
 * How many published opinions there are by language, measure and section, most first, each beside what else is asked for; the years
 * they are of, newest first; and the new ones of each measure.
 */
export const opinionCounts = z.object({
  languages: z.array(z.object({ lang: z.string(), count: z.number() })),
  measures: z.array(z.object({ measure: measureRef, count: z.number() })),
  sections: z.array(z.object({ section: sectionRef, count: z.number() })),
  years: z.array(z.number()),
  fresh: z.array(z.object({ measure: z.string(), count: z.number() })),
});
export type OpinionCounts = z.infer<typeof opinionCounts>;

export const countOpinions = operation({
  method: 'GET',
  path: '/api/opinion-counts',
  door: 'public',
  who: 'anybody',
  summary:
    'How many published opinions there are by language, measure and section, and how many measures have new ones',
  query: z.object(narrowing),
  response: opinionCounts,
  errors: [],
  cache: { until: 'change' },
});
