import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { writtenText } from '../text.js';
import { redactions, waivers } from './redaction.js';
import { inputOf, verbs } from './verb-input.js';

/** What is done with what everybody reads of a voice. */
export const PUBLISHING_VERBS = verbs({
  publish: {
    summary: 'Publish a consented opinion with its answer',
    input: inputOf({
      publicText: writtenText(LIMITS.text),
      redactions: z.optional(redactions),
      waived: z.optional(waivers),
    }),
    example: {
      version: 3,
      publicText: '夜の日本語教室がほしいです。連絡は〔電話番号〕へ。',
      redactions: [{ start: 18, end: 31, kind: 'phone' }],
    },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'retract',
    errors: ['no_consent', 'no_answer', 'personal_data_left'],
  },
  correct_publication: {
    summary: 'Correct the public text of what is published, with a note that everybody reads',
    input: inputOf({
      publicText: writtenText(LIMITS.text),
      note: writtenText(LIMITS.reason),
      waived: z.optional(waivers),
    }),
    example: { version: 5, publicText: '夜の日本語教室がほしいです。', note: '誤字を直しました。' },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'correct_publication',
    errors: ['personal_data_left'],
  },
  retract: {
    summary: 'Take a publication back, with a reason: at once nobody reads it any more',
    input: inputOf({ reason: writtenText(LIMITS.reason) }),
    example: { version: 5, reason: '個人の名前が残っていました。' },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'publish',
  },
});
