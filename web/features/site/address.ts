import { useLocation } from 'react-router';
import { CHOSEN } from '../../i18n/language-cookie.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';

/** Makes addresses in the page's language: `to('/plan')` is `/vi/plan`. */
export const useTo = (): ((path?: string) => string) => {
  const { locale } = useWords();
  return (path = '') => `/${locale.tag}${path}`;
};

/** This page in every language, with its query. */
export const useTranslations = () => {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  const tail = pathname.split('/').slice(2).filter(Boolean).join('/');
  return LOCALES.rows.map((row) => {
    const path = `/${row.tag}${tail ? `/${tail}` : ''}`;
    return {
      tag: row.tag,
      autonym: row.autonym,
      path,
      href: path + search,
      /** For a reader who chooses the language by it. */
      chosen: `${path}${search ? `${search}&` : '?'}${CHOSEN}=${row.tag}`,
      current: row.tag === locale.tag,
    };
  });
};
