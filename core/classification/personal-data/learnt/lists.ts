import { ZH_GIVEN_SIGNS, ZH_SURNAMES } from '../names/data/chinese.js';
import { KATAKANA_COMMON } from '../names/data/japanese/katakana-common.js';
import { GIVEN_NAMES, SURNAMES } from '../names/data/japanese.js';
import { GIVEN_READINGS, SURNAME_READINGS } from '../names/data/kana.js';
import { KATAKANA_FOREIGN } from '../names/data/katakana-foreign.js';
import { KO_GIVEN, KO_SURNAMES } from '../names/data/korean.js';
import { NE_GIVEN, NE_MORE_GIVEN, NE_SURNAMES } from '../names/data/nepali.js';
import { wordSet } from '../names/data/word-list.js';
import { JA_COMMON } from '../names/data/words/japanese-common.js';
import { KO_COMMON } from '../names/data/words/korean-common.js';
import { LATIN_COMMON } from '../names/data/words/latin-common.js';
import { LATIN_PLACES } from '../names/data/words/latin-places.js';
import { NE_COMMON } from '../names/data/words/nepali-common.js';
import {
  isAmbiguous,
  isCapitalWord,
  isJapaneseName,
  isListed,
  isPlainGiven,
  isViFamily,
  isViGiven,
  plainOf,
} from '../names/latin/words.js';
import { remembered } from '../names/remembered.js';
import { SCRIPTS, type Token } from './tokens.js';

const latinCommon = wordSet(LATIN_COMMON);
const latinPlaces = wordSet(LATIN_PLACES);
const katakanaNames = wordSet(KATAKANA_FOREIGN);
const katakanaWords = wordSet(KATAKANA_COMMON);
const kanaFamilies = wordSet(SURNAME_READINGS);
const kanaGivens = wordSet(GIVEN_READINGS);
const families = wordSet(SURNAMES);
const givens = wordSet(GIVEN_NAMES);
const zhFamilies = wordSet(ZH_SURNAMES);
const zhGiven = new Set(ZH_GIVEN_SIGNS);
const koFamilies = wordSet(KO_SURNAMES);
const koGivens = wordSet(KO_GIVEN);
const koCommon = wordSet(KO_COMMON);
const neNames = wordSet(NE_GIVEN, NE_MORE_GIVEN);
const neFamilies = wordSet(NE_SURNAMES);
const neCommon = wordSet(NE_COMMON);
const jaCommon = wordSet(JA_COMMON);

const latinBits = remembered((small: string): number => {
  const plain = plainOf(small).replace(/['’]/g, '');
  const word = {
    start: 0,
    end: 0,
    word: small,
    plain,
    small,
    capital: true,
    listed: isListed(plain),
  };
  return (
    (word.listed ? 1 : 0) +
    (isPlainGiven(word) ? 2 : 0) +
    (isAmbiguous(word) ? 4 : 0) +
    (isCapitalWord(word) ? 8 : 0) +
    (isViFamily(word) ? 16 : 0) +
    (isViGiven(word) ? 32 : 0) +
    (latinCommon.has(plain) ? 64 : 0) +
    (latinPlaces.has(plain) ? 128 : 0) +
    (isJapaneseName(plain) ? 256 : 0)
  );
});
const KO_TAIL =
  /(?:에게서|에게|한테|이가|이는|이랑|이도|이라고|라고|라는|이|가|은|는|을|를|의|와|과|도|랑|씨|님|예요|이에요|입니다|으로|로|에서|에)$/;
const hangulBits = remembered((word: string): number => {
  const stem = word.replace(KO_TAIL, '');
  return (
    (koFamilies.has(word[0] ?? '') ? 1 : 0) +
    (koFamilies.has(word[0] ?? '') && (koGivens.has(word.slice(1)) || koGivens.has(stem.slice(1)))
      ? 2
      : 0) +
    (koGivens.has(word) || koGivens.has(stem) ? 4 : 0) +
    (koCommon.has(word) || koCommon.has(stem) ? 8 : 0)
  );
});
const NE_TAIL = /(?:ले|लाई|को|का|की|मा|सँग|बाट|जी|हरू)$/;
const nagariBits = remembered((word: string): number => {
  const stem = word.replace(NE_TAIL, '');
  const is = (set: ReadonlySet<string>) => set.has(word) || set.has(stem);
  return (is(neNames) ? 1 : 0) + (is(neFamilies) ? 2 : 0) + (is(neCommon) ? 4 : 0);
});
const kataBits = remembered(
  (word: string): number => (katakanaNames.has(word) ? 1 : 0) + (katakanaWords.has(word) ? 2 : 0),
);

const LONGEST = 6;
/** The first two signs of a row as one small number, which a few others may share. */
const pairOf = (first: number, second: number): number => ((first << 14) ^ second) & 0x3fffffff;

/** Looks words up by their beginning in a text that sets no spaces. By the first two signs it is known how long a word can be. */
const beginningsOf = (words: ReadonlySet<string>): ((text: string, from: number) => number) => {
  const single = new Set<number>();
  const lengths = new Map<number, number>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const pair = pairOf(first, word.charCodeAt(1));
    if (word.length === 1) single.add(first);
    else lengths.set(pair, (lengths.get(pair) ?? 0) | (1 << word.length));
  }
  return (text, from) => {
    const first = text.charCodeAt(from);
    const known = lengths.get(pairOf(first, text.charCodeAt(from + 1))) ?? 0;
    if (known)
      for (let n = LONGEST; n > 1; n--)
        if (known & (1 << n) && words.has(text.slice(from, from + n))) return n;
    return single.has(first) ? 1 : 0;
  };
};
const family = beginningsOf(families);
const given = beginningsOf(givens);
const plainWord = beginningsOf(jaCommon);
const kanaFamily = beginningsOf(kanaFamilies);
const kanaGiven = beginningsOf(kanaGivens);

/** Which lists each token stands in, as bits. */
export const listsOf = (text: string, tokens: readonly Token[]): Int32Array => {
  const bits = new Int32Array(tokens.length);
  const mark = (from: number, length: number, first: number): void => {
    for (let n = 0; n < length; n++)
      bits[from + n] = (bits[from + n] ?? 0) | (n === 0 ? first : first * 2);
  };
  tokens.forEach(({ word, script, start }, i) => {
    if (script === SCRIPTS.latin) bits[i] = latinBits(word);
    else if (script === SCRIPTS.hangul) bits[i] = hangulBits(word);
    else if (script === SCRIPTS.nagari) bits[i] = nagariBits(word);
    else if (script === SCRIPTS.kata) bits[i] = kataBits(word);
    else if (script === SCRIPTS.han) {
      mark(i, family(text, start), 1);
      mark(i, given(text, start), 4);
      mark(i, plainWord(text, start), 16);
      if (zhFamilies.has(word)) bits[i] = (bits[i] ?? 0) | 64;
      if (zhGiven.has(word)) bits[i] = (bits[i] ?? 0) | 128;
    } else if (script === SCRIPTS.hira) {
      mark(i, kanaFamily(text, start), 1);
      mark(i, kanaGiven(text, start), 4);
    }
  });
  return bits;
};
