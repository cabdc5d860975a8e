import { matchesOf } from '../../spans.js';
import { isAlsoWord, isSurnameBeside } from '../han-names.js';
import { KATAKANA_WORDS } from '../japanese-words.js';
import { isKanaGivenBeside } from '../kana-names.js';
import { type NameRun } from '../name-runs.js';

/** A family name in kanji with a given name in kana: 小暮ヨシ. */
const MIXED =
  /(?:^|[^\u3400-\u9fff々ヶ])([\u3400-\u9fff々ヶ]{1,3})([ 　]?)([ァ-ヴー]{2,5}(?![ァ-ヴー])|[ぁ-ん]{1,3}[子江代美恵枝](?![\u3400-\u9fff])|[ぁ-ん]{2,5})/g;
const MIXED_END =
  /^(?:です|と申|とい|でご|さん|様|さま|氏|先生|せんせ|くん|君|ちゃん|殿|より|から|って|で|へ|だ|方|宅|[、。()（）\n,・「」 ]|$|が|は|の|に|と|も|を|\ufffc)/;
/** Names of which one half is in kana. */
export const mixedNames = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  for (const match of matchesOf(text, MIXED)) {
    const [, family = '', , given = ''] = match;
    const ends = /[子江代美恵枝]$/.test(given);
    if (!isSurnameBeside(family) || (isAlsoWord(family) && !(ends && match[2]))) continue;
    const start = match.index + match[0].indexOf(family);
    const rest = start + family.length + (match[2]?.length ?? 0);
    if (ends) {
      const end = rest + given.length;
      runs.push({ start, end, word: text.slice(start, end), script: 'han' });
      continue;
    }
    for (let length = given.length; length >= 2; length--) {
      const word = given.slice(0, length);
      if (/[ァ-ヴ]/.test(word) && length < given.length) break;
      if (
        !isKanaGivenBeside(word) &&
        !/^[ぁ-ん]{2}[子こ]$/.test(word) &&
        !(/^[ァ-ヴ]{2,3}$/.test(word) && !KATAKANA_WORDS.has(word))
      )
        continue;
      if (length === 2 && /[ぁ-ん]/.test(word) && !match[2]) continue;
      if (!MIXED_END.test(text.slice(rest + length, rest + length + 3))) continue;
      runs.push({
        start,
        end: rest + length,
        word: text.slice(start, rest + length),
        script: 'han',
      });
      break;
    }
  }
  return runs;
};
