import { AppError } from '../../base/kernel/index.js';

/** Where an answer under way is. `approved` is passed through on the way to `held`, `pulled_back` on the way to `draft`. */
export const DRAFT_STATES = [
  'draft',
  'under_review',
  'returned',
  'held',
  'sent',
  'dropped',
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** What happens to an answer under way. */
export const DRAFT_MOVES = [
  'save',
  'submit',
  'approve',
  'hold',
  'return',
  'pull_back',
  'recall',
  'rewrite',
  'send',
  'drop',
] as const;
export type DraftMove = (typeof DRAFT_MOVES)[number];

interface Way {
  readonly from: readonly DraftState[];
  /** Null: it stays where it is. */
  readonly to: DraftState | null;
}

/** Those in which an answer is not over yet: a voice has one of them at most. */
export const OPEN_DRAFT_STATES: readonly DraftState[] = [
  'draft',
  'under_review',
  'returned',
  'held',
];
const BEING_WRITTEN: readonly DraftState[] = ['draft', 'returned'];

/** From where each move may start and where it leads (`domain.md`, "An answer's life"). */
const TABLE: Readonly<Record<DraftMove, Way>> = {
  save: { from: BEING_WRITTEN, to: null },
  submit: { from: BEING_WRITTEN, to: 'under_review' },
  // One of several decisions; the last one holds it.
  approve: { from: ['under_review'], to: null },
  hold: { from: ['under_review'], to: 'held' },
  return: { from: ['under_review'], to: 'returned' },
  // By its writer, while nobody has decided.
  pull_back: { from: ['under_review'], to: 'draft' },
  // Inside the hold: the last decision counts no more.
  recall: { from: ['held'], to: 'under_review' },
  // The same where nobody had to decide: it is its writer's again.
  rewrite: { from: ['held'], to: 'draft' },
  send: { from: ['under_review', 'held'], to: 'sent' },
  drop: { from: OPEN_DRAFT_STATES, to: 'dropped' },
};

export const canMoveDraft = (from: DraftState, move: DraftMove): boolean =>
  TABLE[move].from.includes(from);

/** The one function that owns every change of an answer's state. A move that the table does not allow is the error `move_not_allowed`. */
export const nextDraftState = (from: DraftState, move: DraftMove): DraftState => {
  if (!canMoveDraft(from, move))
    throw new AppError('move_not_allowed', [
      { path: 'draft', code: 'not_allowed', params: { status: from, move } },
    ]);
  return TABLE[move].to ?? from;
};
