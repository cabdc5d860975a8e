/**
 * Kanji or hanzi? Characters that only one of the three ways of writing uses.
 * Everyday words of a city hall; a text that has none of them is left to the page's language.
 */
const SIMPLIFIED =
  '们这个来说话请谢问题时对过还没听觉观让认识语读书买卖车东长门开关无业务动员场办厅邮费钱银险药护疗岁儿妈爷亲结证签验样经给从应该实际标准规则园图馆楼层顿饭张师华韩汉难种类环设备总选举权义农电网络线级组织绍联离纪约红绿页颜风飞马鸟鱼黄齐龙笔纸报导产单变处复头妇孙宁审宽寻专岛币带帮帐庆库废归录戏战户扫损换据摆显晓暂术杂极构档检欢气汇汤沟济测浓润涨渐满灭灵烟烦热爱牵状犹猪现监盖码础确间吗么为谁几';
const TRADITIONAL =
  '這們麼說會國學來對還沒聽覺觀讓讀寫買賣關發圖廳區錢險醫藥歲兒媽證簽驗樣經給從應實單變處號當點體數價與舉權廣龍灣濟環聯總戶黨臺嗎專轉傳團勞榮營嚴鐵續屬擔擇據歸氣滿辭亂顯黃邊澤齊';
const SHINJITAI =
  '円図売読駅気検験済歩黒桜広仏壱応対絵経続総縁労栄営覚観権帰巻県険顕鉱雑歯児辞釈収従渋縦粛処焼証乗剰畳縄壌嬢譲醸粋酔穂随髄枢瀬斉摂専戦践銭潜繊荘捜挿巣聴聡蔵臓騒堕帯滞滝択沢単弾遅昼鋳庁勅鎮逓鉄転伝稲闘徳悩脳廃拝発髪抜蛮浜塀辺変豊毎満黙訳薬誉揺様謡頼覧両猟塁励霊齢暦歴錬働込畑峠枠匂栃辻咲';

const setOf = (own: string, ...others: string[]): ReadonlySet<string> =>
  new Set([...own].filter((char) => !others.some((other) => other.includes(char))));

const SIGNS = {
  'zh-Hans': setOf(SIMPLIFIED, TRADITIONAL, SHINJITAI, '没种個号当点体数与'),
  'zh-Hant': setOf(TRADITIONAL, SIMPLIFIED, SHINJITAI),
  ja: setOf(SHINJITAI, SIMPLIFIED, TRADITIONAL),
} as const;
/** Everyday words of Chinese that Japanese does not write without kana around them. */
const CHINESE_WORDS = /[我你您他她吗吧呢很啊嗎]/u;

/** The language of a text in Han characters alone; undefined where nothing tells it. */
export const languageOfHan = (text: string): 'ja' | 'zh-Hans' | 'zh-Hant' | undefined => {
  const count = { 'zh-Hans': 0, 'zh-Hant': 0, ja: 0 };
  for (const char of text) {
    for (const lang of Object.keys(SIGNS) as (keyof typeof SIGNS)[])
      if (SIGNS[lang].has(char)) count[lang]++;
  }
  const [best] = (Object.keys(count) as (keyof typeof count)[]).sort((a, b) => count[b] - count[a]);
  if (best && count[best] > 0) return best;
  return CHINESE_WORDS.test(text) ? 'zh-Hans' : undefined;
};
