import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Resource } from 'i18next';
import type { SiteCity } from '../../../core/contract/index.js';
import { wantedLocale } from '../../i18n/negotiate.js';
import { LOCALES } from '../../i18n/registry.js';
import { bareHeaders, barePage } from './bare-page.js';
import { bareWords } from './bare-words.js';
import { noWorker, offlineWorker } from './offline-worker.js';

/** Pages for all. Those about one person, those that are left in a hurry and the desk fail as the browser lets them. */
const ANSWERED = ['', 'plan', 'chapters', 'measures', 'opinion', 'opinions', 'about', 'emergency'];

/** Where the browser looks for the worker; it must lie above all pages that it answers for. */
export const WORKER = '/offline.js';

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16);

type Headers = Readonly<Record<string, string>>;

interface Prepared {
  readonly body: string;
  readonly headers: Record<string, string>;
}

export interface BareOptions {
  /** What goes out with every page, besides what it says of itself. */
  readonly headers: Headers;
  readonly city: SiteCity;
  /** What `loadPageTexts` read. */
  readonly texts: Resource;
  /** False takes back the worker that other visits have got. */
  readonly offline: boolean;
}

/** What the server of the pages can answer without the page router: a last resort, and what is kept for no net. */
export const barePages = ({ headers: always, city, texts, offline }: BareOptions) => {
  const wordsIn = bareWords(texts, city);
  const tags = LOCALES.rows.map(({ tag }) => tag);
  const page = (tag: string, kind: 'broken' | 'offline'): Prepared => ({
    body: barePage(wordsIn(tag), city, kind),
    headers: { ...always, ...bareHeaders(tag) },
  });
  const pages = new Map(tags.map((tag) => [`/${tag}/offline`, page(tag, 'offline')]));
  const store = `offline-${hashOf([...pages.values()].map(({ body }) => body).join(''))}`;
  const worker = offline
    ? `(${offlineWorker})(self, ${JSON.stringify({ store, tags, answered: ANSWERED })});\n`
    : `(${noWorker})(self);\n`;
  pages.set(WORKER, {
    body: worker,
    headers: {
      ...always,
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    },
  });
  return {
    /** Answers what is asked for by its name; false where that is none of these. `more`: headers of this answer alone. */
    serve: (req: IncomingMessage, res: ServerResponse, more: Headers): boolean => {
      const found = pages.get((req.url ?? '/').split('?')[0] ?? '/');
      if (!found) return false;
      const etag = `"${hashOf(found.body)}"`;
      const isKnown = req.headers['if-none-match'] === etag;
      res.writeHead(isKnown ? 304 : 200, {
        ...found.headers,
        ...more,
        etag,
        'cache-control': 'no-cache',
      });
      res.end(isKnown || req.method === 'HEAD' ? undefined : found.body);
      return true;
    },
    /** Where a page could not be made, not even the one that says so. */
    broken: (req: IncomingMessage, res: ServerResponse, more: Headers): void => {
      const { cookie = '', 'accept-language': accepted = '' } = req.headers;
      const asked = new Request('http://localhost/', {
        headers: { cookie, 'accept-language': accepted },
      });
      const [, first = ''] = (req.url ?? '/').split(/[/?]/);
      const { tag } = LOCALES.exact(first) ?? wantedLocale(asked);
      const { body, headers } = page(tag, 'broken');
      res.writeHead(500, { ...headers, ...more, 'cache-control': 'no-store' });
      res.end(req.method === 'HEAD' ? undefined : body);
    },
  };
};
