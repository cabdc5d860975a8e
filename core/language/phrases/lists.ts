import en from './lists/en.json' with { type: 'json' };
import es from './lists/es.json' with { type: 'json' };
import fil from './lists/fil.json' with { type: 'json' };
import id from './lists/id.json' with { type: 'json' };
import ja from './lists/ja.json' with { type: 'json' };
import ko from './lists/ko.json' with { type: 'json' };
import ne from './lists/ne.json' with { type: 'json' };
import ptBR from './lists/pt-BR.json' with { type: 'json' };
import vi from './lists/vi.json' with { type: 'json' };
import zhHans from './lists/zh-Hans.json' with { type: 'json' };
import { type WordList, wordList } from './word-list.js';

const ENGLISH = wordList('en', en);

/** All lists: a phrase is read by whichever fits, whatever the language of the page. */
export const WORD_LISTS: readonly WordList[] = [
  ENGLISH,
  ...Object.entries({ ja, ko, es, 'pt-BR': ptBR, 'zh-Hans': zhHans, vi, ne, fil, id }).map(
    ([tag, lines]) => wordList(tag, lines),
  ),
];

/** The list for who reads a language: its own, that of the language it is a form of (plain Japanese), else the English one. */
export const wordListFor = (tag: string): WordList =>
  WORD_LISTS.find((list) => list.tag === tag) ??
  WORD_LISTS.find((list) => list.tag === tag.split('-')[0]) ??
  ENGLISH;
