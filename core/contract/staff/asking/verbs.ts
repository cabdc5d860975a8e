import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { isCivilDate } from '../../query.js';
import { optionalText, requiredText, typeError, uuid, writtenText } from '../../text.js';
import { besideOf, verbs } from '../verb-input.js';

const day = z.string({ error: typeError }).check(
  z.minLength(1, { error: 'required' }),
  z.refine((text) => text === '' || isCivilDate(text), { error: 'bad_format' }),
);

/** 照会: a section asks another one for its view of a voice. The view is advice; the answer stays with who has the voice. */
export const ASKING_VERBS = verbs({
  inquire: {
    summary:
      'Ask another section for its view until a day of the city; it may open the voice so long',
    input: besideOf({
      section: requiredText,
      question: writtenText(LIMITS.note),
      excerpt: optionalText(LIMITS.note),
      due: day,
    }),
    example: {
      section: 'tax',
      question: '延滞金は分割できますか。',
      excerpt: '一度には払えません。',
      due: '2026-12-04',
    },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
    errors: ['confided'],
  },
  advise: {
    summary: 'Give the view of one’s section that was asked for; the voice is closed to it then',
    input: besideOf({ inquiry: uuid, text: writtenText(LIMITS.answer) }),
    example: {
      inquiry: '0193b5a0-0000-7000-8000-000000000000',
      text: '申し出があれば、12回まで分けられます。',
    },
    who: ['asked'],
    move: null,
    copies: 'never',
    leaves: true,
    undo: null,
  },
  call_off: {
    summary: 'Take back a question to another section: the voice is closed to it at once',
    path: 'call-off',
    input: besideOf({ inquiry: uuid }),
    example: { inquiry: '0193b5a0-0000-7000-8000-000000000000' },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
});
