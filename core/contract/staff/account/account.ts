import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { isoTime, typeError, uuid } from '../../text.js';
import { typedPassword } from '../session.js';

export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'other'] as const;
export const SYSTEMS = ['android', 'ios', 'linux', 'mac', 'windows', 'other'] as const;

/** What somebody signed in with, as far as it says so itself. Where it stands is not kept. */
const device = z.object({ browser: z.enum(BROWSERS), system: z.enum(SYSTEMS) });
export type Device = z.infer<typeof device>;

const ownSession = z.object({
  id: uuid,
  device,
  since: isoTime,
  lastUsed: isoTime,
  /** The one that asks. */
  isThis: z.boolean(),
});

export const ownAccount = z.object({
  login: z.string(),
  name: z.string(),
  /** The city's directory opens it: then it has neither a password nor a second step here. */
  ofDirectory: z.boolean(),
  passwordSince: z.nullable(isoTime),
  /** The one that was used last first. */
  sessions: z.array(ownSession),
  secondStep: z.object({
    /** Null where only the password is asked for. */
    since: z.nullable(isoTime),
    recoveryCodes: z.number(),
    /** The city asks those who do this work for it. */
    isRequired: z.boolean(),
  }),
});
export type OwnAccount = z.infer<typeof ownAccount>;

export const readAccount = operation({
  method: 'GET',
  path: '/api/staff/account',
  door: 'staff',
  who: 'staff',
  early: true,
  summary: 'The own account: sign-ins, and how it is guarded',
  response: ownAccount,
  errors: [],
});

export const changePassword = operation({
  method: 'PUT',
  path: '/api/staff/account/password',
  door: 'staff',
  who: 'staff',
  early: true,
  summary: 'Another password: every session ends, and this browser gets a new one',
  body: z.object({ current: typedPassword, next: typedPassword }, { error: typeError }),
  example: { current: '…', next: 'four words nobody says together' },
  errors: ['too_many_attempts', 'changed_meanwhile'],
});

export const endSession = operation({
  method: 'DELETE',
  path: '/api/staff/account/sessions/:id',
  door: 'staff',
  who: 'staff',
  early: true,
  summary: 'End one of the own sessions',
  params: z.object({ id: uuid }),
  errors: [],
});

export const endOtherSessions = operation({
  method: 'DELETE',
  path: '/api/staff/account/sessions',
  door: 'staff',
  who: 'staff',
  early: true,
  summary: 'End all own sessions but the one that asks',
  errors: [],
});
