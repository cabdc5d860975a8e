import type { LoaderFunctionArgs } from 'react-router';
import { originOf } from '../features/site/load-site.js';

/** What search engines leave alone: the desk, and pages about one person. */
const LEFT_ALONE = ['/*/staff', '/*/my-voice', '/*/consultation', '/*/receipt', '/api/'];

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
