import { matchesOf } from '../../spans.js';
import {
  isAlsoWord,
  isGivenName,
  isShortGiven,
  isSurname,
  isSurnameBeside,
  looksLikeSurname,
} from '../han-names.js';
import { isTitledWord } from '../japanese-words.js';
import { isKanaGivenBeside } from '../kana-names.js';
import type { NameRun } from '../name-runs.js';
import { isBuiltGiven, isToldFull } from './built.js';

const H = '\\u3400-\\u9fff々ヶ';
const LIST = new RegExp(
  `(?:参加者|出席者|欠席者|名簿|メンバー|ボランティア|会員|登録者|役員|協力者|申込者|希望者|連絡先|担当|当番|代表|署名|賛同者|発起人|世話人|家族|同居人|世帯員|代筆|記入者|投稿者)[:： 　]{1,2}([${H}ァ-ヴーぁ-ん]{1,9}(?:(?:、|,|・|，)[ 　]?[${H}ァ-ヴーぁ-ん]{1,9}){0,9})`,
  'g',
);
/** 健ちゃん, 大輔くん. */
const CALLED = new RegExp(
  `(?<![${H}])([${H}]{1,3})(?:ちゃん|くん|君)(?=[がはもをにとのへ、。 でっだ)）]|$)`,
  'g',
);
const NO_CALLED = /^(?:赤|坊|兄|姉|嬢|婆|爺|母|父|お姉|お兄|諸|主|細|名|暴|.*(?:赤|坊|兄|姉|諸))$/;
/** 小林誠に殴られた: a family name with one sign of a given name, and somebody to whom something is done. */
const SHORT = new RegExp(
  `(?<![${H}])([${H}]{2,3})([${H}])(?=(?:に|が|は|と|を|から|も|って|さん)(?![${H}]?市))`,
  'g',
);
const PERSON =
  /^(?:に|が|は|と|を|から|も|って)[^。\n]{0,14}(?:殴|蹴|叩|怒鳴|言わ|言っ|脅|いじめ|触|追いかけ|つけ回|待ち伏せ|盗|騙|だまし|助け|教え|手伝|亡くな|入院|退院|転ん|倒れ|怪我|けが|勤め|働|住ん|通っ|辞め|休ん|来て|来た|帰|話し|相談|会|電話|お世話|結婚|離婚|担任|暴)/;
/** 自治会長　根岸　武. */
const OFFICE = new RegExp(
  `(?:会長|副会長|班長|代表|代表者|役員|委員長|理事長|組長|区長|係|会計|書記|世話人|担当|店長|社長|園長|校長|氏名|名前|申請者|申込者|届出人|世帯主)[ 　:：]{1,2}([${H}]{1,3})[ 　]([${H}]{1,3}|[ぁ-んァ-ヴー]{2,4})(?![${H}])`,
  'g',
);
/** 板垣サチ子. */
const MIXED = new RegExp(
  `(?<![${H}])([${H}]{1,3})[ 　]?([ァ-ヴ]{1,4}[子江代美恵枝])(?![${H}])`,
  'g',
);

const run = (start: number, word: string): NameRun => ({
  start,
  end: start + word.length,
  word,
  script: 'han',
});

/** Names in lists, behind an office, and with somebody to whom something is done. */
export const listedHan = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const { 0: whole, 1: row = '', index } of matchesOf(text, LIST)) {
    let at = index + whole.length - row.length;
    const parts = row.split(/(?<=[、,・，])/);
    for (const part of parts) {
      const word = part.replace(/[、,・，]$/, '').trim();
      const start = at + part.indexOf(word);
      at += part.length;
      const stem = word.replace(/(?:さん|様|くん|ちゃん|です)$/, '');
      if (
        (isSurname(stem) && (!isAlsoWord(stem) || parts.length > 1)) ||
        (/^[\u3400-\u9fff々]{3,6}$/.test(stem) && shortFull(stem)) ||
        isToldFull(stem) ||
        (parts.length > 1 && looksLikeSurname(stem) && !isAlsoWord(stem))
      )
        runs.push(run(start, stem));
    }
  }
  for (const { 1: word = '', index } of matchesOf(text, CALLED))
    if (!NO_CALLED.test(word) && !isTitledWord(word)) runs.push(run(index, word));
  for (const { 1: family = '', 2: given = '', index } of matchesOf(text, SHORT)) {
    const after = text.slice(index + family.length + 1, index + family.length + 26);
    if (
      isSurname(family) &&
      !isAlsoWord(family) &&
      (isShortGiven(given) || isGivenName(given)) &&
      PERSON.test(after)
    )
      runs.push(run(index, family + given));
  }
  for (const { 0: whole, 1: family = '', 2: given = '', index } of matchesOf(text, OFFICE))
    if (
      isSurnameBeside(family) &&
      (isGivenName(given) ||
        isShortGiven(given) ||
        isBuiltGiven(given) ||
        isKanaGivenBeside(given) ||
        given.length < 3)
    )
      runs.push(
        run(
          index + whole.lastIndexOf(family, whole.length - given.length - 1),
          text.slice(
            index + whole.lastIndexOf(family, whole.length - given.length - 1),
            index + whole.length,
          ),
        ),
      );
  for (const { 0: whole, 1: family = '', index } of matchesOf(text, MIXED))
    if (isSurnameBeside(family) && !isAlsoWord(family)) runs.push(run(index, whole));
  return runs;
};
const shortFull = (word: string): boolean => {
  const cut = word.length - 1;
  return (
    isSurname(word.slice(0, cut)) && (isShortGiven(word.slice(cut)) || isGivenName(word.slice(cut)))
  );
};
