import { matchesOf } from '../../spans.js';
import { TOWN_FAMILIES } from '../data/japanese/town-families.js';
import { wordSet } from '../data/word-list.js';
import {
  isAlsoWord,
  isGivenName,
  isShortGiven,
  isSurname,
  isSurnameBeside,
  looksLikeSurname,
} from '../han-names.js';
import { isOtherWord, isTitledWord } from '../japanese-words.js';
import { isKanaGivenBeside } from '../kana-names.js';
import { apartOf, type NameRun } from '../name-runs.js';
import { isGivenLikeWord, isWideGiven } from './wide-given.js';

const H = '[\\u3400-\\u9fff々ヶ]';
const towns = wordSet(TOWN_FAMILIES);
/** Of China and Korea, apart from the given name. */
const CONTINENT = new Set(
  '陳林黄張李王呉劉蔡楊許鄭謝郭洪邱曾廖頼徐周葉蘇荘江呂何羅高蕭潘簡朱鍾彭游詹胡施沈余趙盧梁柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董唐蒋紀姚馮欧程湯康姜汪鄒尤巫黎金朴崔尹韓申権全白文安',
);
const isFamily = (word: string): boolean =>
  towns.has(word) ||
  (isSurnameBeside(word) && !isAlsoWord(word)) ||
  (looksLikeSurname(word) && !isOtherWord(word) && !isAlsoWord(word));

const run = (start: number, word: string, script: NameRun['script'] = 'han'): NameRun => ({
  start,
  end: start + word.length,
  word,
  script,
});

/** A family name that no list knows, or that is a town first, with a given name right behind it. */
export const isUnlistedFull = (word: string, told: 'title' | 'said' | 'plain'): boolean => {
  const [apart = '', rest] = apartOf(word);
  const fits = (family: string, given: string): boolean =>
    given.length > 1 &&
    !isTitledWord(given) &&
    !isGivenLikeWord(given) &&
    !/^[一二三四五六七八九十百千大]+$/.test(family) &&
    (told === 'plain'
      ? isGivenName(given) && !isAlsoWord(given) && isFamily(family)
      : isWideGiven(given) && (isFamily(family) || (told === 'title' && family.length < 3)));
  if (rest !== undefined)
    return fits(apart, rest) || (told !== 'plain' && CONTINENT.has(apart) && rest.length < 3);
  for (let cut = Math.min(3, word.length - 2); cut >= 1; cut--)
    if (fits(word.slice(0, cut), word.slice(cut))) return true;
  return false;
};

