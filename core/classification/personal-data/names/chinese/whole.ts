import { endingOf } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { ZH_GIVEN_SIGNS, ZH_SURNAMES, ZH_WORDS } from '../data/chinese.js';
import {
  ZH_MORE_SURNAMES,
  ZH_MORE_WORDS,
  ZH_WIDE_SIGNS,
  ZH_WORD_SURNAMES,
} from '../data/chinese-more.js';
import { wordSet } from '../data/word-list.js';

const needCue = wordSet(ZH_WORD_SURNAMES);
const surnames = wordSet(ZH_SURNAMES, ZH_MORE_SURNAMES, ZH_WORD_SURNAMES);
const words = wordSet(ZH_WORDS, ZH_MORE_WORDS);
const signs = new Set([...ZH_WIDE_SIGNS, ...ZH_GIVEN_SIGNS, ...'中大小南方一']);
const RUN = /[\u4e00-\u9fff]{2,}/g;
/** That a name follows. */
export const CUE_WORDS =
  '(?:(?<![加减])我叫|名叫|叫做|叫作|他叫|她叫|爸叫|妈叫|子叫|儿叫|公叫|婆叫|我是|我就是|本人是?|这里是|姓名[为是]?|名字[是叫]|大名|联系人|收款人|户[名主]|署名|申请人|监护人|开户人|持卡人|收件人|投诉人|写信人|建议人|反映人|留言人|当事人|同事|工友|室友|舍友|邻居|朋友|老乡|同乡|同学|同屋|徒弟|师傅|师父|老师|主任|组长|班长|队长|店长|课长|科长|部长|社长|厂长|经理|主管|领班|翻译|医生|大夫|护士|房东|中介|老板娘?|上司|丈夫|老公|妻子|老婆|爱人|儿子|女儿|孩子|小孩|宝宝|母亲|父亲|妈妈|爸爸|公公|婆婆|岳父|岳母|爷爷|奶奶|外公|外婆|哥哥|姐姐|弟弟|妹妹|表[哥弟姐妹]|堂[哥弟姐妹]|侄[子女]|外甥女?|孙[子女]|外孙女?|叔叔|阿姨|舅舅|姑姑|男友|女友|男朋友|女朋友|未婚妻|未婚夫|先生|太太|员工|工人|实习生|留学生|残留孤儿|归国者|住户|业主|租客|(?<![\\u4e00-\\u9fff])[爸妈爹娘哥姐弟妹爷奶]|[我他她你子女][爸妈爹娘哥姐弟妹爷奶]|嫂子|嫂嫂|弟媳|弟妹|婶婶|舅妈|姨妈|姑妈|小姑|小叔|姐夫|妹夫|亲家|继父|继母|养父|养母|干妈|干爸|公爹|婆婆|姥姥|姥爷|大爷|大妈|大姨|二姨|小姨|大伯|二叔|护工|民警|警察|校医)';
const isCue = endingOf(new RegExp(CUE_WORDS));
/** Behind these a sentence may go on with somebody. */
const isOpen = endingOf(
  /(?:[的是和跟找给叫被让向对请把谢位个同与及由替帮像连问托约送见]|[昨今前]天|昨晚|今早|上周|上个?月|刚才|最近|楼[上下]|隔壁|对门)/,
);
const TITLE =
  /^(?:先生|女士|小姐|太太|老师|师傅|阿姨|大哥|大姐|同学|叔叔|奶奶|爷爷|医生|大夫|老板|店长|组长|班长|课长|经理|主任|护士|夫妇|夫妻|一家|家的|本人|敬上|谨上|上$|留$)/;
/** What goes on behind a name. */
export const CLOSE =
  '(?:$|[^\\u4e00-\\u9fff]|[老总骗骂吵踢推喊哭跑占堆扔拍收拒答同]|一起|一同|一直|一个人|打电|打人|打了|打我|半夜|喝[酒醉]|抽烟|[的在说也都是和跟今每把被从去来帮给打住有就会要不对家他她才已刚受因没病上下出得怀生摔骑向为以能可还两现昨前后最做工申需经辛很特想请请问这那同与及或到于用教负担托让拿写])';
const closing = new RegExp(`^${CLOSE}`);
const closes = (text: string): boolean => closing.test(text);
/** No given name has them, whatever stands in front. */
/** The commonest families that are no other word: with one sign of a given name behind a small word. */
const COMMON = new Set(
  '陈赵吴郑孙刘邓蒋沈韩杨朱秦许吕魏姚彭潘袁郭贾薛阎宋唐冯董萧曹蔡邹谭廖邱侯孟覃龚庞樊殷颜徐胡罗梁谢傅苏卢汪戴崔陆姜范韦熊孔尹邵郝邢倪阮裴',
);
const WITH = new Set('和跟找给叫让请谢同替帮');
const NEVER =
  /[的是在我你他她它们了和也都很不没个这那住打说要会能请吗呢吧啊把被给让从到对与或及等号码址店口村县市区街车站桥校院楼厂局庭元块岁]/;

const at = (text: string, start: number, size: number, sure: boolean, beside: boolean): number => {
  const family = text.slice(start, start + size);
  if (!surnames.has(family)) return 0;
  const first = text[start + size] ?? '';
  const second = text[start + size + 1] ?? '';
  if (size === 1 && words.has(family + first)) return 0;
  const behind = text.slice(start + size + 2, start + size + 6);
  const han = (sign: string) => sign >= '\u4e00' && sign <= '\u9fff';
  if (han(first) && han(second) && !words.has(first + second)) {
    const both = signs.has(first) && signs.has(second);
    if (both && (sure ? true : closes(behind) || TITLE.test(behind))) return size + 2;
    if (
      sure &&
      !needCue.has(family) &&
      !NEVER.test(first + second) &&
      (signs.has(first) || signs.has(second)) &&
      (closes(behind) || TITLE.test(behind))
    )
      return size + 2;
  }
  if (!han(first) || NEVER.test(first)) return 0;
  const rest = text.slice(start + size + 1, start + size + 5);
  if (beside && COMMON.has(family) && signs.has(first) && closes(rest)) return size + 1;
  return (sure && closes(rest)) || TITLE.test(rest)
    ? signs.has(first) || (sure && !needCue.has(family) && /^(?:$|[^\u4e00-\u9fff])/.test(rest))
      ? size + 1
      : 0
    : 0;
};

/** Whole Chinese names: a family name and one or two signs of which given names are made. */
export const wholeNames = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { 0: run, index } of matchesOf(text, RUN))
    for (let i = 0; i + 1 < run.length; i++) {
      const single = surnames.has(run[i] ?? '');
      const double = surnames.has(run.slice(i, i + 2));
      if (!single && !double) continue;
      const start = index + i;
      // 谢谢大家
      if (run[i] === '谢' && (run[i - 1] === '谢' || run[i + 1] === '谢' || run[i + 1] === '大'))
        continue;
      const before = text.slice(Math.max(0, start - 8), start).replace(/[:：,，、 (（“"]$/, '');
      const sure = isCue(before);
      const beside = WITH.has(before.at(-1) ?? '');
      const opens = i === 0 || isOpen(before);
      if (!sure && (!opens || needCue.has(run[i] ?? ''))) continue;
      const length =
        (double && at(text, start, 2, sure, beside)) ||
        (single && at(text, start, 1, sure, beside));
      if (!length) continue;
      finds.push({ start, end: start + length, kind: 'name' });
      i += length - 1;
    }
  return finds;
};
