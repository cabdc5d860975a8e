import { LIMITS } from '../limits.js';
import { writtenText } from '../text.js';
import { besideOf, verbs } from './verb-input.js';

/** 廃棄の保留: what somebody has a legal request about is kept, however old it is. */
export const KEEPING_VERBS = verbs({
  hold: {
    summary: 'Keep all that belongs to the voice, whatever its years, with a reason',
    input: besideOf({ reason: writtenText(LIMITS.reason) }),
    example: { reason: '保有個人情報の開示請求（令和8年度第12号）' },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  lift_hold: {
    summary: 'End what keeps the voice beyond its years, with a reason',
    path: 'lift-hold',
    input: besideOf({ reason: writtenText(LIMITS.reason) }),
    example: { reason: '開示の決定が確定した。' },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
});