/** A line of its own, or its beginning: 小鳥遊 悠人. */
const LINE = new RegExp(
  `(?:^|\\n)[ 　]?(${H}{1,4}[ 　]${H}{1,3})[ 　]?(?=\\n|$|です|と申|、)`,
  'g',
);
/** 三ツ橋 あおい: a line of its own, the given name in kana. */
const KANA_LINE = new RegExp(
  `(?:^|\\n)[ 　]?((?:${H}{1,4}|${H}[ツノケガ]${H})[ 　](?:[ぁ-ん]{2,5}|[ァ-ヴー]{2,7}))[ 　]?(?=\\n|$)`,
  'g',
);
/** 「亀吉」と父は呼ばれていました. */
const QUOTED = new RegExp(
  `[「『](${H}{2,4}|[ァ-ヴー]{2,8}|[ぁ-ん]{2,5})[」』]と[^。\\n]{0,8}(?:呼[ばびん]|名乗|名づけ|名付け)`,
  'g',
);
/** K・高橋. */
const INITIAL = new RegExp(`(?<![A-Za-z])([A-Z][・.] ?(${H}{2,3}))(?!${H})`, 'g');
/** 飯島が殴った: a family name alone, by what only somebody does or suffers. */
const DOES = new RegExp(
  `(?<![${'\\u3400-\\u9fff'}々ヶァ-ヴーA-Za-z0-9])(${H}{2,3})(?=(?:が|は|に|を|も|から)[^。、\\n]{0,8}(?:殴|蹴|叩い|怒鳴|怒って|脅|いじめ|待ち伏せ|盗|騙|だまし|助けてくれ|教えてくれ|手伝|亡くな|入院|転ん|倒れ|怪我|辞め|休職|来てくれ|言って|言いま|言った|言われ|謝|結婚|離婚|案内してくれ|対応してくれ|親切))`,
  'g',
);
/** 萩尾の母です, 根岸家の墓. */
const OF_KIN = new RegExp(
  `(?:^|[。、\\n\ufffc ])(${H}{2,3})の(?:母親|父親|母|父|妻|夫|姉|兄|祖母|祖父|保護者|親|家内|主人|嫁)(?=です|でござ|より|と申)`,
  'g',
);
const HOUSE = new RegExp(
  `(?<!${H})(${H}{2,3})家(?=の(?:墓|人|前|犬|猫|塀|木|車|庭|奥|息子|娘|ご?主人|お?じい|お?ばあ)|から|は|が)`,
  'g',
);
/** 谷津という若い方: somebody whom the writer knows by the name only. */
const SOMEBODY = new RegExp(
  `(?:^|[、。はがにでのと ])(${H}{2,3})という(?:[${'\\u3400-\\u9fff'}ぁ-ん]{1,4})?(?:方|人|男|女|(?:町内|自治|子ども)?会長|区長|班長|組長|店長|社長|主任|係長|課長|担任|大家|隣人|同僚|上司|職員|店員|者|先生|おじいさん|おばあさん|若者)`,
  'g',
);
/** 連絡は増尾まで. */
const TO = new RegExp(
  `(?:連絡|手紙|返事|返信|電話|郵便|書類|回答|通知)は(${H}{2,3})(?=まで|へ|宛|あて|に(?:お願|下|くだ))`,
  'g',
);
/** 結婚して柿沼になりました, 旧姓柿沼. */
const BECAME = new RegExp(
  `(?:(?:結婚|離婚|再婚|改姓|婚姻|養子)[^。\\n]{0,12}?(?:して|で|により|、)|旧姓(?:は|の|が|、|:|：)?)(${H}{2,3})(?=に(?:なり|なっ|変わ|改め|戻)|です|から|の|で|と)`,
  'g',
);
/** 斉藤と今成の二人. */
const TWO = new RegExp(
  `(?<!${H})(${H}{2,3})と(${H}{2,3})(?=の(?:二人|ふたり|両名|連名|二名)|夫妻|夫婦)`,
  'g',
);
/** Behind it is said that somebody is meant. */
const TOLD = new RegExp(
  `(?<!${H})(${H}{3,6}|${H}{1,3}[ 　]${H}{1,3})(?= ?(?:さん|様|氏(?!名)|先生|君|くん|ちゃん|殿|です|と申|と言い|といい|と名乗|より|、[0-9]{1,3}(?:歳|才)|[(（][0-9]{1,3}(?:歳|才)?[)）]))`,
  'g',
);
/** Nothing is said of it but what it does. */
const PLAIN = new RegExp(
  `(?<!${H})(${H}{4,5})(?=(?:が|は|も|に|を|と|から|って|、|。|\\n|$))`,
  'g',
);
/** 犯人は五味渕です, 井草と呼んでください: who or what somebody is called. */
const WHO = new RegExp(
  `(?:の(?:は|が)|犯人は|相手は|本人は|担当は|担任は|名字は|苗字は|姓は|名前は|大家は|上司は|社長は|店長は|ただし、?|私は|僕は)(${H}{2,3})(?=(?:です|だ(?![けっ])|でした|さん|と(?:いう|申|言|呼|書)|って(?:人|いう|言)))`,
  'g',
);
/** 私、久保寺と申します; 昨日電話した蔵前です. */
const SELF = new RegExp(
  `(?:^|[。\\n])(?:私|わたくし|わたし|僕|小職)(?:、|は)(${H}{2,3})(?=(?:と|は|が|より|から|も|の))`,
  'gm',
);
const CALLED_BEFORE = new RegExp(
  `(?:電話した|電話しました|話した|話しました|相談した|送った|書いた|伺った|訪ねた|お願いした|申し込んだ|連絡した|連絡しました|お会いした|いただいた|頂いた|参加した|出した|投稿した|在住の|住む)(${H}{2,3})(?=です|と申|と言い|といい)`,
  'g',
);
/** 三俣です、いつも: who opens with the own name. */
const OPENING = new RegExp(
  `^[ \\n]*(?:(?:あの|あのう|えっと|すみません|もしもし|失礼します|こんにちは|こんばんは|お世話になります|先日の|先ほどの)[、。 　]{0,2})?(${H}{2,3})(?=です[。、,!！])`,
  'g',
);
/** 小保方剛(68): a name and an age. */
const AGED = new RegExp(`(?<!${H})(${H}{3,5})(?=[(（](?:満)?[1-9][0-9](?:歳|才)?[)）])`, 'g');
const CALLED = new RegExp(`(?<!${H})(${H}{2,3})(?=と(?:お?呼[んばび]|お呼び|およ[びん]))`, 'g');
const FIRST = new RegExp(`^(${H}{1,4})(?=です|と申|と言い|といい)`, 'g');
const NOBODY =
  /(?:本当|事実|残念|大変|不便|危険|無理|駄目|問題|原因|理由|場所|時間|今回|今年|昨年|去年|今日|明日|昨日|最近|大事|大切|重要|当然|普通|一番|最高|最悪|迷惑|不安|心配|必要|可能|自分|本人|全員|一人|二人|誰|私|僕|俺|男性|女性|外国|日本|市長|職員|先生|親|妻|夫|母|父|娘|息子)/;

