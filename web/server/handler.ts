import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sendResponse } from '@mjackson/node-fetch-server';
import type { Resource } from 'i18next';
import { createRequestHandler, type ServerBuild } from 'react-router';
import {
  NO_PROXY,
  type ProxyTrust,
  requestIdFrom,
  SystemClock,
  trustsConnection,
  trustsProxy,
  visitorAddress,
} from '../../core/base/kernel/index.js';
import type { PageLog, Refusal, ServedCity, Surroundings } from '../api/client.js';
import { deviceOf } from '../api/device.js';
import { handOnPhoto } from '../api/send-photo.js';
import { barePages } from './bare/bare-pages.js';
import { closedAt, type Doors } from './doors.js';
import { isForeign, type KeptFields, keptFields } from './foreign-form.js';
import { readFormBody } from './form-body.js';
import { askGeneration, watchGeneration } from './from-memory/generation-watch.js';
import { sharedPages } from './from-memory/shared-pages.js';
import { sharedRoutes } from './from-memory/shared-route.js';
import { logError } from './log-error.js';
import { carriesFiles, readPhotoForm } from './photo-form.js';
import { addressOf, requestOf } from './request-of.js';
import { sendPage } from './send-page.js';
import { staticFiles } from './static-files.js';

export interface WebHandlerOptions {
  /** Where the API answers, such as `http://127.0.0.1:3000`. */
  readonly apiUrl: string;
  /** The city whose pages these are. */
  readonly city: ServedCity;
  /** The words of the pages, for when there is no page to say them. */
  readonly texts: Resource;
  /** False where no browser shall keep a page for having no net, and none that kept one shall have it any longer. */
  readonly offline?: boolean;
  readonly log: PageLog;
  /** Which pages it shows; without it all of them. */
  readonly doors?: Doors;
  /** The address residents see; else each request's own. */
  readonly publicUrl?: string | undefined;
  /** Whose X-Forwarded-For is believed; without it nobody's. */
  readonly trustProxy?: ProxyTrust;
  /** Shows an API in the same process that it is the pages who ask. */
  readonly pagesKey?: string;
  /** The directory of `react-router build`: `client/` and `server/`. */
  readonly buildDir?: string | undefined;
}

const BUILD = fileURLToPath(new URL('../../../build/', import.meta.url));

const SECURITY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
};

/** Stands for the address of a request that has none, or that is only refused. */
const NOWHERE = 'http://localhost/nowhere';

/** All of a request's headers that the page of a refusal is made by: those that say its language. */
const languagesOf = ({ headers }: IncomingMessage): RequestInit => ({
  headers: {
    'accept-language': headers['accept-language'] ?? '',
    cookie: headers.cookie ?? '',
  },
});

/** What the pages answer; other methods have nothing to do here. */
const METHODS: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST'];

const refuse = (res: ServerResponse, status: number, text: string): void => {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  res.end(text);
};

/** Who asks, for the API's limits: one address, by the connection or by what trusted proxies say. */
export const visitorOf = (
  req: Pick<IncomingMessage, 'headers' | 'socket'>,
  trust: ProxyTrust,
): string => visitorAddress(req.socket.remoteAddress, req.headers['x-forwarded-for'], trust);

/** By which a request is named to whoever asked, to the API and in the log. */
const NAME = 'x-request-id';
const nameOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => String(headers[NAME]);

/** Names a request in the place of whatever its browser called it; what a trusted proxy said stays. */
export const takeName = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trust: ProxyTrust,
): string => {
  const name = requestIdFrom(headers[NAME], trustsConnection(socket.remoteAddress, trust));
  headers[NAME] = name;
  return name;
};

/**
 * The resident site and the desk as one Node listener: built files first, then the page router.
 * It reads the request's body itself, so it must be mounted before any body parser.
 */
