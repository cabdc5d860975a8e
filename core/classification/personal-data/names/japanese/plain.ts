import { matchesOf } from '../../spans.js';
import { KATAKANA_FOREIGN, KATAKANA_FOREIGN_WORDS } from '../data/katakana-foreign.js';
import { wordSet } from '../data/word-list.js';
import { isOtherWord, KATAKANA_WORDS } from '../japanese-words.js';
import { isKanaFamily, isKanaGiven, isKanaGivenBeside, isKanaWord } from '../kana-names.js';
import type { NameRun } from '../name-runs.js';

const foreign = wordSet(KATAKANA_FOREIGN);
const foreignWords = wordSet(KATAKANA_FOREIGN_WORDS);

/** Plain Japanese sets its words apart: a word of kana, what joins it to the next, and a gap or an end. */
const KATA_TOKEN =
  /(?<![ァ-ヴー・=])([ァ-ヴー]{2,12}(?:[ ・=][ァ-ヴー]{2,12}){0,4})(?=(は|が|も|を|に|と|の|へ|です|だ|って|から|より|、|。|！| |\n|$|\)|）))/g;
const HIRA_TOKEN =
  /(?:^|[。、 \n「（(！？\ufffc])([ぁ-ん]{3,6}?)(?=(が|は|も|を|に|と|の|です|って)(?: |、|。|\n|$))/g;
/** Behind these words a name stands, whatever it is. */
const KIN =
  /(?:いもうと|おとうと|あに|あね|ちち|はは|つま|おっと|むすめ|むすこ|まご|おい|めい|こども|子ども|友だち|ともだち|おじいちゃん|おばあちゃん|おじいさん|おばあさん|おかあさん|おとうさん|おにいさん|おねえさん|かれし|かのじょ|しゅじん|だんな|よめ|ちょうなん|ちょうじょ|じなん|じじょ|うちの子|うちの 子)(?:\([ぁ-ん]+\))?の ?$/;
/** つまは リニです: who it is. */
const KIN_IS = new RegExp(`${KIN.source.replace(/の \?\$$/, '')}(?:は|が|、) ?$`);
const WHO =
  /(?:人|ひと|方|かた|なまえ|名前|わたし|ぼく|せきにんしゃ|たんとう|れんらくさき|もうしこむ人|友だち|ともだち|せんせい|先生|おおや|大家)(?:\([ぁ-ん]+\))?は ?$/;
const CAME = /(?:から|より) ?(?:きた|来た|きました|来ました|きている|来ている)、? ?$/;
/** Who does so is somebody. */
const DOES =
  /^(?:が|は|も) ?(?:(?:きのう|きょう|いま|まいにち|まだ|とても|ずっと|せんしゅう|がっこうで|学校で|かいしゃで|会社で|びょういんで|病院で|しごとで|いえで|家で|ひとりで|一人で|よる|あさ|わたしを|わたしに|みんなに|ときどき|いつも) ?){0,3}(?:きのうから|がっこう[にをで]|学校[にをで]|びょういん[にを]|病院[にを]|かいしゃ[にを]|会社[にを]|びょうき|病気|けが|ころ[びん]|ない[てた]|泣|いじめ|たたか|たたい|なぐ|おこ[らりっ]|しにま|なくな|かえ[らりっ]|帰|き[まて]|来|い[まて]|行|はたら|働|すん|住|べんきょう|勉強|なら[いっ]|おしえ|教|たす|助|この 手紙|この てがみ|てがみ|手紙|かきま|書|でんわ|電話|[0-9]+(?:さい|才|歳)|アレルギー|おなじ|同じ|しごと|仕事|ねつ|熱|にほんご|日本語)/;
const SIGNED_BEFORE = /[。！!？?\n♪] ?$/;
const NO_SIGNED =
  /(?:センター|サービス|クラス|チーム|グループ|スタッフ|サークル|クラブ|ホーム|ネット|スクール|スーパー|ショップ)$/;

const plainWord = (word: string): boolean =>
  word.split(/[ ・=]/).every((part) => KATAKANA_WORDS.has(part)) || NO_SIGNED.test(word);
const known = (word: string): boolean => {
  const parts = word.split(/[ ・=]/);
  return parts.length > 1
    ? parts.some((part) => foreign.has(part))
    : foreign.has(word) && !foreignWords.has(word);
};
/** きく, ひかり and more: names that a sentence means otherwise. */
const HIRA_WORDS = wordSet(
  'さくら はるか あおい みらい のぞみ ひかり めぐみ みのり かおり いずみ つばさ すみれ ひまわり みどり なぎさ しずか すなお ゆたか まこと つよし あきら はじめ すすむ のぼる まもる とおる かおる たかし おさむ きよし ただし ひろし あつし いさむ みのる さとる わたる かける こはる いちか ことり みなみ ちはる よつば ななみ たから いろは いつき みつき なつき あかり いのり ねがい しあわせ ななつ ひなた こなつ あさひ ゆうひ まつり ことは そうた たいよう たいが げんき けんこう いちば ことば くらし ともに とわ きずな みなと りんご なつみ あゆむ あゆみ たのし うれし かなめ いさお ちとせ あずさ かりん れもん',
);

/** Names in plain Japanese, in katakana or hiragana, with no title: by a list, or by who does something. */
export const plainNames = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const { 1: word = '', 2: link = '', index } of matchesOf(text, KATA_TOKEN)) {
    if (plainWord(word)) continue;
    const end = index + word.length;
    const before = text.slice(Math.max(0, index - 18), index);
    const after = text.slice(end, end + 40);
    const last = /^[ \n。]*$/.test(text.slice(end)) && SIGNED_BEFORE.test(before);
    const listed = known(word) && !(link === ' ' && !/[ ・]/.test(word) && !last);
    if (
      listed ||
      last ||
      KIN.test(before) ||
      (KIN_IS.test(before) && /^(?:です|と ?(?:いい|もうし|よび)|、|で、)/.test(after)) ||
      ((WHO.test(before) || CAME.test(before)) &&
        (/^と|^、/.test(after) ||
          ((foreign.has(word) || CAME.test(before)) && /^です/.test(after)))) ||
      (CAME.test(before) && link !== 'の') ||
      (foreign.has(word) && DOES.test(after))
    )
      runs.push({ start: index, end, word, script: 'katakana' });
    else if (
      word.length > 2 &&
      /^[ァ-ヴ]+$/.test(word) &&
      'のがはもをに'.includes(link) &&
      link &&
      isKanaGiven(word)
    )
      runs.push({ start: index, end, word, script: 'katakana' });
  }
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, HIRA_TOKEN)) {
    const start = index + whole.length - word.length;
    const before = text.slice(Math.max(0, start - 14), start);
    const after = text.slice(start + word.length, start + word.length + 30);
    const kin = KIN.test(before);
    const sure =
      (isKanaGiven(word) || isKanaFamily(word)) && !isKanaWord(word) && !HIRA_WORDS.has(word);
    if (
      (kin && isKanaGivenBeside(word)) ||
      (sure && isKanaGiven(word) && !isOtherWord(word) && DOES.test(after))
    )
      runs.push({ start, end: start + word.length, word, script: 'hiragana' });
  }
  return runs;
};
