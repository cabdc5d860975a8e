import { type StaffVerb, VERBS, type VerbRow } from '../../../contract/index.js';
import { isUndoable, type Undoable } from '../../../records/submissions/index.js';
import type { ScopedVoice } from './scoped-voice.js';

/** What was done last with a voice, if it may be taken back now. */
export const stillUndoable = (
  { undoable, status }: Pick<ScopedVoice, 'undoable' | 'status'>,
  now: Date,
): Undoable | null => {
  const row: VerbRow | undefined = undoable ? VERBS[undoable.verb as StaffVerb] : undefined;
  return undoable && row && isUndoable(undoable, row.move, status, now) ? undoable : null;
};
