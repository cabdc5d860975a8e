import { matchesOf } from '../../spans.js';
import { NOUNS_LIKE_NAMES, TOWNS_LIKE_NAMES } from '../data/japanese/not-bare.js';
import { TOWN_FAMILIES } from '../data/japanese/town-families.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isGivenName, isShortGiven, isSurname, isSurnameBeside } from '../han-names.js';
import { isOtherWord, isTitledKana, isTitledWord } from '../japanese-words.js';
import { isKanaFamilyBeside } from '../kana-names.js';
import type { NameRun } from '../name-runs.js';
import { remembered } from '../remembered.js';
import { isBuiltFull } from './built.js';
import { isGivenLikeWord, isWideGiven } from './wide-given.js';

const H = '\\u3400-\\u9fff々ヶ';
const nouns = wordSet(NOUNS_LIKE_NAMES);
const townFamilies = wordSet(TOWN_FAMILIES);
const towns = wordSet(TOWNS_LIKE_NAMES, TOWN_FAMILIES);

/** Kanji with nothing of the kind on either side: 昨夜も磯貝が. */
const ROW = new RegExp(`(?<![${H}ァ-ヴーA-Za-z0-9])[${H}]{2,8}(?![${H}ァ-ヴー])`, 'g');
/** 宇佐美 雅之まで. */
const APART = new RegExp(`(?<![${H}])([${H}]{2,3})[ \u3000]([${H}]{1,3})(?![${H}])`, 'g');
/** 萩原 稜: one sign of which given names are made, and nothing that stands behind a word with a gap. */
const ONE_SIGN =
  /^[^一-十大小中上下前後左右内外東西南北市町村区県国家人方様君氏宅側用等他計円年月日時分]$/;
/** What is said before somebody without a sign between: 昨夜磯貝が. */
const BEFORE =
  /^(?:昨日|今日|今朝|昨夜|昨晩|先日|先週|先月|去年|昨年|毎朝|毎晩|毎日|毎回|最近|以前|当時|結局|実際|今回|前回|現在|元々|同僚|上司|隣人|犯人|担任|担当|部下|後輩|先輩|友人|知人|名前|氏名|名字|苗字|旧姓)/;
/** What is said behind a family name in the same way: 沼尻名義. */
const BEHIND =
  /(?:名義|宅|邸|側|夫妻|夫婦|一家|家族|本人|兄弟|姉妹|親子|親方|両名|両氏|一味|姓|宛|経由|社長|店長|支店長|部長|課長|係長|班長|所長|院長|園長|校長|教頭|局長|工場長|会長|区長|組長|主任|専務|常務|監督|医師|看護師|教授|巡査)$/;
/** A place is spoken of: somebody goes there or comes from there. */
const PLACE_BEHIND =
  /^(?:の(?:海|山|川|温泉|花火|祭|桜|湖|駅|街|町|方面|市役所|工場|店|空|雪)|駅|方面|まで(?:行|歩|バス|電車|車|買)|へ(?:行|の|バス)|行き|から(?:電車|バス|車|引っ越|越し|通)|に(?:引っ越|越し|住|行|出かけ|旅|帰省|ある|あり|移)|で(?:は|も)?(?:買|開|やって|行わ|暮|生まれ|育)|経由|産|地区|出身|在住|弁)/;

/** A family name, be a town called so too. */
export const isFamilyOrTown = (word: string): boolean =>
  (isSurnameBeside(word) || townFamilies.has(word)) &&
  !nouns.has(word) &&
  !isOtherWord(word) &&
  !isTitledWord(word);

/** Whose house, kin or doing it is: then a family is meant by the name of a town. */
const SOMEBODY_BEHIND =
  /^(?:の(?:ところ|所の|家の|うちの|奥さん|おばあ|おじい|旦那|ご主人|息子|娘|おやじ|親父|長男|次男|嫁|犬が|猫が|やつ|奴|野郎|せい)|って(?:人|やつ|奴|いう人|名前)|という(?:人|方|者|男|女|名前|職員|担当)|と(?:名乗|申|いいます|言います)|と書(?:いて|かれ)|と(?:いって|言って)(?:、|[^ま])|に(?:言われ|怒鳴|殴|叩|脅|睨|注意され|断られ)|らしい|名義|(?:が|は|も)[^。、\n]{0,10}(?:殴|怒鳴|叩|蹴|脅|いじめ|叱|騙|暴力|睨|嘘|うそ))/;

