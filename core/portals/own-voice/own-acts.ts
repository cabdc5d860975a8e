import type { OwnAct } from '../../contract/index.js';
import { canMove, type Submission } from '../../records/submissions/index.js';

type Known = Pick<Submission, 'status' | 'kind' | 'consentToPublish'> & {
  /** A decision stands that it is not public, and its sender has not objected yet. */
  readonly mayAppeal: boolean;
};

/** What the sender may do with the own voice now. Only opinions are ever published; consent may always be taken back. */
export const ownActs = ({ status, kind, consentToPublish, mayAppeal }: Known): OwnAct[] => {
  const acts: OwnAct[] = [];
  if (canMove(status, 'withdraw')) acts.push('withdraw');
  // With a voice that was taken back, its publication went.
  if (status === 'withdrawn') return acts;
  if (consentToPublish) acts.push('withdraw_consent', ...(mayAppeal ? (['appeal'] as const) : []));
  else if (kind === 'opinion' && status !== 'declined') acts.push('give_consent');
  return acts;
};
