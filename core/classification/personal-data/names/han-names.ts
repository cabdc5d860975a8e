import { RARER_SURNAMES } from './data/japanese/rarer-families.js';
import { GIVEN_NAMES, SURNAMES } from './data/japanese.js';
import { MORE_GIVEN_NAMES, SHORT_GIVEN_NAMES } from './data/japanese-given.js';
import { wordSet } from './data/word-list.js';

/** Old forms and variants beside the form in which names are listed. */
const VARIANTS =
  '國国澤沢邊辺邉辺齋斎齊斉髙高﨑崎嶋島嶌島濱浜廣広瀨瀬櫻桜惠恵德徳眞真龍竜關関黑黒淺浅假仮實実學学榮栄壽寿靜静彌弥萬万藏蔵惣総槇槙條条曾曽燈灯爲為礒磯祐祐﨟臈佛仏來来豐豊冢塚';
/** Japanese family names as the Chinese write them. */
const SIMPLIFIED =
  '泽沢冈岡岛島滨浜桥橋龙竜斋斎边辺宫宮荣栄泷滝长長饭飯马馬鸟鳥见見贺賀须須凤鳳阳陽濑瀬户戸绪緒铃鈴樱桜绫綾纪紀达達远遠诹諏东東务務场場义義实実丰豊辅輔树樹亚亜贤賢诚誠优優润潤刚剛伟偉宽寛庆慶圣聖启啓运運进進纯純继継显顕强強枫楓飒颯诗詩华華丽麗艺芸莲蓮苍蒼顺順枭梟赖頼营営录録训訓认認语語谦謙铁鉄银銀锦錦镇鎮闲閑鸭鴨鹤鶴麦麥黄黃叶葉尧堯权権杨楊栋棟梦夢温温滋滋宝宝弹弾恋恋当当总総怜怜齐斉圆円盐塩汤湯涩渋绵綿织織结結稻稲车車门門间間军軍凉涼细細绘絵爱愛';
const variant = new Map<string, string>();
for (const pairs of [VARIANTS, SIMPLIFIED])
  for (let i = 0; i + 1 < pairs.length; i += 2) variant.set(pairs[i] ?? '', pairs[i + 1] ?? '');
/** Which signs these are, by their number. */
const varies = new Uint8Array(0x10000);
for (const sign of variant.keys()) varies[sign.charCodeAt(0)] = 1;
const plain = (word: string): string => {
  // Most words have no such sign: nothing is built anew for them.
  for (let i = 0; i < word.length; i++)
    if (varies[word.charCodeAt(i)])
      return [...word].map((sign) => variant.get(sign) ?? sign).join('');
  return word;
};

const surnames = new Set([...wordSet(SURNAMES)].map(plain));
const rarerSurnames = wordSet(RARER_SURNAMES);
const givens = new Set([...wordSet(GIVEN_NAMES, MORE_GIVEN_NAMES)].map(plain));
const shortGivens = wordSet(SHORT_GIVEN_NAMES);

