import type { Move, RoutingReason, SubmissionStatus } from '../../../contract/index.js';
import { canMove, nextStatus } from './submission-status.js';

/**
 * For how many hours an end (closed, declined) may be taken back. Long enough for the next morning; after that the sender may
 * have read it and relied on it. A hand-on has no hours: it may be taken back until somebody of the new section takes it.
 */
export const UNDO_HOURS = 24;

/** Who does what may be taken back, and when. */
export interface UndoableAct {
  readonly verb: string;
  /** The staff member. */
  readonly by: string;
  readonly at: Date;
  /** Null: for as long as nothing else is done. */
  readonly until: Date | null;
}

/** What was done last with a voice, and how the voice was before. Times as the database writes them. */
export interface Undoable extends Omit<UndoableAct, 'at' | 'until'> {
  readonly at: string;
  readonly until: string | null;
  readonly status: SubmissionStatus;
  readonly sectionId: string | null;
  readonly assigneeId: string | null;
  readonly measureCode: string | null;
  readonly routingReason: RoutingReason | null;
}

/** An act that begins now; ends have their hours. */
export const actAt = (verb: string, by: string, now: Date, isEnd: boolean): UndoableAct => ({
  verb,
  by,
  at: now,
  until: isEnd ? new Date(now.getTime() + UNDO_HOURS * 3_600_000) : null,
});

/** Whether an act may still be taken back: in its time, and while the voice is where the act brought it. */
export const isUndoable = (
  undoable: Undoable,
  move: Move | null,
  at: SubmissionStatus,
  now: Date,
): boolean =>
  move !== null &&
  canMove(undoable.status, move) &&
  nextStatus(undoable.status, move) === at &&
  (undoable.until === null || now < new Date(undoable.until));
