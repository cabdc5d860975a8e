import { matchesOf } from '../../../spans.js';
import { NOUNS_LIKE_NAMES } from '../../data/japanese/not-bare.js';
import { wordSet } from '../../data/word-list.js';
import { JA_COMMON } from '../../data/words/japanese-common.js';
import { isAlsoWord, isGivenName, isSurname, looksLikeSurname } from '../../han-names.js';
import { isOtherWord, isTitledWord } from '../../japanese-words.js';
import { isKanaGivenBeside, isKanaWord } from '../../kana-names.js';
import type { NameRun } from '../../name-runs.js';
import { remembered } from '../../remembered.js';
import { isFamilyOrTown, isJapanese } from '../bare.js';
import { isGivenLikeWord, isWideGiven } from '../wide-given.js';

const common = wordSet(JA_COMMON);
const nouns = wordSet(NOUNS_LIKE_NAMES);
const RUN = /[\u3400-\u9fff々ヶ]+/g;
/** (ひろみ), 連絡はひろみまで, ひろみが怒鳴る: a given name in kana. */
const KANA =
  /(?:[（(]|^|[。！!？?\n]|は)([ぁ-ん]{2,5}?)(?=[）)]|まで(?:お願い|ご連絡|連絡|お電話|電話)|一家[がはに]|氏名義|(?:が|に)[^。、\n]{0,10}(?:殴|蹴|怒鳴|脅|騒い|勝手に|入院|亡くな|倒れ|転ん|怪我|怒っ|謝|言われ|辞め|引っ越|離婚|停め))/g;
/** Who somebody is to the writer. */
const KIN =
  '(?:祖母|祖父|義母|義父|義姉|義兄|義妹|義弟|叔父|叔母|伯父|伯母|母|父|息子|娘|長男|長女|次男|次女|三男|三女|夫|主人|旦那|妻|家内|兄|姉|弟|妹|孫|甥|姪|友人|友達|知人|同僚|上司|部下|先輩|後輩|同級生|大家|家主|隣人|恋人|彼氏|彼女|婚約者|元夫|元妻)';
const ROLE =
  '(?:担任|担当|隣|隣の家|向かい|上の階|下の階|階下|窓口|受付|ヘルパー|ケアマネ|ケアマネジャー|保健師|民生委員|相談員|看護師|先生|店長|社長|班長|課長|工場長|うち|園長|校長|区長|自治会長)';
const BEFORE = new RegExp(`(?:${KIN}|${ROLE})(?:の|、|（|\\()$`);
const DIRECT = new RegExp(`^${KIN}`);
/** Only somebody is called so. */
const TITLE =
  /^(?:さん|先生|君(?![がはの]代)|くん|ちゃん|氏(?:名義|に|が|は|の|を|と)|様方|一家[がはに]|夫妻|名義|(?:医師|看護師|[社店課部班]長)[がはにをとの、]|という(?:人|方|者|男|女|職員|店員|先生|名前)|と(?:申し|名乗))/;
/** The same as the end of the row itself. */
const TITLE_OF_KANJI =
  /(?:先生|様方|氏名義|氏|君|一家|夫妻|名義|様|医師|看護師|社長|店長|課長|部長|班長)$/;
const GOES_ON = /^(?:さん|が|は|に|を|も|と|の|から|、|。|です|だ|[（(]|って)/;
/** What only somebody does. */
const DOES =
  /^(?:が|に|は|も|から)[^。、\n]{0,10}(?:殴|蹴|怒鳴|脅|騒い|勝手に|入院|退院|亡くな|倒れ|転ん|怪我|怒っ|謝|言っ|言われ|来てくれ|助けて|教えて|手伝|泣い|辞め|引っ越|結婚|離婚|妊娠|停め|住ん)/;
const TO = /^まで(?:お願い|ご連絡|連絡|電話|お電話|知らせ|お知らせ|ください|下さい)/;
const OF_KIN = /^の(?:母|父|妻|夫|姉|兄|祖母|祖父|保護者|親)(?:です|でござ|と申|より)/;
const EDGE = /(?:^|[。！!？?\n\ufffc] ?)$/;
/** 先月磯貝が: without a sign between. */
const LATELY = /^(?:先月|先週|昨日|今日|昨夜|昨晩|今朝|先日|去年|昨年|今年|一昨日)/;

/** A word of two to four kanji that nothing here knows: neither one word nor two. */
const isUnknown = (word: string): boolean => {
  if (word.length < 2 || word.length > 4 || common.has(word)) return false;
  if (isOtherWord(word) || isTitledWord(word) || isAlsoWord(word) || nouns.has(word)) return false;
  if (
    /^[一-十0-9百千万両各全某同別新旧前後今来毎何大小高]|[的中後前内外時分間等化性用式費料々]$/.test(
      word,
    )
  )
    return false;
  for (let cut = 1; cut < word.length; cut++) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if ((cut > 1 && common.has(first)) || (rest.length > 1 && common.has(rest))) return false;
  }
  return true;
};
const isFamily = (word: string): boolean =>
  word.length > 1 &&
  !common.has(word) &&
  !nouns.has(word) &&
  (isFamilyOrTown(word) || isSurname(word));
