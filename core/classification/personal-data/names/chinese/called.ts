import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { ZH_GIVEN, ZH_GIVEN_SIGNS, ZH_SURNAMES, ZH_WORDS } from '../data/chinese.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isSurname, looksLikeSurname } from '../han-names.js';

const surnames = wordSet(ZH_SURNAMES);
const words = wordSet(ZH_WORDS);
const S = [...surnames].sort((a, b) => b.length - a.length).join('|');
const G = `[${[...new Set(ZH_GIVEN_SIGNS)].join('')}]`;
const HAN = '[\\u4e00-\\u9fff々]';
/** What may stand right before a name within a sentence. */
const OPEN = '(?:^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把谢位个同与及])';
const CLOSE =
  '(?=[^\\u4e00-\\u9fff]|$|[的在说也都是和跟今每把被从去来帮给打住有就会要不对家他她才已刚]|姐|哥)';

/** 阿芳姐, 阿强: a small name with 阿. */
const FAMILIAR = new RegExp(
  `(阿(?!姨|拉|富|根|里|尔|弟|婆|公|伯|叔|妈|爸|嬷|爷|们|胶|飘|司|依|斗|是|的)${HAN})(?=姐|哥|妹|弟|叔|婶|嫂|[^\\u4e00-\\u9fff]|$|[的在说也都是和跟今每把被从去来帮给打住她他])`,
  'g',
);
/** 芳姐, 王嫂, 建国叔. */
const ELDER = new RegExp(
  `${OPEN}((?:${S})?${HAN}|${G}${G})(?:姐|哥|嫂|姨|叔|婶|伯)(?![姐哥妹弟叔伯姨嫂儿夫们])`,
  'g',
);
const NO_ELDER =
  /^(?:大|小|二|三|四|五|表|堂|师|学|帅|阿|老|外|空|的|我|你|他|她|我的|他的|那|这|一|姑|姨|月|胖|美|快递|外卖|司机|保洁|服务|邻居|房东|大表|小表)$/;
/** The child's or the wife's given name alone: 孩子叫梓涵, 我家雨桐. */
const GIVEN = new RegExp(
  `(?:(?:孩子他?爸爸?|孩子他?妈妈?|孩子|儿子|女儿|宝宝|大宝|二宝|老大|老二|小名|乳名|妹妹|弟弟|姐姐|哥哥|孙子|孙女|外孙|侄女|侄子|爱人|老婆|老公|朋友|同学)(?:的名字)?(?:叫做|叫|是|，|,|:)?|我们?家(?:的|小)?|名叫|名字叫)(${G}{2}${CLOSE}|${HAN}${G}(?=，|,|。|\\(|（)${CLOSE}|(?:${[...wordSet(ZH_GIVEN)].join('|')}))`,
  'g',
);
const NO_GIVEN =
  /^(?:什么|怎么|哪个|名字|现在|今年|明年|平安|安全|健康|长大|生活|家长|天天|明天|永远|如果|若是|前程|进步|安心|生病|生气|高兴|快乐|国家|世家|民家|家里|东家|老家|长子|长女|子女|月子|果子|金子|银子|.生|.天|.家|.步|.前|不.|也.|都.|还.|去.|今.|上.|在.|已.|刚.|才.|就.|要.|会.|能.|想.|没.|有.|可.|很.|太.|最.|这.|那.|两.|一.|三.|大.|小.|中.)$/;
/** A whole name of three signs within a sentence: 刘海燕. */
const WHOLE = new RegExp(`${OPEN}((?:${S})${G}{2})${CLOSE}`, 'g');
/** Whom somebody has married, works with, lives with. */
const RELATED = new RegExp(
  `(?:爱人|对象|先生|太太|男友|女友|男朋友|女朋友|未婚妻|未婚夫|儿媳|媳妇|女婿|公公|婆婆|岳父|岳母|外甥|侄子|侄女|孙子|孙女|外孙|表弟|表妹|表哥|表姐|堂弟|堂妹|同屋|徒弟|老乡|前夫|前妻|组长|班长|店长|社长|车间主任|翻译)((?:${S})${HAN}{1,2}?)${CLOSE}`,
  'g',
);
/** Somebody Japanese, with a title of the Chinese: 星野太太, 木暮老师. */
const TITLED = new RegExp(
  `${OPEN.slice(0, -1)}|楼|旁|壁|室|号|栋|面|里|区|会|课|科|班|校|园|院|店|厂|司|边|工|员|士|任|友|人)((?![的是和跟楼旁壁])${HAN}{2,3})(?:先生|太太|夫人|老师|女士|小姐|桑|さん|大夫|医生|夫妇|奶奶|爷爷|阿姨|大叔|大哥|大姐|课长|科长|校长|园长|院长|店长|社长|班长|会长|区长|同学|君|家的|一家)`,
  'g',
);
const NO_TITLED =
  /^(?:门口|路口|窗口|人口|出口|入口|日本|本田车|学校|.语|.学|.术|.乐|.育|.工|中国|外国|女性|男性|年轻|.任|.轻|.位|.个|那位|这位|.的|.本|.家)$/;

/** Names by what people are called among each other, in a Chinese text. */
export const calledNames = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = ({ 0: whole, 1: word = '', index }: RegExpExecArray, name = word) => {
    if (!name || words.has(name) || words.has(name.slice(0, 2))) return;
    const start = index + whole.indexOf(word);
    finds.push({ start, end: start + name.length, kind: 'name' });
  };
  for (const match of matchesOf(text, FAMILIAR)) add(match);
  for (const match of matchesOf(text, ELDER)) if (!NO_ELDER.test(match[1] ?? '')) add(match);
  for (const match of matchesOf(text, GIVEN))
    if (!NO_GIVEN.test(match[1] ?? '') && !isAlsoWord(match[1] ?? '')) add(match);
  for (const match of matchesOf(text, WHOLE)) add(match);
  for (const match of matchesOf(text, RELATED)) add(match);
  for (const match of matchesOf(text, TITLED)) {
    const word = match[1] ?? '';
    if (NO_TITLED.test(word) || isAlsoWord(word)) continue;
    if (isSurname(word) || (word.length === 2 && looksLikeSurname(word) && !words.has(word)))
      add(match);
  }
  return finds;
};
