import type { OwnSubmission, Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { invalid, posted, switchOf } from '../forms/posted.js';
import { receiptHeader, submissionPath } from '../receipt/given.js';

export interface LookState {
  readonly receipt: string;
  readonly secret: string;
  readonly problem?: Problem;
  readonly found?: OwnSubmission;
  /** The page between "withdraw" and its being done. */
  readonly asking?: boolean;
  readonly withdrawn?: boolean;
}

export interface LookAnswer {
  readonly state: LookState;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** As the numbers were meant: any width, any case, O for 0, I and L for 1 (Crockford base32), no spaces. */
const figures = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

export const normalizeReceipt = (typed: string): string =>
  figures(typed).replace(/^(KB)(\d{4})(.+)$/, '$1-$2-$3');

export const normalizeSecret = figures;

const missing = (receipt: string, secret: string): Problem['errors'] => [
  ...(receipt ? [] : [{ path: 'receipt', code: 'required' }]),
  ...(secret ? [] : [{ path: 'secret', code: 'required' }]),
];

/** One POST of "my voice": look, ask to withdraw, withdraw, or a switch in the header. */
export const lookAt = async (visit: Visit, form: FormData): Promise<LookAnswer> => {
  const field = posted(form);
  const intent = field('intent');
  const typed = { receipt: field('receipt'), secret: field('secret') };
  const switched = switchOf(intent);
  // A switch before anything was shown only shows the form again.
  if (switched && !field('shown')) return { state: typed, status: 200, ...switched };

  const receipt = normalizeReceipt(typed.receipt);
  const secret = normalizeSecret(typed.secret);
  const errors = missing(receipt, secret);
  if (errors.length > 0) return { state: { ...typed, problem: invalid(errors) }, status: 422 };

  const withdraw = intent === 'withdraw-confirm';
  const sent = await visit.api.send<OwnSubmission>(
    submissionPath(receipt) + (withdraw ? '/withdraw' : ''),
    { method: withdraw ? 'POST' : 'GET', headers: receiptHeader(secret) },
  );
  if (!sent.ok) {
    return { state: { ...typed, problem: sent.problem }, status: sent.problem.status, ...switched };
  }
  return {
    state: {
      receipt,
      secret,
      found: sent.data,
      asking: intent === 'withdraw',
      withdrawn: withdraw,
    },
    status: 200,
    ...switched,
  };
};
