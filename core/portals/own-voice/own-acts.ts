import type { OwnAct } from '../../contract/index.js';
import { canMove, OPEN_STATUSES, type Submission } from '../../records/submissions/index.js';

type Known = Pick<
  Submission,
  'status' | 'kind' | 'consentToPublish' | 'assigneeId' | 'formCode'
> & {
  /** How to reach the sender is known. */
  readonly hasContact?: boolean;
  /** A decision stands that it is not public, and its sender has not objected yet. */
  readonly mayAppeal?: boolean;
  /** Of a consultation: its sender has said that others may learn from it. */
  readonly shares?: boolean;
};

const isAnswered = ({ status }: Known): boolean => status === 'answered' || status === 'closed';

/** Nobody has taken it up yet. */
const isUntouched = ({ status, assigneeId }: Known): boolean =>
  status === 'received' ||
  status === 'needs_triage' ||
  (status === 'routed' && assigneeId === null);

/** What the sender may do with the own voice now. A voice that is over goes on only by a new one. Only opinions are ever published; consent may always be taken back. */
export const ownActs = (voice: Known): OwnAct[] => {
  const { status, kind, consentToPublish, mayAppeal } = voice;
  const acts: OwnAct[] = [];
  if (OPEN_STATUSES.includes(status) || isAnswered(voice)) acts.push('write', 'change_contact');
  // What was answered in a form is not one text: who mends it writes on, or sends it anew.
  if (isUntouched(voice) && voice.formCode === null) acts.push('edit');
  if (isAnswered(voice)) acts.push('not_understood', 'solved');
  if (voice.hasContact) acts.push('delete_contact');
  if (canMove(status, 'withdraw')) acts.push('withdraw');
  // With a voice that was taken back, its publication went.
  if (status === 'withdrawn') return acts;
  if (consentToPublish) acts.push('withdraw_consent', ...(mayAppeal ? (['appeal'] as const) : []));
  else if (kind === 'opinion' && status !== 'declined') acts.push('give_consent');
  // Nobody who waits for help is asked to help others.
  if (voice.shares) acts.push('withdraw_sharing');
  else if (kind === 'consultation' && isAnswered(voice)) acts.push('give_sharing');
  return acts;
};
