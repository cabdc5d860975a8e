import { readFileSync } from 'node:fs';
import { readSearchWords, type SearchWords } from '../../language/search/index.js';
import { projectFile } from '../project-root.js';

const FILES = ['words-ja.txt', 'more-words-ja.txt'];

let words: SearchWords | undefined;

/** What the product knows of Japanese words; read once for the process, for it takes a quarter of a second. */
export const searchWords = (): SearchWords => {
  words ??= readSearchWords(
    FILES.flatMap((file) =>
      readFileSync(projectFile('core', 'language', 'search', 'data', file), 'utf8').split('\n'),
    ).filter((line) => line && !line.startsWith('#')),
  );
  return words;
};
