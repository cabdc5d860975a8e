import { matchesOf } from '../../spans.js';
import { isSurname } from '../han-names.js';
import { isTitledKana } from '../japanese-words.js';
import {
  isKanaFamily,
  isKanaFamilyBeside,
  isKanaGiven,
  isKanaGivenBeside,
  isKanaWord,
} from '../kana-names.js';
import type { NameRun } from '../name-runs.js';

const H = '\\u3400-\\u9fff々ヶ';
const KIN =
  '(?:娘|息子|長男|長女|次男|次女|二男|二女|三男|三女|末っ子|妻|夫|家内|主人|旦那|孫|弟|妹|兄|姉|甥|姪|婿|嫁|母|父|祖母|祖父|義母|義父|姑|舅|同僚|友人|友達|後輩|先輩|隣人|担任|大家|むすめ|むすこ|つま|おっと|まご|おとうと|いもうと|あに|あね|ともだち|ちょうなん|ちょうじょ|じなん|じじょ)';
/** 妻のさゆりは: kana behind whose it is. */
const OF_KIN = new RegExp(
  `(?<![${H}ぁ-ん])${KIN}(?:\\([ぁ-ん]+\\))?(?:の|・|、|は、) ?([ぁ-ん]{2,5}?)(?=(?:が|は|も|を|に|と|です|の|、|。|さん|ちゃん|くん|\\(|（))`,
  'g',
);
/** 担当：しみず; 名前ははるみです. */
const LABEL =
  /(?:担当者?|名義|氏名|名前|なまえ|お?なまえ|名字|苗字|みょうじ|宛名|差出人|連絡先|記入者|投稿者|代筆|母|父)(?:[:：] ?|は、?|が)([ぁ-ん]{2,6}?(?: [ぁ-ん]{2,5})?)(?=です|と(?:いい|言い|申|もうし)|と ?いう|[)）。、\n]|$|さん|でした)/g;
/** すずき はなえです: two words of kana, a family and a given name. */
const PAIR =
  /(?<![ぁ-ん])([ぁ-ん]{2,6}) ([ぁ-ん]{2,5}?)(?= ?(?:です|と ?もうし|と ?いい|と申|と言|より|さん|ちゃん|くん|[、。)）\n]|$|の ?(?:はは|ちち|おや|つま|おっと)))/g;
/** 黛先生: one sign, behind what is no part of a word. */
const TEACHER = new RegExp(
  `(?<![${H}ァ-ヴーA-Za-z])([${H}])(?=(?:先生|せんせい)(?!方|たち|達))`,
  'g',
);
const NO_TEACHER = /[女男新旧前元各両諸大小老若皆兼副主]/;
const NOT =
  /^(?:こと|ため|ほう|とき|ところ|もの|はなし|ばあい|いえ|へや|くるま|なまえ|けん|びょうき|からだ|しごと|がっこう|かいしゃ|みんな|ほか|よう|とおり|きもち|みらい|ゆめ|いのち|かお|こえ|ちから|みせ|あたり|ひとり|ふたり|いろいろ|ここ|そこ|どこ|これ|それ|だれ|なに|まだ|もう|とても|なし|ない|ふめい|わからない|ひみつ|おなじ|かな|かんじ|ひらがな|ようこ(?=そ))$/;

/** Names in kana, and one sign before a teacher, close to a word that says whose they are. */
export const closeKana = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  const add = (start: number, word: string, script: NameRun['script'] = 'hiragana') =>
    runs.push({ start, end: start + word.length, word, script });
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, OF_KIN))
    if (isKanaGivenBeside(word) && word.length > 1 && !NOT.test(word) && !isTitledKana(word))
      if (!isKanaWord(word) || (word.length > 2 && isKanaGiven(word)))
        add(index + whole.length - word.length, word);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, LABEL)) {
    const parts = word.split(' ');
    const known = parts.some(
      (part) => part.length > 2 && (isKanaGivenBeside(part) || isKanaFamilyBeside(part)),
    );
    if (known && !NOT.test(word) && !isTitledKana(word))
      add(index + whole.length - word.length, word);
  }
  for (const { 1: family = '', 2: given = '', index } of matchesOf(text, PAIR))
    if (
      family.length + given.length > 4 &&
      ((isKanaFamily(family) && isKanaGivenBeside(given)) ||
        (isKanaFamilyBeside(family) && isKanaGiven(given) && !isKanaWord(given))) &&
      !NOT.test(given) &&
      !NOT.test(family)
    )
      add(index, `${family} ${given}`);
  for (const { 1: word = '', index } of matchesOf(text, TEACHER))
    if (isSurname(word) && !NO_TEACHER.test(word)) add(index, word, 'han');
  return runs;
};
