import { readFileSync } from 'node:fs';
import {
  type KanjiReadings,
  type KanjiSounds,
  kanjiReadings,
  kanjiSounds,
} from '../../language/fold/by-ear/index.js';
import { readSearchWords, type SearchWords } from '../../language/search/index.js';
import { projectFile } from '../project-root.js';

const FILES = ['more-words-ja.txt', 'words-ja.txt'];

const linesOf = (file: string): string[] =>
  readFileSync(projectFile('core', 'language', 'search', 'data', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
const lines = (): string[] => FILES.flatMap(linesOf);

let read: SearchWords | undefined;
const words = (): SearchWords => {
  read ??= readSearchWords(lines());
  return read;
};

/** How Japanese kanji are read, from the same words. */
export const japaneseReadings = (): KanjiReadings => kanjiReadings(lines());

/** All that they may be read as. */
export const japaneseSounds = (): KanjiSounds =>
  kanjiSounds(lines(), linesOf('kanji-sounds-ja.txt'));

/** What the product knows of Japanese words; read when it is first asked, once for the process: it takes a quarter of a second. */
export const searchWords: SearchWords = {
  parted: (folded) => words().parted(folded),
  hiding: (kana) => words().hiding(kana),
  spellings: (folded) => words().spellings(folded),
  ofRomaji: (latin) => words().ofRomaji(latin),
};
