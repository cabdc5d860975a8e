import { matchesOf } from '../../spans.js';
import { isAlsoWord, isFullName, isSurname } from '../han-names.js';
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
        !NO_TEACHER.test(word) &&
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
