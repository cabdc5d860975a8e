import {
  cleanLine,
  INBOX_VIEWS,
  type InboxView,
  readInbox,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';

/** What the address says about the list. Empty fields are not in the address. */
export interface InboxFilter {
  readonly view: InboxView;
  readonly q: string;
  readonly textLang: string;
  readonly section: string;
  readonly measure: string;
  readonly cursor: string;
}

const FIELDS = ['q', 'textLang', 'section', 'measure', 'cursor'] as const;
/** Those that a person set, in the order of the form. */
const CONDITIONS = ['q', 'textLang', 'section', 'measure'] as const;
/** Voices on one page of the list. */
export const PAGE = 30;

const isView = (value: string): value is InboxView => INBOX_VIEWS.some((view) => view === value);

export const readFilter = (params: URLSearchParams): InboxFilter => {
  const get = (name: string) => cleanLine(params.get(name) ?? '');
  const view = get('view');
  const filter = {
    q: get('q').slice(0, 100),
    textLang: get('textLang'),
    section: get('section'),
    measure: get('measure'),
    cursor: get('cursor'),
  };
  const none = { q: '', textLang: '', section: '', measure: '', cursor: '' };
  return { view: isView(view) ? view : 'new', ...none, ...understood(readInbox, filter) };
};

const paramsOf = (filter: Partial<InboxFilter>): URLSearchParams => {
  const params = new URLSearchParams();
  if (filter.view) params.set('view', filter.view);
  for (const field of FIELDS) {
    const value = filter[field];
    if (value) params.set(field, value);
  }
  return params;
};

/** The query of a link, with what the desk should say after an action. */
export const searchOf = (
  filter: Partial<InboxFilter>,
  more: Readonly<Record<string, string>> = {},
): string => {
  const params = paramsOf(filter);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  const query = params.toString();
  return query && `?${query}`;
};

/** How many conditions narrow the list, beside the view. */
export const conditionsOf = (filter: InboxFilter): number =>
  CONDITIONS.filter((field) => filter[field] !== '').length;
