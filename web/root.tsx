import './styles/styles.css';
import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
} from 'react-router';
import enhance from './enhance/index.ts?script';
import { ErrorPage, type Kept } from './features/site/ErrorPage.js';
import { useWords } from './i18n/words.js';

const hydrates = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'hydrate' in handle;

/** The document. Residents get no framework script; a route whose `handle.hydrate` is true gets it. */
export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const { locale, source } = useWords();
  const hydrate = useMatches().some(({ handle }) => hydrates(handle));
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#121f45" />
        <link rel="icon" href="/favicon.ico" sizes="48x48" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <Links />
        {hydrate ? null : <script type="module" src={enhance} />}
      </head>
      <body>
        {children}
        {hydrate ? (
          <>
            <script
              type="application/json"
              id="words"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own messages, with every < escaped
              dangerouslySetInnerHTML={{
                __html: JSON.stringify(source).replaceAll('<', '\\u003c'),
              }}
            />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  );
};

export default function App() {
  return <Outlet />;
}

export const ErrorBoundary = () => {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  const { kept } = (error.data ?? {}) as { kept?: Kept };
  return <ErrorPage status={error.status} kept={kept} />;
};
