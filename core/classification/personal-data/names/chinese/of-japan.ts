import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { ZH_WORDS } from '../data/chinese.js';
import { ZH_MORE_WORDS } from '../data/chinese-more.js';
import { NOUNS_LIKE_NAMES, TOWNS_LIKE_NAMES } from '../data/japanese/not-bare.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isFullName, isGivenName, isSurname, isSurnameBeside } from '../han-names.js';

const words = wordSet(ZH_WORDS, ZH_MORE_WORDS, NOUNS_LIKE_NAMES, TOWNS_LIKE_NAMES);
const H = '[\\u4e00-\\u9fff々]';
/** What only somebody does. */
const DOES =
  '(?=(?:昨天|今天|早上|晚上|半夜|每天|每晚|总是|总|又|也|就|还|却|从来|一直|经常|已经|今年)?(?:说|打电话|打了|来过|来找|老是|乱|扔|告诉|骂|打|踢|推|吼|喊|教|帮|带|叫我|让我|不让|不肯|不给|不理|拒绝|答应|收走|扣|偷|欺负|喝醉|喝酒|住|搬|生病|住院|去世|受伤|摔|辞职|结婚|离婚|把|被|的(?:老婆|太太|丈夫|儿子|女儿|孩子|狗|猫|车|家|妈妈|爸爸|父母)))';
/** 佐藤说这是规定: somebody of Japan where a sentence begins. */
const OPENS = new RegExp(
  `(?<=^|[，。！？；、：,.!?\\n\\ufffc“「]|[昨今前]天|昨晚|今早|上周|刚才|楼上的|楼下的|隔壁的|对门的)(${H}{2,4}?)${DOES}`,
  'g',
);
/** 我老公健太: of Japan as well, by the given name. */
const KIN = new RegExp(
  `(?:岳父|岳母|爷爷|奶奶|外公|外婆|姥姥|姥爷|舅舅|舅妈|叔叔|伯伯|姑姑|姨妈|嫂子|弟媳|妹夫|姐夫|父亲|母亲|老公|丈夫|先生|老婆|妻子|太太|儿子|女儿|孩子|公公|婆婆|女婿|儿媳|男朋友|女朋友|男友|女友|未婚夫|未婚妻|前夫|前妻|弟弟|哥哥|妹妹|姐姐|大儿子|小儿子|大女儿|小女儿|老大|老二|朋友|同事|邻居|房东|班主任|老师)(?:是|叫|名叫|，|（|\\()?(${H}{2,4}?)(?=[，。、；！？,.!?）)\\s]|$|是|在|的|也|都|每|总|经常|已|住|给|对|让|又|不|没|有|今|得|把|被|和|跟|从|去|来|说|上|要|想|会|走|摔|失|生|病|怀|受|请)`,
  'g',
);
/** 给村上打电话: what is done with somebody. */
const DONE = new RegExp(
  `(?:给|被|跟|和|找|问|向|对|叫|请|联系|遇到|碰到|认识|感谢|谢谢)(${H}{2,3}?)(?=打电话|发邮件|说|骂|打|踢|推|吼|欺负|骗|商量|吵架|投诉|道歉|联系|帮忙|聊|，|。|！|的(?:帮助|耐心|热情))`,
  'g',
);
const isFamily = (word: string): boolean => isSurname(word) && !isAlsoWord(word);

/** Names of Japan in a Chinese sentence, without a title. */
export const namesOfJapan = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const [pattern, given] of [
    [OPENS, false],
    [KIN, true],
    [DONE, false],
  ] as const)
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern)) {
      if (/^[一二三两几]/.test(word) || words.has(word) || words.has(word.slice(0, 2))) continue;
      const named =
        (word.length < 4 && isFamily(word)) ||
        (given && (isSurnameBeside(word) || isGivenName(word)) && !isAlsoWord(word)) ||
        (word.length > 2 && isFullName(word) && isFamily(word.slice(0, 2))) ||
        // 岳父内田清: one sign behind the family.
        (given && word.length === 3 && isFamily(word.slice(0, 2)));
      const start = index + whole.length - word.length;
      if (named) finds.push({ start, end: start + word.length, kind: 'name' });
    }
  return finds;
};