/** Names in kanji that no list has whole, by what stands behind or before them. */
export const unlistedHan = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const { 1: word = '', index } of matchesOf(text, TOLD)) {
    const title = /^ ?(?:さん|様|氏|先生|君|くん|ちゃん|殿)/.test(
      text.slice(index + word.length, index + word.length + 4),
    );
    if (isUnlistedFull(word, title ? 'title' : 'said') && !isTitledWord(word))
      runs.push(run(index, word));
  }
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, LINE)) {
    const [family = '', given = ''] = word.split(/[ 　]/);
    if (
      (isWideGiven(given) || isShortGiven(given)) &&
      !isGivenLikeWord(given) &&
      !isOtherWord(family)
    )
      runs.push(run(index + whole.indexOf(word), word));
  }
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, KANA_LINE)) {
    const [family = '', given = ''] = word.split(/[ 　]/);
    const known = isFamily(family) || /[ツノケガ]/.test(family);
    if (known && (isKanaGivenBeside(given) || isFamily(family)) && text.length > word.length + 4)
      runs.push(run(index + whole.indexOf(word), word));
  }
  for (const { 1: word = '', index } of matchesOf(text, QUOTED))
    if (isWideGiven(word) || isKanaGivenBeside(word)) runs.push(run(index + 1, word));
  for (const { 1: word = '', 2: family = '', index } of matchesOf(text, INITIAL))
    if (isSurnameBeside(family)) runs.push(run(index, word));
  for (const { 1: word = '', index } of matchesOf(text, DOES))
    if (isSurname(word) && !isAlsoWord(word) && !towns.has(word)) runs.push(run(index, word));
  for (const pattern of [OF_KIN, HOUSE])
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern))
      if (!NOBODY.test(word) && !isAlsoWord(word) && !isOtherWord(word) && !isTitledWord(word))
        if (isSurnameBeside(word) || (pattern === OF_KIN && isGivenName(word)))
          runs.push(run(index + whole.indexOf(word), word));
  // Where the text speaks of a family name, the first word is one.
  if (/名字|苗字|難読|珍しい姓/.test(text))
    for (const { 1: word = '', index } of matchesOf(text, FIRST)) runs.push(run(index, word));
  for (const { 1: word = '', index } of matchesOf(text, PLAIN))
    if (isUnlistedFull(word, 'plain') && !isOtherWord(word)) runs.push(run(index, word));
  for (const { 1: one = '', 2: other = '', index } of matchesOf(text, TWO))
    if ([one, other].some((word) => isSurname(word)) && [one, other].every(isFamily)) {
      runs.push(run(index, one));
      runs.push(run(index + one.length + 1, other));
    }
  for (const pattern of [TO, BECAME])
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern))
      if (isNamed(word)) runs.push(run(index + whole.indexOf(word), word));
  for (const { 1: word = '', index } of matchesOf(text, AGED))
    if (
      !isOtherWord(word) &&
      !isTitledWord(word) &&
      [2, 3].some((cut) => cut < word.length && isFamily(word.slice(0, cut)))
    )
      runs.push(run(index, word));
  for (const pattern of [WHO, CALLED])
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern)) {
      if (NOBODY.test(word) || isTitledWord(word) || isOtherWord(word) || isAlsoWord(word))
        continue;
      if (isSurnameBeside(word) || looksLikeSurname(word))
        runs.push(run(index + whole.length - word.length, word));
    }
  return runs;
};

const isNamed = (word: string): boolean =>
  !NOBODY.test(word) &&
  !isTitledWord(word) &&
  !isAlsoWord(word) &&
  (isSurnameBeside(word) || towns.has(word));

/** Who says the own name, or speaks of somebody by the name and what they are: be a town called so too. */
export const saidHan = (text: string): NameRun[] =>
  [SELF, CALLED_BEFORE, OPENING, SOMEBODY].flatMap((pattern) =>
    matchesOf(text, pattern)
      .filter(
        ({ 1: word = '' }) =>
          isNamed(word) ||
          (pattern === OPENING &&
            !NOBODY.test(word) &&
            (isSurname(word) || (isGivenName(word) && !isAlsoWord(word)))) ||
          (pattern === SOMEBODY &&
            looksLikeSurname(word) &&
            !NOBODY.test(word) &&
            !isOtherWord(word) &&
            !isTitledWord(word)),
      )
      .map(({ 0: whole, 1: word = '', index }) => run(index + whole.indexOf(word), word)),
  );
