import { data, type LoaderFunctionArgs, Outlet, redirect, useLoaderData } from 'react-router';
import type { InboxPage, StaffMe } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { DeskShell } from '../../features/desk/DeskShell.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { doneOf, sectionName } from '../../features/desk/done.js';
import { apiQuery, readFilter, searchOf } from '../../features/desk/inbox-filter.js';
import { presentRow } from '../../features/desk/present-row.js';

interface Measures {
  readonly items: readonly { readonly code: string; readonly title: string }[];
}

export const loader = async (args: LoaderFunctionArgs) => {
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
  const done = doneOf(visit.url.searchParams);
  return {
    me,
    filter,
    rows: page.data.items.map((item) => presentRow(item, visit.locale, now)),
    nextCursor: page.data.nextCursor,
    total: page.data.total,
    counts: page.data.counts,
    measures: measures?.items.map(({ code, title }) => ({ code, title })) ?? [],
    done: done && { ...done, section: await sectionName(visit, done.place) },
  };
};
export type Desk = Awaited<ReturnType<typeof loader>>;

export default function DeskRoute() {
  return (
    <DeskShell desk={useLoaderData<typeof loader>()}>
      <Outlet />
    </DeskShell>
  );
}
