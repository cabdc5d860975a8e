import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind } from '../rule.js';
import { KATAKANA_COMMON } from './data/japanese/katakana-common.js';
import { NOUNS_LIKE_NAMES } from './data/japanese/not-bare.js';
import { wordSet } from './data/word-list.js';
import { isAlsoWord, isShortGiven, isSurnameBeside } from './han-names.js';
import { isFamilyOrTown } from './japanese/bare.js';
import { isGivenLikeWord, isWideGiven } from './japanese/wide-given.js';
import { isOtherWord, isTitledWord, KATAKANA_WORDS } from './japanese-words.js';
import { isKanaGiven, isKanaWord } from './kana-names.js';
import { isCommonLatin } from './latin/unknown.js';
import { isCapitalWord, isListedLatin, latinWords } from './latin/words.js';

const nouns = wordSet(NOUNS_LIKE_NAMES);
const katakana = wordSet(KATAKANA_COMMON);
const AND = '(?:and|y|e|dan|at|và|&|saka|tsaka|dengan|con|com|र|ra)';
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{2,15}";
const LATIN_BEHIND = byUnits(
  new RegExp(
    `^,? ${AND}(?: (?:si|ni|kay|chị|anh|em|cô|bà|ông))? (${CAPITAL})(?!\\p{L}| \\p{Lu})`,
    'u',
  ),
);
const LATIN_BEFORE = byUnits(new RegExp(`(?<![\\p{L}.-] ?)(${CAPITAL}) ${AND} $`, 'u'));
const PLACE_END = /(?:cho|machi|shi|ken|gun|dori|gawa|eki|land|ville|tion|ing|ness)$/;
/** 咲良と蓮の二人; 須永・河内の両名; ロドリゴと アナは. */
const JAPANESE_BEHIND =
  /^(?:さん|くん|ちゃん|君|氏|様)?(?:と|・|、|と、| と ) ?([\u3400-\u9fff々ヶ]{1,3}|[ァ-ヴー]{2,10}|[ぁ-ん]{2,4})(?=(?:さん|くん|ちゃん|君|氏|様)?(?:の(?:二人|ふたり|三人|両名|両氏|兄弟|姉妹|親子|夫婦|きょうだい|名前)|が|は|も|を|に|と|です|、|。|で(?:す|、)|$|\n))/;
const JAPANESE_BEFORE =
  /(?:^|[^\u3400-\u9fff々ヶァ-ヴーぁ-ん]|[はがのに、] ?)([\u3400-\u9fff々ヶ]{2,3}|[ァ-ヴー]{2,10})(?:と|・|と、|と ) ?$/;
const isJapanese = (word: string, family: boolean): boolean => {
  if (/^[ァ-ヴ]/.test(word)) return !katakana.has(word) && !KATAKANA_WORDS.has(word);
  if (/^[ぁ-ん]/.test(word)) return word.length > 2 && isKanaGiven(word) && !isKanaWord(word);
  if (nouns.has(word) || isGivenLikeWord(word) || isOtherWord(word) || isTitledWord(word))
    return false;
  if (word.length === 1) return isShortGiven(word);
  return family ? isFamilyOrTown(word) : isWideGiven(word) && !isAlsoWord(word);
};
const isLatin = (word: string, places: ReadonlySet<string>): boolean => {
  const [one] = latinWords(word);
  return (
    !!one &&
    !isCapitalWord(one) &&
    !places.has(one.small) &&
    !PLACE_END.test(one.plain) &&
    word !== word.toUpperCase() &&
    (isListedLatin(one) || !isCommonLatin(one))
  );
};

/** Who stands beside somebody, with nothing but a small word between: names lead to names. */
export const joinedTo = (
  text: string,
  names: readonly PersonalFind[],
  places: ReadonlySet<string>,
): PersonalFind[] =>
  names.flatMap(({ start, end }): PersonalFind[] => {
    const word = text.slice(start, end);
    const behind = text.slice(end, end + 40);
    const before = text.slice(Math.max(0, start - 40), start);
    const found: PersonalFind[] = [];
    const add = (from: number, name: string) =>
      found.push({ start: from, end: from + name.length, kind: 'name' });
    if (/[A-Za-zÀ-ỹ]$/.test(word)) {
      const next = LATIN_BEHIND.exec(behind);
      if (next?.[1] && isLatin(next[1], places))
        add(end + next[0].length - next[1].length, next[1]);
      const last = LATIN_BEFORE.exec(before);
      if (last?.[1] && isLatin(last[1], places))
        add(start - last[0].length + last[0].lastIndexOf(last[1]), last[1]);
    } else if (/[ぁ-ヴー\u3400-\u9fff]$/.test(word)) {
      const family = isSurnameBeside(word);
      const next = JAPANESE_BEHIND.exec(behind);
      if (next?.[1] && !places.has(next[1]) && isJapanese(next[1], family || /さん$/.test(next[0])))
        add(end + next[0].length - next[1].length, next[1]);
      const last = JAPANESE_BEFORE.exec(before);
      if (last?.[1] && !places.has(last[1]) && last[1].length > 1 && isJapanese(last[1], family))
        add(start - last[0].length + last[0].lastIndexOf(last[1]), last[1]);
    }
    return found;
  });
