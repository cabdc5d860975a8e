import { matchesOf } from '../../spans.js';
import { isAlsoWord, isSurname, isSurnameBeside } from '../han-names.js';
import { KATAKANA_WORDS } from '../japanese-words.js';
import {
  isKanaFamily,
  isKanaFamilyBeside,
  isKanaGiven,
  isKanaGivenBeside,
  isKanaWord,
} from '../kana-names.js';
import type { NameRun } from '../name-runs.js';

const run = (start: number, word: string, script: NameRun['script']): NameRun => ({
  start,
  end: start + word.length,
  word,
  script,
});

/** Whole names in hiragana without a gap, where a sentence begins: たかはしけんじ、72歳です. */
const WHOLE =
  /(?:^|[。\n！!？?「（( 　\ufffc])([ぁ-ん]{5,10}?)(?=(?:、|と申|と ?もうし|といい|と ?いい|です|でございます|より(?:。|\n|$)|。?$|\n| [0-9]|[(（]))/g;
const isWhole = (word: string): boolean => {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [family, given] = [word.slice(0, cut), word.slice(cut)];
    if (
      given.length > 1 &&
      family.length + given.length > 4 &&
      ((isKanaFamilyBeside(family) && isKanaGiven(given)) ||
        (isKanaFamily(family) && isKanaGivenBeside(given)))
    )
      return true;
  }
  return false;
};

/** Somebody's age right behind a name: さくら(5歳). */
const AGED =
  /(?<![ぁ-ゖァ-ヴー・々\u3400-\u9fff])((?:[ァ-ヴー]{2,10}[ ・])?[ァ-ヴー]{2,10}|[ぁ-ん]{2,5})(?:くん|ちゃん|さん)?(?:[(（]|、|は|、?今年)(?:(?:満|もうすぐ|今|いま) ?)?(?:[0-9]{1,3} ?(?:歳|才|さい|か月|ヶ月|カ月|年生|年)[)）。でに、のー]|(?:小学?|中学?|高校?)[1-6一二三四五六](?:年生?)?[)）。でに、の]|年[長中少][)）。でに、の])/g;
const NOT_AGED =
  /^(?:こども|むすこ|むすめ|わたし|ぼく|おれ|うち|はは|ちち|おっと|つま|まご|あね|あに|いもうと|おとうと|おや|そふ|そぼ|いぬ|ねこ|ここ|これ|それ|いま|まだ|もう|また|あと|たった|やっと|もうすぐ|じいちゃん|ばあちゃん|おじいちゃん|おばあちゃん|みんな|ふたり|ひとり|じゅうみん|こうれいしゃ|パパ|ママ|アパート|マンション|プール|センター|ビル|クラス|コース|オープン|バス|トイレ|エレベーター|イベント|サービス|メンバー|リーダー|スタッフ|ペット|パート|ボランティア|ワクチン|コロナ|シニア|ベテラン)$/;

