import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import type { InboxPage, StaffMe } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { completedAction } from './completed-action.js';
import { deskVisit } from './desk-visit.js';
import { apiQuery, readFilter, searchOf } from './inbox/inbox-filter.js';
import { presentRow, writtenLanguages } from './inbox/present-row.js';
import { sectionName } from './sections.js';

interface Measures {
  readonly items: readonly { readonly code: string; readonly title: string }[];
}

/** The person, the list that the address asks for, and what the filters offer. */
export const loadDesk = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const filter = readFilter(visit.url.searchParams);
  const [me, page, measures] = await Promise.all([
    visit.read<StaffMe>('/api/staff/me'),
    visit.send<InboxPage>(`/api/staff/inbox${apiQuery(filter)}`),
    // Not asked as staff: these are the same for everybody, so the answer may be kept for a moment.
    visitOf(args).tryRead<Measures>('/api/measures'),
  ]);
  if (!page.ok) {
    // An old address may name a section or a cursor that is no more; the view itself always stands.
    if (page.problem.code === 'invalid')
      throw redirect(`/${visit.locale.tag}/staff${searchOf({ view: filter.view })}`);
    throw data({ code: page.problem.code }, { status: page.problem.status });
  }
  const now = Date.now();
  const completed = completedAction(visit.url.searchParams);
  return {
    me,
    filter,
    rows: page.data.items.map((item) => presentRow(item, visit.locale, now)),
    nextCursor: page.data.nextCursor,
    total: page.data.total,
    counts: page.data.counts,
    languages: writtenLanguages(visit.locale),
    measures: measures?.items.map(({ code, title }) => ({ code, title })) ?? [],
    completed: completed && { ...completed, section: await sectionName(visit, completed.place) },
  };
};
export type Desk = Awaited<ReturnType<typeof loadDesk>>;
