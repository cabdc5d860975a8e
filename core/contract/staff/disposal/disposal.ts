import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { limitParam } from '../../query.js';
import { disposalClass } from '../../service/site.js';
import { idParam, isoTime, typeError, uuid } from '../../text.js';
import { KINDS } from '../../voice.js';

/** 廃棄: one person looks a list through and puts it forward, another one approves; either gives it back. */
export const DISPOSAL_ACTS = ['propose', 'approve', 'return'] as const;
export type DisposalAct = (typeof DISPOSAL_ACTS)[number];

/** Of the measure that it was about; null where there is none, or where a confided voice would be told of. */
const measure = z.nullable(z.object({ code: z.string(), title: z.string() }));

/** Voices of one class and measure that wait on the list. */
const disposalRow = z.object({
  class: disposalClass,
  measure,
  /** Null: under 10 of what is confided, which would point at somebody. */
  voices: z.nullable(z.number()),
});

export const disposalView = z.object({
  /** The list that waits for people; null while nothing has passed its years. */
  list: z.nullable(
    z.object({
      id: uuid,
      version: z.number(),
      madeAt: isoTime,
      proposed: z.nullable(z.object({ by: z.string(), at: isoTime })),
      rows: z.array(disposalRow),
      /** What this person may do with it now. */
      may: z.array(z.enum(DISPOSAL_ACTS)),
    }),
  ),
  /** A list that was approved is being worked off. */
  running: z.boolean(),
});
export type DisposalView = z.infer<typeof disposalView>;

export const readDisposal = operation({
  method: 'GET',
  path: '/api/staff/disposal',
  door: 'staff',
  who: 'staff',
  summary:
    'What has passed its years, counted by class and measure; for administrators and auditors',
  response: disposalView,
  errors: ['forbidden'],
});

export const decideDisposal = operation({
  method: 'POST',
  path: '/api/staff/disposal/:id',
  door: 'staff',
  who: 'staff',
  summary:
    'Put a list for disposal forward, approve it as a second person, or give it back; for administrators',
  params: idParam,
  body: z.object(
    {
      /** Of the list that the person saw. */
      version: z.int({ error: typeError }),
      act: z.enum(DISPOSAL_ACTS, {
        error: (i) => (i.input === undefined ? 'required' : 'not_allowed'),
      }),
    },
    { error: typeError },
  ),
  example: { version: 3, act: 'propose' },
  errors: ['forbidden', 'move_not_allowed', 'changed_meanwhile'],
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A line of the register (廃棄簿): that it was there, and who decided that it goes. */
export const registerLine = z.object({
  id: z.string(),
  receipt: z.string(),
  kind: z.enum(KINDS),
  class: disposalClass,
  measure,
  receivedOn: day,
  endedOn: day,
  /** The day from which it was kept no longer. */
  dueOn: day,
  erasedAt: isoTime,
  /** Null where the form that it answered ended its storage. */
  proposedBy: z.nullable(z.string()),
  approvedBy: z.nullable(z.string()),
});
export type RegisterLine = z.infer<typeof registerLine>;

const emptyIsMissing = z.transform((v: string | undefined) => (v === '' ? undefined : v));

export const readRegister = operation({
  method: 'GET',
  path: '/api/staff/disposal-register',
  door: 'staff',
  who: 'staff',
  summary: 'The register of what was disposed of, newest first; for administrators and auditors',
  query: z.object({
    cursor: z.optional(
      z.pipe(
        emptyIsMissing,
        z.optional(
          z.string({ error: 'wrong_type' }).check(z.regex(/^\d{1,18}$/, { error: 'bad_format' })),
        ),
      ),
    ),
    limit: limitParam,
  }),
  response: z.object({ items: z.array(registerLine), nextCursor: z.nullable(z.string()) }),
  errors: ['forbidden'],
});
