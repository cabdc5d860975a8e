import type { OwnSubmission } from '../../../../core/contract/index.js';

type Now = Exclude<OwnSubmission['status'], 'needs_triage' | 'closed'> | 'waiting' | 'late';
type Known = Pick<
  OwnSubmission,
  'status' | 'waitingSince' | 'openDaysLeft' | 'answers' | 'dueMoved'
>;
interface NowOf {
  /** What is to be said. */
  readonly now: Now;
  /** When the city answered last. */
  readonly answeredAt: string | undefined;
  /** Only of a day that still counts. */
  readonly moved: OwnSubmission['dueMoved'];
}

const OVER: readonly OwnSubmission['status'][] = ['answered', 'closed', 'declined', 'withdrawn'];

/** What happens with a voice now, as its sender understands it: whose turn it is, and whether the promise still stands. */
export const nowOf = ({ status, waitingSince, openDaysLeft, answers, dueMoved }: Known): NowOf => {
  const isOver = OVER.includes(status);
  const stage = status === 'needs_triage' ? 'received' : status === 'closed' ? 'answered' : status;
  const now = isOver ? stage : waitingSince ? 'waiting' : openDaysLeft < 0 ? 'late' : stage;
  return { now, answeredAt: answers.at(-1)?.at, moved: isOver ? undefined : dueMoved };
};