export const createWebHandler = ({
  apiUrl,
  city,
  texts,
  log,
  offline = true,
  doors = 'all',
  publicUrl,
  trustProxy: trust = NO_PROXY,
  pagesKey,
  buildDir = BUILD,
}: WebHandlerOptions): RequestListener => {
  const own = publicUrl ? new URL(publicUrl) : undefined;
  const trustProxy = trustsProxy(trust);
  const serveFile = staticFiles(join(buildDir, 'client'));
  const always = publicUrl?.startsWith('https:')
    ? { ...SECURITY, 'strict-transport-security': 'max-age=31536000' }
    : SECURITY;
  const bare = barePages({ headers: always, city, texts, offline });
  const load = async () => {
    const build = (await import(
      pathToFileURL(join(buildDir, 'server/index.js')).href
    )) as ServerBuild;
    const handle = createRequestHandler(build, process.env.NODE_ENV ?? 'production');
    return { handle, isShared: sharedRoutes(build) };
  };
  let loaded: ReturnType<typeof load> | undefined;
  const router = () => {
    loaded ??= load();
    return loaded;
  };
  const generation = watchGeneration(() => askGeneration(apiUrl), new SystemClock());
  const site: Surroundings = { apiUrl, city, publicUrl, offline, pagesKey, log };
  const shared = sharedPages({
    headers: always,
    generation,
    isShared: async (pathname) => (await router()).isShared(pathname),
    make: async (request, made) =>
      (await router()).handle(request, { ...site, ...made, forAnybody: true }),
  });

  /** A page; with a status, the one that says why it is refused. */
  const page = async (
    req: IncomingMessage,
    res: ServerResponse,
    request: Request,
    refused?: Refusal,
    kept?: KeptFields,
  ): Promise<void> => {
    const { handle } = await router();
    const response = await handle(request, {
      ...site,
      generation: await generation(),
      refused,
      kept,
      clientAddress: visitorOf(req, trust),
      requestId: nameOf(req),
    });
    // The router has no page left to say it by: it speaks of it in two words of English.
    if (response.status === 500 && response.headers.get('content-type') === 'text/plain')
      return bare.broken(req, res, { [NAME]: nameOf(req) });
    if (!refused) return sendPage(req, res, response);
    const headers = new Headers(response.headers);
    // It may hold what somebody typed; and what is left unread of a body must not be taken for the next request.
    headers.set('cache-control', 'no-store');
    if (!req.complete) res.setHeader('connection', 'close');
    await sendResponse(res, new Response(response.body, { status: refused, headers }));
  };

  /** A form with photos, which are handed on only where the form came from a page of ours. */
  const photoForm = (req: IncomingMessage, res: ServerResponse, url: URL) => {
    const asked = requestOf(req, res, url, Buffer.alloc(0));
    const options = {
      baseUrl: apiUrl,
      lang: req.headers['accept-language'] ?? '',
      forwardedFor: visitorOf(req, trust),
      pagesKey,
      requestId: nameOf(req),
      device: deviceOf(asked),
    };
    const hand = isForeign(asked)
      ? undefined
      : (photo: Buffer<ArrayBuffer>) => handOnPhoto(options, photo);
    return readPhotoForm(req, hand);
  };

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const reads = req.method === 'GET' || req.method === 'HEAD';
    const url = addressOf(req, { own, trustProxy });
    const closed = url && closedAt(doors, url, () => new Request(NOWHERE, languagesOf(req)));
    const named = { [NAME]: takeName(req, trust) };
    if (reads && url && bare.serve(req, res, named)) return;
    // Before all that others need: most who come ask for one of these.
    const out = url && reads && !closed ? await shared(url, req.headers) : undefined;
    if (out) {
      res.writeHead(out.status, { ...out.headers, ...named });
      res.end(req.method === 'HEAD' ? undefined : out.body);
      return;
    }
    for (const [name, value] of Object.entries({ ...always, ...named })) res.setHeader(name, value);
    if (!url) return page(req, res, new Request(NOWHERE, languagesOf(req)), 400);
    if (!METHODS.includes(req.method)) {
      res.setHeader('allow', METHODS.join(', '));
      return page(req, res, new Request(new URL(req.url ?? '/', NOWHERE), languagesOf(req)), 405);
    }
    if (reads) {
      const file = await serveFile(req, res);
      if (file === 'missing') refuse(res, 404, 'Not found');
      if (file !== 'no file of ours') return;
    }
    if (closed?.to) {
      res.writeHead(302, { location: closed.to, 'cache-control': 'no-store' }).end();
      return;
    }
    if (closed) {
      if (!reads) res.setHeader('connection', 'close');
      const nowhere = new URL(`/${closed.tag}/nowhere`, NOWHERE);
      return page(req, res, new Request(nowhere, languagesOf(req)));
    }
    const form = reads
      ? {}
      : await (carriesFiles(req) ? photoForm(req, res, url) : readFormBody(req));
    if (!form) return;
    const { body, refused } = { body: undefined, refused: undefined, ...form };

    const request = requestOf(req, res, url, body);
    if (!isForeign(request)) return page(req, res, request, refused);
    // The router would answer with two words in English; our page gives back what was typed.
    const kept = await keptFields(request);
    return page(req, res, new Request(request.url, { headers: request.headers }), 400, kept);
  };

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      logError({ log, requestId: nameOf(req) }, 'page failed', error);
      if (res.headersSent) res.destroy();
      else bare.broken(req, res, { [NAME]: nameOf(req) });
    });
  };
};
