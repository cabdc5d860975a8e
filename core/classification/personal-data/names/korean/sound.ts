import { remembered } from '../remembered.js';

const FIRST = 'k kk n t tt r m p pp s s  j jj j k t p h'.split(' ');
const VOWELS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u ui i'.split(' ');
const BASE = 0xac00;
const COUNT = 11_172;
const N_FINALS = new Set([4, 16, 21]);

/** How a word in Hangul sounds in Latin letters, roughly: one letter for those that Korean does not tell apart in Japanese. */
export const soundOfHangul = remembered((word: string): string => {
  let made = '';
  for (const sign of word) {
    const code = sign.charCodeAt(0) - BASE;
    if (code < 0 || code >= COUNT) return '';
    const final = code % 28;
    made += (FIRST[Math.floor(code / 588)] ?? '') + (VOWELS[Math.floor(code / 28) % 21] ?? '');
    if (N_FINALS.has(final)) made += 'n';
  }
  return evenedForHangul(made);
});

/** Japanese words in Latin letters, evened out in the same way. */
export const evenedForHangul = (latin: string): string =>
  latin
    .replace(/tsu/g, 'ju')
    .replace(/sh(?=[auo])/g, 'sy')
    .replace(/sh/g, 's')
    .replace(/ch|z/g, 'j')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/f/g, 'h')
    .replace(/jy/g, 'j')
    .replace(/m(?=[pb])/g, 'n')
    .replace(/ou|oo/g, 'o')
    .replace(/ei/g, 'e')
    .replace(/ju/g, 'su')
    .replace(/(.)\1+/g, '$1');

const FIRST_FOREIGN = 'g g n d d r m b b s s  j j ch k t p h'.split(' ');
const FINALS: Readonly<Record<number, string>> = {
  1: 'g',
  4: 'n',
  7: 'd',
  8: 'r',
  16: 'm',
  17: 'b',
  19: 's',
  21: 'n',
};
/** How a foreign word in Hangul sounds: the vowel ㅡ is only there because a syllable needs one. */
export const foreignSoundOfHangul = remembered((word: string): string => {
  let made = '';
  for (const sign of word) {
    const code = sign.charCodeAt(0) - BASE;
    if (code < 0 || code >= COUNT) return '';
    const vowel = Math.floor(code / 28) % 21;
    made +=
      (FIRST_FOREIGN[Math.floor(code / 588)] ?? '') + (vowel === 18 ? '' : (VOWELS[vowel] ?? ''));
    made += FINALS[code % 28] ?? '';
  }
  return foreignSound(made);
});

/** Latin letters evened out in the same way. */
export const foreignSound = (latin: string): string =>
  latin
    .replace(/ph|f|v/g, 'b')
    .replace(/th/g, 't')
    .replace(/sh|ch|z/g, 'j')
    .replace(/c(?=[ei])/g, 's')
    .replace(/c|q|x|k/g, 'g')
    .replace(/p/g, 'b')
    .replace(/t/g, 'd')
    .replace(/l/g, 'r')
    .replace(/y|w/g, '')
    .replace(/h/g, '')
    .replace(/m(?=[bn])/g, 'n')
    .replace(/ng?(?![aeiou])/g, 'n')
    .replace(/o?u/g, 'u')
    .replace(/j/g, 's')
    .replace(/(.)\1+/g, '$1');
