import { acceptedTags, baseOf, bestLocale, type Locale, tagOf } from '../../core/language/index.js';
import { LOCALES } from './registry.js';

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

/** What a visitor has said of languages, dearest first: the choice that we remember, then the browser's. */
const wishesOf = (request: Request): (string | undefined)[] => [
  cookieOf(request, 'lang'),
  ...acceptedTags(request.headers.get('accept-language')),
];

/** The language for a visitor who has not chosen one in the address. */
export const wantedLocale = (request: Request): Locale => bestLocale(LOCALES, wishesOf(request));

/** The script that a tag is written in: `Hant` of `zh-TW`. */
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/**
 * What a browser asks for first, where the page's language is the same but not its script: `zh-Hant` on a page in
 * `zh-Hans`. Such a reader is told that there is nothing nearer.
 */
export const missingScript = (request: Request, { tag }: Locale): string | undefined => {
  const [first] = acceptedTags(request.headers.get('accept-language'));
  if (!first || baseOf(first) !== baseOf(tag) || scriptOf(first) === scriptOf(tag))
    return undefined;
  return `${baseOf(first)}-${scriptOf(first)}`;
};

/** The language of the page of ours that a request was made from: a link that was sent by somebody has none. */
const cameFrom = (request: Request, publicUrl = request.url): Locale | undefined => {
  const from = request.headers.get('referer') ?? '';
  if (!URL.canParse(from)) return undefined;
  const { host, pathname } = new URL(from);
  const own = [request.url, publicUrl].map((url) => new URL(url).host);
  return own.includes(host) ? LOCALES.exact(pathname.split('/')[1] ?? '') : undefined;
};

/**
 * Whether a page is shown because its reader chose its language: they came from one of ours in another one. To open a
 * link that somebody shared is no choice.
 */
export const choseLanguage = (
  request: Request,
  { tag }: Locale,
  publicUrl?: string | undefined,
): boolean => {
  const before = cameFrom(request, publicUrl);
  return before !== undefined && before.tag !== tag;
};

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
