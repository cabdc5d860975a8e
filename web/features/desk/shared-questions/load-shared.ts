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

/** What was refused, as it was typed. */
export interface SharedState {
  readonly act: string;
  readonly problem: Problem;
  readonly typed: Readonly<Record<'question' | 'answer' | 'comment', string>>;
  readonly waived: readonly SharedWaiver[];
  readonly at: number;
}

/** Words that may stay, each with a reason; those without one may not. */
const waivedIn = (form: FormData): SharedWaiver[] => {
  const words = form.getAll('waivedWords').map(String);
  const reasons = form.getAll('waivedReason').map(String);
  return words.flatMap((one, i) => {
    const reason = reasons[i]?.trim() ?? '';
    return reason ? [{ words: one, reason }] : [];
  });
};

/** Does what was pressed on the page of one consultation; gives what was refused. */
export const workOnSharing = async (
  visit: Visit,
  id: string,
  form: FormData,
): Promise<SharedState | undefined> => {
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
