import * as z from 'zod/mini';
import { isoTime, uuid } from '../../text.js';
import { paperDecision } from './deciding-verbs.js';

/** A step of the chain, as the sheet shows it; of 合議 one for each section. Its names are the city's, in Japanese. */
export const draftStep = z.object({
  key: z.string(),
  /** Its place in the chain. */
  place: z.number(),
  kind: z.enum(['draft', 'review', 'agree', 'decide', 'publish']),
  name: z.string(),
  /** Whose step it is: 係長, 課長; for 合議 with the name of the section. */
  who: z.string(),
  /** `now`: its turn; `skipped`: somebody further up has decided alone. */
  state: z.enum(['done', 'now', 'open', 'skipped']),
  by: z.nullable(z.string()),
  /** The post that a deputy has decided for. */
  deputyFor: z.nullable(z.string()),
  at: z.nullable(isoTime),
  comment: z.nullable(z.string()),
  paper: z.nullable(paperDecision),
  /** Of the step whose turn it is. */
  dueAt: z.nullable(isoTime),
});

/** An answer under way. */
export const staffDraft = z.object({
  id: uuid,
  /** A new answer, or a newer version of the one that was sent last. */
  kind: z.enum(['answer', 'correction']),
  /** The version of the voice in which its text was changed last. */
  version: z.number(),
  state: z.enum(['draft', 'under_review', 'returned', 'held']),
  text: z.string(),
  /** What the readers of a correction are told of it. */
  note: z.nullable(z.string()),
  writer: z.object({ id: uuid, name: z.string() }),
  updatedAt: isoTime,
  /** Its copies are answered with it. */
  copies: z.boolean(),
  /** Before it is submitted: the chain that it would take now. */
  chain: z.object({ name: z.string(), steps: z.array(draftStep) }),
  /** Of an answer that came back: what is to be done about it, perhaps at a place in `previous`. */
  comment: z.nullable(
    z.object({
      text: z.string(),
      start: z.nullable(z.number()),
      end: z.nullable(z.number()),
      by: z.string(),
      at: isoTime,
    }),
  ),
  /** The languages into which it is translated when it has been sent. */
  languages: z.array(z.string()),
  /** When it is sent at the earliest, as somebody has chosen. */
  sendAt: z.nullable(isoTime),
  /** While it is held: until then it can be taken back. */
  sendsAt: z.nullable(isoTime),
  /** The text that was submitted the time before, or that came back; of a correction at first the answer as it stands. */
  previous: z.nullable(z.string()),
  /** Texts of colleagues that came too late: kept until their writers let them go. One's own stand among `forms`, as `answer`. */
  beside: z.array(z.object({ text: z.string(), by: z.string(), at: isoTime })),
});
export type StaffDraft = z.infer<typeof staffDraft>;

/** 後閲: what a deputy decided in a person's place (`post`), or what was sent without a decision. */
export const leftToSee = z.object({
  by: z.string(),
  at: isoTime,
  deputy: z.boolean(),
  post: z.nullable(z.string()),
});
