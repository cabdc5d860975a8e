import type { OwnSubmission, Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid, switchOf } from '../forms/form-fields.js';
import { figures, receiptHeader, submissionPath } from '../receipt/issued-receipt.js';

export interface OwnVoiceState {
  readonly receipt: string;
  readonly secret: string;
  readonly problem?: Problem;
  readonly found?: OwnSubmission;
  /** The page between "withdraw" and its being done. */
  readonly asking?: boolean;
  readonly withdrawn?: boolean;
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

/** One POST of "my voice": open it, ask to withdraw, withdraw, or a switch in the header. */
export const ownVoiceAction = async (visit: Visit, form: FormData): Promise<OwnVoiceAnswer> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const typed = { receipt: field('receipt'), secret: field('secret') };
  const switched = switchOf(intent);
  // A switch before anything was shown only shows the form again.
  if (switched && !field('shown')) return { state: typed, status: 200, ...switched };

  const errors = missing(typed);
  if (errors.length > 0) return { state: { ...typed, problem: invalid(errors) }, status: 422 };

  const withdraw = intent === 'withdraw-confirm';
  const sent = await visit.api.send<OwnSubmission>(
    submissionPath(typed.receipt) + (withdraw ? '/withdraw' : ''),
    { method: withdraw ? 'POST' : 'GET', headers: receiptHeader(typed.secret) },
  );
  if (!sent.ok) {
    return { state: { ...typed, problem: sent.problem }, status: sent.problem.status, ...switched };
  }
  return {
    state: {
      ...typed,
      found: sent.data,
      asking: intent === 'withdraw',
      withdrawn: withdraw,
    },
    status: 200,
    ...switched,
  };
};
