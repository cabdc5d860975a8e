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
  const tail = pathname.split('/').slice(2).join('/');
  const rows = [...LOCALES.rows].sort((a, b) => Number(b.tag === own) - Number(a.tag === own));
  return rows.map((row) => ({
    tag: row.tag,
    autonym: row.autonym,
    href: `/${row.tag}${tail ? `/${tail}` : ''}${search}`,
    current: row.tag === locale.tag,
  }));
};
