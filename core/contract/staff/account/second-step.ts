import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { typeError } from '../../text.js';
import { typedCode, typedPassword } from '../session.js';

/** Who changes how an account is guarded shows once more that it is theirs. */
const proof = z.object({ password: typedPassword, code: typedCode }, { error: typeError });

/** Shown once, and kept by nobody but their owner. */
const recoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

const PATH = '/api/staff/account/second-step';

export const prepareSecondStep = operation({
  method: 'POST',
  path: PATH,
  door: 'staff',
  who: 'staff',
  early: true,
  summary: 'A secret for the app that shows codes; nothing is asked for until `confirmSecondStep`',
  body: z.object({ password: typedPassword }, { error: typeError }),
  response: z.object({
    /** In base32, to be typed. */
    secret: z.string(),
    /** The same for a camera: `otpauth://`. */
    uri: z.string(),
  }),
  example: { password: '…' },
  errors: ['too_many_attempts', 'changed_meanwhile'],
});

export const confirmSecondStep = operation({
  method: 'PUT',
  path: PATH,
  door: 'staff',
  who: 'staff',
  early: true,
  summary:
    'A first code of the app: from now on one is asked for at each sign-in; gives recovery codes',
  body: z.object({ code: typedCode }, { error: typeError }),
  response: recoveryCodes,
  example: { code: '123456' },
  errors: ['too_many_attempts', 'changed_meanwhile'],
});

export const renewRecoveryCodes = operation({
  method: 'POST',
  path: `${PATH}/codes`,
  door: 'staff',
  who: 'staff',
  summary: 'Other recovery codes; those of before open nothing any more',
  body: proof,
  response: recoveryCodes,
  example: { password: '…', code: '123456' },
  errors: ['too_many_attempts', 'changed_meanwhile'],
});

export const dropSecondStep = operation({
  method: 'POST',
  path: `${PATH}/off`,
  door: 'staff',
  who: 'staff',
  summary: 'No second step any more; refused where the city asks for it',
  body: proof,
  example: { password: '…', code: '123456' },
  errors: ['too_many_attempts', 'changed_meanwhile', 'second_step_required'],
});
