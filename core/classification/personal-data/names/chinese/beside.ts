import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { ZH_GIVEN_SIGNS, ZH_SURNAMES, ZH_WORDS } from '../data/chinese.js';
import { ZH_MORE_WORDS, ZH_WIDE_SIGNS } from '../data/chinese-more.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isFullName, isGivenName, isSurname } from '../han-names.js';

const words = wordSet(ZH_WORDS, ZH_MORE_WORDS);
const H = '[\\u4e00-\\u9fff々]';
const S = `(?:${[...wordSet(ZH_SURNAMES)].sort((a, b) => b.length - a.length).join('|')})`;
const G = `[${[...new Set(ZH_GIVEN_SIGNS + ZH_WIDE_SIGNS)].join('')}]`;
const END =
  '(?=[^\\u4e00-\\u9fff]|$|[每总天在把被对说的跟和是也都又今昨前上下老一经常偷不没打骂把乱从半夜早晚住家三两来去给向怀生受请辞])';
/** 楼下陈立伟: where somebody lives or works. */
const WHERE = new RegExp(
  `(?:(?:车间|班上|班里|组里|公司|工厂|厂里|店里|楼里)的|楼下|楼上|隔壁|对门|对面|邻居|[0-9]号|[0-9]室|号室|号房|房间|车间|班组|同组|工厂里|厂里|公司里|班里|班上|店里|家里|那个|叫做|叫|是|找到?|联系|问|让|请|给|谢谢|感谢|多亏)(${S}${G}{1,2})${END}`,
  'g',
);
/** 周倩、吴浩: two and more in a row. */
const ROW = new RegExp(
  `(?<=[和跟与、,，:： ]|^)(${S}${G}{1,2}(?:(?:、|和|与|跟|,|，)${S}${G}{1,2})+)`,
  'g',
);
const SMALL = new RegExp(
  `(?<![\\u4e00-\\u9fff])([阿小老]${H})(?=昨|今|前|上周|上个|刚|已|没|不|又|也|都|被|把|在|说|的(?:妈|爸|老|孩|工)|跟|和|每|总|经常|生病|受伤|辞|哭|住|去|来|回|帮|教|打|也|想|要|会|从|给|叫|告诉|介绍)`,
  'g',
);
const NO_SMALL =
  /^(?:保安|清洁|食堂|门卫|快递|邻居|服务|护士|司机|卖菜|隔壁|对门|年轻|中年|好心|小(?:孩|学|区|朋|姐|哥|店|时|镇|妹|弟|狗|猫|组|车|路|雨|河|偷|心|便|吃|说|型|巷|费|声|卖|票|班|明明|的|于)|老(?:人|师|板|家|公|婆|年|是|说|乡|百|龄|旧|大|二|少|鼠|爸|妈|伴|外|化|早|实|房|城|街|总|一|不|在|想|觉|往|怕)|阿(?:姨|拉|富|根|里|尔|弟|婆|公|伯|叔|妈|爸|爷|们|胶|飘|司|依|斗))$/;
