import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf } from '../spans.js';
import { besideChinese } from './chinese/beside.js';
import { calledNames } from './chinese/called.js';
import { cuedChinese } from './chinese/cued.js';
import { namesOfJapan } from './chinese/of-japan.js';
import { wholeNames } from './chinese/whole.js';
import { ZH_SURNAMES, ZH_WORDS } from './data/chinese.js';
import { wordSet } from './data/word-list.js';
import { isAlsoWord, isSurname } from './han-names.js';

const surnames = wordSet(ZH_SURNAMES);
const words = wordSet(ZH_WORDS);
const S = [...surnames].sort((a, b) => b.length - a.length).join('|');
const HAN = '[\\u4e00-\\u9fff]';
/** Signs that no name has and that follow one in a sentence. */
const NOT_GIVEN =
  /[址上的是在我你他她们了和也都很不没有个这那住打说要会能请电号码店公园口村家镇县市区街路车站桥河山湖学校院楼厂司局庭人民国语话方向便等于后前今昨明天年月日时分秒元块，。]/;
const LABEL = new RegExp(
  `(?:我叫|我的名字(?:是|叫)|名字(?:是|叫|[:：])|姓名[:：为是 ]{0,2}|本人姓名?|(?<!用)户[名主][:：为是 ]{0,2}|联系人[:： ]?|署名[:： ]?|申请人[:： ]?|监护人[:： ]?|开户人[:： ]?|收款人[:： ]?|持卡人[:： ]?|叫做|名叫|他叫|她叫|孩子叫|叫)((?:${S})${HAN}{1,2}|${HAN}{2,3}|[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,3}|[ァ-ヴー]{2,12}(?:[ ・][ァ-ヴー]{2,12}){0,3})`,
  'g',
);
const FAMILY = new RegExp(`(?:我|本人|他|她|免贵|[，,。、 \ufffc]|^)姓((?:${S}))(?!名)`, 'g');
const TITLE = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把那个楼旁边有说室号位名居事告托谢见])((?:${S})${HAN}{0,2})(?:先生|女士|小姐|太太|老师|师傅|阿姨|大哥|大姐|同学|叔叔|奶奶|爷爷|经理|医生|老板|店长|桑|さん|君|某)`,
  'g',
);
const SMALL = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|[的是和跟找给叫被让向对请把])([小老阿](?:${S}))(?=[，。、,说在是的她他和跟!！?？]|$|被|把|帮|去|来|打|住|每)`,
  'g',
);
const SELF = new RegExp(
  `(?:我是|本人是|这里是|我姓名是)((?:${S})${HAN}{1,2})(?=[，。,、;；!！ \\n]|$|的|，)`,
  'g',
);
const RELATION = new RegExp(
  `(?:儿子|女儿|丈夫|老公|妻子|老婆|太太|孩子|同事|邻居|朋友|室友|房东|妹妹|弟弟|哥哥|姐姐|母亲|父亲|妈妈|爸爸|班长|同学|同桌|老师|师傅|老乡|工友|舍友|大儿子|小儿子|大女儿|小女儿)(?:是|叫|，|,|：|:)?((?:${S})${HAN}{1,2})(?=[，。,、（(的在也是上今有总天被每把不从跟和就说要0-9\\ufffc]|$)`,
  'g',
);
const END = new RegExp(
  `(?:^|[。！!？?，,\\n])(?:——|—|-)? ?((?:${S})${HAN}{1,2}?)(?:敬上|上|留|敬启)?[。 \\n]{0,2}$`,
);
/** A dash and two or three signs as the last words: ——大勇. */
const CLOSING = /(?:——|—|--|──)\s?([\u4e00-\u9fff]{2,4}|[A-Z][a-z]{1,14})(?:敬上|上|留)?[。\s]*$/;
const NO_CLOSING =
  /市民|居民|住民|家长|路人|学生|实习|留学|谢谢|感谢|拜托|完毕|工人|员工|一个|一位|匿名|妈妈|爸爸|外国|中国|朋友|读者|网友/;
const FULL_BESIDE = new RegExp(
  `(?:\\ufffc[，、,（( ]{0,2}|住户|业主)((?:${S})${HAN}{1,2})(?=[，。,、)）;； ]|$)`,
  'g',
);
/** On a line of its own, behind the last sentence or the words with which a letter closes. */
const SIGNED = new RegExp(
  `(?:[。！!？?]|此致|敬礼|谢谢|感谢|祝好|拜托)[。！!，, ]{0,2}\\n[ —-]{0,3}((?:${S})${HAN}{1,2}?)(?:敬上|谨上|拜上|上|留|敬启)?[。 ]{0,2}(?=\\n|$)`,
  'g',
);
/** A child by a small name: 小静她爸. */
const CHILD =
  /(?:^|[^\u4e00-\u9fff])(小(?![孩区学朋姐哥店时镇妹弟])[\u4e00-\u9fff])(?=[她他]?(?:妈|爸|奶奶|爷爷|姐|哥)|[她他]家)/g;
/** A Japanese landlord or teacher in a Chinese sentence. */
const ROLE =
  /(?:老板|上司|社长|部长|课长|组长|班长|主管|经理|工头|中介|房东|班主任|担任|园长|校长|邻居|房主|保育员|医生|店长|老师|大家)(?:是|叫|姓|，)?([\u4e00-\u9fff]{2,3})/g;
/** Signs by which names from elsewhere are heard: 索菲亚. */
const HEARD_SIGN =
  '[阿艾安奥巴贝比布达丹德迪多恩尔法菲费芬弗格戈古海赫霍基吉加卡凯科克拉莱兰劳雷里丽莉利琳卢鲁罗洛玛曼米莫姆穆娜纳内尼妮诺帕佩皮普乔琼萨塞莎珊沙斯苏索塔泰汤特提托瓦威维温沃希肖谢亚伊伍辛叶扎詹佐黛蒂露茜蕾娅娃薇朵]';
