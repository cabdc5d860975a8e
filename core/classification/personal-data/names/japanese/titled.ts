import { matchesOf } from '../../spans.js';
import { isAlsoWord, isFullName } from '../han-names.js';
import { isListedName, titledName } from '../japanese-judge.js';
import { type NameRun, runBefore } from '../name-runs.js';
import { isToldFull } from './built.js';

const TITLE =
  /(?:んち|んとこ|ん家|宅(?=[のはが前横でにへ。、]|$)|さん|さま|様|氏|くん|君|ちゃん|先生|(?<=[\u3400-\u9fff々ァ-ヴー]) ?せんせい|殿|先輩|ちゃま|師匠)(?!間|たち間)/g;
/** Words that begin like a title. */
const NO_TITLE =
  /^(?:くん(?:れん|しょう|せい|だ)|ちゃん(?:と|ぽん)|さん(?:か|ぽ|ぎょう|びゃく|じゅう|せい|ねん|にん|がつ|ぜん|そう|かく|こう|まん|めい|ふじん|すう|ご|さ|しゃ|たん|み|りん|れん|ざん|さく|ど)|さま(?:ざま|して|せ|た)|せんせ|うじ|ん)/;
/** Names in front of a title. */
export const titledNames = (text: string): NameRun[] =>
  matchesOf(text, TITLE).flatMap(({ 0: title, index }) => {
    const run = runBefore(text, index);
    if (
      !run ||
      /^という(?:地名|店|会社|町|所|駅)/.test(
        text.slice(index + title.length, index + title.length + 6),
      )
    )
      return [];
    const after = text.slice(index + title.length, index + title.length + 3);
    if (/^(?:とか|みたい|のよう|など)/.test(after) && run.word.length < 2) return [];
    if (run.script === 'hiragana' && NO_TITLE.test(text.slice(index, index + 5))) return [];
    if (title === 'さん' && /たく$/.test(run.word) && run.script === 'hiragana') return [];
    // 王(おう)さん: one sign, and nothing of the same writing before it.
    const found =
      run.script === 'han' && /^[王関林森李金陳張黄朴崔鄭楊呉劉周孫朱許何馬高]$/.test(run.word)
        ? run
        : titledName(run, title);
    if (!found) return [];
    if (title === '氏' && /名|は|が|:|：/.test(after[0] ?? '') && after.startsWith('名')) return [];
    if (title !== 'さん' && title !== 'くん' && title !== 'ちゃん')
      return found.script === 'katakana' ||
        found.script === 'latin' ||
        isListedName(found) ||
        isFullName(found.word) ||
        isToldFull(found.word)
        ? found.script === 'han' && isAlsoWord(found.word)
          ? []
          : [found]
        : [];
    return found.script === 'latin' && /^[A-Z]{2,4}$/.test(found.word) ? [] : [found];
  });
