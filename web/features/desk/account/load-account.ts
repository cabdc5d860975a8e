import { readAccount } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { momentOf } from '../dates.js';

/** What was done before the page was opened again. */
const DONE = ['password', 'ended', 'off'] as const;
export type AccountDone = (typeof DONE)[number];

/** The own account in words of the page's language. */
export const loadAccount = async (visit: Visit) => {
  const { sessions, passwordSince, secondStep, ...person } = await visit.ask(readAccount);
  const moment = (iso: string | null) => iso && momentOf(iso, visit.locale);
  const done = visit.url.searchParams.get('done');
  return {
    ...person,
    done: DONE.find((one) => one === done),
    passwordSince: moment(passwordSince),
    sessions: sessions.map((session) => ({
      ...session,
      since: momentOf(session.since, visit.locale),
      lastUsed: momentOf(session.lastUsed, visit.locale),
    })),
    secondStep: { ...secondStep, since: moment(secondStep.since) },
  };
};
export type AccountView = Awaited<ReturnType<typeof loadAccount>>;
