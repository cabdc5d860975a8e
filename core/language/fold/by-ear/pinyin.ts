import { respelt } from './latin.js';
import { PINYIN } from './pinyin-table.js';

/** Words whose characters are read otherwise than alone. */
const WORDS =
  '银行yinhang 行业hangye 排行paihang 外行waihang 市长shizhang 科长kezhang 部长buzhang 会长huizhang 家长jiazhang 校长xiaozhang 院长yuanzhang ' +
  '局长juzhang 长大zhangda 成长chengzhang 重新chongxin 重复chongfu 还钱huanqian 还款huankuan 归还guihuan 偿还changhuan 还给huangei 音乐yinyue ' +
  '觉得juede 睡觉shuijiao 午觉wujiao 必须得bixudei 首都shoudu 都市dushi 会计kuaiji 便宜pianyi 着急zhaoji 着火zhaohuo 头发toufa 理发lifa 调查diaocha ' +
  '调动diaodong 音调yindiao 差别chabie 出差chuchai 参差cenci 处理chuli 处罚chufa 好处haochu 数学shuxue 数量shuliang 地方difang 地址dizhi 土地tudi ' +
  '地震dizhen 地区diqu 当地dangdi 空地kongdi 场地changdi 目的mudi 目的地mudidi 的确dique 为什么weishenme 什么shenme 怎么zenme 那么name 了解liaojie ' +
  '不了buliao 大夫daifu 弹琴tanqin 率先shuaixian 效率xiaolv 税率shuilv 更改genggai 更新gengxin 担任danren 负担fudan 供应gongying 提供tigong ' +
  '教书jiaoshu 看护kanhu 种植zhongzhi 相机xiangji 分量fenliang 过分guofen 间隔jiange 中断zhongduan 中奖zhongjiang';

const syllables = new Map<string, string>();
for (const row of PINYIN.trim().split(' ')) {
  const [syllable = ''] = /^[a-z]+/.exec(row) ?? [];
  for (const character of row.slice(syllable.length)) syllables.set(character, syllable);
}
const wordOf = new Map<string, string>();
for (const row of WORDS.split(' ')) {
  const [latin = ''] = /[a-z]+$/.exec(row) ?? [];
  wordOf.set(row.slice(0, -latin.length), latin);
}
const KNOWN_WORDS = new RegExp(
  [...wordOf.keys()].sort((a, b) => b.length - a.length).join('|'),
  'g',
);
const CHARACTER = /[\u3400-\u9fff]/g;
export const PINYIN_SYLLABLES: ReadonlySet<string> = new Set(syllables.values());

/** Chinese characters, simplified, in the letters of pinyin; those nobody knows are left out. */
export const pinyinOf = (text: string): string =>
  text
    .replace(KNOWN_WORDS, (word) => ` ${wordOf.get(word)} `)
    .replace(CHARACTER, (character) => ` ${syllables.get(character) ?? ''} `);

/** What many do not tell apart, or cannot type: zh and z, ü and u, -ng and -n. */
const HEARD: ReadonlyArray<readonly [RegExp, string]> = [
  [/([zcs])h/g, '$1'],
  [/v|yu/g, 'u'],
  [/ng(?![aeiou])/g, 'n'],
];

/** Pinyin as it is heard. */
export const heardPinyin = (latin: string): string => respelt(latin, HEARD);
