import { matchesOf } from '../../spans.js';
import { isAlsoWord, isFullName, isSurname } from '../han-names.js';
import { mayBeName } from '../japanese-judge.js';
import { isOtherWord, isTitledKana } from '../japanese-words.js';
import { isKanaName } from '../kana-names.js';
import type { NameRun } from '../name-runs.js';
import { isBuiltFull, isBuiltGiven } from './built.js';

const at = (match: RegExpExecArray, script: NameRun['script']): NameRun => {
  const word = match[1] ?? '';
  const start = match.index + match[0].indexOf(word);
  return { start, end: start + word.length, word, script };
};

const TEACHER = /(?:^|[ 、。「\ufffc])([ぁ-ん]{2,5}) ?せんせい/g;
/** What kind of teacher it is; adjectives end so. */
const NO_TEACHER =
  /[いなただるがはをにでもへと]$|^[そこあど]の$|^(?:たんにん|がっこう|しょうがっこう|ほいくえん|ようちえん|にほんご|えいご|ピアノ|おいしゃ|しか|えんちょう|こうちょう|きょうとう|ほけん|せんせい|たくさん)$/;
/** おのせんせい: in plain Japanese a teacher stands behind the name without a gap. */
export const kanaTeachers = (text: string): NameRun[] =>
  matchesOf(text, TEACHER)
    .map((match) => at(match, 'hiragana'))
    .filter(
      ({ word }) =>
        (!NO_TEACHER.test(word) || (word.length > 2 && /だ$/.test(word) && isKanaName(word))) &&
        !isTitledKana(word) &&
        (!word.endsWith('の') || word.length === 2 || isKanaName(word)),
    );

const AND =
  /\ufffc(?:ちゃん|くん|君|さん|様)?(?:と|、|・|や|および|及び)([\u3400-\u9fff々ヶ]{2,6})(?=の|は|が|です|も|を|に|、|。|さん|ちゃん|くん|君|様|と|$)/g;
/** The second of two who are named together: 〔名前〕と美保. */
export const namedTogether = (text: string): NameRun[] =>
  matchesOf(text, AND)
    .map((match) => at(match, 'han'))
    .filter(
      ({ word }) =>
        isFullName(word) ||
        isBuiltFull(word) ||
        (isBuiltGiven(word) && !isAlsoWord(word) && !isOtherWord(word)),
    );

const OPENING =
  /^[ \n]*([\u3400-\u9fff々ヶ]{2,4})です[。、,. ]{1,2}(?:あの|えっと|ええと|先日|先週|昨日|前に|お世話|いつも|また|何度|お電話|再度)/g;
const AGAIN = /(?:^|[。、 ])([\u3400-\u9fff々ヶ]{2,4})(?=です)/g;
/** Somebody who opens with the name, or says it twice: then it may be the name of a town as well. */
export const insisting = (text: string): NameRun[] => {
  const opening = matchesOf(text, OPENING)
    .map((match) => at(match, 'han'))
    .filter(({ word }) => isSurname(word) && !isAlsoWord(word));
  const [first] = opening;
  if (!first) return [];
  return matchesOf(text, AGAIN)
    .map((match) => at(match, 'han'))
    .filter(({ word }) => word === first.word);
};

const SIGNED =
  /(?:^|[。！!？?\n、 )）」])([ァ-ヴー]{2,10}(?:[ ・][ァ-ヴー]{2,10})?)(?:より|拝|でした)[。 \n♪]*$/g;
const NO_SIGNED =
  /^(?:スタッフ|センター|グループ|クラス|チーム|サークル|ボランティア|コミュニティ|アンケート|パート|カスタマー|ファミリー|ママ|パパ|クリニック|ホーム|ネット)$/;
/** A letter's last words: ミンミンより. */
export const signedKatakana = (text: string): NameRun[] =>
  matchesOf(text, SIGNED)
    .filter(({ 0: whole, 1: word = '' }) => !NO_SIGNED.test(word) && /より|拝/.test(whole))
    .map((match) => at(match, 'katakana'));

const CHILD =
  /(?:^|[の、。 「\n\ufffc])([ぁ-ん]{2,4}|[ァ-ヴー]{2,8}|[\u3400-\u9fff々]{1,3})」?(?:って(?:いう)?|という|とかいう)(?:女の|男の)?(?:子|生徒|園児|児童|同級生)(?![どもさ供])/g;
const NO_CHILD =
  /^(?:そう|こう|ああ|どう|いや|だめ|やだ|うざい|きもい|しね|かわいい|こわい|ほしい|やりたい|ハーフ|ダブル|外国|外人|不登校|障害|発達|一人|問題|優しい|いい|いじめっ|ガイジン|バカ|キモ|やめて|きたない|くさい|行きたい|嫌|無理|好き|嫌い|苦手|普通)/;
/** れなって子が: a child whom somebody tells of by name. */
export const thatChild = (text: string): NameRun[] =>
  matchesOf(text, CHILD)
    .map((match) => at(match, 'hiragana'))
    .filter(({ word }) => !NO_CHILD.test(word) && !isOtherWord(word) && !/い$|たい$/.test(word));

const CALL =
  /(?:^|[^ァ-ヴー])([ァ-ヴー]{3,10})(?:に|へ|まで)(?:お?電話|ご?連絡|(?:聞|き)いて(?:くだ|下)|(?:伝|つた)えて(?:くだ|下))/g;
/** Whom to call: チャンティに電話してください. */
export const toCall = (text: string): NameRun[] =>
  matchesOf(text, CALL)
    .map((match) => at(match, 'katakana'))
    .filter(
      (run) =>
        mayBeName(run, false) &&
        !NO_SIGNED.test(run.word) &&
        !/(?:センター|ライン|デスク|サービス|クリニック|ホーム|オフィス|コール|ナンバー|ダイヤル|ダイアル|スクール|ショップ|マン|キャリア|メーカー)$/.test(
          run.word,
        ),
    );
