import { GIVEN_NAMES } from '../data/japanese.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isGivenName, isSurname, isSurnameBeside } from '../han-names.js';
import { apartOf } from '../name-runs.js';
import { isGivenLikeWord, isWideGiven } from './wide-given.js';

/** Signs that begin and end given names, each in several of those that are listed. */
const OFTEN = 3;
const signsAt = (place: 0 | -1): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const name of wordSet(GIVEN_NAMES)) {
    const sign = name.at(place) ?? '';
    if (name.length > 1) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([sign]) => sign));
};
const FIRST = new Set([
  ...signsAt(0),
  ...'大我翔蒼颯碧凪輝虹慧煌旺岳嵐海空陸晏絢彩夏莉登喜杏葵蓮凛紬楓茜柚萌遥恭淳敦晃聡智瑞穂菊節房富早紗沙瑠璃凜椿汐詩奏唯惟律湊樹晴悠朔奈那',
]);
const LAST = new Set([
  ...signsAt(-1),
  ...'我芽心虹雫稀琉翠叶夢絆響斗翔真人輝希空海星月帆央羽莉音葉蘭凛希紀姫寧衣織乃穂果佳那奈海生成登史司朗弥哉暉保',
]);
/** Ends of words beside names of families and towns that are no given names. */
const NO_GIVEN =
  /[市町村区県駅店校園会社局課部所館橋川山田通線寺院年月日時分円人号番目下上中内外前後西東南北港台丘号]$|^(?:一|二|三|大|小|中|新|本|正|平|公|高)?(?:人|生|一|二|三|家|子供|地|道|心|大会|大人|公子|地区)$/;
const FEMININE = /[子江代美恵枝香奈乃]$/;

/** Two or three signs put together as given names are: 夏帆, 美津江. */
export const isBuiltGiven = (word: string): boolean =>
  isGivenName(word) ||
  (word.length === 2 &&
    FIRST.has(word[0] ?? '') &&
    LAST.has(word[1] ?? '') &&
    !NO_GIVEN.test(word) &&
    !isAlsoWord(word) &&
    !isSurname(word)) ||
  (word.length === 3 && FEMININE.test(word) && FIRST.has(word[0] ?? ''));

/** 小川原: a listed family name with one more sign in which many end. */
const isFamily = (word: string): boolean =>
  isSurnameBeside(word) ||
  (word.length === 3 &&
    /[原田山川島野井村本沢木口谷崎岡尾内部戸]$/.test(word) &&
    isSurname(word.slice(0, 2)));
const isEither = (word: string): boolean => isBuiltGiven(word) || isWideGiven(word);

/** A listed family name of two or three signs with a given name that is built like one. */
export const isBuiltFull = (word: string): boolean => {
  const [apart = '', rest] = apartOf(word);
  if (rest !== undefined)
    return isFamily(apart) && (!isAlsoWord(apart) || FEMININE.test(rest)) && isEither(rest);
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const family = word.slice(0, cut);
    if (isFamily(family) && !isAlsoWord(family) && isEither(word.slice(cut))) return true;
  }
  return false;
};

const NO_END = /[市町村区県駅店校園会社局課部所館橋通線寺院課長様者員側家宅方達]$/;
/** The same where the words around say that somebody is named: then one to three signs may follow the family name. */
export const isToldFull = (word: string): boolean => {
  if (isBuiltFull(word) || NO_END.test(word)) return isBuiltFull(word);
  const [apart = '', rest] = apartOf(word);
  if (rest !== undefined) return isFamily(apart) && rest.length < 4;
  for (let cut = Math.min(3, word.length - 1); cut >= 2; cut--) {
    const family = word.slice(0, cut);
    const given = word.slice(cut);
    if (isFamily(family) && !isAlsoWord(family) && given.length < 4 && !isGivenLikeWord(given))
      return true;
  }
  return false;
};
