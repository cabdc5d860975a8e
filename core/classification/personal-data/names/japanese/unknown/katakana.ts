import { byUnits } from '../../../cheap-look/index.js';
import { matchesOf } from '../../../spans.js';
import { KATAKANA_COMMON } from '../../data/japanese/katakana-common.js';
import { wordSet } from '../../data/word-list.js';
import { KATAKANA_WORDS } from '../../japanese-words.js';
import type { NameRun } from '../../name-runs.js';

const common = wordSet(KATAKANA_COMMON);
/** Made of two everyday words, or of one and an end that says what it is. */
const isPlain = (word: string): boolean => {
  if (common.has(word) || KATAKANA_WORDS.has(word)) return true;
  for (let cut = 2; cut <= word.length - 2; cut++)
    if (common.has(word.slice(0, cut)) && common.has(word.slice(cut))) return true;
  return /(?:センター|サービス|クラス|チーム|グループ|スタッフ|サークル|クラブ|ホーム|ネット|スクール|スーパー|ショップ|ランド|パーク|マート|ペイ|テック|シート|カード|ボード|マン|ッピング|ション|ティー|ング|ント|スト|ズム|カー)$/.test(
    word,
  );
};
/** What only somebody does or is. */
const DOES =
  /(?:が|は|も|に|を|と)[^。\n]{0,16}(?:来年|来春|今年|もうすぐ|4月から|四月から)?[^。\n]{0,6}(?:小学校|中学校|保育園|幼稚園|年生|入学|入園|学童|ことばが|言葉が|発達|泣い|いじめ|殴|叩|怒鳴|怪我|けが|転ん|入院|病気|妊娠|働い|勤め|住ん|通っ|来てくれ|教えてくれ|助けてくれ|手伝|言って|言いま|結婚|帰国|亡くな|歳|才|倒れ|辞め|日本語が|免許)/;
const TOKEN = /(?:^|[。、\n「（( 　!！?？])([ァ-ヴー]{2,8})(?=(?:が|は|も|に|を|と)(?![ァ-ヴー]))/g;
/** ソフィアです。: who opens so says who it is. */
const OPENS = byUnits(
  /(?:^|[。！!？?\n]|\p{Extended_Pictographic}\ufe0f?) ?([ァ-ヴー]{2,8})(?=です[。、！!])/gu,
);
/** 「ナム」と書いてある. */
const QUOTED = /[「『]([ァ-ヴー]{2,8})[」』](?=と(?:書|名前|いう名|いう子|いう人))/g;

/** A word in katakana that nobody knows, of which something is told that only somebody does: ドナは来年小学校です. */
export const unknownKatakana = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, TOKEN)) {
    const start = index + whole.length - word.length;
    const end = start + word.length;
    if (!isPlain(word) && DOES.test(text.slice(end, end + 30)))
      runs.push({ start, end, word, script: 'katakana' });
  }
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, OPENS)) {
    const start = index + whole.length - word.length;
    if (!isPlain(word)) runs.push({ start, end: start + word.length, word, script: 'katakana' });
  }
  for (const { 1: word = '', index } of matchesOf(text, QUOTED))
    if (!isPlain(word))
      runs.push({ start: index + 1, end: index + 1 + word.length, word, script: 'katakana' });
  return runs;
};
