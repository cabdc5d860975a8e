import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { civilDateParam, limitParam } from '../../query.js';
import { isoTime } from '../../text.js';

/** What somebody who watches over the product wants to see: who was not let in, why, and how many consultations were opened. */
export const SECURITY_EVENTS = [
  'sign_in_failed',
  'code_wrong',
  'password_wrong',
  'limit_reached',
  'receipt_wrong',
  'forbidden',
  'foreign_origin',
  'consultation_read',
] as const;
export type SecurityEvent = (typeof SECURITY_EVENTS)[number];

export const securityCount = z.object({
  /** When the hour began. */
  hour: isoTime,
  event: z.enum(SECURITY_EVENTS),
  /** Null where it is nobody of the staff, or nobody knows who. */
  person: z.nullable(z.object({ login: z.string(), name: z.string() })),
  times: z.number(),
});
export type SecurityCount = z.infer<typeof securityCount>;

export const readSecurityCounts = operation({
  method: 'GET',
  path: '/api/staff/security-counts',
  door: 'staff',
  who: 'staff',
  summary: 'Refusals, and consultations that were opened, counted by the hour; for auditors',
  query: z.object({
    /** A day of the city; else the newest. */
    day: civilDateParam,
    limit: limitParam,
  }),
  response: z.object({ items: z.array(securityCount) }),
  errors: ['forbidden'],
});
