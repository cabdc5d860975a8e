import { RARER_SURNAME_READINGS } from './data/japanese/kana-family.js';
import { MORE_GIVEN_READINGS } from './data/japanese/kana-given.js';
import { GIVEN_READINGS, SURNAME_READINGS } from './data/kana.js';
import { wordSet } from './data/word-list.js';

const given = wordSet(GIVEN_READINGS);
const family = wordSet(SURNAME_READINGS);
const moreGiven = wordSet(MORE_GIVEN_READINGS);
const rarerFamily = wordSet(RARER_SURNAME_READINGS);
const hiragana = (word: string): string =>
  word.replace(/[ァ-ヴ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** Readings that are everyday words too. */
const WORDS = wordSet(
  'あきや りの さくら はな あい ゆき みらい はる なつ あき かえで もみじ そら うみ ひかり のぞみ めぐみ いずみ かおり あゆみ まこと ただし しげる みのる まなぶ さとる いさむ つよし きよし あつし はじめ すすむ のぼる かなえ たまき こころ みち みつ きみ あんず もも いちご しん れん りん けん しょう じゅん りょう きょう さかい ひろば まえ うえ した なか おおた もり はやし はら たに ほし おか せき つじ はし みなと いま きし ほり つつみ いけ いし みやこ ひと かな まい みな えん さん いち せん りゅう りく かい ごう とし よし たけ うめ きく まさか ちとせ いっさ しき さだ とも とき かず まさ しずか',
);

export const FAMILIES_IN_KANA: ReadonlySet<string> = new Set([...family, ...rarerFamily]);
export const GIVENS_IN_KANA: ReadonlySet<string> = new Set([...given, ...moreGiven]);

export const isKanaGiven = (word: string): boolean => given.has(hiragana(word));
export const isKanaFamily = (word: string): boolean => family.has(hiragana(word));
/** The same with rarer ones, where something beside says that a name stands here. */
export const isKanaFamilyBeside = (word: string): boolean =>
  isKanaFamily(word) || rarerFamily.has(hiragana(word));
export const isKanaGivenBeside = (word: string): boolean =>
  isKanaGiven(word) || moreGiven.has(hiragana(word));
export const isKanaWord = (word: string): boolean => WORDS.has(hiragana(word));
/** Of one or two parts: やまだ, やまだはなこ. */
export const isKanaName = (word: string): boolean => {
  const [first = '', second, third] = word.split(/[ ・]/);
  if (third !== undefined) return false;
  if (second !== undefined)
    return (
      isKanaFamily(first) ||
      isKanaGiven(second) ||
      (isKanaFamilyBeside(first) && isKanaGivenBeside(second))
    );
  if (isKanaGiven(word) || isKanaFamily(word)) return true;
  for (let cut = 2; cut < word.length - 1; cut++)
    if (isKanaFamilyBeside(word.slice(0, cut)) && isKanaGivenBeside(word.slice(cut))) return true;
  return false;
};
