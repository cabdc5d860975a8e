import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { civilDateParam, limitParam, textParam } from '../../query.js';
import { isoTime } from '../../text.js';

/** What staff and administrators do that is about no voice, as the log writes it. */
export const DESK_ACTS = [
  'staff.sign_in',
  'staff.sign_out',
  'staff.save',
  'staff.lock',
  'staff.directory',
  'staff.password',
  'staff.session_end',
  'staff.second_step_on',
  'staff.second_step_off',
  'staff.second_step_reset',
  'staff.recovery_codes',
  'staff.recovery_code_used',
  'staff.let_in',
  'staff.recovery_made',
  'staff.recovered',
  'sections.set',
  'sections.import',
  'plan.import',
  'indicator.state',
  'indicator.rule',
  'indicator.rule_decide',
  'indicator.count',
  'reading.correct',
  'sentence.check',
  'sentence.uncheck',
  'search.sender',
  'audit.read',
  'booking.walk_in',
  'booking.outcome',
  'booking.day',
  'form.remark',
  'form.remark_decide',
  'form.results',
  'form.build',
  'form.check',
  'form.open',
  'form.close',
  'disposal.propose',
  'disposal.approve',
  'disposal.return',
  'shared.write',
  'shared.decide',
  'shared.retract',
] as const;
export type DeskAct = (typeof DESK_ACTS)[number];

/** Something that somebody of the staff did. Never what a voice says, nor what anybody wrote about it. */
export const auditLine = z.object({
  id: z.string(),
  at: isoTime,
  person: z.object({ login: z.string(), name: z.string() }),
  verb: z.string(),
  /** The number of the voice; null where it is about something else. */
  receipt: z.nullable(z.string()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  deputy: z.boolean(),
});
export type AuditLineView = z.infer<typeof auditLine>;

export const auditPage = z.object({
  items: z.array(auditLine),
  nextCursor: z.nullable(z.string()),
  /** Lines that fit too and are about confided voices of other desks: up to 1,000; null under 10, which would point at somebody. */
  confided: z.nullable(z.number()),
});
export type AuditPage = z.infer<typeof auditPage>;

const emptyIsMissing = z.transform((v: string | undefined) => (v === '' ? undefined : v));

export const readAudit = operation({
  method: 'GET',
  path: '/api/staff/audit',
  door: 'staff',
  who: 'staff',
  summary: 'What staff did, newest first, for auditors; reading it is written down too',
  query: z.object({
    /** A login. */
    person: textParam(),
    verb: textParam(40),
    /** A receipt number. */
    receipt: textParam(40),
    /** A day of the city. */
    day: civilDateParam,
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
  response: auditPage,
  errors: ['forbidden'],
});
