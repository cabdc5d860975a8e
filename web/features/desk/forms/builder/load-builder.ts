import {
  checkFormWords,
  closeForm,
  type FormDraft,
  formDraft,
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
import { withTypedWords } from './words-in.js';

/** A form under construction. */
export const loadBuilder = async (visit: Visit, code: string) => {
  const found = await visit.ask(readFormDraft, { params: { code } });
  return { ...found, changedAt: momentOf(found.changedAt, visit.locale) };
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

const stateOf = (posted: FormData, problem: Problem): BuilderState & { problem: Problem } => ({
  act: fieldsOf(posted)('act'),
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
  act: typed.act ?? '',
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

/** One press on the builder's pages; undefined where it is done. */
export const actOnBuilder = async (
  visit: Visit,
  code: string,
  posted: FormData,
): Promise<(BuilderState & { problem: Problem }) | undefined> => {
  const field = fieldsOf(posted);
  const act = field('act');
  const params = { code };
  const revision = Number(field('revision'));
  const send = async () => {
    if (act === 'open') return visit.send(openForm, { params, body: { revision } });
    if (act === 'close') return visit.send(closeForm, { params });
    if (act === 'check')
      return visit.send(checkFormWords, { params, body: { revision, lang: field('lang') } });
    const { form, texts } = await visit.ask(readFormDraft, { params });
    const draft = changedBy(act, { form, texts }, posted);
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
