import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { PERSONAL_KINDS } from '../../personal-kind.js';
import { sectionRef } from '../../section.js';
import { isoTime, uuid } from '../../text.js';
import { code, ofVersion } from '../params.js';
import { results } from '../results.js';

/** A form as those see it who work with it; `draft` was never open. */
export const cityForm = z.object({
  code: z.string(),
  /** In Japanese. */
  title: z.string(),
  state: z.enum(['draft', 'soon', 'open', 'closed']),
  measure: z.nullable(z.string()),
  /** Whose measure it is; without one it belongs to nobody alone. */
  section: z.nullable(sectionRef),
  opens: z.nullable(isoTime),
  closes: z.nullable(isoTime),
  /** In all versions. */
  answers: z.number(),
  /** It makes a voice of each answer, and has no results. */
  becomes: z.boolean(),
  /** Everybody reads its results. */
  shown: z.boolean(),
  /** Staff built it here; else the city ships it. */
  built: z.boolean(),
  /** This person answers for it: enters papers, writes the remark, shows results. */
  mayWork: z.boolean(),
});
export type CityForm = z.infer<typeof cityForm>;

export const listCityForms = operation({
  method: 'GET',
  path: '/api/staff/questionnaires',
  door: 'staff',
  who: 'staff',
  summary: 'Every form of the city with where it stands and how many answered',
  response: z.object({ items: z.array(cityForm) }),
  errors: [],
});

/** What the section says about results: everybody reads the newest that a colleague has approved. */
export const remark = z.object({
  id: uuid,
  text: z.string(),
  by: z.string(),
  at: isoTime,
  state: z.enum(['waits', 'stands', 'returned', 'replaced']),
  decidedBy: z.nullable(z.string()),
  /** This person may approve it or give it back: never their own. */
  mayDecide: z.boolean(),
});
export type Remark = z.infer<typeof remark>;

const markedText = z.object({
  text: z.string(),
  /** Where it seems to point at a person. */
  finds: z.array(z.object({ start: z.number(), end: z.number(), kind: z.enum(PERSONAL_KINDS) })),
});

/**
 * What was written in answer to one question; never who wrote it, nor what else they answered. Texts that say much the same
 * stand together, the largest group first, and in each the newest first.
 */
export const writtenAnswers = z.object({
  key: z.string(),
  groups: z.array(z.array(markedText)),
});
export type MarkedText = z.infer<typeof markedText>;
export type WrittenAnswers = z.infer<typeof writtenAnswers>;

export const cityFormDetail = z.object({
  ...cityForm.shape,
  /** As everybody sees them, or would: small numbers are hidden in the same way. null where answers become voices. */
  results: z.nullable(results),
  /** How they came: by a page, at a counter, on paper. */
  origins: z.array(z.object({ way: z.enum(['page', 'counter', 'paper']), n: z.number() })),
  /** Only for who answers for the form; at most 200 of each question. */
  written: z.array(writtenAnswers),
  /** The newest first. */
  remarks: z.array(remark),
});
export type CityFormDetail = z.infer<typeof cityFormDetail>;

export const readCityForm = operation({
  method: 'GET',
  path: '/api/staff/questionnaires/:code',
  door: 'staff',
  who: 'staff',
  summary:
    'One form: its results as everybody would see them, what was written, and the remarks of the section',
  params: code,
  query: ofVersion,
  response: cityFormDetail,
  errors: [],
});
