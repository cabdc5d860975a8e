import { data, redirect } from 'react-router';
import { isUuid, listTranslations } from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { targetLanguages } from '../languages.js';
import { presentTranslationRow } from './present-translations.js';
import { PAGE, queryOf, readTranslationFilter, translationSearch } from './translation-filter.js';

/** The translation that has just been checked, as the address says it; empty where none was. */
export const doneIn = (params: URLSearchParams): string => {
  const done = params.get('checked') ?? '';
  return isUuid(done) ? done : '';
};

/** The work list that the address asks for. */
export const loadTranslations = async (visit: Visit) => {
  const filter = readTranslationFilter(visit.url.searchParams);
  const page = await visit.send(listTranslations, { query: { ...queryOf(filter), limit: PAGE } });
  if (!page.ok) {
    // An old address may name what is no more; the whole list always stands.
    if (page.problem.code === 'invalid') throw redirect(`/${visit.locale.tag}/staff/translations`);
    throw data({ code: page.problem.code }, { status: page.problem.status });
  }
  const now = Date.now();
  return {
    filter,
    rows: page.data.items.map((item) => presentTranslationRow(item, visit.locale, now)),
    next: page.data.nextCursor ?? '',
    languages: targetLanguages(visit.locale),
    done: doneIn(visit.url.searchParams),
  };
};
export type TranslationsView = Awaited<ReturnType<typeof loadTranslations>>;

/** The texts that follow one in the work list: where "checked, next" leads to; empty where nothing else waits. */
export const nextInWork = async (visit: Visit, id: string): Promise<string> => {
  const filter = readTranslationFilter(visit.url.searchParams);
  const page = await visit.tryAsk(listTranslations, { query: { ...queryOf(filter), limit: PAGE } });
  return nextAfter(page?.items ?? [], id);
};

/** What comes after one in a list; after its end, or where it is not in the list, the first other one. */
export const nextAfter = (items: readonly { readonly id: string }[], id: string): string => {
  const at = items.findIndex((item) => item.id === id);
  return items[at + 1]?.id ?? items.find((item) => item.id !== id)?.id ?? '';
};

/** The address of the work list, or of one text in it. */
export const workPath = (
  visit: Visit,
  id: string,
  more: Readonly<Record<string, string>> = {},
): string => {
  const filter = readTranslationFilter(visit.url.searchParams);
  const search = translationSearch(filter, more);
  return `/${visit.locale.tag}/staff/translations${id && `/${id}`}${search}`;
};
