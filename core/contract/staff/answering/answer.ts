import * as z from 'zod/mini';
import { isoTime, uuid } from '../../text.js';
import { translationRef } from '../../translating/work.js';
import { threadMessage } from '../../voice.js';

/** An answer as it was sent once; `note` says what it corrects, null in the first version. */
export const answerVersion = z.object({
  id: uuid,
  text: z.string(),
  lang: z.string(),
  author: z.string(),
  at: isoTime,
  note: z.nullable(z.string()),
});

export type AnswerVersion = z.infer<typeof answerVersion>;

export const staffAnswer = z.object({
  ...answerVersion.shape,
  earlier: z.array(answerVersion),
  /** Of its newest version. */
  translations: z.optional(z.array(translationRef)),
});

export const staffMessage = z.object({
  ...threadMessage.shape,
  author: z.nullable(z.string()),
  /** Of its sender: into Japanese; of the section: into the sender's language and plain Japanese. */
  translations: z.optional(z.array(translationRef)),
});

/** What there is of a conversation beside the messages that are shown. */
export const messagesAround = {
  /** How many came before these. */
  earlierMessages: z.number(),
  /** These are an older part of it. */
  messagesBefore: z.nullable(isoTime),
};

/** What somebody of the staff wrote to colleagues about a voice. */
export const staffNote = z.object({ id: uuid, text: z.string(), by: z.string(), at: isoTime });
