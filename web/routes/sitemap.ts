import type { LoaderFunctionArgs } from 'react-router';
import { readPlan } from '../../core/contract/index.js';
import { visitOf } from '../api/visit.js';
import { originOf } from '../features/site/load-site.js';
import { LOCALES } from '../i18n/registry.js';

const PAGES = [
  ...[
    '',
    '/plan',
    '/plan/changes',
    '/indicators',
    '/opinions',
    '/moderation',
    '/shared-questions',
    '/about',
  ],
  '/emergency',
];

/** `/sitemap.xml`: every page to read, in every language; forms are none. Without the API those that are always there. */
export const loader = async (args: LoaderFunctionArgs) => {
  const plan = await visitOf(args).tryAsk(readPlan);
  const chapters = plan?.fields.flatMap((field) => field.chapters) ?? [];
  const paths = [
    ...PAGES,
    ...chapters.map(({ code }) => `/chapters/${code}`),
    ...chapters.flatMap(({ measures }) => measures.map(({ code }) => `/measures/${code}`)),
  ];
  const origin = originOf(args);
  const urls = paths.flatMap((path) =>
    LOCALES.rows.map(({ tag }) => `<url><loc>${origin}/${tag}${path}</loc></url>`),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=3600',
      },
    },
  );
};
