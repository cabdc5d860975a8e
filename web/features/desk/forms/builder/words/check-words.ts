import {
  checkFormWords,
  type FormDraft,
  problemOf,
  saveFormDraft,
} from '../../../../../../core/contract/index.js';
import type { Visit } from '../../../../../api/visit.js';
import { fieldsOf } from '../../../../forms/form-fields.js';
import { isTypedAnew, withTypedWords } from './words-in.js';

export const CHANGED = { ok: false, problem: problemOf('changed_meanwhile') } as const;

/** Says that words are right as they stand in the fields: what was typed is saved before. `seen`: the state that was checked. */
export const checkWords = async (
  visit: Visit,
  params: { readonly code: string },
  { revision: seen, ...draft }: FormDraft & { readonly revision: number },
  posted: FormData,
  check: { readonly question?: string },
) => {
  const field = fieldsOf(posted);
  const lang = field('lang');
  const typed = (path: string) => field(`words.${path}`);
  let revision = seen;
  if (isTypedAnew(draft, lang, typed)) {
    const words = withTypedWords(draft, lang, typed);
    const saved = await visit.send(saveFormDraft, { params, body: { revision, ...words } });
    if (!saved.ok) return saved;
    revision = saved.data.revision;
    // A colleague's change came between: what is said to be right has not been seen.
    if (revision !== seen + 1) return CHANGED;
  }
  return visit.send(checkFormWords, { params, body: { revision, lang, ...check } });
};
