import { matchesOf } from '../../spans.js';
import { KATAKANA_COMMON } from '../data/japanese/katakana-common.js';
import { NOUNS_LIKE_NAMES, TOWNS_LIKE_NAMES } from '../data/japanese/not-bare.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isSurname, isSurnameBeside, looksLikeSurname } from '../han-names.js';
import { isOtherWord, isTitledKana, isTitledWord, KATAKANA_WORDS } from '../japanese-words.js';
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
/** 妻のスミです. */
const OF_KIN_KATAKANA = new RegExp(
  `(?<![${H}ぁ-ん])${KIN}(?:\\([ぁ-ん]+\\))?(?:の|・|、|は、) ?([ァ-ヴー]{2,5})(?=(?:です|が|は|も|と|に|を|、|。|さん|ちゃん|くん|\\(|（))`,
  'g',
);
/** 三ツ木 陽菜: a family name with a small word of kana in it. */
const SMALL_WORD = new RegExp(
  `(?<![${H}ァ-ヴー])([一二三四五七八千大小井木竹山堀宮池西東南北中上下丸森野][ツノッ][木谷橋井下上瀬宮内原野田目口山川本沢](?:[ \u3000]?[${H}]{1,3})?)(?=です|さん|様|と申|が|は|に|の(?:家|母|父|妻|夫)|[、。（(）)\n]|$)`,
  'g',
);
/** 学童でそうすけがたたかれた. */
const SUFFERS =
  /(?<=^|[でにはがのと、。「（(\n])([ぁ-ん]{3,5}?)(?=(?:が|は|も|を|に)[^。、\n]{0,12}(?:たた|殴|叩|いじめ|泣い|けが|怪我|熱|転ん|噛|かま|入院|不登校|登校|発達|小学|中学|保育園|学童|歳|アレルギー))/g;
/** 滝口ハナ: a family name and kana of a given one. */
const HALF = new RegExp(`(?<![${H}ァ-ヴー])([${H}]{2,3})([ァ-ヴ]{2,4})(?![ァ-ヴー${H}])`, 'g');
/** 宮永ケースワーカー. */
const OFFICE = new RegExp(
  `(?<![${H}ァ-ヴー])([${H}]{2,3})(?=(?:ケースワーカー|ケアマネ|ヘルパー|マネージャー|リーダー|コーチ|チーフ|ドクター|オーナー|アドバイザー|カウンセラー|ワーカー))`,
  'g',
);
/** ロペス一家; ハディの むすめは. */
const HOUSE =
  /(?<![ァ-ヴー・])([ァ-ヴー]{2,8})(?=(?:一家|夫妻|夫婦|家の|宅の|の ?(?:むすめ|むすこ|おくさん|おっと|つま|おかあさん|おとうさん|いもうと|おとうと|お母さん|お父さん|息子|娘|妻|夫|奥さん)(?:は|が|も|さん|を|に|と|の)))/g;
/** 向井田のじいさん. */
const ELDER = new RegExp(
  `(?<![${H}ァ-ヴー])([${H}]{2,3})(?=の(?:お?じい|お?ばあ|爺|婆|親父|おやじ|せがれ|奥さん|旦那|ご主人|若旦那))`,
  'g',
);
/** やすだと書いてある. */
const WRITTEN = /(?<![ぁ-ん])([ぁ-ん]{3,6}?)(?=(?:と|って)(?:書い|書か|ある表札|表札|名乗))/g;
const katakana = wordSet(KATAKANA_COMMON);
const isPlainKatakana = (word: string): boolean => katakana.has(word) || KATAKANA_WORDS.has(word);
const nouns = wordSet(NOUNS_LIKE_NAMES, TOWNS_LIKE_NAMES);
const isFamily = (word: string): boolean =>
  isSurnameBeside(word) && !isAlsoWord(word) && !nouns.has(word) && !isOtherWord(word);
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
  for (const { 0: word, 1: family = '', 2: given = '', index } of matchesOf(text, HALF))
    if (isFamily(family) && isKanaGivenBeside(given) && !isPlainKatakana(given))
      add(index, word, 'han');
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, OF_KIN_KATAKANA))
    if (isKanaGivenBeside(word)) add(index + whole.length - word.length, word, 'katakana');
  for (const { 1: word = '', index } of matchesOf(text, SMALL_WORD)) add(index, word, 'han');
  for (const { 1: word = '', index } of matchesOf(text, SUFFERS))
    if (isKanaGiven(word) && !isKanaWord(word) && !NOT.test(word) && !isTitledKana(word))
      add(index, word);
  for (const { 1: word = '', index } of matchesOf(text, OFFICE))
    if (isFamily(word)) add(index, word, 'han');
  for (const { 1: word = '', index } of matchesOf(text, HOUSE))
    if (!isPlainKatakana(word)) add(index, word, 'katakana');
  for (const { 1: word = '', index } of matchesOf(text, ELDER))
    if (looksLikeSurname(word) && !isOtherWord(word) && !isTitledWord(word) && !isAlsoWord(word))
      add(index, word, 'han');
  for (const { 1: word = '', index } of matchesOf(text, WRITTEN))
    if (isKanaFamily(word) && !isKanaWord(word)) add(index, word);
  return runs;
};
