import { describe, expect, it } from '@jest/globals';
import { canMoveDraft, DRAFT_MOVES, DRAFT_STATES, nextDraftState } from './answer-life.js';

describe('the life of an answer', () => {
  it('is exactly this table', () => {
    const table = Object.fromEntries(
      DRAFT_STATES.map((from) => [
        from,
        DRAFT_MOVES.filter((move) => canMoveDraft(from, move)).map(
          (move) => `${move} -> ${nextDraftState(from, move)}`,
        ),
      ]),
    );
    expect(table).toEqual({
      draft: ['save -> draft', 'submit -> under_review', 'drop -> dropped'],
      under_review: [
        'approve -> under_review',
        'hold -> held',
        'return -> returned',
        'pull_back -> draft',
        'send -> sent',
        'drop -> dropped',
      ],
      returned: ['save -> returned', 'submit -> under_review', 'drop -> dropped'],
      held: ['recall -> under_review', 'rewrite -> draft', 'send -> sent', 'drop -> dropped'],
      sent: [],
      dropped: [],
    });
  });

  it('refuses every other move with a code', () => {
    for (const from of DRAFT_STATES)
      for (const move of DRAFT_MOVES.filter((one) => !canMoveDraft(from, one)))
        expect(() => nextDraftState(from, move)).toThrow(
          expect.objectContaining({ code: 'move_not_allowed', status: 409 }),
        );
  });
});
