import { cleanLine, listTranslations } from '../../../../../core/contract/index.js';
import { understood } from '../../../../api/understood.js';

/** What a person narrows the work list by. The names are not those of the list of voices, which reads the same address. */
const FIELDS = { state: 'state', kind: 'text', textLang: 'spoken', cursor: 'from' } as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.entries(FIELDS) as [Field, string][];

/** What the address says about the work list. Empty fields are not in the address. */
export type TranslationFilter = Readonly<Record<Field, string>>;

/** Lines on one page of the work list. */
export const PAGE = 30;

export const readTranslationFilter = (params: URLSearchParams): TranslationFilter => {
  const asked = Object.fromEntries(
    NAMES.map(([field, name]) => [field, cleanLine(params.get(name) ?? '')]),
  ) as Record<Field, string>;
  return { ...emptyFilter, ...understood(listTranslations, asked) };
};

const emptyFilter: TranslationFilter = { state: '', kind: '', textLang: '', cursor: '' };

/** What the list is asked for: only what is set, and `readTranslationFilter` understood all of it. */
export const queryOf = (filter: TranslationFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

/** The query of a link, with what the page should say after an action. */
export const translationSearch = (
  filter: Partial<TranslationFilter>,
  more: Readonly<Record<string, string>> = {},
): string => {
  const params = new URLSearchParams();
  for (const [field, name] of NAMES) {
    const value = filter[field];
    if (value) params.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value);
  const query = params.toString();
  return query && `?${query}`;
};

/** Whether anything narrows the list. */
export const isNarrowed = ({ state, kind, textLang }: TranslationFilter): boolean =>
  Boolean(state || kind || textLang);
