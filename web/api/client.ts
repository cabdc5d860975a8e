import type { PublicCity } from '../../core/classification/personal-data/index.js';
import {
  type AskedRequest,
  type AskWith,
  isDoneOnce,
  type Operation,
  type OutputOf,
  PROBLEMS,
  type Problem,
  type ProblemCode,
  problemOf,
  requestOf,
  type SiteCity,
} from '../../core/contract/index.js';
import { askedAgain, isFromNobody } from './asked-again.js';
import { fittingBody } from './fitting-body.js';
import { recent } from './recent.js';

/** The city as the server of the pages knows it: what is public there is more than its pages need. */
export type ServedCity = SiteCity & Pick<PublicCity, 'publicContacts'>;

/** Why a page is refused: an address or a sender that is none, a method, a form too large, too many at once. */
export type Refusal = 400 | 405 | 413 | 503;

/** What the server knows about itself and the visitor; the HTTP side hands it in as React Router's load context. */
export interface Surroundings {
  readonly apiUrl: string;
  /** The city that the pages are shown for. */
  readonly city: ServedCity;
  /** The address residents see, for canonical links; else taken from the request. */
  readonly publicUrl?: string | undefined;
  /** Browsers may keep the page that says that there is no net. */
  readonly offline?: boolean | undefined;
  /** Which state of what is public the API was in a moment ago; undefined while it does not answer. */
  readonly generation?: string | undefined;
  /** The page is made for anybody: nothing of its visitor is known here. */
  readonly forAnybody?: boolean | undefined;
  /** Called for whatever the API did not give: a page that does without it is not the page that all others should get. */
  readonly missed?: (() => void) | undefined;
  /** With this status the page is refused whatever it is, before anything is read. */
  readonly refused?: Refusal | undefined;
  /** The fields of a form that is refused because it came from elsewhere. */
  readonly kept?: readonly (readonly [name: string, value: string])[] | undefined;
  /** The visitor's network address, for the API's limits against abuse. */
  readonly clientAddress?: string | undefined;
  /** Shows an API in the same process that it is the pages who ask. */
  readonly pagesKey?: string | undefined;
  /** What names the request, here and wherever it goes from here. */
  readonly requestId?: string | undefined;
  /** The log of the process. */
  readonly log?: PageLog | undefined;
}

/** Where pages say what went wrong. */
export interface PageLog {
  error(what: object, message: string): void;
}

declare module 'react-router' {
  interface AppLoadContext extends Partial<Surroundings> {}
}

/** The city that the server was started for; a server that hands none in is wired wrongly. */
export const cityOf = ({ city }: Partial<Surroundings>): ServedCity => {
  if (!city) throw new Error('The pages were not told for which city they are');
  return city;
};

/** A problem with the instant from which on the same may be tried again, where the API said when. */
export type ToldProblem = Problem & { readonly retryAt?: string };

export type Sent<T> =
  | { readonly ok: true; readonly data: T; readonly headers: Headers }
  | {
      readonly ok: false;
      readonly problem: ToldProblem;
      /** Missing where nobody answered. */
      readonly headers?: Headers;
    };

export interface ApiOptions {
  readonly baseUrl: string;
  readonly lang: string;
  readonly forwardedFor?: string | undefined;
  readonly pagesKey?: string | undefined;
  readonly requestId?: string | undefined;
  readonly log?: PageLog | undefined;
  /** Tells this browser from its neighbours, for the same limits. */
  readonly device?: string | undefined;
  readonly generation?: string | undefined;
  readonly missed?: (() => void) | undefined;
  /** Only for staff: residents have no session. */
  readonly cookie?: string | undefined;
  readonly origin?: string | undefined;
  /** What the browser calls itself, so that somebody knows their sign-ins again. */
  readonly userAgent?: string | undefined;
}

/** Asks for an operation; what is asked and what comes back is typed by it. */
export type Send = <O extends Operation>(op: O, ...ask: AskWith<O>) => Promise<Sent<OutputOf<O>>>;

/** Milliseconds: long enough for a busy morning, short enough that nobody thinks the page is dead. */
const TIMEOUT = 10_000;

/** Seconds for which an answer that nothing changed is not asked for again: some of it follows the calendar. */
const UNCHANGED = 60;

const isCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);

/** What is no JSON: the page of a proxy, or half an answer. */
const NOT_JSON = Symbol('not JSON');
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
};

/** The problem of an answer; what is none (a proxy's own page) is told by its status. */
export const problemIn = (status: number, body: unknown): Problem => {
  const { code, errors } = (body ?? {}) as Partial<Problem>;
  if (isCode(code)) return problemOf(code, errors);
  if (status === 404) return problemOf('not_found');
  return problemOf([502, 503, 504].includes(status) ? 'unavailable' : 'internal');
};

/** Status, headers and text of an answer; undefined when nobody answered, or not in time. */
const fetchText = async (url: URL, init: RequestInit) => {
  try {
    const response = await fetch(new Request(url, init));
    const { status, headers } = response;
    const text = await response.text();
    return isFromNobody(status, headers.get('retry-after')) ? undefined : { response, text };
  } catch {
    return undefined;
  }
};

/** What the API is told of every request: for whom the pages ask, and in which language. */
export const headersOf = (options: ApiOptions): Record<string, string> => ({
  accept: 'application/json',
  // From one process of ours to the next: to compress and to undo it costs more than the way.
  'accept-encoding': 'identity',
  'accept-language': options.lang,
  ...(options.forwardedFor ? { 'x-forwarded-for': options.forwardedFor } : {}),
  ...(options.pagesKey ? { 'x-pages-key': options.pagesKey } : {}),
  ...(options.requestId ? { 'x-request-id': options.requestId } : {}),
  ...(options.device ? { 'x-device': options.device } : {}),
  ...(options.cookie ? { cookie: options.cookie } : {}),
  ...(options.origin ? { origin: options.origin } : {}),
  ...(options.userAgent ? { 'user-agent': options.userAgent } : {}),
});

/**
 * One visitor's door to the API. A dead API is the problem `unavailable`; an answer that cannot be read is `internal`
 * and is logged. What throws here is a fault of the page's own code.
 */
export const createSend = (options: ApiOptions): Send => {
  const common = headersOf(options);
  const ask = async <O extends Operation>(
    op: O,
    asked: AskedRequest,
  ): Promise<Sent<OutputOf<O>>> => {
    const { method, path, headers, body } = asked;
    const url = new URL(path, options.baseUrl);
    url.searchParams.set('lang', options.lang);
    const init: RequestInit = {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { ...common, ...headers },
      ...(body === undefined ? {} : { body: fittingBody(body) }),
    };
    const answer = await askedAgain(() => fetchText(url, init), {
      again: isDoneOnce(op, headers),
    });
    if (!answer) return { ok: false, problem: problemOf('unavailable') };
    const { response, text } = answer;
    const data = text === '' ? undefined : parse(text);
    if (!response.ok) {
      const after = Number(response.headers.get('retry-after') ?? Number.NaN);
      const retryAt = new Date(Date.now() + after * 1_000);
      const problem = problemIn(response.status, data);
      return {
        ok: false,
        problem: Number.isNaN(after) ? problem : { ...problem, retryAt: retryAt.toISOString() },
        headers: response.headers,
      };
    }
    if (data === NOT_JSON) {
      // Never the text itself: it may be somebody's voice.
      options.log?.error(
        { request: options.requestId, method, path: op.path, status: response.status },
        'answered with what is no JSON',
      );
      return { ok: false, problem: problemOf('internal') };
    }
    return { ok: true, data: data as OutputOf<O>, headers: response.headers };
  };
  const keptOrAsked = <O extends Operation>(
    op: O,
    asked: AskedRequest,
  ): Promise<Sent<OutputOf<O>>> => {
    const { cache } = op;
    const state = cache && ('until' in cache ? options.generation : 'any');
    if (!cache || state === undefined) return ask(op, asked);
    const key = [options.baseUrl, state, options.lang, asked.path].join(' ');
    return recent(key, 'until' in cache ? UNCHANGED : cache.seconds, () => ask(op, asked));
  };
  return (op, ...given) => {
    const asked = requestOf(op, ...given);
    const sent = keptOrAsked(op, asked);
    const missed = () => options.missed?.();
    sent.then(({ ok }) => ok || missed(), missed);
    return sent;
  };
};
