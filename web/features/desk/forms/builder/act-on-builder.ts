import {
  closeForm,
  dropPageForm,
  type FormDraft,
  mergeDrafts,
  openForm,
  readFormDraft,
  readFormVersion,
  saveFormDraft,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { fieldsOf } from '../../../forms/form-fields.js';
import { checkIn, type Refused, stateOf } from './state/builder-state.js';
import { keptAs } from './state/kept-parts.js';
import { editedBy } from './typed-edits.js';
import { type CommonWords, withCommonWords } from './typed-outcome.js';
import { theirTexts } from './versions/their-texts.js';
import { CHANGED, checkWords } from './words/check-words.js';
import { withTypedWords } from './words/words-in.js';

/** Presses that say no words, and hold of the form as it is now, whoever has changed it since. */
const HOLDS_NOW: readonly string[] = ['add', 'up', 'down', 'split'];

/** Which form of these pages was pressed; undefined where nothing is typed into it. */
const partOf = (posted: FormData): string | undefined => {
  const field = fieldsOf(posted);
  const act = field('act');
  if (act === 'words' || checkIn(act)) return `words.${field('lang')}`;
  // With a question goes what was typed about it.
  if (act === 'question' || act === 'remove') return `question.${field('id')}`;
  return ['settings', 'outcome', 'add'].includes(act) ? act : undefined;
};

const changedBy = (act: string, draft: FormDraft, posted: FormData): FormDraft => {
  const field = fieldsOf(posted);
  if (act === 'words' || checkIn(act))
    return withTypedWords(draft, field('lang'), (path) => field(`words.${path}`));
  return editedBy(act, draft, {
    field,
    all: (name) => posted.getAll(name).filter((one) => typeof one === 'string'),
  });
};

/** One press on the builder's pages; undefined where it is done. `words`: what choices are called that every form may have. */
export const actOnBuilder = async (
  visit: Visit,
  code: string,
  posted: FormData,
  words: CommonWords,
): Promise<Refused | undefined> => {
  const field = fieldsOf(posted);
  const act = field('act');
  const params = { code };
  const seen = Number(field('revision'));
  if (act === 'open' || act === 'close') {
    const sent =
      act === 'open'
        ? await visit.send(openForm, { params, body: { revision: seen } })
        : await visit.send(closeForm, { params });
    return sent.ok ? undefined : stateOf(posted, sent.problem);
  }
  const versionAt = (revision: number) =>
    visit.tryAsk(readFormVersion, { params: { code, revision } });
  const now = await visit.ask(readFormDraft, { params });
  const isNow = seen === now.revision || HOLDS_NOW.includes(act);
  // What was seen, so that what was changed since is told from what was typed.
  const base = isNow ? now : ((await versionAt(seen)) ?? { ...now, revision: seen });
  const from: FormDraft = { form: base.form, texts: base.texts };
  const earlier = act === 'restore' ? await versionAt(Number(field('version'))) : undefined;
  const changed: FormDraft = earlier
    ? { form: earlier.form, texts: earlier.texts }
    : withCommonWords(changedBy(act, from, posted), words);
  const check = checkIn(act);
  const sent = check
    ? isNow
      ? await checkWords(visit, params, { ...from, revision: seen }, posted, check)
      : CHANGED
    : await visit.send(saveFormDraft, { params, body: { revision: base.revision, ...changed } });
  if (sent.ok) {
    const part = partOf(posted);
    if (part) await visit.send(dropPageForm, { params: { form: keptAs(code, part) } });
    return undefined;
  }
  const refused = stateOf(posted, sent.problem);
  if (sent.problem.code !== 'changed_meanwhile') return refused;
  const newest = await visit.ask(readFormDraft, { params });
  const { draft, both } = mergeDrafts(from, changed, { form: newest.form, texts: newest.texts });
  const { revision, changedBy: by } = newest;
  return { ...refused, both: { draft, revision, by, theirs: theirTexts(both, newest) } };
};
