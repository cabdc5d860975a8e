import { matchesOf } from '../../../spans.js';
import {
  isAlsoWord,
  isFullName,
  isGivenName,
  isShortGiven,
  isSurname,
  isSurnameBeside,
  looksLikeSurname,
} from '../../han-names.js';
import { isListedName, mayBeName } from '../../japanese-judge.js';
import { isOtherWord, isTitledWord } from '../../japanese-words.js';
import { headOf, type NameRun, runAfter } from '../../name-runs.js';
import { isBuiltFull, isBuiltGiven, isToldFull } from '../built.js';
import { isUnlistedFull } from '../unlisted.js';
import { isGivenLikeWord, isWideGiven } from '../wide-given.js';

const RELATION =
  /(?:祖母|祖父|おばあちゃん|おじいちゃん|赤ん坊|叔父|叔母|伯父|伯母|母|父|息子|むすこ|娘|むすめ|長男|長女|次男|次女|三男|三女|末っ子|夫|おっと|主人|旦那|妻|つま|家内|嫁|兄|姉|弟|妹|孫|いもうと|おとうと|あね|あに|おかあさん|おとうさん|おばあさん|おじいさん|まご|よめ|かない|お?隣|となり|隣人|向かい|同僚|上司|先輩|後輩|友達|友だち|ともだち|友人|知人|担任|犯人|彼氏|彼女|元夫|元妻|子ども|子供|こども|我が子|下の子|上の子|いとこ|甥|姪|姑|舅|義母|義父|義姉|義兄|義妹|義弟|おば(?!さん|あ|ち)|おじ(?!さん|い|ち)|はとこ|婿|嫁さん|内縁の夫|内縁の妻|パートナー|恋人|婚約者|ルームメイト|同居人|同級生|幼なじみ|教え子|里子|曾孫|ひ孫|部下|班長|店長|社長|大家|管理人|(?:うち|ウチ|わたし|私|下|上|真ん中)の ?子|うちの|ウチの|我が家の|わが家の|うちの次男|同じクラス|双子|赤ちゃん|こどもたち)(の|は|が|、|,| |:|\(|（|「|・)?「?/g;
const RELATION_END =
  /^(?:んち|ん家|宅|家の|が|は|を|に|と|も|、|。|の|です|さん|で|,|\)|）|」| |\n|$|から|へ|って|君|くん|ちゃん|宛|\(|（|\ufffc)/;

/** 母新井ミツヱ, 父木檜辰造: with nothing between, the whole name. */
const JOINED =
  /(?:^|[^\u3400-\u9fff々])(?:曽?祖母|曽?祖父|義母|義父|実母|実父|叔母|叔父|伯母|伯父|母|父|夫|妻|娘|息子|長男|長女|次男|次女|三男|三女|孫|弟|妹|兄|姉|亡夫|亡妻|亡母|亡父)([\u3400-\u9fff々ヶ]{1,3}[ 　]?[ァ-ヴー]{2,4}(?![ァ-ヴー])|[\u3400-\u9fff々ヶ]{3,5}(?![\u3400-\u9fff々ヶ]))(?=[、。,はがをにのもともで(（ 　\n\ufffc]|$|さん|より|です|[0-9]|[明大昭平令SHTR])/g;
const FAMILY_WORD = /^(?:語|国|校|体|乳|音|性|親|屋|港|船|線|方|側|系|宅|会|家|子|兄|人|婦|君|上)/;
export const joinedNames = (text: string): NameRun[] =>
  matchesOf(text, JOINED).flatMap(({ 0: whole, 1: word = '', index }): NameRun[] => {
    const kana = /[ァ-ヴー]{2,4}$/.exec(word)?.[0] ?? '';
    const family = word.slice(0, word.length - kana.length).trim();
    const fits = kana
      ? isSurnameBeside(family) || looksLikeSurname(family)
      : isToldFull(word) || isBuiltFull(word);
    if (!fits || FAMILY_WORD.test(word)) return [];
    const start = index + whole.length - word.length;
    return [{ start, end: start + word.length, word, script: 'han' }];
  });

/** Names behind a word for a relation: 娘の…, 隣の…. */
export const relatedNames = (text: string): NameRun[] =>
  matchesOf(text, RELATION).flatMap(({ 0: cue, 1: link = '', index }) => {
    const at = index + cue.length;
    // Plain Japanese has spaces between words.
    const run = runAfter(text, text[at] === ' ' ? at + 1 : at);
    if (!run) return [];
    const ours = /[うウ]ちの$|[我わ]が家の$/.test(cue);
    if (run.script === 'hiragana') {
      for (let length = Math.min(6, run.word.length); length >= 2; length--) {
        const head = headOf(run, length);
        if (
          isListedName(head) &&
          RELATION_END.test(text.slice(head.end, head.end + 3)) &&
          'の、('.includes(link) &&
          // 孫ともやってみました
          !/^って[みいくきおるあしほた]/.test(text.slice(head.end, head.end + 3))
        )
          return [head];
      }
      return [];
    }
    if (!RELATION_END.test(text.slice(run.end, run.end + 3))) return [];
    if (run.script === 'katakana')
      return ((link !== 'は' && link !== 'が') ||
        /^(?:です|、|といい|と申|って(?:いう|言))/.test(text.slice(run.end, run.end + 4))) &&
        mayBeName(run, false) &&
        !/^(?:を|で)/.test(text[run.end] ?? '')
        ? [run]
        : [];
    if (run.script === 'latin')
      return link === 'は' || link === 'が' || /^[A-Z]{2,5}$/.test(run.word) ? [] : [run];
    const listed =
      isFullName(run.word) ||
      isUnlistedFull(run.word, 'said') ||
      ('の、・(（'.includes(link) &&
        link !== '' &&
        run.word.length > 1 &&
        isWideGiven(run.word) &&
        !isGivenLikeWord(run.word) &&
        !isOtherWord(run.word) &&
        !isTitledWord(run.word) &&
        !isAlsoWord(run.word)) ||
      (isShortGiven(run.word) && (link === 'の' || /[(（]/.test(link))) ||
      ((ours || link === 'の' || link === '、' || link === '・' || /[(（]/.test(link)
        ? isBuiltGiven(run.word) && !isOtherWord(run.word) && !isTitledWord(run.word)
        : isGivenName(run.word)) &&
        !isAlsoWord(run.word)) ||
      (isSurname(run.word) && !isAlsoWord(run.word) && link !== 'は' && link !== 'が') ||
      (isSurnameBeside(run.word) &&
        !isAlsoWord(run.word) &&
        !isOtherWord(run.word) &&
        link === 'の');
    return listed ? [run] : [];
  });
