import { expect, it } from '@jest/globals';
import { ownLanguage } from './own-language.js';
import { openPage } from './page-for-tests.js';

/** The menu's order for a browser that asks for these languages. */
const orderFor = (languages: readonly string[], cookie = ''): string[] => {
  const { root } = openPage(`<ul data-own-first>
    <li><a lang="ja">日本語</a></li><li><a lang="ja-simple">やさしい日本語</a></li>
    <li><a lang="pt-BR">Português</a></li><li><button lang="ne">नेपाली</button></li></ul>`);
  Object.defineProperty(root.defaultView?.navigator, 'languages', { value: languages });
  if (cookie) root.cookie = cookie;
  ownLanguage(root);
  return [...root.querySelectorAll('[lang]')].map((entry) => entry.getAttribute('lang') ?? '');
};

it.each([
  [['ne-NP', 'en'], 'ne'],
  [['tlh', 'pt'], 'pt-BR'],
  [['ja-simple'], 'ja-simple'],
  [['fr', 'de'], 'ja'],
  [[], 'ja'],
])('whoever asks for %j finds %s first, and all others as they were', (languages, first) => {
  const rest = ['ja', 'ja-simple', 'pt-BR', 'ne'].filter((tag) => tag !== first);
  expect(orderFor(languages)).toEqual([first, ...rest]);
});

it('what was chosen goes before what the browser asks for', () =>
  expect(orderFor(['pt'], 'lang=ja-simple')[0]).toBe('ja-simple'));
