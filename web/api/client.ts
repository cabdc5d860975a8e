import {
  PROBLEMS,
  type Problem,
  type ProblemCode,
  problemOf,
  type SiteCity,
} from '../../core/contract/index.js';

/** What the server knows about itself and the visitor; the HTTP side hands it in as React Router's load context. */
export interface Surroundings {
  readonly apiUrl: string;
  /** The city that the pages are shown for. */
  readonly city: SiteCity;
  /** The address residents see, for canonical links; else taken from the request. */
  readonly publicUrl?: string | undefined;
  /** The visitor's network address, for the API's limits against abuse. */
  readonly clientAddress?: string | undefined;
}

declare module 'react-router' {
  interface AppLoadContext extends Partial<Surroundings> {}
}

/** The city that the server was started for; a server that hands none in is wired wrongly. */
export const cityOf = ({ city }: Partial<Surroundings>): SiteCity => {
  if (!city) throw new Error('The pages were not told for which city they are');
  return city;
};

export type Sent<T> =
  | { readonly ok: true; readonly data: T; readonly headers: Headers }
  | { readonly ok: false; readonly problem: Problem };

export interface ApiOptions {
  readonly baseUrl: string;
  readonly lang: string;
  readonly forwardedFor?: string | undefined;
  /** Only for staff: residents have no session. */
  readonly cookie?: string | undefined;
  readonly origin?: string | undefined;
}

export interface SendOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Milliseconds: long enough for a busy morning, short enough that nobody thinks the page is dead. */
const TIMEOUT = 10_000;

const isCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);

/** The problem of an answer; what is none (a proxy's own page) is told by its status. */
const parseProblem = async (response: Response): Promise<Problem> => {
  try {
    const body = (await response.json()) as Partial<Problem>;
    if (isCode(body.code)) return problemOf(body.code, body.errors);
  } catch {
    // No JSON: told by its status.
  }
  if (response.status === 404) return problemOf('not_found');
  return problemOf([502, 503, 504].includes(response.status) ? 'unavailable' : 'internal');
};

/** One visitor's door to the API. Answers never throw: a dead API is the problem `unavailable`. */
export const createApi = (options: ApiOptions) => {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': options.lang,
    ...(options.forwardedFor ? { 'x-forwarded-for': options.forwardedFor } : {}),
    ...(options.cookie ? { cookie: options.cookie } : {}),
    ...(options.origin ? { origin: options.origin } : {}),
  };

  const send = async <T>(path: string, init: SendOptions = {}): Promise<Sent<T>> => {
    const url = new URL(path, options.baseUrl);
    if (!url.searchParams.has('lang')) url.searchParams.set('lang', options.lang);
    try {
      const response = await fetch(url, {
        method: init.method ?? 'GET',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          ...headers,
          ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...init.headers,
        },
        ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
      });
      if (!response.ok) return { ok: false, problem: await parseProblem(response) };
      const data = response.status === 204 ? undefined : await response.json();
      return { ok: true, data: data as T, headers: response.headers };
    } catch {
      return { ok: false, problem: problemOf('unavailable') };
    }
  };

  return { send };
};
export type Api = ReturnType<typeof createApi>;
