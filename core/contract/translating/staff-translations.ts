import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { pageOfItems, paging, textParam } from '../query.js';
import { atMost, idParam, typeError } from '../text.js';
import { cleanText } from '../writing/index.js';
import { slipWaiver } from './slips.js';
import { TRANSLATION_KINDS, TRANSLATION_STATES } from './translation.js';
import { translation, translationItem } from './work.js';

export const translationPage = pageOfItems(translationItem);
export type TranslationPage = z.infer<typeof translationPage>;

export const listTranslations = operation({
  method: 'GET',
  path: '/api/staff/translations',
  door: 'staff',
  who: 'staff',
  summary: 'Texts to be translated and translations that this person may work on, first due first',
  query: z.object({
    /** `open`, where it is not given: whatever waits for a person. */
    state: z._default(z.enum(['open', ...TRANSLATION_STATES], { error: 'not_allowed' }), 'open'),
    kind: z.optional(z.enum(TRANSLATION_KINDS, { error: 'not_allowed' })),
    /** Either language of it: the one that it is in or the one that it is to be in. */
    textLang: textParam(35),
    ...paging,
  }),
  response: translationPage,
  errors: [],
});

export const readTranslation = operation({
  method: 'GET',
  path: '/api/staff/translations/:id',
  door: 'staff',
  who: 'staff',
  summary: 'One translation beside its source, with proposals, glossary and differences',
  params: idParam,
  response: translation,
  errors: [],
});

const sentenceText = z.pipe(
  z.pipe(z.string({ error: typeError }), z.transform(cleanText)),
  z.string().check(atMost(LIMITS.text)),
);

/**
 * `sentences`: one for each of the source, in its order, empty where it is missing; or `text`, the whole. A difference that is
 * neither gone nor waived is in `errors` of `not_faithful`, at `sentences.2` or `text`, as `difference {kind, side, value, start,
 * end}`. `version_conflict`: at `version` where a colleague was faster, at `source` where the text was replaced (`id`: the record of
 * the new one); what was sent is kept beside.
 */
export const writeTranslation = operation({
  method: 'PUT',
  path: '/api/staff/translations/:id',
  door: 'staff',
  who: 'staff',
  summary: 'Keep a translation, or say that it is right',
  params: idParam,
  body: z.object(
    {
      text: z.optional(sentenceText),
      sentences: z.optional(z.array(sentenceText, { error: 'wrong_type' })),
      state: z.enum(['draft', 'checked'], { error: typeError }),
      version: z.optional(z.number({ error: 'wrong_type' })),
      waived: z.optional(z.array(slipWaiver, { error: 'wrong_type' })),
    },
    { error: typeError },
  ),
  example: { version: 1, state: 'checked', sentences: ['Cảm ơn ý kiến của bạn.'] },
  response: translation,
  errors: ['forbidden', 'not_faithful', 'version_conflict'],
});
