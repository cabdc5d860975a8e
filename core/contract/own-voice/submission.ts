import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { sentPhotos } from '../photos/photo-ref.js';
import { sectionRef } from '../section.js';
import { isoTime, languageTag, typeError, uuid, writtenText } from '../text.js';
import { contact, KINDS, measureCode, STATUSES } from '../voice.js';

const blankIsMissing = <T extends z.ZodMiniType<unknown, string>>(schema: T) =>
  z.optional(
    z.pipe(
      z.transform((v: string | null | undefined) => (v === '' || v === null ? undefined : v)),
      z.optional(schema),
    ),
  );

/** Rules over several fields are asked whatever else is wrong, so that all errors come at once. */
const isObject = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null;

/**
 * What a resident sends. Only `kind` and `text` are needed.
 * `lang` is the language the resident says the text is in, `uiLang` the page's language: answers come back in it.
 */
export const submissionInput = z
  .object(
    {
      kind: z.enum(KINDS, { error: (i) => (i.input === undefined ? 'required' : 'not_allowed') }),
      text: writtenText(LIMITS.text),
      measure: blankIsMissing(measureCode),
      topic: blankIsMissing(
        z
          .string({ error: 'wrong_type' })
          .check(z.regex(/^[a-z_]{2,40}$/, { error: 'unknown_topic' })),
      ),
      lang: blankIsMissing(languageTag),
      uiLang: blankIsMissing(languageTag),
      consentToPublish: z.optional(z.boolean({ error: 'wrong_type' })),
      contact: z.optional(z.nullable(contact)),
      photos: sentPhotos,
    },
    { error: typeError },
  )
  .check(
    z.refine((v) => !(v.kind === 'consultation' && v.consentToPublish === true), {
      path: ['consentToPublish'],
      error: 'consent_only_for_opinions',
      when: isObject,
    }),
    z.refine((v) => !(v.kind === 'opinion' && typeof v.topic === 'string'), {
      path: ['topic'],
      error: 'topic_only_for_consultations',
      when: isObject,
    }),
  );
export type SubmissionInput = z.infer<typeof submissionInput>;

/** 201 of `POST /api/submissions`. `secret` is shown this once: only a keyed hash of it is kept. Of a confided voice it is words, parted by `, `, which need no number. */
export const submissionAccepted = z.object({
  id: uuid,
  receipt: z.string(),
  secret: z.string(),
  /** A repeat that came when another secret had taken the place of this one: this one opens nothing any more. */
  secretEnded: z.optional(z.boolean()),
  status: z.enum(STATUSES),
  dueAt: isoTime,
  section: z.optional(sectionRef),
});
export type SubmissionAccepted = z.infer<typeof submissionAccepted>;

export const submitVoice = operation({
  method: 'POST',
  path: '/api/submissions',
  door: 'own-voice',
  who: 'anybody',
  limited: 'sends',
  summary: 'Send an opinion or ask for consultation',
  headers: {
    'Idempotency-Key':
      'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and body is answered with the first receipt',
  },
  body: submissionInput,
  example: {
    kind: 'opinion',
    text: 'Gostaria de aulas de japonês à noite.',
    lang: 'pt-BR',
    uiLang: 'pt-BR',
    consentToPublish: true,
  },
  status: 201,
  response: submissionAccepted,
  errors: ['idempotency_conflict', 'idempotency_key_invalid'],
});
