import { byUnits } from '../../../cheap-look/index.js';
import { matchesOf } from '../../../spans.js';
import { KATAKANA_COMMON } from '../../data/japanese/katakana-common.js';
import { wordSet } from '../../data/word-list.js';
import { isAlsoWord, isGivenName, isSurnameBeside } from '../../han-names.js';
import { isOtherWord, isTitledWord, KATAKANA_WORDS } from '../../japanese-words.js';
import { isKanaGivenBeside, isKanaName, isKanaWord } from '../../kana-names.js';
import type { NameRun } from '../../name-runs.js';
import { isWideGiven } from '../wide-given.js';

const katakana = wordSet(KATAKANA_COMMON);
const H = '\\u3400-\\u9fff々ヶ';
const KIN =
  '(?:祖母|祖父|義母|義父|義理の(?:父|母|姉|兄|妹|弟)|叔父|叔母|伯父|伯母|母|父|息子|娘|長男|長女|次男|次女|二男|二女|三男|三女|末っ子|夫|主人|旦那|妻|家内|嫁|兄|姉|弟|妹|孫|甥っ子|甥|姪っ子|姪|従兄|従妹|従姉|従弟|いとこ|舅|姑|元夫|元妻|同居人|同級生|クラスメ[イー]ト|友達|友人|彼氏|彼女|パートナー|赤ちゃん|赤ん坊|双子|上の子|下の子|うちの子|我が子|子ども|子供|おば|おじ|ばあちゃん|じいちゃん|おばあちゃん|おじいちゃん|おばあさん|おじいさん|後輩|先輩|同僚|部下|上司|ヘルパー|ケアマネ|保健師|民生委員|大家|家主|隣人|隣|向かい|お隣|お向かい|里親|保護者|相手|加害者|犯人|被害者)';