/** Whose house or kin is told of: ヤマグチのおじいさん, 井上の奥さん. */
const KIN_OF =
  /(?<=^|[。、 の\n「（(\ufffc])([ァ-ヴー]{2,8}|[\u3400-\u9fff々ヶ]{2,3}|[ぁ-ん]{3,5}?)の(?:おじいさん|おじいちゃん|おばあさん|おばあちゃん|じいさん|ばあさん|じいちゃん|ばあちゃん|爺さん|婆さん|爺ちゃん|婆ちゃん|親父|おやじ|せがれ|倅|奥さん|おくさん|旦那|だんな|ご?主人|ご?長男|ご?次男|ご?長女|娘さん|息子さん|お嬢さん|お母さん|お父さん|おじさん|おばさん|お宅|おたく|家の人|ところの(?:犬|子|息子|娘))/g;
const NOT_KIN =
  /^(?:となり|おとなり|うえ|した|まえ|うち|きんじょ|むかい|かいしゃ|ともだち|ふたり|ひとり|あのひと|ブラジル|ベトナム|ペルー|フィリピン|ネパール|アパート|マンション|コンビニ|スーパー|クラス|ベトナムジン|ヘルパー)$/;

/** サトコおばさん; ほのかが保育園に落ちました. */
const ELDER =
  /(?<![ァ-ヴー])([ァ-ヴー]{2,6})(?=(?:おばさん|おじさん|おばちゃん|おじちゃん|ばあちゃん|じいちゃん|ばあさん|じいさん|姉さん|兄さん|姉ちゃん|兄ちゃん))/g;
const CHILD =
  /(?:^|[。、\n「])([ぁ-ん]{3,4})(?=[がはも][^。\n]{0,10}(?:保育園|幼稚園|小学校|中学校|学童|入学|入園|年生|歳|いじめ|熱|泣|給食|発達|登校))/g;
/** 高山 ロベルト 幸二, ロベルト・幸二: a name of two countries. */
const TWO_LANDS =
  /(?<![\u3400-\u9fff々ヶァ-ヴー])(?:[\u3400-\u9fff々ヶ]{1,4}[ 　・]?[ァ-ヴー]{2,9}[ 　・][\u3400-\u9fff々]{1,3}|[\u3400-\u9fff々ヶ]{2,3}[ 　・][ァ-ヴー]{2,9}|[ァ-ヴー]{2,9}[ 　・][\u3400-\u9fff々ヶ]{2,4})(?= ?(?:です|と申|と ?いい|、|。|さん|様|$|\n|[(（]|が|は|の|\ufffc))/g;

/** Names in kana told by an age, by kin or by standing first; names of which one half is of another country. */
export const kanaTold = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, WHOLE))
    if (isWhole(word)) runs.push(run(index + whole.length - word.length, word, 'hiragana'));
  for (const { 1: word = '', index } of matchesOf(text, AGED)) {
    const katakana = /^[ァ-ヴ]/.test(word);
    const known = katakana
      ? word.split(/[ ・]/).every((part) => !KATAKANA_WORDS.has(part))
      : isKanaGivenBeside(word);
    if (known && !NOT_AGED.test(word)) runs.push(run(index, word, 'hiragana'));
  }
  for (const { 1: word = '', index } of matchesOf(text, KIN_OF)) {
    const fits = /^[ァ-ヴ]/.test(word)
      ? isKanaFamilyBeside(word) && !KATAKANA_WORDS.has(word)
      : /^[ぁ-ん]/.test(word)
        ? isKanaFamily(word) && !isKanaWord(word)
        : isSurname(word) && !isAlsoWord(word);
    if (fits && !NOT_KIN.test(word)) runs.push(run(index, word, 'han'));
  }
  for (const { 1: word = '', index } of matchesOf(text, ELDER))
    if (!KATAKANA_WORDS.has(word) && isKanaGivenBeside(word))
      runs.push(run(index, word, 'katakana'));
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, CHILD))
    if (isKanaGiven(word) && !isKanaWord(word) && !NOT_AGED.test(word))
      runs.push(run(index + whole.length - word.length, word, 'hiragana'));
  for (const { 0: word, index } of matchesOf(text, TWO_LANDS)) {
    const parts = word
      .split(/[ 　・]/)
      .flatMap((part) => part.match(/[ァ-ヴー]+|[^ァ-ヴー]+/g) ?? []);
    const han = parts.filter((part) => !/^[ァ-ヴ]/.test(part));
    const kata = parts.filter((part) => /^[ァ-ヴ]/.test(part));
    if (
      kata.every((part) => !KATAKANA_WORDS.has(part)) &&
      han.some((part) => isSurnameBeside(part) && !isAlsoWord(part)) &&
      (parts.length > 2 || kata.some((part) => isKanaGivenBeside(part) || part.length > 2))
    )
      runs.push(run(index, word, 'han'));
  }
  return runs;
};
