import { matchesOf } from '../../spans.js';
import { isAlsoWord, isSurnameBeside } from '../han-names.js';
import { mayBeName } from '../japanese-judge.js';
import { headOf, type NameRun, runAfter } from '../name-runs.js';
import { isBuiltFull } from './built.js';

/** 氏名: and the like, with the name behind. */
const LABEL =
  /(?:ご?氏名|お?名前|なまえ|ご芳名|本名|世帯主|届出[人者]|投書者|発信者|筆者|執筆者|依頼者|意見者|提出者|要望人|届け出人|申請者|申込者|名義人?|記入者|投稿者|差出人|連絡者|署名|代筆|代理人|保護者名?|児童名|園児名|生徒名|フルネーム|姓名|户名|戶名|ニックネーム|通称|(?<=の)名)(?:は|が|:|：|・|、| |　|の欄|欄|＝|=|「|\()[ :：「]{0,3}/g;
/** Somebody to write to or to blame, with or without a colon; a known family name must follow. */
const WHO =
  /(?:連絡先|宛先|送付先|送り先|返信先|回答先|文責|提案者|要望者|相談者|質問者|発言者|投稿|記入|記|発起人|世話人|世話役|幹事|責任者|担当者?|担任|組長|班長|自治会長|区長|民生委員|役員|飼い主|飼主|持ち主|所有者|借主|貸主|家主|大家|契約者|加入者|利用者|患者|受取人|喪主|相続人|故人|加害者|被害者|目撃者|通報者|運転手|運転者|雇い主|後見人|身元引受人|緊急連絡先|主治医|担当医|施主|地主)(?:は|が|の|:|：| |　|・|、)?(?=[\u3400-\u9fff々])/g;
const WHO_END =
  /^(?:です|でした|[。、(（)）\n ,:：]|$|まで|宛|あて|さん|様|氏|先生|と|が|は|に|の|も|\ufffc)/;
const behindWho = (text: string): NameRun[] =>
  matchesOf(text, WHO).flatMap(({ 0: cue, index }) => {
    const run = runAfter(text, index + cue.length);
    if (run?.script !== 'han' || !WHO_END.test(text.slice(run.end, run.end + 3))) return [];
    const family = isSurnameBeside(run.word) && !isAlsoWord(run.word) && run.word.length > 1;
    return family || isBuiltFull(run.word) ? [run] : [];
  });
/** What a field says when nobody is named in it. */
const NOBODY = /^(?:別|別々|別人|逆|同じ|同一|不明|漢字|英字|片仮名|平仮名)$/;
const LABEL_END =
  /^(?:です|でございます|と申|とい|さん|様|[。、\n」)）,. ]|$|の|が|に|で|\ufffc|\(|（|及び|と)/;
/** Names behind the label of a field. */
export const afterLabels = (text: string): NameRun[] => [...behindWho(text), ...inFields(text)];

const inFields = (text: string): NameRun[] =>
  matchesOf(text, LABEL).flatMap(({ 0: word, index }) => {
    const run = runAfter(text, index + word.length);
    if (!run) return [];
    const cut = run.script === 'hiragana' ? hiraganaName(text, run) : run;
    if (!cut || !LABEL_END.test(text.slice(cut.end, cut.end + 6))) return [];
    return mayBeName(cut, true) && !NOBODY.test(cut.word) ? [cut] : [];
  });

/** Of a row of hiragana as much as is a name: the rest are particles. */
const hiraganaName = (text: string, run: NameRun): NameRun | undefined => {
  for (let length = Math.min(9, run.word.length); length >= 2; length--) {
    const head = headOf(run, length);
    if (mayBeName(head, true) && LABEL_END.test(text.slice(head.end, head.end + 6))) return head;
  }
  return undefined;
};
