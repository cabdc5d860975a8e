import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { openSearch } from '../under-way/address.js';
import { useTranslations } from './address.js';
import { useOrigin } from './use-site.js';

interface PageProps {
  /** Plain text for the tab and for share previews. */
  readonly title: string;
  readonly description?: string;
  /** Said before the title while a form has errors. */
  readonly failed?: boolean;
  /** Pages about one person: no preview, no index, no other languages announced. */
  readonly personal?: boolean;
  readonly children: ReactNode;
}

/** An address as search engines may know it. */
const open = (href: string): string => {
  const [path = '', search = ''] = href.split('?', 2);
  return path + openSearch(search);
};

/** One page: its title, its addresses for search engines and previews, its content. */
export const Page = ({ title, description, failed, personal, children }: PageProps) => {
  const { plain, locale } = useWords();
  const { pathname, search } = useLocation();
  const origin = useOrigin();
  const translations = useTranslations();
  const about = description ?? plain('site.description');
  return (
    <>
      <title>{`${failed ? `${plain('errorTitle')} ` : ''}${title} | ${plain('site.name')}`}</title>
      {personal ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <meta name="description" content={about} />
          <link rel="canonical" href={origin + pathname + openSearch(search)} />
          {translations.map(({ tag, href }) => (
            <link key={tag} rel="alternate" hrefLang={tag} href={origin + open(href)} />
          ))}
          <meta property="og:title" content={title} />
          <meta property="og:description" content={about} />
          <meta property="og:site_name" content={`${plain('site.name')} · ${plain('city.name')}`} />
          <meta property="og:locale" content={locale.format.replace('-', '_')} />
          <meta property="og:type" content="website" />
          <meta property="og:url" content={origin + pathname} />
        </>
      )}
      {children}
    </>
  );
};
