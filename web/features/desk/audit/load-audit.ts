import {
  type AuditLineView,
  readAudit,
  readSecurityCounts,
  type SecurityCount,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import type { Visit } from '../../../api/visit.js';
import { momentOf } from '../dates.js';
import { type ActWord, wordOfAct } from './act-words.js';

const FIELDS = ['person', 'verb', 'receipt', 'day'] as const;
export type AuditFilter = Readonly<Record<(typeof FIELDS)[number], string>>;

export interface AuditView {
  readonly items: readonly (Omit<AuditLineView, 'verb'> & {
    /** The sentence that says what was done. */
    readonly word: ActWord;
    /** As it is recorded, for one that the page has no words for. */
    readonly recorded: string;
  })[];
  readonly next: string | null;
  readonly before: string;
  readonly confided: number | null;
  readonly filter: AuditFilter;
  readonly security: readonly SecurityCount[];
}

const PAGE = 50;

/** What the address asks of the log. The cursor is not called so there: that is the list's beside a voice. */
export const loadAudit = async (visit: Visit): Promise<AuditView> => {
  const get = (name: string) => visit.url.searchParams.get(name)?.trim() ?? '';
  const asked = {
    ...Object.fromEntries(FIELDS.map((field) => [field, get(field)])),
    cursor: get('before'),
  } as AuditFilter & { readonly cursor: string };
  const query = understood(readAudit, asked);
  const [page, security] = await Promise.all([
    visit.ask(readAudit, { query: { ...query, limit: PAGE } }),
    visit.ask(readSecurityCounts, { query: { day: query.day, limit: PAGE } }),
  ]);
  return {
    items: page.items.map(({ verb, at, ...line }) => ({
      ...line,
      at: momentOf(at, visit.locale),
      word: wordOfAct(verb),
      recorded: verb,
    })),
    next: page.nextCursor,
    before: query.cursor ?? '',
    confided: page.confided,
    security: security.items.map(({ hour, ...count }) => ({
      ...count,
      hour: momentOf(hour, visit.locale),
    })),
    filter: { person: '', verb: '', receipt: '', day: '', ...query },
  };
};

/** The query of a link to a page of the same list. */
export const auditSearch = ({ person, verb, receipt, day }: AuditFilter, before = ''): string => {
  const set = Object.entries({ person, verb, receipt, day, before }).filter(([, value]) => value);
  const query = new URLSearchParams(set).toString();
  return query && `?${query}`;
};
