import { acceptedTags, bestLocale, type Locale, tagOf } from '../../core/language/index.js';
import { LOCALES } from './registry.js';

/** Reads one cookie of a Cookie header; undefined when it is missing or not readable. */
export const cookieIn = (header: string | undefined, name: string): string | undefined => {
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  try {
    return pair && decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
};

/** The same of a request. */
export const cookieOf = ({ headers }: Request, name: string): string | undefined =>
  cookieIn(headers.get('cookie') ?? undefined, name);

/** What a visitor has said of languages, dearest first: the choice that we remember, then the browser's. */
const wishesOf = (request: Request): (string | undefined)[] => [
  cookieOf(request, 'lang'),
  ...acceptedTags(request.headers.get('accept-language')),
];

/** The language for a visitor who has not chosen one in the address. */
export const wantedLocale = (request: Request): Locale => bestLocale(LOCALES, wishesOf(request));

/** A program asks for files by fixed names (`robots.txt`, `.well-known`); no language's page is one. */
const isFile = (head: string): boolean => head.includes('.');

/**
 * Where a path with a wrong first segment should go: an alias gives its place to its locale, an unknown language to
 * the best one for this visitor, a path without any language gets one in front. Undefined when the path is right.
 */
export const localizedPath = (pathname: string, request: Request): string | undefined => {
  const [, head = '', ...rest] = pathname.split('/');
  if (isFile(head)) return undefined;
  if (LOCALES.exact(head)?.tag === head) return undefined;
  const isLanguage = tagOf(head) !== undefined;
  const { tag } = bestLocale(LOCALES, [head, ...wishesOf(request)]);
  return `/${[tag, ...(isLanguage ? [] : [head]), ...rest].filter(Boolean).join('/')}`;
};
