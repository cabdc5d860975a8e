import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
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

/** Renders the whole page before the first byte: it is small, and nothing inline is needed to fill it later. */
export default function handleRequest(
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

  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <WordsProvider value={words}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </WordsProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(tooLate);
          const whole = inOnePiece((page) =>
            resolve(new Response(page, { headers, status: code })),
          );
          pipe(whole).on('error', reject);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          logError(surroundings, 'page not rendered', error);
        },
      },
    );
    const tooLate = setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
