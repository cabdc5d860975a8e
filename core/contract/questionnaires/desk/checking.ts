import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { languageTag, typeError } from '../../text.js';
import { code, revision } from '../params.js';

export const checkFormWords = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/draft/checked',
  door: 'staff',
  who: 'staff',
  summary:
    'Say that the words of a form are right in a language; they count as unchecked again once they or the Japanese change',
  params: code,
  body: z.object(
    {
      revision,
      lang: languageTag,
      /** One question; without it all that the form says. */
      question: z.optional(z.string()),
    },
    { error: typeError },
  ),
  example: { revision: 4, lang: 'vi' },
  errors: ['forbidden', 'changed_meanwhile'],
});