const isFamily = (word: string): boolean =>
  isSurnameBeside(word) && !isAlsoWord(word) && !nouns.has(word) && !towns.has(word);
const isGiven = (word: string): boolean =>
  word.length > 1 &&
  word.length < 4 &&
  isWideGiven(word) &&
  !isAlsoWord(word) &&
  !nouns.has(word) &&
  !towns.has(word) &&
  !isGivenLikeWord(word) &&
  !isSurname(word) &&
  (isGivenName(word)
    ? !/^[二三四五六七八九十百万]/.test(word)
    : !/^[一-十百千万数何]/.test(word)) &&
  !/[代人名年本歳才]$/.test(word);

/** わたしの しゃちょうは いのうえ です; たんとうの こばやしという ひと. */
const KANA_WHO =
  /(?:しゃちょう|てんちょう|はんちょう|こうじょうちょう|こうちょう|えんちょう|しゅにん|リーダー|じょうし|どうりょう|せんぱい|せんせい|たんとう(?:の ?(?:ひと|かた))?|おおや|かんりにん|となり(?:の ?(?:ひと|いえ))?|うえの ?(?:ひと|いえ)|したの ?(?:ひと|いえ)|きんじょの ?ひと|つうやく|そうだんいん|いしゃ|おいしゃさん|みょうじ|なまえ|社長|店長|班長|先生|担当(?:の人)?|大家|隣(?:の人)?|上司|名字|名前)(?:\([ぁ-ん]+\))?(?:は|の) ?([ぁ-ん]{3,6}?)(?= ?(?:です|でした|だ。|と ?い|という|って))/g;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3093;

/** Sentences with so few kana are Chinese. */
export const isJapanese = (text: string): boolean => {
  let kana = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isHiragana(code)) kana++;
  }
  return kana * 5 > han;
};

/** What a row of kanji says by itself: it is a name, may be a town as well, or there is one behind or before what is said so. */
interface Row {
  readonly isName: boolean;
  readonly isTown: boolean;
  readonly inside?: { readonly lead: number; readonly word: string };
}
const rowOf = remembered((row: string): Row => {
  const isName = isFamily(row) || isGiven(row);
  const isTown = isFamilyOrTown(row);
  const lead = BEFORE.exec(row)?.[0].length ?? 0;
  const tail = BEHIND.exec(row.slice(lead))?.[0].length ?? 0;
  const word = row.slice(lead, row.length - tail);
  return lead + tail && (isFamily(word) || isBuiltFull(word) || (lead && isGiven(word)))
    ? { isName, isTown, inside: { lead, word } }
    : { isName, isTown };
});

/** Family and given names in kanji that are nothing else, with nothing that says so. */
export const bareHan = (text: string): NameRun[] => {
  if (!isJapanese(text)) return [];
  const runs: NameRun[] = [];
  const add = (start: number, word: string) =>
    runs.push({ start, end: start + word.length, word, script: 'han' });
  for (const { 0: row, index } of matchesOf(text, ROW)) {
    const { isName, isTown, inside } = rowOf(row);
    if (!isName && !isTown && !inside) continue;
    const behind = text.slice(index + row.length, index + row.length + 8);
    if (isName) {
      if (!PLACE_BEHIND.test(behind)) add(index, row);
    } else if (isTown && SOMEBODY_BEHIND.test(behind)) add(index, row);
    else if (inside) add(index + inside.lead, inside.word);
  }
  for (const { 1: family = '', 2: given = '', index } of matchesOf(text, APART))
    if (
      (isFamily(family) ||
        ((towns.has(family) || isSurname(family)) &&
          !nouns.has(family) &&
          (isGivenName(given) || isShortGiven(given)))) &&
      (isWideGiven(given) || ONE_SIGN.test(given)) &&
      !isGivenLikeWord(given) &&
      !isOtherWord(given) &&
      !isTitledWord(given)
    )
      add(index, `${family} ${given}`);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, KANA_WHO))
    if (isKanaFamilyBeside(word) && !isTitledKana(word))
      runs.push({
        start: index + whole.length - word.length,
        end: index + whole.length,
        word,
        script: 'hiragana',
      });
  return runs;
};
