import {
  decideShared,
  listDeskShared,
  type Problem,
  readDeskSharing,
  retractShared,
  type SharedRetraction,
  type SharedWaiver,
  writeShared,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { formatDay, formatMonth } from '../../../i18n/format.js';
import { fieldsOf } from '../../forms/form-fields.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** Consultations of the own desk from which others may learn, and what was made of them. */
export const loadSharedList = async (visit: Visit) => {
  const { items } = await visit.ask(listDeskShared);
  return items.map((item) => ({
    ...item,
    month: item.month && formatMonth(item.month, visit.locale),
  }));
};
export type SharedListView = Awaited<ReturnType<typeof loadSharedList>>;

export const loadSharing = async (visit: Visit, id: string) => {
  const sharing = await visit.ask(readDeskSharing, { params: { id } });
  return {
    ...sharing,
    said: sharing.said.map(({ given, at }) => ({ given, at: formatDay(at, visit.locale) })),
  };
};
export type SharingView = Awaited<ReturnType<typeof loadSharing>>;

/** What was refused, or came when the session was over, as it was typed. */
export interface SharedState {
  readonly act: string;
  /** None where the session was over. */
  readonly problem?: Problem;
  readonly typed: Readonly<Record<'question' | 'answer' | 'comment', string>>;
  readonly waived: readonly SharedWaiver[];
  readonly at: number;
}

/** Words that may stay, each with a reason; those without one may not. */
const waivedBy = (words: readonly string[], reasons: readonly string[]): SharedWaiver[] =>
  words.flatMap((one, i) => {
    const reason = reasons[i]?.trim() ?? '';
    return reason ? [{ words: one, reason }] : [];
  });
const waivedIn = (form: FormData): SharedWaiver[] =>
  waivedBy(form.getAll('waivedWords').map(String), form.getAll('waivedReason').map(String));

/** A form as it was stopped, where several fields of one name stand one a line. */
const typedIn = (
  fields: Readonly<Record<string, string>>,
): Pick<SharedState, 'typed' | 'waived'> => ({
  typed: {
    question: fields.question ?? '',
    answer: fields.answer ?? '',
    comment: fields.comment ?? '',
  },
  waived: waivedBy((fields.waivedWords ?? '').split('\n'), (fields.waivedReason ?? '').split('\n')),
});

/** A form whose session had ended, as if it had been refused without a fault. */
export const sharedBefore = ({ typed, at }: TypedBefore): SharedState => ({
  ...{ act: typed.act ?? '', at },
  ...typedIn(typed),
});

/** Does what was pressed on the page of one consultation; gives what was refused. */
export const workOnSharing = async (
  visit: Visit,
  id: string,
  form: FormData,
): Promise<(SharedState & { readonly problem: Problem }) | undefined> => {
  const field = fieldsOf(form);
  const act = field('act');
  const version = Number(field('version'));
  const typed = {
    question: field('question'),
    answer: field('answer'),
    comment: field('comment'),
  };
  const waived = waivedIn(form);
  const { question, answer, comment } = typed;
  const ask = { params: { id } };
  const sent =
    act === 'approve' || act === 'return'
      ? await visit.send(decideShared, {
          ...ask,
          body: { version, approve: act === 'approve', comment },
        })
      : await visit.send(writeShared, {
          ...ask,
          body: { version, question, answer, waived, submit: act === 'submit' },
        });
  return sent.ok ? undefined : { act, problem: sent.problem, typed, waived, at: Date.now() };
};

/** Takes an entry back at once; gives what was refused. */
export const takeEntryBack = async (visit: Visit, form: FormData): Promise<Problem | undefined> => {
  const field = fieldsOf(form);
  const sent = await visit.send(retractShared, {
    params: { id: field('entry') || '-' },
    body: { reason: field('reason') as SharedRetraction },
  });
  return sent.ok ? undefined : sent.problem;
};
