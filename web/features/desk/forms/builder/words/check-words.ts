import {
  checkFormWords,
  type FormDraft,
  saveFormDraft,
} from '../../../../../../core/contract/index.js';
import type { Visit } from '../../../../../api/visit.js';
import { fieldsOf } from '../../../../forms/form-fields.js';
import { isTypedAnew, withTypedWords } from './words-in.js';

/** Says that words are right as they stand in the fields: what was typed is saved before. */
export const checkWords = async (
  visit: Visit,
  params: { readonly code: string },
  draft: FormDraft,
  posted: FormData,
  check: { readonly question?: string },
) => {
  const field = fieldsOf(posted);
  const lang = field('lang');
  const typed = (path: string) => field(`words.${path}`);
  let revision = Number(field('revision'));
  if (isTypedAnew(draft, lang, typed)) {
    const words = withTypedWords(draft, lang, typed);
    const saved = await visit.send(saveFormDraft, { params, body: { revision, ...words } });
    if (!saved.ok) return saved;
    revision = saved.data.revision;
  }
  return visit.send(checkFormWords, { params, body: { revision, lang, ...check } });
};
