import {
  changeConsent,
  type OwnSubmission,
  type Problem,
  readOwnVoice,
  withdrawVoice,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid, switchOf } from '../forms/form-fields.js';
import { figures, shownBy } from '../receipt/issued-receipt.js';

export interface OwnVoiceState {
  readonly receipt: string;
  readonly secret: string;
  readonly problem?: Problem;
  readonly found?: OwnSubmission;
  /** The page between "withdraw" and its being done. */
  readonly asking?: boolean;
  /** The voice was taken back just now (or before: pressing again is no error). */
  readonly withdrawn?: boolean;
  /** Consent to publication was taken back or given just now. */
  readonly consent?: 'withdrawn' | 'given';
}

export interface OwnVoiceAnswer {
  readonly state: OwnVoiceState;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

const missing = (typed: Readonly<Record<'receipt' | 'secret', string>>): Problem['errors'] =>
  (['receipt', 'secret'] as const)
    .filter((path) => !figures(typed[path]))
    .map((path) => ({ path, code: 'required' }));

/** The buttons about publication, and what they do. */
const CONSENTS: Readonly<Record<string, OwnVoiceState['consent']>> = {
  'withdraw-consent': 'withdrawn',
  'give-consent': 'given',
};

/** One POST of "my voice": open it, ask to withdraw, withdraw, think again about publication, or a switch in the header. */
export const ownVoiceAction = async (visit: Visit, form: FormData): Promise<OwnVoiceAnswer> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const typed = { receipt: field('receipt'), secret: field('secret') };
  const switched = switchOf(intent);
  // A switch before anything was shown only shows the form again.
  if (switched && !field('shown')) return { state: typed, status: 200, ...switched };

  const errors = missing(typed);
  if (errors.length > 0) return { state: { ...typed, problem: invalid(errors) }, status: 422 };

  const failed = (problem: Problem): OwnVoiceAnswer => ({
    state: { ...typed, problem },
    status: problem.status,
    ...switched,
  });
  const withdrawn = intent === 'withdraw-confirm';
  if (withdrawn) {
    const sent = await visit.send(withdrawVoice, shownBy(typed));
    if (!sent.ok) return failed(sent.problem);
  }
  const consent = CONSENTS[intent];
  if (consent) {
    const body = { consentToPublish: consent === 'given' };
    const sent = await visit.send(changeConsent, { ...shownBy(typed), body });
    if (!sent.ok) return failed(sent.problem);
  }
  const sent = await visit.send(readOwnVoice, shownBy(typed));
  // What was taken back is told even when the voice cannot be read just now.
  if (!sent.ok)
    return withdrawn ? { state: { ...typed, withdrawn }, status: 200 } : failed(sent.problem);
  const asking = intent === 'withdraw';
  const state = { ...typed, found: sent.data, asking, withdrawn, ...(consent ? { consent } : {}) };
  return { state, status: 200, ...switched };
};