const isGiven = (word: string): boolean =>
  word.length > 1 &&
  (isGivenName(word) || isWideGiven(word)) &&
  !isAlsoWord(word) &&
  !isGivenLikeWord(word) &&
  !isOtherWord(word) &&
  !isTitledWord(word) &&
  !common.has(word);
const isKana = (word: string): boolean => isKanaGivenBeside(word) && !isKanaWord(word);

/** What a row of kanji says by itself. */
interface Row {
  /** One that a list has. */
  readonly listed: boolean;
  /** One that a list has, or of which nothing says that it is a word. */
  readonly any: boolean;
  readonly single: boolean;
  /** How much of it says when or who: the rest is one that a list has. */
  readonly lead: number;
  readonly day: boolean;
}
const rowOf = remembered((row: string): Row | null => {
  if (!row || common.has(row)) return null;
  const listed = isFamily(row) || isGiven(row);
  const built = row.length === 3 && looksLikeSurname(row) && !common.has(row.slice(1));
  const any = listed || isUnknown(row) || built;
  const single = row.length === 1 && isSurname(row);
  const day = LATELY.exec(row)?.[0].length ?? 0;
  const before = day || (DIRECT.exec(row)?.[0].length ?? 0);
  const rest = row.slice(before);
  const lead = before && (isFamily(rest) || isGiven(rest)) ? before : 0;
  return any || single || lead ? { listed, any, single, lead, day: day > 0 } : null;
});
const withoutTitle = remembered((row: string): string => row.replace(TITLE_OF_KANJI, ''));

/** Whether what stands around a row says that it is somebody. */
const isMeant = (
  { listed, any, single }: Row,
  row: string,
  before: string,
  behind: string,
  index: number,
): boolean => {
  if (!any) return single && TITLE.test(behind) && !/^(?:さん|先生)/.test(behind);
  if (TITLE.test(behind) || TO.test(behind)) return true;
  if (BEFORE.test(before) && GOES_ON.test(behind) && (listed || row.length < 4)) return true;
  const bracketed = /[（(]$/.test(before) && /^[）)]/.test(behind);
  if (listed && bracketed) return true;
  if (!EDGE.test(before)) return false;
  const last = index > 4 && /^(?:より|拝|記)?[。 　\n]*$/.test(behind);
  return OF_KIN.test(behind) || (listed && (last || DOES.test(behind)));
};

/** Names that no list has, or that are towns and words as well, where only somebody can be meant. */
export const unknownHan = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  if (!isJapanese(text)) return runs;
  for (const { 0: all, 1: word = '', index } of matchesOf(text, KANA))
    if (isKana(word)) {
      const start = index + all.length - word.length;
      runs.push({ start, end: start + word.length, word, script: 'hiragana' });
    }
  for (const { 0: whole, index } of matchesOf(text, RUN)) {
    const row = withoutTitle(whole);
    const said = rowOf(row);
    if (!said) continue;
    const behind = text.slice(index + row.length, index + row.length + 18);
    const before = text.slice(Math.max(0, index - 10), index);
    const add = (from: number) =>
      runs.push({
        start: index + from,
        end: index + row.length,
        word: row.slice(from),
        script: 'han',
      });
    if (isMeant(said, row, before, behind, index)) add(0);
    else if (said.lead && (said.day ? DOES : GOES_ON).test(behind)) add(said.lead);
  }
  return runs;
};
