import { isGivenName, isJapaneseFamily, isShortGiven, isSurnameBeside } from './han-names.js';
import { FAMILIES_IN_KANA, GIVENS_IN_KANA } from './kana-names.js';

/** What the lists say of the names of people in Japan, for whoever compares them with those of another text. */
export const PEOPLE_OF_JAPAN = {
  isFamily: isJapaneseFamily,
  isFamilyBeside: isSurnameBeside,
  isGiven: (kanji: string): boolean => isGivenName(kanji) || isShortGiven(kanji),
  families: FAMILIES_IN_KANA,
  givens: GIVENS_IN_KANA,
};
