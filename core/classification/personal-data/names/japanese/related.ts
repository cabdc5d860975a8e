import { matchesOf } from '../../spans.js';
import { isAlsoWord, isFullName, isGivenName, isShortGiven, isSurname } from '../han-names.js';
import { isListedName, mayBeName } from '../japanese-judge.js';
import { isOtherWord, isTitledWord } from '../japanese-words.js';
import { headOf, type NameRun, runAfter } from '../name-runs.js';
import { isBuiltGiven } from './built.js';

const RELATION =
  /(?:祖母|祖父|おばあちゃん|おじいちゃん|赤ん坊|叔父|叔母|伯父|伯母|母|父|息子|むすこ|娘|むすめ|長男|長女|次男|次女|三男|三女|末っ子|夫|おっと|主人|旦那|妻|つま|家内|嫁|兄|姉|弟|妹|孫|いもうと|おとうと|あね|あに|おかあさん|おとうさん|おばあさん|おじいさん|まご|よめ|かない|お?隣|となり|隣人|向かい|同僚|上司|先輩|後輩|友達|友だち|ともだち|友人|知人|担任|犯人|彼氏|彼女|元夫|元妻|子ども|子供|こども|我が子|下の子|上の子|いとこ|甥|姪|姑|舅|義母|義父|班長|店長|社長|大家|管理人|(?:うち|ウチ|わたし|私|下|上|真ん中)の ?子|うちの|ウチの|我が家の|わが家の|うちの次男|同じクラス|双子|赤ちゃん|こどもたち)(の|は|が|、|,| |:|\(|（|「)?「?/g;
const RELATION_END =
  /^(?:んち|ん家|宅|家の|が|は|を|に|と|も|、|。|の|です|さん|で|,|\)|）|」| |\n|$|から|へ|って|君|くん|ちゃん|宛|\(|（|\ufffc)/;

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
          'の、('.includes(link)
        )
          return [head];
      }
      return [];
    }
    if (!RELATION_END.test(text.slice(run.end, run.end + 3))) return [];
    if (run.script === 'katakana')
      return link !== 'は' &&
        link !== 'が' &&
        mayBeName(run, false) &&
        !/^(?:を|で)/.test(text[run.end] ?? '')
        ? [run]
        : [];
    if (run.script === 'latin')
      return link === 'は' || link === 'が' || /^[A-Z]{2,5}$/.test(run.word) ? [] : [run];
    const listed =
      isFullName(run.word) ||
      (isShortGiven(run.word) && (link === 'の' || /[(（]/.test(link))) ||
      ((ours || link === 'の' || link === '、' || /[(（]/.test(link)
        ? isBuiltGiven(run.word) && !isOtherWord(run.word) && !isTitledWord(run.word)
        : isGivenName(run.word)) &&
        !isAlsoWord(run.word)) ||
      (isSurname(run.word) && !isAlsoWord(run.word) && link !== 'は' && link !== 'が');
    return listed ? [run] : [];
  });
