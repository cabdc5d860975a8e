import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import {
  listMeasures,
  listSections,
  listTopics,
  listTranslations,
  readInbox,
  readMe,
  readVoice,
} from '../../../core/contract/index.js';
import { completedAction } from './completed-action.js';
import { dayOf, momentOf } from './dates.js';
import { deskVisit } from './desk-visit.js';
import { presentDone } from './inbox/done/present-done.js';
import { PAGE, queryOf, readFilter, searchOf } from './inbox/inbox-filter.js';
import { presentRow, writtenLanguages } from './inbox/present-row.js';
import { sectionName } from './sections.js';

/** The person, the list that the address asks for, and what the filters offer. */
export const loadDesk = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const filter = readFilter(visit.url.searchParams);
  const [me, page, measures, topics, sections, translations] = await Promise.all([
    visit.ask(readMe),
    visit.send(readInbox, { query: { ...queryOf(filter), limit: PAGE } }),
    visit.tryAsk(listMeasures),
    visit.tryAsk(listTopics),
    visit.tryAsk(listSections),
    visit.tryAsk(listTranslations, { query: { limit: 1 } }),
  ]);
  if (!page.ok) {
    // An old address may name a section or a cursor that is no more; the view itself always stands.
    if (page.problem.code === 'invalid')
      throw redirect(`/${visit.locale.tag}/staff${searchOf({ view: filter.view })}`);
    throw data({ code: page.problem.code }, { status: page.problem.status });
  }
  const now = Date.now();
  const completed = completedAction(visit.url.searchParams);
  const done = completed?.of
    ? await visit.tryAsk(readVoice, { params: { id: completed.of } })
    : undefined;
  return {
    me,
    /** For what is printed. */
    readAt: momentOf(new Date(now).toISOString(), visit.locale),
    filter,
    rows: page.data.items.map((item) => presentRow(item, visit.locale, now)),
    nextCursor: page.data.nextCursor,
    taken: page.data.taken.map((one) => ({ ...one, at: dayOf(one.at, visit.locale) })),
    total: page.data.total,
    more: page.data.more,
    found: page.data.found,
    counts: page.data.counts,
    /** Whether a text waits for this person's translation; undefined where nobody can say. */
    translates: translations && translations.items.length > 0,
    languages: writtenLanguages(visit.locale),
    measures: measures?.items.map(({ code, title }) => ({ code, title })) ?? [],
    // What a confided voice is about is sealed: no list is looked through by it.
    topics: topics?.items.flatMap(({ code, privacy }) => (privacy === 'vault' ? [] : [code])) ?? [],
    // Whoever has no section of the own oversees all of them.
    sections: me.sections.length > 0 ? me.sections : (sections?.items ?? []),
    done: done ? presentDone(done) : null,
    completed: completed && { ...completed, section: await sectionName(visit, completed.place) },
  };
};
export type Desk = Awaited<ReturnType<typeof loadDesk>>;
