import type { SubmissionStatus } from '../contract/index.js';
import { AppError } from '../kernel/index.js';

/** What can happen to a voice. */
export const MOVES = [
  'route',
  'triage',
  'take',
  'reassign',
  'answer',
  'close',
  'decline',
  'withdraw',
  'reopen',
] as const;
export type Move = (typeof MOVES)[number];

const open: readonly SubmissionStatus[] = ['routed', 'in_progress', 'reopened'];

/** From where each move may start and where it leads (`domain.md`, "A submission's life"). */
const TABLE: Record<Move, { from: readonly SubmissionStatus[]; to: SubmissionStatus }> = {
  route: { from: ['received'], to: 'routed' },
  triage: { from: ['received'], to: 'needs_triage' },
  take: { from: open, to: 'in_progress' },
  reassign: { from: ['needs_triage', ...open], to: 'routed' },
  answer: { from: open, to: 'answered' },
  close: { from: ['answered'], to: 'closed' },
  decline: { from: ['needs_triage', ...open], to: 'declined' },
  withdraw: { from: ['received', 'needs_triage', ...open], to: 'withdrawn' },
  reopen: { from: ['answered', 'closed'], to: 'reopened' },
};

export const canMove = (from: SubmissionStatus, move: Move): boolean =>
  TABLE[move].from.includes(from);

/** The one function that owns every change of status. A move that the table does not allow is an error, never a silence. */
export const nextStatus = (from: SubmissionStatus, move: Move): SubmissionStatus => {
  if (!canMove(from, move)) {
    throw new AppError('move_not_allowed', [
      { path: 'status', code: 'not_allowed', params: { status: from, move } },
    ]);
  }
  return TABLE[move].to;
};
