import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { isoTime, languageTag, optionalLine, typeError, uuid, writtenText } from './text.js';

export const KINDS = ['opinion', 'consultation'] as const;
export const STATUSES = [
  'received',
  'needs_triage',
  'routed',
  'in_progress',
  'answered',
  'closed',
  'declined',
  'withdrawn',
  'reopened',
] as const;
export type SubmissionStatus = (typeof STATUSES)[number];
export type SubmissionKind = (typeof KINDS)[number];

/** A measure (`5-4-1`) or a sub-measure (`5-4-1-3`) of the plan. */
export const measureCode = z
  .string({ error: 'wrong_type' })
  .check(z.regex(/^\d{1,2}-\d{1,2}-\d{1,2}(-\d{1,2})?$/, { error: 'unknown_measure' }));

const blankIsMissing = <T extends z.ZodMiniType<unknown, string>>(schema: T) =>
  z.optional(
    z.pipe(
      z.transform((v: unknown) => (v === '' || v === null ? undefined : v)),
      z.optional(schema),
    ),
  );

export const contact = z.object(
  {
    name: optionalLine(LIMITS.name),
    phone: optionalLine(LIMITS.phone),
    email: z.optional(
      z.pipe(
        z.pipe(
          z.nullable(z.string({ error: 'wrong_type' })),
          z.transform((v: string | null) => v?.trim().normalize('NFKC') || undefined),
        ),
        z.optional(
          z.string().check(
            z.refine((v) => v.length <= LIMITS.email, {
              error: 'too_long',
              params: { max: LIMITS.email },
            }),
            z.regex(/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/, {
              error: 'bad_format',
            }),
          ),
        ),
      ),
    ),
  },
  { error: 'wrong_type' },
);
export type Contact = z.infer<typeof contact>;

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
    },
    { error: typeError },
  )
  .check(
    z.refine((v) => !(v.kind === 'consultation' && v.consentToPublish), {
      path: ['consentToPublish'],
      error: 'consent_only_for_opinions',
    }),
    z.refine((v) => !(v.kind === 'opinion' && v.topic), {
      path: ['topic'],
      error: 'topic_only_for_consultations',
    }),
  );
export type SubmissionInput = z.infer<typeof submissionInput>;

export const sectionRef = z.object({
  code: z.string(),
  name: z.string(),
  nameOriginal: z.string(),
});
export type SectionRef = z.infer<typeof sectionRef>;

/** 201 of `POST /api/submissions`. `secret` is shown this once: only a keyed hash of it is kept. */
export const submissionAccepted = z.object({
  id: uuid,
  receipt: z.string(),
  secret: z.string(),
  status: z.enum(STATUSES),
  dueAt: isoTime,
  section: z.optional(sectionRef),
});
export type SubmissionAccepted = z.infer<typeof submissionAccepted>;

export const answerView = z.object({ text: z.string(), lang: z.string(), at: isoTime });

/** What the holder of a receipt sees. `may` lists what may be done now. */
export const ownSubmission = z.object({
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  text: z.string(),
  lang: z.string(),
  measure: z.optional(z.object({ code: z.string(), title: z.string() })),
  topic: z.optional(z.string()),
  section: z.optional(sectionRef),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  consentToPublish: z.boolean(),
  publishedAs: z.optional(uuid),
  declinedReason: z.optional(z.string()),
  answers: z.array(answerView),
  may: z.array(z.enum(['withdraw'])),
});
export type OwnSubmission = z.infer<typeof ownSubmission>;
