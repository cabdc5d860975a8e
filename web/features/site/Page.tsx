import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { useTranslations } from './address.js';
import { knownSearch } from './known-search.js';
import { useOrigin, useSite } from './use-site.js';

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

/** One page: its title, its addresses for search engines and previews, its content. */
export const Page = ({ title, description, failed, personal, children }: PageProps) => {
  const { plain, locale } = useWords();
  const { pathname, search } = useLocation();
  const origin = useOrigin();
  const offline = useSite()?.offline ?? false;
  const translations = useTranslations();
  const about = description ?? plain('site.description');
  const known = knownSearch(search);
  const path = pathname.replace(/\/+$/, '');
  /** The same page without a language: it leads each visitor to their own. */
  const neutral = `/${path.split('/').slice(2).join('/')}`;
  return (
    <>
      <title>{`${failed ? `${plain('errorTitle')} ` : ''}${title} | ${plain('site.name')}`}</title>
      {personal ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          {/* Pages about one person never ask for it: web/enhance/offline.ts. */}
          {offline ? <meta name="offline-worker" content="/offline.js" /> : null}
          <meta name="description" content={about} />
          <link rel="canonical" href={origin + path + known} />
          {translations.map(({ tag, path: translated }) => (
            <link key={tag} rel="alternate" hrefLang={tag} href={origin + translated + known} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={origin + neutral + known} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={about} />
          <meta property="og:site_name" content={`${plain('site.name')} · ${plain('city.name')}`} />
          <meta property="og:locale" content={locale.format.replace('-', '_')} />
          <meta property="og:type" content="website" />
          <meta property="og:url" content={origin + path + known} />
          <meta property="og:image" content={`${origin}/preview.png`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={plain('site.name')} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {children}
    </>
  );
};
