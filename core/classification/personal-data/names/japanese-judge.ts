import {
  isAlsoWord,
  isFullName,
  isGivenName,
  isSurname,
  isSurnameBeside,
  looksLikeSurname,
} from './han-names.js';
import { isToldFull } from './japanese/built.js';
import {
  isBabyWord,
  isOtherWord,
  isTitledKana,
  isTitledWord,
  KATAKANA_WORDS,
} from './japanese-words.js';
import { isKanaName, isKanaWord } from './kana-names.js';
import { type NameRun, tailOf } from './name-runs.js';

/** Parts of a katakana row that are everyday words or countries. */
const isKatakanaWord = (word: string): boolean =>
  word.split(/[ ・=]/).every((part) => KATAKANA_WORDS.has(part) || part.length < 2);

const isHanName = (word: string): boolean =>
  isFullName(word) || (isSurname(word) && !isAlsoWord(word));

/** Whether a row is a name by what it is: known to a list, or with two parts. */
export const isListedName = ({ word, script }: NameRun): boolean => {
  switch (script) {
    case 'han':
      return isHanName(word) || (isGivenName(word) && word.length > 1 && !isAlsoWord(word));
    case 'katakana':
      return !isKatakanaWord(word) && (/[ ・]/.test(word) || isKanaName(word));
    case 'hiragana':
      return isKanaName(word) && !isKanaWord(word);
    default:
      return false;
  }
};

/** The family name at the end of a row of kanji, or the row itself where nothing speaks against it. */
export const titledName = (run: NameRun, title = ''): NameRun | undefined => {
  const { word, script } = run;
  // An initial hides the name already.
  if (script === 'latin') return word.length > 1 ? run : undefined;
  // Short names of other countries that are things otherwise.
  if (script === 'katakana')
    return isKatakanaWord(word) &&
      !(title === 'さん' && /^(?:ビン|アリ|ミラー|ガン|リン|ライト)$/.test(word))
      ? undefined
      : run;
  if (script === 'hiragana') {
    // Plain Japanese sets words apart: となりの もてぎさん.
    const gap = word.lastIndexOf(' ');
    if (gap >= 0) {
      const last = tailOf(run, word.length - gap - 1);
      const plain =
        isTitledKana(last.word) || isBabyWord(last.word) || /[くいなる]$/.test(last.word);
      if (isKanaName(last.word) && !isTitledKana(last.word)) return isKanaName(word) ? run : last;
      return /^(?:くん|ちゃん|さん)$/.test(title) &&
        last.word.length > 2 &&
        last.word.length < 6 &&
        !plain &&
        /の$/.test(word.slice(0, gap))
        ? last
        : undefined;
    }
    if (/^(?:くん|ちゃん)$/.test(title) && word.length <= 5) {
      const lead = word.length > 3 && 'のはがとにでも'.includes(word[0] ?? '') ? 1 : 0;
      const child = tailOf(run, word.length - lead);
      return isBabyWord(child.word) ? undefined : child;
    }
    for (let length = Math.min(8, word.length); length >= 2; length--) {
      const tail = tailOf(run, length);
      const before = word[word.length - length - 1];
      if (isTitledKana(tail.word)) return undefined;
      if (isKanaName(tail.word) && (!before || 'のはがとにでもをる 、'.includes(before)))
        return tail;
    }
    return undefined;
  }
  if (isTitledWord(word) && !isSurname(word) && !isFullName(word)) {
    return undefined;
  }
  if (isSurnameBeside(word) || isFullName(word) || isToldFull(word)) return run;
  for (const length of [5, 4, 3, 2])
    if (length < word.length) {
      const tail = tailOf(run, length);
      if (
        isFullName(tail.word) ||
        isToldFull(tail.word) ||
        (isSurname(tail.word) && !isAlsoWord(tail.word))
      )
        return tail;
    }
  if (isOtherWord(word) || isAlsoWord(word)) return undefined;
  // Whom somebody calls so is somebody, whether a list knows the name or not.
  return looksLikeSurname(word) || (title === 'さん' && /^[\u4e00-\u9fff々ヶ]{2,3}$/.test(word))
    ? run
    : undefined;
};

/** Whether a row may be a name where the words around say that one stands here. */
export const mayBeName = ({ word, script }: NameRun, strong: boolean): boolean => {
  switch (script) {
    case 'han':
      if (isToldFull(word)) return true;
      if (isHanName(word) || isGivenName(word))
        return !isAlsoWord(word) || word.length === 1 || strong;
      if (isOtherWord(word) || isAlsoWord(word)) return strong && isSurname(word);
      return strong ? word.length <= 7 : looksLikeSurname(word);
    case 'katakana':
      return !isKatakanaWord(word);
    case 'hiragana':
      return isKanaName(word);
    default:
      return true;
  }
};
