import { describe, expect, it } from '@jest/globals';
import { actAt, isUndoable, UNDO_HOURS, type Undoable } from './undoable.js';

const NOW = new Date('2026-12-04T17:00:00+09:00');
const later = (hours: number, minutes = 0) =>
  new Date(NOW.getTime() + (hours * 60 + minutes) * 60_000);
const done = (verb: 'decline' | 'reassign', isEnd: boolean): Undoable => {
  const { at, until, ...act } = actAt(verb, 'me', NOW, isEnd);
  return {
    ...act,
    at: at.toISOString(),
    until: until?.toISOString() ?? null,
    status: 'in_progress',
    sectionId: 'mine',
    assigneeId: 'me',
    measureCode: null,
    routingReason: null,
  };
};

describe('what was done last', () => {
  it('may be taken back for its hours where it ended the voice', () => {
    const act = done('decline', true);
    const may = (now: Date) => isUndoable(act, 'decline', 'declined', now);
    expect([may(later(0, 1)), may(later(UNDO_HOURS, -1)), may(later(UNDO_HOURS))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('may be taken back without a time where it handed the voice on', () => {
    expect(isUndoable(done('reassign', false), 'reassign', 'routed', later(24 * 30))).toBe(true);
  });

  it('may not be taken back where the voice has gone on', () => {
    expect(isUndoable(done('reassign', false), 'reassign', 'in_progress', NOW)).toBe(false);
    expect(isUndoable(done('decline', true), 'decline', 'withdrawn', NOW)).toBe(false);
  });

  it('that moved nothing is nothing to take back', () => {
    expect(isUndoable(done('decline', true), null, 'declined', NOW)).toBe(false);
  });
});
