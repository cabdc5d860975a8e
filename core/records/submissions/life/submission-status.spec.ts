import { describe, expect, it } from '@jest/globals';
import { MOVES, STATUSES } from '../../../contract/index.js';
import { canMove, nextStatus } from './submission-status.js';

describe('the life of a submission', () => {
  it('is exactly this table', () => {
    const table = Object.fromEntries(
      STATUSES.map((from) => [
        from,
        MOVES.filter((move) => canMove(from, move)).map(
          (move) => `${move} -> ${nextStatus(from, move)}`,
        ),
      ]),
    );
    const open = [
      'assign -> in_progress',
      'reassign -> routed',
      'answer -> answered',
      'decline -> declined',
      'withdraw -> withdrawn',
    ];
    const inHands = open.toSpliced(2, 0, 'release -> routed');
    expect(table).toEqual({
      received: ['place -> routed', 'triage -> needs_triage', 'withdraw -> withdrawn'],
      needs_triage: [
        'route -> routed',
        'reassign -> routed',
        'decline -> declined',
        'withdraw -> withdrawn',
      ],
      routed: open,
      in_progress: inHands,
      reopened: inHands,
      answered: ['close -> closed', 'reopen -> reopened'],
      closed: ['reopen -> reopened'],
      declined: [],
      withdrawn: [],
    });
  });

  it('refuses every other move with a code', () => {
    for (const from of STATUSES) {
      for (const move of MOVES.filter((m) => !canMove(from, m))) {
        expect(() => nextStatus(from, move)).toThrow(
          expect.objectContaining({ code: 'move_not_allowed', status: 409 }),
        );
      }
    }
  });
});
