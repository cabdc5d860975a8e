import { bestLocale, type Locale, localeOf } from './registry.js';

/** Reads one cookie of a request; undefined when it is missing or not readable. */
export const cookieOf = (request: Request, name: string): string | undefined => {
  const pair = request.headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`));
  try {
    return pair && decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
};

/** The tags of an Accept-Language header, best first. */
const acceptedTags = (header: string | null): string[] =>
  (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = Number(params.find((p) => p.trim().startsWith('q='))?.split('=')[1] ?? 1);
      return { tag: tag.trim(), q: Number.isFinite(q) ? q : 0 };
    })
    .filter(({ tag, q }) => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(tag) && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);

/** The language for a visitor who has not chosen one in the address: cookie first, then the browser's wish. */
export const wantedLocale = (request: Request): Locale =>
  localeOf(cookieOf(request, 'lang') ?? '') ??
  bestLocale(acceptedTags(request.headers.get('accept-language')));

const LANGUAGE_LIKE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/;

/**
 * Where a path with a wrong first segment should go: an alias or an unknown language gives its place to
 * the best locale, a path without any language gets one in front. Undefined when the path is right.
 */
export const localizedPath = (pathname: string, request: Request): string | undefined => {
  const [, head = '', ...rest] = pathname.split('/');
  const row = localeOf(head);
  if (row?.tag === head) return undefined;
  const tail = row || LANGUAGE_LIKE.test(head) ? rest : [head, ...rest];
  const target = row ?? (LANGUAGE_LIKE.test(head) ? bestLocale([head]) : wantedLocale(request));
  return `/${[target.tag, ...tail.filter(Boolean)].join('/')}`;
};
