/**
 * Letters that people write in more than one way and mean the same. The lexicon and the voices go through the same
 * table, so the choice of the kept form does not matter, only that it is one.
 */

/** Traditional and Japanese forms beside the simplified ones: a voice from Taipei finds the words of `zh-Hans`. */
const HAN_PAIRS =
  '國国會会學学區区稅税費费險险醫医療疗護护務务員员護护團团體体業业辦办證证書书號号課课長长門门問问間间時时' +
  '開开關关運运動动場场車车東东電电話话語语言言譯译訳译説说說说讀读読读寫写買买賣卖売卖錢钱銭钱貸贷貨货' +
  '負负責责資资質质銀银鐵铁鉄铁鄰邻隣邻選选舉举挙举議议計计劃划設设備备處处処处報报導导廣广広广樂乐楽乐' +
  '藥药薬药歷历歴历歳岁歲岁歸归帰归還还環环壞坏壊坏塊块兒儿児儿與与応应應应對对対对實实実实審审寶宝宝宝' +
  '專专専专尋寻導导將将將将層层屬属島岛帶带帯带幣币師师庫库廳厅庁厅張张強强彈弹弾弹從从従从復复徵征徴征' +
  '惡恶悪恶愛爱態态慣惯憲宪懷怀戰战戦战戶户戸户拋抛拂払擇择択择擴扩拡扩擔担據据拠据數数数数斷断断断於于' +
  '晝昼昼昼暫暂條条条条楊杨機机檢检検检權权権权歐欧欧欧歡欢歓欢殘残残残殺杀毆殴決决沒没汙污況况減减測测' +
  '準准溝沟濕湿湿湿營营営营燈灯灯灯爐炉爭争争争狀状狗犬獎奖獨独獸兽現现產产産产畫画異异當当当当疊叠發发' +
  '発发盜盗盡尽尽尽監监盤盘眾众確确碼码礎础礙碍禮礼禮礼禁禁種种稱称穩稳窮穷競竞筆笔節节範范築筑簡简簽签' +
  '簿簿糧粮糾纠紀纪約约級级純纯紙纸終终組组結结絕绝絶绝給给統统經经経经綠绿緑绿維维網网緊紧緒绪線线編编' +
  '緩缓練练縣县県县縮缩總总総总織织繳缴繁繁續续続续罰罚羅罗習习聖圣聞闻聯联聽听聴听職职脅胁脈脉腦脑膚肤' +
  '臺台艦舰藝艺芸艺蘇苏處处虛虚蟲虫衛卫補补裝装装装製制複复規规視视親亲覺觉覚觉覽览観观觀观觸触訂订訊讯' +
  '討讨訓训記记訪访許许訴诉診诊評评詞词試试詐诈詢询該该詳详認认誌志誘诱誤误請请諮咨調调談谈論论諸诸謀谋' +
  '謝谢識识變变変变讓让豐丰貓猫財财貧贫販贩貴贵賃赁賠赔賦赋賴赖購购贈赠趕赶跡迹踐践転转轉转軌轨軍军軟软' +
  '輕轻軽轻較较載载輪轮輯辑輸输輔辅農农達达違违遠远適适遲迟遅迟遷迁遺遗郵邮鄉乡郷乡鄰邻針针鎮镇鏡镜閉闭' +
  '閱阅閲阅防防陽阳際际險险険险隊队陰阴雖虽雜杂離离難难雲云靜静静静響响頁页項项順顺須须預预領领頭头題题額额' +
  '類类顧顾風风飛飞飯饭飲饮養养餐餐館馆馬马駅驿驛驿駐驻騒骚騷骚驗验験验髮发鬥斗魚鱼鳥鸟鴉鸦麗丽點点点点黨党齊齐' +
  '齡龄齢龄龍龙竜龙圖图図图園园囲围圍围圓圆円圆団团遊游週周祕秘氣气気气澤泽沢泽瀨濑瀬濑櫻樱桜樱歩步勞劳労劳' +
  '勢势區区単单單单嚴严厳严壓压圧压塩盐鹽盐妝妆姊姉寢寝廢废廃废恆恒懇恳掛挂揚扬損损搖摇摇摇撃击擊击暴暴曉晓' +
  '標标様样樣样橋桥歿殁殼壳滞滞滯滞漢汉潔洁無无煙烟熱热爺爷牆墙犯犯猶犹獵猎率率略略益益矯矫硬硬祝祝積积究究' +
  '罷罢義义脫脱脱脱薦荐薄薄虐虐裡里裏里見见詩诗誰谁諾诺豚猪貼贴賞赏贊赞趙赵軒轩遞递邊边辺边邦邦醜丑釘钉鈴铃' +
  '鋪铺舗铺錯错錄录録录鍋锅鍵键閣阁闘斗障障雇雇霊灵靈灵頂顶頼赖顏颜顔颜顯显顕显飾饰餘余驚惊骨骨鬧闹黙默';

/** Nepali is written by ear: short and long vowels, the three s, b and v are mixed even in print. */
const DEVANAGARI: ReadonlyArray<readonly [string, string]> = [
  ['ी', 'ि'],
  ['ू', 'ु'],
  ['ई', 'इ'],
  ['ऊ', 'उ'],
  ['ँ', 'ं'],
  ['ष', 'स'],
  ['श', 'स'],
  ['व', 'ब'],
];

/** Letters that do not come apart into a base and a mark. */
const LATIN: ReadonlyArray<readonly [string, string]> = [
  ['đ', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
];

const table = new Map<string, string>([...DEVANAGARI, ...LATIN]);
const han = [...HAN_PAIRS];
for (let i = 0; i + 1 < han.length; i += 2) {
  const [from, to] = [han[i] ?? '', han[i + 1] ?? ''];
  if (from !== to) table.set(from, to);
}

/** The kept form of one character. */
export const keptForm = (char: string): string => table.get(char) ?? char;
