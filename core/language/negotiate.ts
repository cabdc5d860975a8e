import type { Locales } from './locales.js';
import type { Locale } from './registry-file.js';
import { BRIDGE_LANGUAGE, tagOf } from './tags.js';

/** A header may name thousands of languages; of an honest one nobody needs more. */
const MOST_WISHES = 20;

/** RFC 9110 12.4.2, from 0 to 1; a weight that cannot be read counts as none. */
const weightOf = (params: readonly string[]): number => {
  const [, q] = params.map((p) => /^\s*q\s*=(.*)$/i.exec(p)).find(Boolean) ?? [];
  if (q === undefined) return 1;
  const weight = Number(q);
  return weight > 0 ? Math.min(weight, 1) : 0;
};

/** The tags of an Accept-Language header, best first. What is no tag (`*`, remains of a broken header) is left out. */
export const acceptedTags = (header: string | null | undefined): string[] =>
  (header ?? '')
    .split(',', MOST_WISHES)
    .map((wish) => {
      const [name = '', ...params] = wish.split(';', 4);
      return { tag: tagOf(name) ?? '', weight: weightOf(params) };
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

/**
 * The locale for what was asked for, dearest wish first (`?lang=` or the address, the cookie, the browser's own).
 * Somebody who asks for languages that we do not have gets English; who says nothing gets Japanese.
 */
export const bestLocale = (
  locales: Locales,
  wishes: readonly (string | null | undefined)[],
): Locale => {
  const tags = wishes.flatMap((wish) => (wish && tagOf(wish)) || []);
  for (const tag of tags) {
    const found = locales.match(tag);
    if (found) return found;
  }
  return (tags.length > 0 ? locales.exact(BRIDGE_LANGUAGE) : undefined) ?? locales.source;
};
