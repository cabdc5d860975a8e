import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { sentPhotos } from '../photos/photo-ref.js';
import { isoTime, languageTag, optionalText, typeError, uuid, writtenText } from '../text.js';
import { contactChange, SOLVED, STATUSES } from '../voice.js';
import { receiptParams } from './own-submission.js';

const headers = {
  'Idempotency-Key':
    'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and body is answered with the first message',
};

/** What has come of a message: where the voice is now, and until when it is answered. */
export const messageAccepted = z.object({ id: uuid, status: z.enum(STATUSES), dueAt: isoTime });
export type MessageAccepted = z.infer<typeof messageAccepted>;

/** To a question of the section it is the answer, and the due date goes on; a voice that was answered is opened again. */
export const writeAgain = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/messages',
  door: 'own-voice',
  who: 'receipt',
  limited: 'sends',
  summary: 'Write again: answer a question of the section, add something, or go on after an answer',
  headers,
  params: receiptParams,
  body: z.object(
    { text: writtenText(LIMITS.text), lang: z.optional(languageTag), photos: sentPhotos },
    { error: typeError },
  ),
  example: { text: 'Às quartas e quintas, depois das 19 horas.', lang: 'pt-BR' },
  status: 201,
  response: messageAccepted,
  errors: ['move_not_allowed', 'idempotency_conflict', 'idempotency_key_invalid'],
});

export const notUnderstood = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/not-understood',
  door: 'own-voice',
  who: 'receipt',
  limited: 'sends',
  summary: 'Say that the answer was not understood: the voice is opened again for a plainer one',
  headers,
  params: receiptParams,
  body: z.object(
    { text: optionalText(LIMITS.text), lang: z.optional(languageTag) },
    { error: typeError },
  ),
  example: { text: 'O que quer dizer 申請?', lang: 'pt-BR' },
  status: 201,
  response: messageAccepted,
  errors: ['move_not_allowed', 'idempotency_conflict', 'idempotency_key_invalid'],
});

/** May be said again, otherwise. */
export const saySolved = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/solved',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Say what became of the matter, once it is answered',
  params: receiptParams,
  body: z.object(
    {
      solved: z.enum(SOLVED, {
        error: (i) => (i.input === undefined || i.input === '' ? 'required' : 'not_allowed'),
      }),
    },
    { error: typeError },
  ),
  example: { solved: 'partly' },
  errors: ['move_not_allowed'],
});

/** `contact` says otherwise how to reach the sender, and null deletes that for good; a repeat is no error. */
export const changeVoice = operation({
  method: 'PATCH',
  path: '/api/submissions/:receipt',
  door: 'own-voice',
  who: 'receipt',
  summary:
    'Write the text anew while nobody has taken it up; say otherwise how to be reached, or delete it',
  params: receiptParams,
  body: z
    .object(
      {
        text: z.optional(writtenText(LIMITS.text)),
        lang: z.optional(languageTag),
        contact: z.optional(z.nullable(contactChange)),
      },
      { error: typeError },
    )
    .check(
      z.refine(({ text, contact }) => text !== undefined || contact !== undefined, {
        path: ['text'],
        error: 'required',
      }),
    ),
  example: { text: 'Gostaria de aulas de japonês à noite, perto da estação.' },
  errors: ['move_not_allowed'],
  limited: 'sends',
});

/** What goes on with a voice that was sent. */
export const CONVERSATION_OPERATIONS = [writeAgain, notUnderstood, saySolved, changeVoice] as const;
