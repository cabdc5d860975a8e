import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { moderationReason } from '../moderation.js';
import { optionalText, uuid, writtenText } from '../text.js';
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
      /** Photos of the voice that everybody is to see: none by itself. */
      photos: z.optional(z.array(uuid, { error: 'wrong_type' })),
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
    input: inputOf({ reason: writtenText(LIMITS.reason), code: z.optional(moderationReason) }),
    example: { version: 5, reason: '個人の名前が残っていました。', code: 'personal_data' },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'publish',
  },
  withhold: {
    summary:
      'Not publish a consented opinion, with a reason code told to its sender, who may object',
    input: inputOf({ reason: moderationReason, note: optionalText(LIMITS.reason) }),
    example: { version: 4, reason: 'others', note: 'ほかの方のお店の名前が中心のためです。' },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'publish',
  },
  uphold: {
    summary: 'Hold to the decision that the sender objected to, with a reply; never by who took it',
    input: inputOf({ reply: writtenText(LIMITS.reason) }),
    example: { version: 6, reply: 'ご本人の確認がとれないため、公開しないままにします。' },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'publish',
  },
});
