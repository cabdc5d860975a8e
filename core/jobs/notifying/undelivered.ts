import type { Transaction } from '../../base/outbox/index.js';
import type { UndeliveredWhy } from '../../contract/index.js';
import type { Notice } from './notice.js';

const MAIL = { kind: 'system', name: 'mail' } as const;

/** Writes into the history of a voice that somebody was not told, and why. `recipient` is a role, never an address. */
export const recordUndelivered = (
  tx: Transaction,
  { submissionId, recipient }: Pick<Notice, 'recipient'> & { readonly submissionId: string },
  why: UndeliveredWhy,
): void => {
  tx.record({
    actor: MAIL,
    verb: 'undelivered',
    subjectId: submissionId,
    detail: { recipient, why },
  });
};
