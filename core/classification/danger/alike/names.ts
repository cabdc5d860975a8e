import { ZH_GIVEN_SIGNS, ZH_SURNAMES, ZH_WORDS } from '../../personal-data/names/data/chinese.js';
import { NOUNS_LIKE_NAMES } from '../../personal-data/names/data/japanese/not-bare.js';
import { RARER_SURNAMES } from '../../personal-data/names/data/japanese/rarer-families.js';
import { SURNAMES } from '../../personal-data/names/data/japanese.js';
import { GIVEN_READINGS, SURNAME_READINGS } from '../../personal-data/names/data/kana.js';
import {
  KATAKANA_FOREIGN,
  KATAKANA_FOREIGN_WORDS,
} from '../../personal-data/names/data/katakana-foreign.js';
import { KO_GIVEN, KO_SURNAMES } from '../../personal-data/names/data/korean.js';
import { KO_NAME_LIKE_WORDS } from '../../personal-data/names/data/korean-more.js';
import {
  NE_ALSO_WORDS,
  NE_GIVEN,
  NE_MORE_GIVEN,
  NE_SURNAMES,
} from '../../personal-data/names/data/nepali.js';
import { VI_GIVEN, VI_MORE_GIVEN, VI_SURNAMES } from '../../personal-data/names/data/vietnamese.js';
import { wordSet } from '../../personal-data/names/data/word-list.js';
import { LATIN_COMMON } from '../../personal-data/names/data/words/latin-common.js';
import { plainOf } from '../../personal-data/names/latin/words.js';

const without = (names: ReadonlySet<string>, words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter((name) => !words.has(name)));

const common = wordSet(LATIN_COMMON);
const families = without(wordSet(SURNAMES, RARER_SURNAMES), wordSet(NOUNS_LIKE_NAMES));
const inKana = wordSet(SURNAME_READINGS, GIVEN_READINGS);
const inKatakana = without(wordSet(KATAKANA_FOREIGN), wordSet(KATAKANA_FOREIGN_WORDS));
const koFamilies = wordSet(KO_SURNAMES);
const koGiven = wordSet(KO_GIVEN);
const koWords = wordSet(KO_NAME_LIKE_WORDS);
/** With their accents; those without any are words as well. */
const viNames = new Set(
  [...wordSet(VI_GIVEN, VI_MORE_GIVEN, VI_SURNAMES)].filter((name) => name !== plainOf(name)),
);
const nepali = without(
  wordSet(NE_GIVEN, NE_MORE_GIVEN, NE_SURNAMES),
  without(wordSet(NE_ALSO_WORDS), wordSet('राम सीता हरि विकास')),
);

/** A capital in the middle of a sentence, and small letters behind it. */
const CAPITAL =
  /(?<=[\p{Ll}\p{Nd},;:)]\)? )(?:\p{Lu}[\p{Ll}\p{M}'’-]+)(?: \p{Lu}[\p{Ll}\p{M}'’-]+){0,3}/gu;
const FIRST_LETTERS = /(?<![\p{L}'’])\p{L}/gu;
/** With more capitals than this the writer sets them everywhere. */
const MOST_CAPITALS = 0.4;
const isTitled = (text: string): boolean => {
  const firsts = text.match(FIRST_LETTERS) ?? [];
  return (
    firsts.filter((letter) => letter !== letter.toLowerCase()).length >
    firsts.length * MOST_CAPITALS
  );
};
/** A word that is common stays, but where its accents make it a name. */
const latin = (text: string): string =>
  isTitled(text)
    ? text
    : text.replace(CAPITAL, (found) =>
        found
          .split(' ')
          .filter((word) => common.has(plainOf(word)) && !viNames.has(word.toLowerCase()))
          .join(' '),
      );

const KANJI = /[\u3400-\u9fff々]{2,4}/gu;
const KATAKANA = /[ァ-ヴー]{2,10}/gu;
const KANA_CALLED = /(?<=^|[\s、の])[ぁ-ん]{2,6}(?=さん|ちゃん|くん|です)/gu;
const japanese = (text: string): string =>
  text
    .replace(KANJI, (run) => (families.has(run) ? '' : run))
    .replace(KATAKANA, (run) => (inKatakana.has(run) ? '' : run))
    .replace(KANA_CALLED, (run) => (inKana.has(run) ? '' : run));

const zhFamilies = [...wordSet(ZH_SURNAMES)].join('|');
const zhWords = wordSet(ZH_WORDS);
const CHINESE = new RegExp(`(?:${zhFamilies})[${ZH_GIVEN_SIGNS.replaceAll(/\s/g, '')}]{1,2}`, 'gu');
/** Who is named, whatever the name is. */
const CHINESE_CALLED =
  /(?<=我叫|名叫|我是|名字是|老板|经理|邻居|同事)[\u3400-\u9fff]{2,4}(?=[,，。、\s]|$)|(?<=老板|经理|同事)小[\u3400-\u9fff](?=[扣打说拿收要不把])|小[\u3400-\u9fff](?=家|老师|说)/gu;
const chinese = (text: string): string =>
  text
    .replace(CHINESE_CALLED, '')
    .replace(CHINESE, (name) => (zhWords.has(name) || zhWords.has(name.slice(0, 2)) ? name : ''));

const KOREAN =
  /(?<![가-힣])([가-힣]{2,4}?)(?=(?:이|가|인데|입니다|이에요|예요|은|는|을|를|의|랑|이랑)?(?![가-힣])| ?(?:씨|님|선생님))/gu;
const KOREAN_CALLED =
  /(?<=(?:사장|저는|이름은|친구|동료) )[가-힣]{2,4}(?=인데|입니다|이에요|예요|이고|라고|이 |가 )/gu;
const isKorean = (name: string): boolean =>
  !koWords.has(name) &&
  (koGiven.has(name) || (koFamilies.has(name[0] ?? '') && koGiven.has(name.slice(1))));
const korean = (text: string): string =>
  text.replace(KOREAN_CALLED, '').replace(KOREAN, (name) => (isKorean(name) ? '' : name));

const DEVANAGARI =
  /(?<![\p{Script=Devanagari}])([\p{Script=Devanagari}]+?)(?=(?:ले|को|का|की|लाई|सँग|संग|बाट)?(?![\p{Script=Devanagari}]))/gu;
const inDevanagari = (text: string): string =>
  text.replace(DEVANAGARI, (word) => (nepali.has(word) ? '' : word));

const HAN = /[\u3400-\u9fff]/u;
const KANA = /[\u3041-\u30ff]/u;
const HANGUL = /[가-힣]/u;
const NEPALI = /\p{Script=Devanagari}/u;

/** A sentence without the names that lists and capitals show: who it was weighs nothing. Those that look like words stay. */
export const withoutNames = (sentence: string): string => {
  if (KANA.test(sentence)) return japanese(sentence);
  if (HAN.test(sentence)) return chinese(sentence);
  if (HANGUL.test(sentence)) return korean(sentence);
  if (NEPALI.test(sentence)) return inDevanagari(sentence);
  return latin(sentence);
};
