import type * as z from 'zod/mini';
import {
  cleanLine,
  INBOX_VIEWS,
  type InboxView,
  readInbox,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';

/** Those that a person sets, in the order of the form. */
const CONDITIONS = [
  'q',
  'sender',
  'status',
  'kind',
  'topic',
  'assignee',
  'textLang',
  'section',
  'measure',
  'dueFrom',
  'dueTo',
] as const;
const FIELDS = [...CONDITIONS, 'order', 'cursor'] as const;
type Field = (typeof FIELDS)[number];

/** What the address says about the list. Empty fields are not in the address. */
export type InboxFilter = { readonly view: InboxView } & Readonly<Record<Field, string>>;

/** Voices on one page of the list. */
export const PAGE = 30;

const isView = (value: string): value is InboxView => INBOX_VIEWS.some((view) => view === value);

const fieldsBy = (get: (field: Field) => string): Record<Field, string> =>
  Object.fromEntries(FIELDS.map((field) => [field, get(field)])) as Record<Field, string>;

export const readFilter = (params: URLSearchParams): InboxFilter => {
  const get = (name: string) => cleanLine(params.get(name) ?? '');
  const view = get('view');
  const asked = fieldsBy((field) => (field === 'q' ? get(field).slice(0, 100) : get(field)));
  return {
    view: isView(view) ? view : 'new',
    ...fieldsBy(() => ''),
    ...understood(readInbox, asked),
  };
};

/** What the list is asked for: only what is set, and `readFilter` understood all of it. */
export const queryOf = (filter: InboxFilter): z.input<typeof readInbox.query> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

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