const HEARD = new RegExp(
  `(?:\\ufffc(?:先生|女士|老师|小姐|同学)?(?:和|跟|与|、)|(?:老师|先生|女士|小姐|同学|师傅)(?:和|跟|与|、)|(?:同事|邻居|朋友|室友|同学|丈夫|老公|妻子|老婆|女儿|儿子|孩子|翻译|护士|老师)(?:是|叫|，)?)(${HEARD_SIGN}{2,6}(?:·${HEARD_SIGN}{1,6})?)(?=[，。,、！!?？ \\n的在是说也都和跟]|先生|女士|老师|小姐|同学|$)`,
  'g',
);
/** 户名是我先生的：シバタ コウイチ: as a bank writes it. */
const BANKED =
  /(?:户名|户主|姓名|名字|收款人|开户人)[^。，\n：:]{0,10}[：:为是 ]{1,2}([ァ-ヴー]{2,12}(?:[ \u3000・][ァ-ヴー]{2,12}){0,3})/g;
const HAN_ROW = /[\u4e00-\u9fff]{2}/;
const SIMPLIFIED = /[们这个为么时来说没请问学国电车门长话让从给对开关难边应还进过现见谢您吗吧呢]/;

const given = (word: string): boolean => {
  const family = surnames.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1;
  return !NOT_GIVEN.test(word.slice(family));
};

/** Names in Chinese sentences. Japanese uses the same signs: only texts with simplified ones are read. */
export const findChineseNames: Rule = ({ view: { text }, city: { places } }) => {
  if (
    !HAN_ROW.test(text) ||
    /[ぁ-ん]{2}/.test(text) ||
    (/[ぁ-ん]/.test(text) && !SIMPLIFIED.test(text))
  )
    return [];
  const finds: PersonalFind[] = [];
  const add = (match: RegExpExecArray, word: string) => {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    // 谢谢大家: thanks, and no family Xie.
    if (word.startsWith('谢') && text[start - 1] === '谢') return;
    if (word && !places.has(word) && !words.has(word) && !words.has(word.slice(0, 2)))
      finds.push({ start, end: start + word.length, kind: 'name' });
  };
  /** Without the last sign where that belongs to the sentence. */
  const cut = (word: string): string => {
    if (given(word)) return word;
    const shorter = word.slice(0, -1);
    return shorter.length >= 2 && given(shorter) ? shorter : '';
  };
  for (const match of matchesOf(text, LABEL)) {
    const word = match[1] ?? '';
    if (/^[A-Zァ-ヴ]/.test(word)) add(match, word);
    else {
      const known = [...surnames].some((s) => word.startsWith(s));
      const strong =
        /^(?:我叫|姓名|户[名主]|名字|联系人|我的名字|申请人|名叫|他叫|她叫|开户人|收款人)/.test(
          match[0],
        );
      if (
        known ||
        (strong &&
          !/^(?:什么|怎|如|改|换|应|不|也|都|和|可|要|能|这|那|一|写|拼|罗马|英文|汉字|日文|片假|填|登|公|变|错|保|没|是|我|你|您|他|她|本人|自己)/.test(
            word,
          ))
      )
        add(match, cut(word));
    }
  }
  for (const pattern of [FAMILY, BANKED])
    for (const match of matchesOf(text, pattern)) add(match, match[1] ?? '');
  for (const pattern of [SELF, RELATION, FULL_BESIDE, SIGNED])
    for (const match of matchesOf(text, pattern)) add(match, cut(match[1] ?? ''));
  for (const match of matchesOf(text, TITLE)) {
    const word = match[1] ?? '';
    if (
      given(word) &&
      (word[0] !== '谢' || text[match.index + match[0].indexOf(word) - 1] !== '谢') &&
      !/^(?:大家|高中|小学|温和|向导|班主|日语|钢琴|金融|白发|方言|文化|易|安全)/.test(word)
    )
      add(match, word);
  }
  for (const match of matchesOf(text, HEARD)) add(match, match[1] ?? '');
  for (const match of matchesOf(text, CHILD)) add(match, match[1] ?? '');
  for (const match of matchesOf(text, ROLE)) {
    const word = match[1] ?? '';
    const family = [word, word.slice(0, 2)].find((part) => isSurname(part) && !isAlsoWord(part));
    if (family) add(match, family);
  }
  for (const match of matchesOf(text, SMALL)) add(match, match[1] ?? '');
  const closing = CLOSING.exec(text.slice(-16));
  if (closing?.[1] && !NO_CLOSING.test(closing[1]) && !words.has(closing[1])) {
    const start =
      Math.max(0, text.length - 16) + closing.index + closing[0].lastIndexOf(closing[1]);
    finds.push({ start, end: start + closing[1].length, kind: 'name' });
  }
  const end = END.exec(text.slice(-24));
  if (end) {
    const word = end[1] ?? '';
    const start = Math.max(0, text.length - 24) + end.index + end[0].indexOf(word);
    if (given(word) && !places.has(word) && !words.has(word) && !words.has(word.slice(0, 2)))
      finds.push({ start, end: start + word.length, kind: 'name' });
  }
  return [
    ...finds,
    ...[
      ...wholeNames(text),
      ...calledNames(text),
      ...cuedChinese(text),
      ...besideChinese(text),
      ...namesOfJapan(text),
    ].filter(({ start, end }) => !places.has(text.slice(start, end))),
  ];
};
