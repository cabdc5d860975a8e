import { AppError } from '../../../base/kernel/index.js';
import type { Move, SubmissionStatus } from '../../../contract/index.js';

/** With a section that works on it. */
const placed: readonly SubmissionStatus[] = ['routed', 'in_progress', 'reopened'];
const waiting: readonly SubmissionStatus[] = ['received', 'needs_triage'];
/** Those of voices that are not over yet. */
export const OPEN_STATUSES: readonly SubmissionStatus[] = [...waiting, ...placed];

/** From where each move may start and where it leads (`domain.md`, "A submission's life"). */
const TABLE: Record<Move, { from: readonly SubmissionStatus[]; to: SubmissionStatus }> = {
  // Routing found a section, or asks a person.
  place: { from: ['received'], to: 'routed' },
  triage: { from: ['received'], to: 'needs_triage' },
  // A person does.
  route: { from: ['needs_triage'], to: 'routed' },
  assign: { from: placed, to: 'in_progress' },
  reassign: { from: ['needs_triage', ...placed], to: 'routed' },
  // Out of somebody's hands, back to the section's list.
  release: { from: ['in_progress', 'reopened'], to: 'routed' },
  answer: { from: placed, to: 'answered' },
  close: { from: ['answered'], to: 'closed' },
  decline: { from: ['needs_triage', ...placed], to: 'declined' },
  withdraw: { from: OPEN_STATUSES, to: 'withdrawn' },
  reopen: { from: ['answered', 'closed'], to: 'reopened' },
};

export const canMove = (from: SubmissionStatus, move: Move): boolean =>
  TABLE[move].from.includes(from);

/** The one function that owns every change of status. A move that the table does not allow is the error `move_not_allowed`. */
export const nextStatus = (from: SubmissionStatus, move: Move): SubmissionStatus => {
  if (!canMove(from, move)) {
    throw new AppError('move_not_allowed', [
      { path: 'status', code: 'not_allowed', params: { status: from, move } },
    ]);
  }
  return TABLE[move].to;
};