/** Family names that are towns, prefectures or plain words too: they need more than a list. */
const ALSO_WORDS = wordSet(
  '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 葉月 皐月 睦月 柴 轟 榊 鴨 秦 巽 槙 畠 碇 梶 楠 桂 柏 樫 幡 嶺 窪 笹 筧 簗 脇 舘 芹 芝 荻 菱 葛 蔦 藤 袴 迫 郡 辰 釜 錦 陶 隅 雁 鮎 鵜 鷲 黛 兼 乾 椿 湊 東 西 南 北 中 上 下 林 森 原 谷 泉 星 堀 岡 沢 平 金 関 辻 橋 港 今 前 後 秋 夏 春 冬 幸 大 小 水 旭 堤 岸 菅 南 仲 沖 島 浜 浦 松 杉 柳 桜 梅 竹 菊 牧 畑 城 宮 寺 神 堂 窪 峰 滝 池 石 岩 土 砂 角 門 戸 村 町 里 郷 野 田 川 山 海 空 風 雲 雪 月 日 光 声 乾 巽 本 末 元 新 古 高 長 安 的 場 市 国 都 府 県 区 奥 内 外 表 裏 左 右 先 次 度 会 社 者 方',
  '北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄 横浜 川崎 名古屋 神戸 札幌 仙台 高崎 前橋 太田 桐生 本庄 深谷 熊谷 渋川 沼田 藤岡 富岡 安中 館林 足利 佐野 小山 日光 浅草 上野 渋谷 新宿 池袋 品川 目黒 中野 杉並 豊島 板橋 練馬 江東 台東 成田 浦和 大宮 川口 川越 所沢 日本 中国 韓国 米国 英国 台湾 香港 上海',
  '自分 市民 住民 職員 会社 学校 先生 子供 大人 老人 一人 二人 男性 女性 日本 外国 本人 家族 親族 友人 知人 隣人 本当 大事 大切 重要 必要 可能 不便 便利 安全 危険 簡単 困難 無理 無料 有料 残念 最高 最低 同感 賛成 反対 希望 質問 相談 意見 提案 要望 苦情 感謝 今日 明日 昨日 今年 来年 去年 毎日 毎年 毎週 午前 午後 時間 場所 近所 地域 自治 公園 道路 歩道 車道 駅前 市内 市外 県内 町内 高齢 障害 病気 病院 介護 保育 育児 教育 税金 年金 保険 手続 書類 窓口 電話 番号 住所 名前 氏名 無職 主婦 学生 生徒 児童 会員 役員 委員 議員 市長 町長 区長 会長 社長 部長 課長 係長 店長 園長 校長 院長 局長 農家 農業 商店 工場 通訳 翻訳 日本語 英語 独身 夫婦 両親 父親 母親 長男 長女 次男 次女 兄弟 姉妹 祖父 祖母 新人 素人 玄人 達人 主人 奥様 皆様 大将 代表 担当 係員 店員 社員 駅員 警察 消防 救急 医者 看護 当日 平日 休日 祝日 土日 初心 以上 以下 前後 左右 上下 全部 一部 大変 最近 現在 将来 過去 平和 正月 一番 二番 三番 中学 高校 大学 小学 一年 二年 三年 中学生 高校生 小学生 大学生 平成 令和 昭和 大正 明治 月曜 火曜 水曜 木曜 金曜 土曜 日曜 赤字 黒字 問題 原因 理由 結果 目的 目標 計画 施策 予算 通学 通勤 自転車 自動車 西口 東口 南口 北口 中央 東部 西部 南部 北部 新田 田畑 広場 大雨 大雪 地震 台風 火事 近道 小道 川原 水田 生田 向井 神社 寺院 仏像 歩行 信号 横断 街灯 電灯 花火 桜並木 並木 大木 中島公園 国立 市立 県立 公立 私立',
);
/** Common last parts of family names: of a word that no list knows, they make one where a cue stands beside it. */
const LAST = wordSet(
  '田 山 川 河 本 村 井 野 原 島 嶋 崎 﨑 沢 澤 藤 木 口 谷 岡 林 森 塚 橋 石 倉 瀬 辺 邊 浦 江 池 宮 越 尾 根 戸 岸 賀 津 見 沼 泉 松 杉 竹 坂 窪 永 堀 関 丸 庭 葉 波 羽 良 滝 峰 畑 浜 原 吉 脇 梨 柳 貝 鍋 矢 笠 幡 米 渕 淵 舘 垣 嶺 峯 砂 隈 迫 曽 柏 梅 桜 菅 菊 桑 刈 杭 柿 椎 楠 榎 樋 丘 坪 戸 渡 堤 淵 渚 畠 ',
);

export const isSurname = (word: string): boolean => surnames.has(plain(word));
/** The same with rarer ones, where a given name or a title stands beside. */
export const isSurnameBeside = (word: string): boolean =>
  isSurname(word) || rarerSurnames.has(plain(word));
export const isGivenName = (word: string): boolean => givens.has(plain(word));
export const isShortGiven = (word: string): boolean => shortGivens.has(plain(word));
export const isAlsoWord = (word: string): boolean => ALSO_WORDS.has(word);
/** A family name that is nothing else: for whoever looks for people, not for what points at them. */
export const isJapaneseFamily = (word: string): boolean => isSurname(word) && !isAlsoWord(word);
/** Built like a family name. */
export const looksLikeSurname = (word: string): boolean =>
  word.length >= 2 && word.length <= 3 && LAST.has(plain(word.at(-1) ?? ''));

/** Family and given name without a space, or with one: 山田花子. */
export const isFullName = (word: string): boolean => {
  for (let cut = 1; cut < word.length; cut++) {
    if (!isSurname(word.slice(0, cut))) continue;
    if (isGivenName(word.slice(cut).replace(/^[ 　・]/, ''))) return true;
  }
  return false;
};
