import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import {
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from 'react-router';
import { cityOf } from './api/client.js';
import { wordsFor } from './i18n/messages.server.js';
import { WordsProvider } from './i18n/words.js';
import { FOR_ANYBODY } from './server/from-memory/cache-words.js';
import { logError } from './server/log-error.js';

/** Milliseconds React Router may stream loader data to the desk. */
export const streamTimeout = 10_000;

const policy = (nonce: string | undefined): string =>
  [
    "default-src 'none'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const hydrates = ({ staticHandlerContext, routeModules }: EntryContext): boolean =>
  staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = routeModules[route.id]?.handle;
    return typeof handle === 'object' && handle !== null && 'hydrate' in handle;
  });

/** Without it React Router prints the whole error of a loader or an action. A page that is not there is no error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logError(
    context,
    isRouteErrorResponse(error) ? `page answered ${error.status}` : 'page not loaded',
    error,
  );
};

/** React hands a page out in small pieces, each of which would be sent by itself. */
const inOnePiece = (take: (page: Uint8Array<ArrayBuffer>) => void): Writable => {
  const pieces: Buffer[] = [];
  return new Writable({
    write: (piece: Buffer, _, next) => {
      pieces.push(piece);
      next();
    },
    final: (done) => {
      take(Buffer.concat(pieces));
      done();
    },
  });
};

/** Of the router's tables those of this page: it makes its own out of them for each page, and there are some hundred routes. */
const ofThisPage = (context: EntryContext): EntryContext => {
  const { manifest, staticHandlerContext } = context;
  const ids = staticHandlerContext.matches.map(({ route }) => route.id);
  const routes = Object.fromEntries(ids.map((id) => [id, manifest.routes[id]]));
  return { ...context, manifest: { ...manifest, routes } };
};

/** What a page is answered with, and what its log is told by. */
interface Making {
  readonly status: number;
  readonly headers: Headers;
  readonly surroundings: AppLoadContext;
}

/** A page that its scripts take over in the browser: what they need of its data comes behind it. */
const pageWithData = (page: ReactNode, nonce: string, { status, headers, surroundings }: Making) =>
  new Promise<Response>((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(tooLate);
        const whole = inOnePiece((bytes) =>
          resolve(new Response(bytes, { headers, status: code })),
        );
        pipe(whole).on('error', reject);
      },
      onShellError: reject,
      onError(error) {
        code = 500;
        logError(surroundings, 'page not rendered', error);
      },
    });
    const tooLate = setTimeout(abort, streamTimeout + 1_000).unref();
  });

/** Any other page. Nothing in it waits, so it is made at once and as one text: to write it piece by piece costs more. */
const plainPage = (page: ReactNode, { status, headers, surroundings }: Making): Response => {
  try {
    return new Response(`<!DOCTYPE html>${renderToString(page)}`, { headers, status });
  } catch (error) {
    logError(surroundings, 'page not rendered', error);
    throw error;
  }
};

/** Renders the whole page before the first byte: it is small, and nothing inline is needed to fill it later. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  surroundings: AppLoadContext,
): Promise<Response> {
  const words = wordsFor(request, cityOf(surroundings), headers.getSetCookie());
  const nonce = hydrates(context) ? randomBytes(16).toString('base64') : undefined;
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', words.locale.tag);
  headers.set('content-security-policy', policy(nonce));
  if (!headers.has('cache-control'))
    headers.set('cache-control', surroundings.forAnybody ? FOR_ANYBODY : 'private, no-cache');
  const page = (
    <WordsProvider value={words}>
      <ServerRouter
        context={nonce ? context : ofThisPage(context)}
        url={request.url}
        nonce={nonce}
      />
    </WordsProvider>
  );
  const made = { status, headers, surroundings };
  return nonce ? pageWithData(page, nonce, made) : plainPage(page, made);
}