/** 祖父の岩崎清, 義理の父、星野武: a family name and one sign. */
const ONE_SIGN = new RegExp(
  `(?<=${KIN})(?:の|、|・|は、?)([${H}]{2,3}[ 　]?[\\u3400-\\u9fff])(?=[がはをにともの、。で（(]|から|より|さん|$)(?![${H}])`,
  'g',
);
/** 子奏汰の戸籍 */
const CHILD = new RegExp(`(?:^|[、。\\n ])子([${H}]{2,3})(?=の|が|は|を|に|と|、|も)`, 'g');
/** 義母のトシ子, 祖母のキヨ江 */
const HALF_KANA = new RegExp(
  `(?<=${KIN})(?:の|、|・)((?:[ァ-ヴー]{2,3}|[ぁ-ん]{1,3})[子江代美恵枝世乃](?![${H}])|[ァ-ヴ]{2,3}(?=(?:が|は|を|に|も|の|、|。|と)(?:[${H}]|[ぁ-ん])))`,
  'g',
);
/** 同級生のりく君, 孫のそうた(6歳) */
const KANA = new RegExp(
  `(?<=${KIN})(?:の|、|・|は ?)([ぁ-ん]{2,4})(?=君|くん|ちゃん|さん|（|\\(|、[0-9]|[がはをにもと、]|です)`,
  'g',
);
/** ゆみこの母です, さとるの塾, まりの担任 */
const OF =
  /(?:^|[。、\n！!（(「 ]|(?<=[組園校小中]|[ぽりらみぐ])の)([ぁ-ん]{2,4})の(?:母|父|姉|兄|祖母|祖父|妻|夫|保護者|親|担任|塾|クラス|学校|園|部活|病気|障害|入院|件で|ことで)/g;
/** 茂じいさん, ヨネばあちゃん */
const ELDER = new RegExp(
  `(?:^|[のはがにをと、。 ])([${H}]{1,2}|[ァ-ヴー]{2,3}|[ぁ-ん]{2,3})(?:じいさん|じいちゃん|爺さん|爺ちゃん|ばあさん|ばあちゃん|婆さん|婆ちゃん|おじさん|おばさん|おばちゃん|おじちゃん|兄ちゃん|姉ちゃん|あんちゃん)`,
  'g',
);
const NO_ELDER =
  /^(?:隣|横|裏|前|向|近所|町内|地元|同じ|親切|知|若|偉|古|怖|優|お|う|その|この|あの|どの|ある|いい|よい|こわ|やさ|うち|近く|店|係|駅|掃除|用務|緑|謎|田舎|別|他|外|上|下|中|大|小|孫|曾|曽|亡|故|実|義|叔|伯|母|父|うちの|ひい|ひ|大叔|一人|二人|高齢|独居|八百屋|魚屋|農家|酒屋|だ|た|な|い|る|の|する|いる|した|見た|赤|白|黒|青)$/;
/** 渋谷ふみさん: be the family called like a town. */
const HALF_TITLED = new RegExp(
  `(?<![${H}])([${H}]{1,3}[ 　]?(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,5}))(?=さん|様|先生|氏|ちゃん|くん|君)`,
  'g',
);
/** なほ(小4): whose age or class stands in brackets. */
const AGED =
  /(?<![ぁ-んァ-ヴー\u3400-\u9fff々])([ぁ-ん]{2,4}|[ァ-ヴー]{2,6}|[\u3400-\u9fff々]{1,3})[（(](?:(?:小|中|高)(?:学校)?[1-6一二三四五六](?:年生?)?|年[長中少]|[1-9][0-9]?(?:歳|才|さい|ヶ月|か月)|[1-9]年生)[)）]/g;
/** 元教員の八木橋英一でございます */
const HUMBLE = new RegExp(
  `(?<![${H}])([${H}]{4,5})(?=でございます|と申し|と申す|と言います|といいます|と名乗)`,
  'g',
);
/** 堤下と申します: whatever the name is. */
const SAID = new RegExp(`(?:^|[。、\\n はがので])([${H}]{2,5})(?=と申しま|と申す|と申し上げ)`, 'g');
/** キム課長, ヨシ江です, ティコと よびます, もぎ ただおさん */
const KATAKANA_TITLED =
  /(?<![ァ-ヴー・])([ァ-ヴー]{2,8})(?=課長|部長|社長|係長|主任|班長|店長|工場長|組長|専務|先輩|監督|コーチ)/g;
const HALF_SELF = /(?:^|[。、\n])([ァ-ヴー]{2,3}[子江代美恵枝世])(?=です|と申|といい)/g;
const CALLED = /(?<![ァ-ヴー])([ァ-ヴー]{2,8}) ?と ?(?:よ[びんば]|呼[びんば]|名の|名乗)/g;
const KANA_CALLED = /(?:^|[。、\n」 ])([ぁ-ん]{2,5})と ?(?:呼[びんば]|よ[びん][でだ])/g;
/** まちました。アリ: the last word. */
const LAST_WORD = /[。！!？?] ?([ァ-ヴー]{2,10})[。 ]*$/;
const KANA_PAIR =
  /(?<![ぁ-ん])([ぁ-ん]{2,5}) ([ぁ-ん]{2,5})(?= ?(?:さん|くん|ちゃん|せんせい|先生))/g;
/** 名義ホシノタケシ, 口座名義人：サトウメグミ: as a bank writes it. */
const BANKED =
  /名義(?:人)?(?:は|が|の|も|:|：|、|・|=| )*([ァ-ヴー]{2,8}[ 　]?[ァ-ヴー]{2,10}|[ァ-ヴー]{4,14})/g;
/** 以上、斎藤・妻より; 久保 拝; 久保(70代) */
const SIGNED = byUnits(
  new RegExp(
    `(?:[。、\\n ）)]|^)([${H}]{2,4}|[ぁ-ん]{3,6}|[ァ-ヴー]{2,8})(?:・(?:妻|夫|母|父|代理|家族))?[ 　]?(?:拝|より|記|（?[0-9]0代|（?[0-9]{2}歳)[）)。 　]*$`,
    'u',
  ),
);
/** 祖母のふじ江より: the last words of a letter, whatever the name is. */
const SIGNED_KIN = new RegExp(
  `${KIN}(?:の|、|・|[ 　])([${H}ぁ-んァ-ヴー]{2,8}?)(?:より|拝|記|から)[）)。 　\\n]*$`,
);

const run = (start: number, word: string, script: NameRun['script']): NameRun => ({
  start,
  end: start + word.length,
  word,
  script,
});

/** Names right behind or before a word for kin, elders by their given name, and how a bank or a letter ends with one. */
export const kinNames = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  const behind = (
    match: RegExpExecArray,
    script: NameRun['script'],
    fits: (w: string) => boolean,
  ) => {
    const word = match[1] ?? '';
    if (word && fits(word)) runs.push(run(match.index + match[0].lastIndexOf(word), word, script));
  };
  for (const match of matchesOf(text, ONE_SIGN))
    behind(match, 'han', (word) => {
      const family = word.slice(0, -1).trim();
      return (
        isSurnameBeside(family) &&
        !isAlsoWord(word) &&
        !/[家方宅側様君店社院園校町市区村駅人者的語]$/.test(word) &&
        !isTitledWord(word) &&
        !isOtherWord(word)
      );
    });
  for (const match of matchesOf(text, CHILD))
    behind(match, 'han', (word) => isWideGiven(word) && !/^(?:供|育|会|守|宝|孫|女|午)/.test(word));
  for (const match of matchesOf(text, HALF_KANA))
    behind(
      match,
      'katakana',
      (word) => /[子江代美恵枝世乃]$/.test(word) || isKanaGivenBeside(word),
    );
  for (const match of matchesOf(text, KANA))
    behind(match, 'hiragana', (word) => {
      const after = text[match.index + match[0].length] ?? '';
      return /[がはをにもと、]/.test(after)
        ? word.length > 2 && isKanaGivenBeside(word) && !isKanaWord(word)
        : isKanaGivenBeside(word) || isKanaName(word);
    });
  for (const match of matchesOf(text, OF))
    behind(
      match,
      'hiragana',
      (word) =>
        isKanaGivenBeside(word) &&
        !/^(?:さん|いち|しん|せん|まえ|うえ|した|なか|つぎ|はる|なつ|あき|ふゆ|いま|みな|かい|よし|もも|さくら|ゆき|そら|うみ|はな)$/.test(
          word,
        ),
    );
  for (const match of matchesOf(text, ELDER)) {
    const word = match[1] ?? '';
    const given = /^[ぁ-んァ-ヴー]+$/.test(word)
      ? isKanaGivenBeside(word) || /^[ァ-ヴー]{2,3}$/.test(word)
      : isGivenName(word) || isWideGiven(word) || isSurnameBeside(word);
    if (given && !NO_ELDER.test(word) && !isAlsoWord(word))
      runs.push(run(match.index + match[0].indexOf(word), word, 'han'));
  }
  for (const match of matchesOf(text, HALF_TITLED))
    behind(match, 'han', (word) => {
      const kana = /[ぁ-んァ-ヴー]+$/.exec(word)?.[0] ?? '';
      const family = word.slice(0, word.length - kana.length).trim();
      return isSurnameBeside(family) && isKanaGivenBeside(kana);
    });
  for (const match of matchesOf(text, AGED))
    behind(match, 'hiragana', (word) =>
      /^[ぁ-ん]+$/.test(word)
        ? isKanaGivenBeside(word) && !isKanaWord(word)
        : /^[ァ-ヴー]+$/.test(word)
          ? true
          : (isGivenName(word) || isWideGiven(word) || isSurnameBeside(word)) &&
            !isOtherWord(word) &&
            !isTitledWord(word),
    );
  for (const match of matchesOf(text, HUMBLE))
    behind(
      match,
      'han',
      (word) =>
        (isGivenName(word.slice(-2)) || isWideGiven(word.slice(-2))) &&
        !isOtherWord(word) &&
        !isTitledWord(word),
    );
  for (const match of matchesOf(text, SAID))
    behind(match, 'han', (word) => !isTitledWord(word) && !/[者件方所]$/.test(word));
  for (const pattern of [KATAKANA_TITLED, CALLED])
    for (const match of matchesOf(text, pattern))
      behind(match, 'katakana', (word) => !KATAKANA_WORDS.has(word) && !katakana.has(word));
  for (const match of matchesOf(text, KANA_CALLED))
    behind(match, 'hiragana', (word) => isKanaGivenBeside(word) || isKanaName(word));
  const last = LAST_WORD.exec(text.slice(-24));
  const end = last?.[1] ?? '';
  if (last && !KATAKANA_WORDS.has(end) && !katakana.has(end))
    runs.push(
      run(Math.max(0, text.length - 24) + last.index + last[0].indexOf(end), end, 'katakana'),
    );
  for (const match of matchesOf(text, HALF_SELF)) behind(match, 'katakana', () => true);
  for (const match of matchesOf(text, KANA_PAIR)) {
    const [, family = '', given = ''] = match;
    if (
      isKanaGivenBeside(given) &&
      given !== 'たく' &&
      !/^(?:まい|いつ|とて|みん|もっ|たく)/.test(family) &&
      !/[のはがをにでとも]$/.test(family)
    )
      runs.push(run(match.index, `${family} ${given}`, 'hiragana'));
  }
  for (const match of matchesOf(text, BANKED)) behind(match, 'katakana', () => true);
  const tail = Math.max(0, text.length - 40);
  const kin = SIGNED_KIN.exec(text.slice(tail));
  const relative = kin?.[1] ?? '';
  if (kin && !isOtherWord(relative) && !isTitledWord(relative) && !/[のはがをにで]$/.test(relative))
    runs.push(run(tail + kin.index + kin[0].indexOf(relative, 2), relative, 'han'));
  const signed = SIGNED.exec(text.slice(tail));
  if (signed && tail + signed.index > 6) {
    const word = signed[1] ?? '';
    const named = /^[ぁ-ん]+$/.test(word)
      ? isKanaName(word)
      : /^[ァ-ヴー]+$/.test(word)
        ? isKanaGivenBeside(word)
        : isSurnameBeside(word) && !isAlsoWord(word);
    if (named) runs.push(run(tail + signed.index + signed[0].indexOf(word), word, 'han'));
  }
  return runs;
};
