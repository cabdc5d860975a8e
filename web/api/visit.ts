import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { type CityLocale, localeIn } from '../i18n/city-locale.js';
import { localizedPath } from '../i18n/negotiate.js';
import { LOCALES } from '../i18n/registry.js';
import { type Api, cityOf, createApi } from './client.js';
import { recent } from './recent.js';

export interface Visit {
  readonly locale: CityLocale;
  readonly url: URL;
  readonly api: Api;
  /** Reads for a page: a problem ends the loader and shows the error page with its status. */
  read<T>(path: string): Promise<T>;
  /** Reads what a page can do without: undefined when the API does not answer. */
  tryRead<T>(path: string): Promise<T | undefined>;
}

type RouteArgs = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/**
 * What a loader or an action needs of one request: language, address, API.
 * Throws the redirect to the right language when the address names an alias or an unknown one.
 */
export const visitOf = (
  { request, params, context }: RouteArgs,
  { staff = false }: { staff?: boolean } = {},
): Visit => {
  const url = new URL(request.url);
  if (request.method === 'GET' || request.method === 'HEAD') {
    const path = localizedPath(url.pathname, request);
    if (path) throw redirect(path + url.search, 302);
  }
  const locale = localeIn(cityOf(context), LOCALES.exact(params.lang ?? '') ?? LOCALES.source);
  const baseUrl = context.apiUrl ?? process.env.API_URL ?? 'http://127.0.0.1:3001';
  const api = createApi({
    baseUrl,
    lang: locale.tag,
    forwardedFor: context.clientAddress,
    ...(staff
      ? {
          cookie: request.headers.get('cookie') ?? undefined,
          origin: request.headers.get('origin') ?? undefined,
        }
      : {}),
  });
  const answer = <T>(path: string) =>
    staff ? api.send<T>(path) : recent(`${baseUrl} ${locale.tag} ${path}`, () => api.send<T>(path));

  return {
    locale,
    url,
    api,
    read: async <T>(path: string): Promise<T> => {
      const sent = await answer<T>(path);
      if (sent.ok) return sent.data;
      throw data({ code: sent.problem.code }, { status: sent.problem.status });
    },
    tryRead: async <T>(path: string): Promise<T | undefined> => {
      const sent = await answer<T>(path);
      return sent.ok ? sent.data : undefined;
    },
  };
};
