import {
  approveMany,
  dropPageForm,
  type Problem,
  problemOf,
  VERB_OPERATIONS,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import { placeIn } from '../verbs/approval/decide/sentences.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** By what the time that was chosen for all of them is kept. */
export const DECISIONS_FORM = 'decisions';

/** What became of one answer. */
export interface DecidedItem {
  readonly id: string;
  readonly receipt: string;
  readonly did: 'approve' | 'return';
  /** Why it was not done; undefined where it was. */
  readonly problem?: Problem;
}

/** What is said after a press: of each answer that something was chosen for. */
export interface DecidedMany {
  readonly items: readonly DecidedItem[];
  /** What was typed and chosen for those that are not done, by the ids of their voices. */
  readonly typed: Readonly<Record<string, string>>;
  readonly chosen: Readonly<Record<string, string>>;
  /** The chosen time, where it was refused. */
  readonly sendAt?: string;
  /** Nothing was chosen, or nothing could be sent at all. */
  readonly problem?: Problem;
  /** Tells one press from the next one that reads the same. */
  readonly at: number;
}

interface Chosen extends Omit<DecidedItem, 'problem'> {
  readonly version: number;
}

/** Names of the form's fields for one answer. */
export const fieldFor = (name: 'choice' | 'comment' | 'place', id: string): string =>
  `${name}.${id}`;

/** What stands in the form for each answer, but for those that are done. */
const writtenIn = (
  entries: readonly (readonly [string, string])[],
  done: readonly string[] = [],
): Pick<DecidedMany, 'typed' | 'chosen'> => {
  const of = (name: 'choice' | 'comment') =>
    Object.fromEntries(
      entries.flatMap(([field, value]) => {
        const id = field.startsWith(fieldFor(name, '')) ? field.slice(name.length + 1) : '';
        return id && value && !done.includes(id) ? [[id, value]] : [];
      }),
    );
  return { typed: of('comment'), chosen: of('choice') };
};

const entriesOf = (form: FormData): [string, string][] =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

/** The page as it was when its session ended, as if nothing had been pressed. */
export const decisionsBefore = ({ typed, at }: TypedBefore): DecidedMany => ({
  ...{ items: [], at, sendAt: typed.sendAt ?? '' },
  ...writtenIn(Object.entries(typed)),
});

const chosenIn = (form: FormData, get: (name: string) => string): Chosen[] =>
  form.getAll('item').flatMap((item) => {
    const [id = '', version = '', receipt = ''] = String(item).split(' ');
    const did = get(fieldFor('choice', id));
    return did === 'approve' || did === 'return'
      ? [{ id, version: Number(version), receipt, did }]
      : [];
  });

const approve = async (
  visit: Visit,
  chosen: readonly Chosen[],
  sendAt: string,
): Promise<DecidedItem[]> => {
  if (!chosen.length) return [];
  const sent = await visit.send(approveMany, {
    // Empty: each keeps the time that was chosen for it before.
    body: {
      ...(sendAt ? { sendAt } : {}),
      items: chosen.map(({ id, version }) => ({ id, version })),
    },
  });
  const codeOf = new Map(sent.ok ? sent.data.items.map(({ id, code }) => [id, code]) : []);
  return chosen.map(({ id, receipt, did }) => {
    const code = codeOf.get(id);
    const problem = sent.ok ? code && problemOf(code) : sent.problem;
    return { id, receipt, did, ...(problem ? { problem } : {}) };
  });
};

const giveBack = async (
  visit: Visit,
  { id, version, receipt, did }: Chosen,
  get: (name: string) => string,
): Promise<DecidedItem> => {
  const [start, end] = placeIn(get(fieldFor('place', id))) ?? [];
  const sent = await visit.send(VERB_OPERATIONS.return, {
    params: { id },
    body: { version, comment: get(fieldFor('comment', id)), start, end },
  });
  return { id, receipt, did, ...(sent.ok ? {} : { problem: sent.problem }) };
};

/** Decides on each answer what was chosen for it; one that is refused stops no other. */
export const decideMany = async (visit: Visit, form: FormData): Promise<DecidedMany> => {
  const get = fieldsOf(form);
  const at = Date.now();
  const chosen = chosenIn(form, get);
  if (!chosen.length) {
    const problem = invalid([{ path: 'choice', code: 'required' }]);
    return { items: [], ...writtenIn(entriesOf(form)), sendAt: get('sendAt'), problem, at };
  }
  const items = await approve(
    visit,
    chosen.filter(({ did }) => did === 'approve'),
    get('sendAt'),
  );
  for (const one of chosen.filter(({ did }) => did === 'return'))
    items.push(await giveBack(visit, one, get));
  const done = items.flatMap(({ id, problem }) => (problem ? [] : [id]));
  const written = writtenIn(entriesOf(form), done);
  const sendAt = items.some(({ problem }) => problem) ? get('sendAt') : '';
  // The time was for these.
  if (!sendAt && get('sendAt'))
    await visit.send(dropPageForm, { params: { form: DECISIONS_FORM } });
  return { items, ...written, at, ...(sendAt ? { sendAt } : {}) };
};
