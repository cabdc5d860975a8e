import { listPageForms, readInbox, readVoice } from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import type { Visit } from '../../../api/visit.js';
import { queryOf, readFilter } from '../inbox/inbox-filter.js';
import { DECISIONS_FORM } from './decide-many.js';
import { type DecisionView, presentDecision } from './present-decision.js';

/** As many as one reads in a sitting. */
const PAGE = 20;

export interface DecisionsView {
  readonly items: readonly DecisionView[];
  /** How many wait in all; `more`: at least so many. */
  readonly total: number;
  readonly more: boolean;
  readonly next: string | null;
  /** The cursor of this page; empty on the first. Not called `cursor`: that is the list's beside a voice. */
  readonly before: string;
  /** The time that was chosen for all of them and not sent. */
  readonly sendAt: string;
}

/** The answers that wait for this person, those whose step is due first; narrowed as the list is that one comes from. */
export const loadDecisions = async (visit: Visit): Promise<DecisionsView> => {
  const filter = { ...readFilter(visit.url.searchParams), view: 'approval' as const, cursor: '' };
  const asked = { cursor: visit.url.searchParams.get('before') ?? '' };
  const { cursor: before = '' } = understood(readInbox, asked);
  const [page, forms] = await Promise.all([
    visit.ask(readInbox, {
      query: { ...queryOf(filter), ...(before ? { cursor: before } : {}), limit: PAGE },
    }),
    visit.ask(listPageForms),
  ]);
  const voices = await Promise.all(
    page.items.map(({ id }) => visit.tryAsk(readVoice, { params: { id } })),
  );
  return {
    items: voices.flatMap((voice) => (voice && presentDecision(voice, visit)) ?? []),
    total: page.total,
    more: page.more,
    next: page.nextCursor,
    before,
    sendAt: forms.items.find(({ form }) => form === DECISIONS_FORM)?.fields.sendAt ?? '',
  };
};
