import { useLocation } from 'react-router';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';

/** Makes addresses in the page's language: `to('/plan')` is `/vi/plan`. */
export const useTo = (): ((path?: string) => string) => {
  const { locale } = useWords();
  return (path = '') => `/${locale.tag}${path}`;
};

/** This page in every language, with its query; `own` stands first. */
export const useTranslations = (own?: string) => {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  const tail = pathname.split('/').slice(2).filter(Boolean).join('/');
  const rows = [...LOCALES.rows].sort((a, b) => Number(b.tag === own) - Number(a.tag === own));
  return rows.map((row) => {
    const path = `/${row.tag}${tail ? `/${tail}` : ''}`;
    return {
      tag: row.tag,
      autonym: row.autonym,
      path,
      href: path + search,
      current: row.tag === locale.tag,
    };
  });
};
