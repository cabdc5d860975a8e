import { endingOf } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { ZH_GIVEN_SIGNS, ZH_SURNAMES, ZH_WORDS } from '../data/chinese.js';
import { ZH_MORE_WORDS, ZH_WIDE_SIGNS } from '../data/chinese-more.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isFullName, isGivenName, isShortGiven, isSurname } from '../han-names.js';
import { CLOSE, CUE_WORDS } from './whole.js';

const words = wordSet(ZH_WORDS, ZH_MORE_WORDS);
const H = '[\\u4e00-\\u9fff々]';
const families = wordSet(ZH_SURNAMES);
const signs = new Set([...ZH_WIDE_SIGNS, ...ZH_GIVEN_SIGNS]);
/** Signs by which names from elsewhere are written as they sound: 丽萨, 马库斯. */
const HEARD =
  '[阿艾安奥巴贝比布达丹德迪多恩尔法菲费芬弗格戈古海赫霍基吉加卡凯科克库拉莱兰劳雷里丽莉利琳卢鲁罗洛玛马曼米莫姆穆娜纳内尼妮诺帕佩皮普乔琼萨塞莎珊沙斯苏索塔泰汤特提托瓦威维温沃希肖谢亚伊伍辛叶扎詹佐黛蒂露茜蕾娅娃薇朵]';
const HEARD_ROW = new RegExp(`^${HEARD}+$`);
const TITLE = '先生|女士|小姐|太太|老师|师傅|医生|护士|同学|阿姨|叔叔|大哥|大姐';
/** Who is with somebody, or thanks somebody: then a small name may follow as well. */
const WITH = '(?:和|跟|找|给|叫|让|被|替|谢谢|感谢|多亏|的)';
const NAME = `([小阿]${H}|(${H})\\2|${HEARD}{2,5}|${H}{2,5}?)`;
/** Behind a word for somebody; looked at only where the sign before belongs to such a word. */
const isCue = endingOf(new RegExp(`${CUE_WORDS}(?:是|叫|，|：|:)? ?`));
const CUE_SIGNS = new Set(`${CUE_WORDS}是叫，：: `);
const CUED = new RegExp(`${NAME}(?=${CLOSE}|${TITLE})`, 'y');
const LONGEST_CUE = 8;
/** Before a title at the edge of a sentence. */
const TITLED = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff々]|[的是和跟找给叫被让向请转告谢])${NAME}(?=${TITLE}|的?(?:妈妈|爸爸|爷爷|奶奶|家长|老公|老婆|丈夫|妻子|儿子|女儿|班主任|病)(?![们说]))`,
  'g',
);
const JOINED = new RegExp(`${WITH}([小阿]${H}|(${H})\\2|${H}{3,4}?)(?=${CLOSE}|${TITLE})`, 'g');

/** Small things, grades and grown people. */
const NO_SMALL =
  /^(?:小(?:孩|学|区|朋|姐|哥|店|时|镇|妹|弟|狗|猫|组|车|路|雨|河|偷|心|便|吃|说|型|巷|费|声|卖|票|班|明明|的|于|事|一|二|三|叔|姑|姨|舅|婶|工|户|伙|名|写|数|件|钱|块|雪)|阿(?:姨|拉|富|根|里|尔|弟|婆|公|伯|叔|妈|爸|爷|们|胶|飘|司|依|斗|訇))/;
/** Twice the same and nobody. */
const NO_TWICE =
  /[妈爸哥姐弟妹爷奶叔伯舅姑婶宝谢常刚慢天人家好看听说想试等偷渐往仅轻悄默狠稍多少早远高太公婆姥娃星处时年月日夜事样种层重深满白明偏匆纷频屡连足整统个句次条件张只回笔声阵]/;

const isHeard = (word: string): boolean =>
  word.length > 1 && HEARD_ROW.test(word) && !words.has(word);

/** 佐々木翔: a family name of Japan, and one or two signs that need be in no list. */
const ofJapan = (word: string): boolean =>
  [3, 2].some((cut) => {
    const family = word.slice(0, cut);
    const given = word.slice(cut);
    return (
      isSurname(family) &&
      !isAlsoWord(family) &&
      !words.has(family) &&
      given.length > 0 &&
      (isShortGiven(given) || isGivenName(given))
    );
  });

/** How surely a row of signs is somebody, by what it is made of. */
const isName = (word: string, titled: boolean): boolean => {
  if (words.has(word) || isAlsoWord(word)) return false;
  if (/^[小阿]/.test(word) && word.length === 2) return !NO_SMALL.test(word);
  if (word.length === 2 && word[0] === word[1])
    return signs.has(word[0] ?? '') && !NO_TWICE.test(word);
  if (isFullName(word) || (isSurname(word) && !words.has(word.slice(0, 2)))) return true;
  if (titled && word.length === 2 && families.has(word[0] ?? '') && signs.has(word[1] ?? ''))
    return true;
  if (ofJapan(word)) return true;
  return (
    isHeard(word) && (word.length > 2 || titled || /[萨莎娜娅妮莉琳黛蒂茜蕾薇珊琼]/.test(word))
  );
};

const find = (start: number, word: string): PersonalFind => ({
  start,
  end: start + word.length,
  kind: 'name',
});

const cued = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!CUE_SIGNS.has(text[at - 1] ?? '') || (text[at] ?? '') < '\u4e00') continue;
    if (!isCue(text.slice(Math.max(0, at - LONGEST_CUE), at))) continue;
    CUED.lastIndex = at;
    const word = CUED.exec(text)?.[1] ?? '';
    if (word && isName(word, false)) finds.push(find(at, word));
  }
  return finds;
};

/** Small names, names that are one sign twice, and those of Japan or of elsewhere, where somebody is spoken of. */
export const cuedChinese = (text: string): PersonalFind[] => [
  ...cued(text),
  ...matchesOf(text, TITLED)
    .filter(({ 1: word = '' }) => isName(word, true))
    .map(({ 0: whole, 1: word = '', index }) => find(index + whole.length - word.length, word)),
  ...matchesOf(text, JOINED)
    .filter(
      ({ 1: word = '' }) =>
        (/^[小阿]/.test(word) || word[0] === word[1] || isFullName(word)) && isName(word, false),
    )
    .map(({ 0: whole, 1: word = '', index }) => find(index + whole.length - word.length, word)),
];
