import { baseOf } from '../../core/language/index.js';
import type { Behaviour } from './behaviour.js';

/** What the reader has chosen, then what their browser asks for. */
const wishesOf = ({ cookie, defaultView }: Document): readonly string[] => [
  ...(/(?:^|; )lang=([\w-]+)/.exec(cookie)?.slice(1) ?? []),
  ...(defaultView?.navigator.languages ?? []),
];

/**
 * In the menu of languages, the reader's own goes first. A page is the same for everybody, so its server cannot do it.
 */
export const ownLanguage: Behaviour = (root) => {
  const wishes = wishesOf(root);
  for (const list of root.querySelectorAll('[data-own-first]')) {
    const entries = [...list.querySelectorAll('[lang]')];
    const isOf = (tag: string) => (entry: Element) =>
      baseOf(entry.getAttribute('lang') ?? '') === baseOf(tag);
    const exact = (tag: string) => (entry: Element) => entry.getAttribute('lang') === tag;
    const own = wishes
      .map((tag) => entries.find(exact(tag)) ?? entries.find(isOf(tag)))
      .find(Boolean);
    const row = own?.closest('li');
    if (row) list.prepend(row);
  }
};
