import * as z from 'zod/mini';
import { sectionRef } from '../section.js';
import { isoTime, uuid } from '../text.js';
import { keptFields } from '../typed/typed-fields.js';
import { KINDS } from '../voice.js';
import { slipWaiver, translationSlip } from './slips.js';
import { TRANSLATION_KINDS, TRANSLATION_ORIGINS, TRANSLATION_STATES } from './translation.js';

const origin = z.nullable(z.enum(TRANSLATION_ORIGINS));

/** That a text has a translation, or that one is wanted. */
export const translationRef = z.object({
  id: uuid,
  lang: z.string(),
  state: z.enum(TRANSLATION_STATES),
  /** Null while nothing of it is there. */
  origin,
  /** No sentence of it is missing. */
  complete: z.boolean(),
  checkedAt: z.nullable(isoTime),
  /** The section whose person checked it. */
  checkedBy: z.optional(sectionRef),
});
export type TranslationRef = z.infer<typeof translationRef>;

/** One line of the work list. */
export const translationItem = z.object({
  ...translationRef.shape,
  kind: z.enum(TRANSLATION_KINDS),
  sourceLang: z.string(),
  /** The beginning of the source. */
  excerpt: z.string(),
  /** The voice that it belongs to; `visible`: this person may open it. Null for what others asked: nobody knows of which it is. */
  voice: z.nullable(
    z.object({ id: uuid, receipt: z.string(), kind: z.enum(KINDS), visible: z.boolean() }),
  ),
  section: z.nullable(sectionRef),
  dueAt: z.nullable(isoTime),
  translator: z.nullable(z.string()),
  /** The machine that wrote what no person has written, as the city calls it. */
  engine: z.nullable(z.string()),
  /** How often readers of the published text asked for it. */
  asked: z.optional(z.number()),
  updatedAt: isoTime,
  demo: z.boolean(),
});
export type TranslationItem = z.infer<typeof translationItem>;

/** Where a proposal for a sentence comes from; `earlier`: an earlier version of this text. */
export const PROPOSAL_ORIGINS = ['sentences', 'memory', 'earlier'] as const;

export const translationSentence = z.object({
  source: z.string(),
  /** Empty while it is missing. */
  text: z.string(),
  origin,
  /** Of a sentence of the city's: a person has looked at it. */
  checked: z.boolean(),
  proposals: z.array(
    z.object({ text: z.string(), origin: z.enum(PROPOSAL_ORIGINS), checked: z.boolean() }),
  ),
  /** Words of the city's glossary that stand in the source, with what they are called. */
  terms: z.array(
    z.object({ source: z.string(), start: z.number(), end: z.number(), says: z.array(z.string()) }),
  ),
});
export type TranslationSentence = z.infer<typeof translationSentence>;

/** One translation, to be worked on: sentence by sentence beside its source. */
export const translation = z.object({
  ...translationItem.shape,
  version: z.number(),
  source: z.string(),
  text: z.string(),
  /** The sentences of the source. Empty where it was translated as a whole: then only `text` says something. */
  sentences: z.array(translationSentence),
  slips: z.array(translationSlip),
  waived: z.array(slipWaiver),
  checker: z.nullable(z.string()),
  /** What this text said before it was replaced, with the translation of that. */
  earlier: z.nullable(z.object({ source: z.string(), text: z.string() })),
  /** Of a stale one: the record of the text that stands now. */
  replacedBy: z.nullable(uuid),
  /** Texts that were refused because a colleague was faster, or because the source had changed: kept, the newest first. */
  beside: z.array(z.object({ text: z.string(), by: z.string(), at: isoTime })),
  /** What this person has typed and not sent. */
  typed: z.nullable(keptFields),
  /** What colleagues have typed and not sent, the newest first. */
  typing: z.array(z.object({ by: z.string(), ...keptFields.shape })),
});
export type Translation = z.infer<typeof translation>;
