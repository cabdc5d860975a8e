import { matchesOf } from '../../spans.js';
import { mayBeName } from '../japanese-judge.js';
import { headOf, type NameRun, runAfter } from '../name-runs.js';

/** 氏名: and the like, with the name behind. */
const LABEL =
  /(?:ご?氏名|お?名前|なまえ|ご芳名|本名|世帯主|届出人|申請者|申込者|名義人?|記入者|投稿者|差出人|連絡者|署名|代筆|代理人|保護者名?|児童名|園児名|生徒名|フルネーム|姓名|户名|戶名|ニックネーム|通称)(?:は|が|:|：|・|、| |　|の欄|欄|＝|=|「|\()[ :：「は]{0,3}/g;
const LABEL_END =
  /^(?:です|でございます|と申|とい|さん|様|[。、\n」)）,. ]|$|の|が|に|で|\ufffc|\(|（|及び|と)/;
/** Names behind the label of a field. */
export const afterLabels = (text: string): NameRun[] =>
  matchesOf(text, LABEL).flatMap(({ 0: word, index }) => {
    const run = runAfter(text, index + word.length);
    if (!run) return [];
    const cut = run.script === 'hiragana' ? hiraganaName(text, run) : run;
    if (!cut || !LABEL_END.test(text.slice(cut.end, cut.end + 6))) return [];
    return mayBeName(cut, true) ? [cut] : [];
  });

/** Of a row of hiragana as much as is a name: the rest are particles. */
const hiraganaName = (text: string, run: NameRun): NameRun | undefined => {
  for (let length = Math.min(9, run.word.length); length >= 2; length--) {
    const head = headOf(run, length);
    if (mayBeName(head, true) && LABEL_END.test(text.slice(head.end, head.end + 6))) return head;
  }
  return undefined;
};
