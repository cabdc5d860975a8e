import { GIVEN_LIKE_WORDS } from '../data/japanese/given-like-words.js';
import { wordSet } from '../data/word-list.js';
import { isGivenName } from '../han-names.js';

/** Signs with which given names of two signs begin and end. */
const FIRST = new Set(
  '一七万丈三不与中主久之乙九亀了二五亜亨享京亮人仁介仙令仲伊伝伴伸佐佑作佳依俊保信修倉倫健儀優元充光克全八公六兵其典兼円冨冬初利則剛力功加助勇勘勝勲北匡十千半卓南博卯厚又友古可史右吉君吟周和咲哲唯啓善喜喬嗣嘉四国國園圭基堅増士壽夏夕外多夢大天太奈好如孝孟季孤学孫守安宏宗定宜実宣家容寅富寒寛寿専将尊小尚山岩岳峯峰崇嶺左市希常平年幸幹幽幾広庄庫康庸廣延建弓弘弥彦彩彰征律得御徳徹志忠恒恭恵悌悟悠悦惇惟愛慎慶憲成房抱拓持捨捷摩操政敏教敦敬数文斉新方日早昇昌明星映春昭是時晃晋景晴晶智暁暢暮曙月有朋朝木未末朱杉杏東松林果柏柳栄桂桃桐梅梨榮槐次欣欽歌正武歳毅氏民水永江沙沢治法波泰洋流浄浅浜浩浪海涼淑淳清湖満源滋澄瀧為照熊牧猛玄玉玲珠理琢琴瑛瑞瑠由留登白百益盛直相省眞真睦知石砂研磐礼祐祥禅禎福秀秋稔種稲立竜章竹笑等節範篤米精紀紅純紗素紫経結絵絹継綱綾総緑繁織美義翠耕聖聡育胤能脩至與興舞良花芳芽若英茂茉茶草荘莉菊菜華萬葉蓮薫藤蘆蘭虎蝶行衣裕西要規親観角計詩誠謙謹譲豊貞貴賀資賢越路軍輝辰透通進逸運道達邦郁酉里重量金鈴鉄錦鎮長関陸陽隆雄雅雨雪雲露青靖静靜音順頼顕風飛養香駒高鴎鶴鷹麗麦麻黄黙龍凛颯湊蒼碧翔悠陸琉璃莉凪楓紬萌心杏咲結彩夢笑',
);
const LAST = new Set(
  '々一七丈三世中丸乃久之也二五亭亮人仁介仙代以任伍伝伯伸佐佑作佳依俊保信允元充光克児全八六兵典兼内円冬利則剛功加助勇勝十南博友可史司吉名吾周和咲哉啓善喜嗣嘉四国園城基堂塘士声夏外夜夢大天太夫央奈女好子孝季宇守安宏宗定実宣家富寛寿尚尭山岐峯峰島嶺川己巳市帆希常平年幸幹広庵康庸廣延弓弘弥彌彦彩彰影征径徳心志忠恒恭恵悟悦惠愛慶憲成房所政敏教敬文斎方日昌明星映春昭時晃景晴晶智暉月有朗望朝木未村来東松果枝栄梨樹次歌正武歩毅氏民水永江沙沢治泉法波泰津洲浩浪海涛清渓温湖満潮澄照爾理琴生由男登白益盛直真矢知矩石砂礼祐祥福秀秋種穂空章童竹策範篤紀紅純紗紘紫経統絵継綱緑緒繁織羅美義羽翁耶胤能臣至興舟良花芳苗英茂草莉菜華葉蔭蔵藏蘭虎蝶行衛衣裕見規視親観記谷豊貞貴賀資賢起路軒輔輝辰近通造逸道達遠那邦邨郎郷都里重野長門陽隆雀雄雅雨雪雲音順頼顕風香馬高鳥鶴麻麿音翔汰斗馬磨凪樺桜我芽心虹雫稀琉翠叶夢絆響慧煌颯蒼碧凛瑠椛楓',
);
/** Signs in the middle and at the end of those of three. */
const MIDDLE = new Set(
  '賀紀一太之朝洋志津十三多喜仁栄和奈余八美摩兵次勢由茂南也々樹代都記香重治久花世帆加里平恵二四木央佐起千吉矢郎己利宇希保枝理満佳寿知九沙五緒百名智那梨有七比乃与衣貴榮鶴莉惠嘉巳合以絵夏砂穂出年紗子日登良弥規夜見織江呂士生季璃須可菜右武華実祐英真愛野路',
);
const THREE_END =
  /[郎子助美雄男江夫枝恵香代里衛奈治吉朗絵介次丞乃志太松蔵三彦理紀斎人弥緒進栄花輔菜世生佳利梨惠穂帆音華羽矢希]$/;
/** Ends of offices, towns and shops. */
const NO_GIVEN =
  /[市町村区県駅店校園会社局課部所館橋通線寺院年月日時分円号番目者員側内外前後上下堂亭軒屋]$|^(?:市|町|村|区|県|大|中|小|高|本|新|元|東|西|南|北|上|下|前|後|第|両|御|各|全)[一-鿿]$/;
const words = wordSet(GIVEN_LIKE_WORDS);
export const isGivenLikeWord = (word: string): boolean => words.has(word);

/** Whether a row of kanji behind a family name can be a given name: by how given names are put together. */
export const isWideGiven = (word: string): boolean => {
  if (isGivenName(word)) return true;
  if (words.has(word) || NO_GIVEN.test(word)) return false;
  const [first = '', second = '', third] = [...word];
  if (third === undefined) return word.length === 2 && FIRST.has(first) && LAST.has(second);
  return word.length === 3 && FIRST.has(first) && MIDDLE.has(second) && THREE_END.test(word);
};
