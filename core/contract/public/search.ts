import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { textParam } from '../query.js';
import { sectionRef } from '../section.js';
import { sharedQuestion } from '../shared-questions/shared-question.js';
import { danger } from '../voice.js';
import { glossaryEntry } from './measure.js';
import { opinion } from './opinions.js';

/** Letters of what a resident looks for. */
const LONGEST = 100;

/**
 * What a resident finds by a few words: measures in whose texts they stand; others that the words are probably about, the likeliest
 * first; words of everyday life and consultation topics by their codes; terms of the plan; published opinions, the newest first. `section`: who answers
 * for what the words are about where that is no measure's matter.
 */
export const findings = z.object({
  measures: z.array(z.string()),
  likely: z.array(z.string()),
  everyday: z.array(z.string()),
  topics: z.array(z.string()),
  glossary: z.array(glossaryEntry),
  opinions: z.array(opinion),
  /** What others asked, as desks wrote it from consultations. */
  shared: z.array(sharedQuestion),
  section: z.nullable(sectionRef),
  danger: z.array(danger),
});
export type Findings = z.infer<typeof findings>;

export const searchForResidents = operation({
  method: 'GET',
  path: '/api/search',
  door: 'public',
  who: 'anybody',
  summary: 'What there is about a few words: the plan, everyday matters, published opinions',
  query: z.object({ q: textParam(LONGEST) }),
  response: findings,
  errors: [],
});
