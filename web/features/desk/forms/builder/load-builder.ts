import { listPageForms, listTopics, readFormDraft } from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { momentOf } from '../../dates.js';
import { keptAs } from './state/kept-parts.js';

/** A form under construction. */
export const loadBuilder = async (visit: Visit, code: string) => {
  const [found, topics, typed] = await Promise.all([
    visit.ask(readFormDraft, { params: { code } }),
    visit.ask(listTopics),
    visit.ask(listPageForms),
  ]);
  // Nothing confided is asked by a form.
  const open = topics.items.filter(({ privacy }) => privacy !== 'vault');
  return {
    ...found,
    topics: open.map((topic) => topic.code),
    changedAt: momentOf(found.changedAt, visit.locale),
    versions: found.versions.map((one) => ({ ...one, at: momentOf(one.at, visit.locale) })),
    /** What this person has typed into the forms of these pages and not sent. */
    kept: typed.items.filter(({ form }) => form.startsWith(keptAs(code, ''))),
  };
};
export type BuilderView = Awaited<ReturnType<typeof loadBuilder>>;
