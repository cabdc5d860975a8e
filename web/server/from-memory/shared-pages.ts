import type { IncomingHttpHeaders } from 'node:http';
import type { Outgoing } from '../../../core/base/responses/index.js';
import { KeptResponse, ResponseMemory } from '../../../core/base/responses/index.js';
import { cookieIn } from '../../i18n/negotiate.js';
import { LOCALES } from '../../i18n/registry.js';
import { FOR_ANYBODY } from './cache-words.js';
import { isPlainAddress } from './shared-route.js';

/** Each page in eleven languages, some of them with and without readings, and the lists of opinions. */
const MAX_BYTES = 64_000_000;
/** Milliseconds: some pages tell what is new, or that a plan has ended. */
const MAX_AGE = 60_000;

export interface SharedPagesOptions {
  /** What goes out with every page, besides what it says of itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the page of a path is the same for everybody; asked once for each page that is not in memory. */
  readonly isShared: (pathname: string) => Promise<boolean>;
  /** The state of what is public; undefined while nobody knows. */
  readonly generation: () => Promise<string | undefined>;
  /** Makes a page for a request that says nothing of who asks. `missed` is called for what could not be read. */
  readonly make: (request: Request, made: MadeFor) => Promise<Response>;
}

export interface MadeFor {
  readonly generation: string;
  readonly missed: () => void;
}

/** Readings are the one choice of a visitor that a page is made for again: with them, or without. */
const NO_READINGS = 'readings=off';
const hidesReadings = (cookie: string | undefined, { pathname }: URL): boolean =>
  cookie !== undefined &&
  LOCALES.exact(pathname.split('/')[1] ?? '')?.readings === true &&
  cookieIn(cookie, 'readings') === 'off';

/**
 * Public pages out of memory. A page is made from a request without cookies and languages, so that nothing of one visitor can
 * stand on what the next one gets; it is kept when all of it could be read and it says itself that it is for anybody.
 */
export const sharedPages = ({
  headers: always,
  isShared,
  generation,
  make,
}: SharedPagesOptions) => {
  const memory = new ResponseMemory({ maxBytes: MAX_BYTES, maxAge: MAX_AGE });

  const render = async (url: URL, made: string, plain: boolean) => {
    if (!(await isShared(url.pathname))) return undefined;
    let isWhole = true;
    const request = new Request(url, { headers: plain ? { cookie: NO_READINGS } : {} });
    const response = await make(request, {
      generation: made,
      missed: () => {
        isWhole = false;
      },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isKept = response.status === 200 && response.headers.get('cache-control') === FOR_ANYBODY;
    if (!isWhole || !isKept || response.headers.has('set-cookie')) return undefined;
    const headers = { ...always, ...Object.fromEntries(response.headers) };
    // Only who hides the readings gets this one: no proxy shall give it to others.
    return new KeptResponse(
      bytes,
      plain ? { ...headers, 'cache-control': 'private, no-cache' } : headers,
    );
  };

  /** The page as it goes out; undefined where it must be made for this visitor. */
  return async (
    url: URL,
    asked: Pick<IncomingHttpHeaders, 'cookie' | 'accept-encoding' | 'if-none-match'>,
  ): Promise<Outgoing | undefined> => {
    if (!isPlainAddress(url)) return undefined;
    const made = await generation();
    if (made === undefined) return undefined;
    const plain = hidesReadings(asked.cookie, url);
    const kept = await memory.get(made, `${plain ? 'plain ' : ''}${url.href}`, () =>
      render(url, made, plain),
    );
    return kept?.answer({
      acceptEncoding: asked['accept-encoding'] as string | undefined,
      ifNoneMatch: asked['if-none-match'],
    });
  };
};
