import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import {
  findPersonalData,
  guardOptionsOf,
  type PersonalFind,
} from '../../core/classification/personal-data/index.js';
import type { AskWith, Operation, OutputOf } from '../../core/contract/index.js';
import { type CityLocale, localeIn } from '../i18n/city-locale.js';
import { CHOSEN, languageCookie } from '../i18n/language-cookie.js';
import { cookieOf, localizedPath } from '../i18n/negotiate.js';
import { LOCALES } from '../i18n/registry.js';
import { type ApiOptions, cityOf, createSend, type Send } from './client.js';
import { deviceOf } from './device.js';
import { createReadPhoto, type ReadPhoto } from './read-photo.js';

export interface Visit {
  readonly locale: CityLocale;
  readonly url: URL;
  /** The language that the visitor has chosen, if they have. */
  readonly chosen: string | undefined;
  /** The words of a text that seem to point at a person; found here, on the server of the pages. */
  personalIn(text: string): PersonalFind[];
  /** Asks the API, for an action: the answer or the problem. */
  readonly send: Send;
  /** Asks it in another language than the page's. */
  sendIn(tag: string): Send;
  /** Asks for a picture: what a browser gets for it. */
  readonly photo: ReadPhoto;
  /** Asks for a page: a problem ends the loader and shows the error page with its status. */
  ask<O extends Operation>(op: O, ...ask: AskWith<O>): Promise<OutputOf<O>>;
  /** Asks for what a page can do without: undefined when the API does not answer. */
  tryAsk<O extends Operation>(op: O, ...ask: AskWith<O>): Promise<OutputOf<O> | undefined>;
}

/** The two ways of reading that a page has, by one way of asking. */
export const readingBy = (send: Send): Pick<Visit, 'send' | 'ask' | 'tryAsk'> => ({
  send,
  ask: async (op, ...given) => {
    const sent = await send(op, ...given);
    if (sent.ok) return sent.data;
    throw data({ code: sent.problem.code }, { status: sent.problem.status });
  },
  tryAsk: async (op, ...given) => {
    const sent = await send(op, ...given);
    return sent.ok ? sent.data : undefined;
  },
});

type RouteArgs = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** Ends a loader or an action of a page that is refused before anything is read, with what is given back on it. */
export const notRefused = ({ refused, kept }: RouteArgs['context']): void => {
  if (refused) throw data({ kept }, { status: refused });
};

/** Remembers the language of an address, and leads to it: only one who follows a link has chosen, no browser that looks ahead. */
const chooseLanguage = (url: URL, { headers }: Request): Response => {
  const tag = LOCALES.exact(url.pathname.split('/')[1] ?? '')?.tag;
  const search = new URLSearchParams(url.search);
  search.delete(CHOSEN);
  const isAhead = /prefetch|prerender/.test(headers.get('sec-purpose') ?? '');
  return redirect(url.pathname + (search.size ? `?${search}` : ''), {
    status: 302,
    headers: {
      'cache-control': 'no-store',
      ...(tag && !isAhead ? { 'set-cookie': languageCookie(tag) } : {}),
    },
  });
};

/**
 * What a loader or an action needs of one request: language, address, API.
 * Throws the redirect to the right language when the address names an alias or an unknown one.
 */
export const visitOf = (
  { request, params, context }: RouteArgs,
  { staff = false }: { staff?: boolean } = {},
): Visit => {
  const url = new URL(request.url);
  notRefused(context);
  if (request.method === 'GET' || request.method === 'HEAD') {
    const path = localizedPath(url.pathname, request);
    if (path) throw redirect(path + url.search, 302);
    if (url.searchParams.has(CHOSEN)) throw chooseLanguage(url, request);
    // A file that programs ask for by its name, and that is not there.
    if (params.lang && !LOCALES.exact(params.lang))
      throw data({ code: 'not_found' }, { status: 404 });
  }
  const locale = localeIn(cityOf(context), LOCALES.exact(params.lang ?? '') ?? LOCALES.source);
  const baseUrl = context.apiUrl;
  if (!baseUrl) throw new Error('Whoever calls the page router must say where the API is');
  const device = deviceOf(request);
  const optionsIn = (tag: string): ApiOptions => ({
    baseUrl,
    lang: tag,
    generation: context.generation,
    missed: context.missed,
    forwardedFor: context.clientAddress,
    pagesKey: context.pagesKey,
    requestId: context.requestId,
    log: context.log,
    device,
    ...(staff
      ? {
          cookie: request.headers.get('cookie') ?? undefined,
          origin: request.headers.get('origin') ?? undefined,
          userAgent: request.headers.get('user-agent') ?? undefined,
        }
      : {}),
  });
  const sendIn = (tag: string) => createSend(optionsIn(tag));
  const personalIn = (text: string) => findPersonalData(text, guardOptionsOf(cityOf(context)));
  const chosen = LOCALES.exact(cookieOf(request, 'lang') ?? '')?.tag;
  const photo = createReadPhoto(optionsIn(locale.tag));
  return { locale, url, chosen, personalIn, sendIn, photo, ...readingBy(sendIn(locale.tag)) };
};
