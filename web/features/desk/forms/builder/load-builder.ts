import {
  closeForm,
  type FormDraft,
  formDraft,
  listTopics,
  openForm,
  type Problem,
  readFormDraft,
  saveFormDraft,
  startForm,
  toFieldErrors,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { fieldsOf, invalid } from '../../../forms/form-fields.js';
import { momentOf } from '../../dates.js';
import type { TypedBefore } from '../../verbs/kept/through-sign-in.js';
import { editedBy } from './typed-edits.js';
import { type CommonWords, withCommonWords } from './typed-outcome.js';
import { checkWords } from './words/check-words.js';
import { withTypedWords } from './words/words-in.js';

/** A form under construction. */
export const loadBuilder = async (visit: Visit, code: string) => {
  const [found, topics] = await Promise.all([
    visit.ask(readFormDraft, { params: { code } }),
    visit.ask(listTopics),
  ]);
  // Nothing confided is asked by a form.
  const open = topics.items.filter(({ privacy }) => privacy !== 'vault');
  return {
    ...found,
    topics: open.map((topic) => topic.code),
    changedAt: momentOf(found.changedAt, visit.locale),
  };
};
export type BuilderView = Awaited<ReturnType<typeof loadBuilder>>;

/** What was refused, as it was typed. */
export interface BuilderState {
  readonly act: string;
  /** By field; several where it has several. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  /** None where the session was over. */
  readonly problem?: Problem;
  readonly at: number;
}

/** What every page of the builder is given. */
export interface BuilderProps {
  readonly view: BuilderView;
  readonly state: BuilderState | undefined;
}

/** A press that says that words are right: all of them, or those of one question (`check:q1`). */
const checkIn = (act: string): { readonly question?: string } | undefined => {
  const [, question] = /^check(?::(.+))?$/.exec(act) ?? [undefined];
  if (!act.startsWith('check')) return undefined;
  return question ? { question } : {};
};

/** The form on the page in which a press stands: that which says that words are right stands among the words. */
const formOfPress = (act: string): string => (checkIn(act) ? 'words' : act);

const stateOf = (posted: FormData, problem: Problem): BuilderState & { problem: Problem } => ({
  act: formOfPress(fieldsOf(posted)('act')),
  typed: Object.fromEntries(
    [...new Set(posted.keys())].map((name) => [
      name,
      posted.getAll(name).filter((one) => typeof one === 'string'),
    ]),
  ),
  problem,
  at: Date.now(),
});

/** A form whose session had ended, as if it had been refused without a fault. */
export const stoppedBefore = ({ typed, at }: TypedBefore): BuilderState => ({
  act: formOfPress(typed.act ?? ''),
  typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])),
  at,
});

const changedBy = (act: string, draft: FormDraft, posted: FormData): FormDraft => {
  const field = fieldsOf(posted);
  if (act === 'words')
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
): Promise<(BuilderState & { problem: Problem }) | undefined> => {
  const field = fieldsOf(posted);
  const act = field('act');
  const params = { code };
  const revision = Number(field('revision'));
  const send = async () => {
    if (act === 'open') return visit.send(openForm, { params, body: { revision } });
    if (act === 'close') return visit.send(closeForm, { params });
    const { form, texts } = await visit.ask(readFormDraft, { params });
    const check = checkIn(act);
    if (check) return checkWords(visit, params, { form, texts }, posted, check);
    const draft = withCommonWords(changedBy(act, { form, texts }, posted), words);
    return visit.send(saveFormDraft, { params, body: { revision, ...draft } });
  };
  const sent = await send();
  return sent.ok ? undefined : stateOf(posted, sent.problem);
};

/** The text of a file; undefined for what is no JSON. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Begins a form; gives its code, or what was refused. */
export const beginForm = async (
  visit: Visit,
  posted: FormData,
): Promise<(BuilderState & { problem: Problem }) | { readonly code: string }> => {
  const field = fieldsOf(posted);
  const [measure, copyOf, text] = [field('measure').trim(), field('copyOf'), field('file').trim()];
  const file = text ? formDraft.safeParse(parsed(text)) : undefined;
  if (file && !file.success) {
    const errors = toFieldErrors(file.error.issues).map(({ path, ...error }) => ({
      ...error,
      path: path ? `file.${path}` : 'file',
    }));
    return stateOf(posted, invalid(errors.slice(0, 20)));
  }
  const sent = await visit.send(startForm, {
    body: {
      code: field('code').trim(),
      ...(measure ? { measure } : {}),
      ...(copyOf ? { copyOf } : {}),
      ...(file ? { file: file.data } : {}),
    },
  });
  return sent.ok ? sent.data : stateOf(posted, sent.problem);
};
