import type { LoaderFunctionArgs } from 'react-router';
import { originOf } from '../features/site/load-site.js';
import { CHOSEN } from '../i18n/language-cookie.js';

/** What search engines leave alone: the desk, pages about one person, and links that only choose a language. */
const LEFT_ALONE = [
  '/*/staff',
  '/*/my-voice',
  '/*/consultation',
  '/*/receipt',
  '/api/',
  `/*?*${CHOSEN}=`,
];

/** `/robots.txt`; it names the map by its whole address, as it must. */
export const loader = (args: LoaderFunctionArgs) =>
  new Response(
    [
      'User-agent: *',
      ...LEFT_ALONE.map((path) => `Disallow: ${path}`),
      `Sitemap: ${originOf(args)}/sitemap.xml`,
      '',
    ].join('\n'),
    {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'public, max-age=3600',
      },
    },
  );