/** 同事老韩说, 邻居小赵: behind a word for somebody. */
const SMALL_BEHIND = new RegExp(
  `(?:同事|邻居|朋友|室友|同学|老乡|工友|房东|师傅|班长|隔壁|楼上|楼下|对门|我们组|我们班|车间)(?:的)?([小老阿]${S})(?![师板家公婆年乡人孩学区姐哥店时妹弟])`,
  'g',
);
/** 秀英阿姨: the given name of somebody older. */
const GIVEN_ELDER = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把谢])(${G}{2})(?:阿姨|叔叔|奶奶|爷爷|大哥|大姐|大妈|大爷|大叔|大婶|婆婆|嫂子|姐姐|哥哥)`,
  'g',
);
/** 晓雯告诉我: a given name alone, by what somebody does. */
const GIVEN_DOES = new RegExp(
  `(?<=^|[，。,！!？?\\n])(${S}?${G}{2})(?=告诉(?:我|了)|介绍(?:我|了)|推荐(?:我|了)|教(?:我|会|了)|帮(?:我|了)|带(?:我|着)|陪(?:我|着)|劝我|让我|叫我)`,
  'g',
);
/** 我先生木村健: a relative by a name of Japan. */
const KIN_OF_JAPAN = new RegExp(
  `(?:负责人|负责的|社工|社会工作者|办事员|窗口的|护士|保育士|班主任|主任|课长|科长|厂长|园长|校长|医生|大夫|教练|翻译|民生委员|先生|丈夫|老公|太太|妻子|老婆|公公|婆婆|儿媳|女婿|同事|邻居|朋友|房东|上司|社长|店长|班长|老师|同学|楼上|楼下|隔壁|对门|楼上的|楼下的|隔壁的|对门的)(?:是|叫|姓|，)?(${H}{2,4}?)(?=得了|态|上个?[月周星]|昨|今|前|突然|忽然|因|刚|最近|正|中风|很|非常|真|特别|拿|扣|辞|走|来|去|帮|打|骂|替|借|在|是|说|把|被|和|跟|的|也|都|每|总|经常|已|住|给|对|让|又|不|没|有|半|天|晚|早|老|家|们|[^\\u4e00-\\u9fff]|$)`,
  'g',
);
/** 叫朵朵: twice the same, as children are called; ——老屈, at the end. */
const TWICE = new RegExp(
  `(?:叫|小名|乳名|是|儿子|女儿|孩子|宝宝|我家)(${H})\\1(?=[，。、！!）)\\s在说的是]|$)`,
  'g',
);
const LAST = byUnits(new RegExp(`(?:[：:]|——|--|。|，) ?([老小阿]${H})[。 ]*$`, 'u'));
/** 署名就写小满妈吧 */
const SIGNED = new RegExp(
  `(?:署名|落款)(?:就|请)?(?:写|用|是|：|:)(${H}{2,4}?)(?=吧|就|，|。|即可|$)`,
  'g',
);
/** 叫根岸的老头 */
const CALLED = new RegExp(
  `(?:叫|姓|名叫|自称|是个叫)(${H}{1,3})的(?=老|人|男|女|先生|小|大|年轻|职员|店员|邻居|同事|朋友|孩子|学生|医生|警察|师傅)`,
  'g',
);
const STARTS = new RegExp(`^${S}`);
/** Only somebody is called so, whatever the name. */
const SOMEBODY =
  /^(?:大[叔爷妈姐哥婶伯]|老[头太人伯师]|男[的人生]|女[的人生]|先生|小[伙姐哥]|年轻人|邻居|同事|同学|房东|师傅)/;
/** ——彭萱妈妈, 李浩的爸爸: a parent signs with the child's name. */
const PARENT = new RegExp(
  `(?:——|—|--|[。！!？?，,\\n：:]) ?(${S}${H}{1,2}?)的?(?:妈妈|爸爸|家长|妈|爸|奶奶|爷爷|妻子|丈夫|太太)[。！! ]*$`,
);
/** 高桥由美, 美穗老师: of Japan, in the signs of the Chinese. */
const JAPANESE = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把谢个人师生家员])(${H}{3,6}?)(?=对|在|是|说|把|被|和|跟|的|也|都|每|总|经常|先生|女士|老师|太太|小姐|[^\\u4e00-\\u9fff]|$)`,
  'g',
);
const GIVEN_TITLE = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把谢])(${H}{2,3})(?:老师|桑|酱|小姐|女士|太太|阿姨|奶奶)`,
  'g',
);
/** 楼上佐久间太太: a family name of Japan at the end of what stands before a title. */
const TITLED = new RegExp(
  `(${H}{2,4})(?=太太|先生|女士|小姐|老师|桑|奶奶|爷爷|阿姨|大妈|大爷|师傅|医生|护士|课长|部长|店长|班长|社长)`,
  'g',
);

/** Names in a Chinese text that only stand beside a place, another name or what somebody does. */
export const besideChinese = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) => {
    if (words.has(word) || words.has(word.slice(0, 2)) || isAlsoWord(word)) return;
    finds.push({ start, end: start + word.length, kind: 'name' });
  };
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, WHERE)) {
    const cue = whole.slice(0, whole.length - word.length);
    // Behind a small word two signs are too few.
    if (word.length > 2 || !/^(?:是|让|请|给|问|找|叫|那个|谢谢|感谢)$/.test(cue))
      add(index + whole.lastIndexOf(word), word);
  }
  for (const { 1: row = '', index } of matchesOf(text, ROW)) {
    const parts = row.split(/[、和与跟,，]/);
    if (parts.some((part) => words.has(part) || words.has(part.slice(0, 2)))) continue;
    let at = index;
    for (const part of parts) {
      add(at, part);
      at += part.length + 1;
    }
  }
  for (const { 1: word = '', index } of matchesOf(text, SMALL))
    if (!NO_SMALL.test(word)) add(index, word);
  for (const { 1: word = '', index } of matchesOf(text, GIVEN_DOES)) add(index, word);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, KIN_OF_JAPAN)) {
    const family = [word.slice(0, 2), word.slice(0, 3)].find(
      (part) => isSurname(part) && !isAlsoWord(part),
    );
    const given = word.length === 2 && isGivenName(word) && !/^[一不]/.test(word);
    const name = word.replace(/(?:太太|先生|女士|小姐|老师)$/, '');
    if (family || given) add(index + whole.length - word.length, name);
  }
  for (const pattern of [SMALL_BEHIND, GIVEN_ELDER])
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, pattern))
      if (!NO_SMALL.test(word)) add(index + whole.indexOf(word), word);
  for (const { 0: whole, 1: sign = '', index } of matchesOf(text, TWICE))
    if (!/[天人家妈爸哥姐弟妹爷奶谢慢常刚多好]/.test(sign))
      add(index + whole.length - 2, sign + sign);
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, SIGNED))
    if (!/匿名|名字|不要|不用|市民|居民|家长|别/.test(word))
      add(index + whole.lastIndexOf(word), word);
  const parent = PARENT.exec(text.slice(-24))?.[1];
  if (parent) add(text.lastIndexOf(parent), parent);
  const last = LAST.exec(text);
  if (last && last.index > 4 && !NO_SMALL.test(last[1] ?? ''))
    add(last.index + last[0].indexOf(last[1] ?? ''), last[1] ?? '');
  for (const { 0: whole, 1: word = '', index } of matchesOf(text, CALLED))
    if (
      isSurname(word) ||
      STARTS.test(word) ||
      (word.length > 1 && SOMEBODY.test(text.slice(index + whole.length)))
    )
      add(index + whole.indexOf(word), word);
  for (const { 1: word = '', index } of matchesOf(text, JAPANESE))
    if (isFullName(word) && isSurname(word.slice(0, 2)) && !isAlsoWord(word.slice(0, 2)))
      add(index, word);
  for (const { 1: word = '', index } of matchesOf(text, GIVEN_TITLE))
    if (isGivenName(word)) add(index, word);
  for (const { 1: row = '', index } of matchesOf(text, TITLED)) {
    const family = [row, row.slice(1), row.slice(2)].find(
      (part) => part.length > 1 && isSurname(part) && !isAlsoWord(part),
    );
    if (family) add(index + row.length - family.length, family);
  }
  return finds;
};
