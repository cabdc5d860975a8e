import { once, respelt } from './latin.js';

/** Letters of Devanagari as they are said; the vowel a, which everybody writes otherwise, is left out on both sides. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'कk खk गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फp बb भb मm यy रr लl वb शs षs सs हh ' +
    'िi ीi ुu ूu ेe ैi ोo ौu ृri ंn इi ईi उu ऊu एe ऐi ओo औu ऋri'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(1)]),
);
const DEVANAGARI = /[\u0900-\u097f]/g;

/** Nepali in Latin letters as it is heard. */
export const heardDevanagari = (text: string): string =>
  text.replace(DEVANAGARI, (letter) => LETTERS[letter] ?? '');

/** "chha", "cha" and "xa" are one word, and so are "bhayo" and "vayo". */
const HEARD: ReadonlyArray<readonly [RegExp, string]> = [
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/chh|ch|x/g, 'C'],
  [/c|q/g, 'k'],
  [/C/g, 'c'],
  [/([kgjtdpbs])h/g, '$1'],
  [/z/g, 'j'],
  [/f/g, 'p'],
  [/[vw]/g, 'b'],
  [/ai/g, 'i'],
  [/a/g, ''],
  [/m(?=[pb])/g, 'n'],
];

/** Romanised Nepali as it is heard. */
export const heardNepali = (latin: string): string => once(respelt(latin, HEARD));
