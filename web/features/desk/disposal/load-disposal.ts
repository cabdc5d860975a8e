import {
  type DisposalAct,
  decideDisposal,
  type Problem,
  readDisposal,
  readRegister,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import type { Visit } from '../../../api/visit.js';
import { formatDay } from '../../../i18n/format.js';
import { fieldsOf } from '../../forms/form-fields.js';

const PAGE = 50;

/** The list that waits and a page of the register, with their days in words. */
export const loadDisposal = async (visit: Visit) => {
  const asked = { cursor: visit.url.searchParams.get('before')?.trim() ?? '' };
  const { cursor } = understood(readRegister, asked);
  const day = (at: string) => formatDay(at, visit.locale);
  const [{ list, running }, register] = await Promise.all([
    visit.ask(readDisposal),
    visit.ask(readRegister, { query: { cursor, limit: PAGE } }),
  ]);
  return {
    running,
    list: list && {
      ...list,
      made: day(list.madeAt),
      proposed: list.proposed && { ...list.proposed, at: day(list.proposed.at) },
    },
    register: register.items.map((line) => ({
      ...line,
      received: day(line.receivedOn),
      ended: day(line.endedOn),
      due: day(line.dueOn),
      erased: day(line.erasedAt),
    })),
    next: register.nextCursor,
    before: cursor ?? '',
  };
};
export type DisposalPage = Awaited<ReturnType<typeof loadDisposal>>;

/** What was refused. */
export interface DisposalState {
  readonly problem: Problem;
  readonly at: number;
}

/** Does what was pressed; gives why not. */
export const decideOn = async (visit: Visit, form: FormData): Promise<Problem | undefined> => {
  const field = fieldsOf(form);
  const sent = await visit.send(decideDisposal, {
    params: { id: field('list') },
    body: { version: Number(field('version')), act: field('act') as DisposalAct },
  });
  return sent.ok ? undefined : sent.problem;
};
