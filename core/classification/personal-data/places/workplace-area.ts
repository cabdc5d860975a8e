import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Who is what at a kind of place in a town: nothing has a name, and yet there is one such. */
interface AreaRole {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const H = '[\\u4e00-\\u9fff々ヶ]';
const JA_TRADE =
  '(?:工場|会社|工業所|製作所|店|屋|院|園|塾|寮|施設|ホーム|センター|倉庫|ホテル|旅館|スーパー|コンビニ|ドラッグストア|居酒屋|スナック|食堂|レストラン|カフェ|喫茶店|農家|農場|農園|養豚場|養鶏場|牧場|病院|医院|クリニック|歯科|薬局|老人ホーム|介護施設|デイサービス|特養|保育園|幼稚園|こども園|学童|小学校|中学校|高校|交番|郵便局|銀行|信金|美容室|床屋|銭湯|温泉|ゴルフ場|パチンコ店?|ガソリンスタンド|整備工場|運送会社|建設会社|解体業者|派遣会社|清掃会社|警備会社|印刷会社|寺|神社|教会|モスク|食堂|駐在所|診療所)';
const JA_ROLE =
  '(?:店長|副店長|社長|専務|工場長|班長|組長|主任|課長|係長|部長|所長|園長|副園長|院長|校長|教頭|寮長|寮母|施設長|支配人|オーナー|マスター|ママ|女将|おかみ|大将|店主|夜勤リーダー|リーダー|チーフ|マネージャー|マネジャー|責任者|婦長|師長|看護師長|料理長|塾長|現場監督|監督|代表|住職|宮司|牧師|神父|イマーム|駐在(?:さん)?|放射線技師|臨床検査技師|検査技師|理学療法士|作業療法士|言語聴覚士|薬剤師|栄養士|管理栄養士|助産師|歯科衛生士|司書|学芸員|獣医師?|医師|看護師|介護士|保育士|養護教諭|通訳|整備士|溶接工|オペレーター|支援員|指導員|相談員|技能実習生|実習生|ドライバー|運転手|配達員|事務員|警備員|調理師|唯一の[\\u4e00-\\u9fffァ-ヴー]{1,8})';

const UP = "\\p{Lu}[\\p{L}\\p{M}\\d'&-]{1,20}";
const TOWN = `(?:${UP}(?: (?:station|town|area|danchi))?|(?:ga|stasiun|estación de|estação de) ${UP})`;
const FEW = "(?: [\\p{Ll}0-9][\\p{L}0-9’'-]{0,14}){0,5}?";
const ONE =
  '(?:(?:the )?(?:only|sole|one) |(?:el|la) únic[oa] |[oa] únic[oa] |satu-satunya |(?:người )?(?:duy nhất )|(?:ang )?(?:nag-iisang|tanging) )';
const LATIN_ROLE =
  '(?:(?:night|day|shift|line|team|section|floor|plant|kitchen|deputy|assistant|head|senior)[ -]){0,2}(?:manager|owner|boss|supervisor|foreman|principal|director|leader|chief|(?:head |sushi |pastry )?chef|head (?:cook|nurse|teacher|priest)|driving instructor|instructor|(?:dispatch|temp|agency|line|factory|assembly) worker|imam|priest|pastor|monk|caretaker|landlord|radiographer|pharmacist|vet|dentist|physio(?:therapist)?|midwife|nurse|interpreter|welder|machinist|inspector|forklift driver|quality (?:checker|inspector)|line worker|dispatch worker|temp worker|trainee|dueñ[oa]|jef[ea](?: de (?:turno|línea|sección|grupo|planta|cocina))?|encargad[oa]|supervisor[a]?|capataz|líder|inspector[a]?|soldador[a]?|operari[oa]|montador[a]?|enfermer[oa]|intérprete|imán|párroco|cociner[oa] principal|chef|jefe de cocina|síndic[oa]|zelador[a]?|don[oa]|chefe(?: de (?:turno|linha|seção|cozinha))?|encarregad[oa]|inspetor[a]?|operador[a]?|enfermeir[oa]|cozinheir[oa][- ]chefe|chef|pemilik|ketua(?: (?:shift|regu|lini|tim))?|kepala(?: [a-z]{3,9})?|mandor|kepala koki|juru masak|pemeriksa|tukang (?:las|masak|cat)|perawat|imam|penerjemah|bà chủ|ông chủ|chủ(?: quán| tiệm)?|bếp trưởng|tổ trưởng|trưởng (?:ca|chuyền|nhóm|bộ phận)|quản lý|kiểm hàng|thợ (?:hàn|tiện|sơn)|phiên dịch|điều dưỡng|hộ lý|thực tập sinh|may-?ari|leader|lider|bisor|hepe|welder|nars|guwardiya|satpam|penjaga|(?:security )?guard|vigilante|segurança|bảo vệ|tagaluto|punong kusinero|kusiner[oa]|inspektor)';
const LATIN_TRADE =
  '(?:factory|plant|workshop|warehouse|farm|restaurant|place|shop|store|salon|hotel|clinic|hospital|home|nursery|school|mosque|church|temple|garage|laundry|bakery|parlou?r|bar|pub|karaoke|fábrica|planta|taller|conjunto(?: municipal)?|condomínio|edifício|local|almacén|granja|tienda|clínica|asilo|metalúrgica|iglesia|mezquita|lavandería|casa|loja|oficina|igreja|mesquita|autopeças|granja|salão|pabrik|gudang|toko|warung|tempat|panti|klinik|masjid|gereja|bengkel|peternakan|nhà máy|xưởng|tiệm|quán|cửa hàng|viện dưỡng lão|trại|kho|chùa|pabrika|planta|tindahan|simbahan|bahay|salon|karaoke|massage|resto|chifa|chin[êe]s|chino|izakaya|sushi bar|ramen shop|dojo|driving school)';
const AT =
  '(?:at|in|of|for|en|de|del|da|do|na|no|em|di|pada|ở|tại|của|sa|ng)(?: (?:the|a|an|la|el|una?|o|uma?|isang))?';
const BY =
  '(?:in|at|near|by|of|in front of|opposite|next to|behind|en|de|del|cerca de|frente a|al lado de|detrás de|em|de|da|do|perto d[aeo]|em frente [àa]o?|ao lado d[aeo]|atrás d[aeo]|di|dekat|di depan|di belakang|di sebelah|ở|tại|gần|trước|đối diện|cạnh|sau|sa|malapit sa|sa harap ng|sa tapat ng|sa likod ng)(?: (?:the|la|el|a|o|ga|stasiun|estación|estação|estación de|estação de))?';

const PATTERNS: readonly AreaRole[] = [
  // 八斗島の養豚場の社長, 市内の印刷会社の唯一の営業, 前橋の病院で放射線技師をしています
  {
    needs: /[\u4e00-\u9fff](?:の|に ?ある).{1,16}(?:の|で)/,
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff々ヶァ-ヴー])(?!(?:市内|県内|近所|近く|地元|町内|全国|日本|海外|私|僕|夫|妻|娘|息子|父|母|他|別|普通|一部|今|前|次|隣|同じ|その|この|あの|どこか|大手|民間|公立|私立|市|県|国|両方|多く|最近|昔|友人|知人|主人|弟|兄|姉|妹|自分|全部|外国)の)(?:${H}{2,6}|[ァ-ヴー]{2,8})(?:町|地区|駅前|駅|団地)?(?:の|にある)(?:[\\u4e00-\\u9fffァ-ヴー]{0,10}|[ぁ-ん]{1,6}|[\\u4e00-\\u9fffァ-ヴー]{1,5}[ぁ-ん]{1,3}[\\u4e00-\\u9fff]{0,3})${JA_TRADE}(?:の(?:[\\u4e00-\\u9fffァ-ヴー0-9]{1,8}(?:部|課|係|室|班|ライン|売り?場|病棟|科|工程|コーナー)の)?|で(?:[\\u4e00-\\u9fff]{1,6}の)?(?=[^。、]{1,12}(?:を|として|です)))(?:介護|看護|製造|調理|夜勤|現場|検査|営業|店舗|副|統括)?${JA_ROLE}`,
      'gu',
    ),
  },
  // 境の配送センターで夜勤リーダーをしています
  {
    needs: /で.{2,14}(?:をし|をやっ|を務|として|です)/,
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff々ヶァ-ヴー])(?!(?:市内|県内|近所|地元|日本|海外|大手|民間|私|夫|妻)の)${H}{1,6}の[\\u4e00-\\u9fffァ-ヴー]{0,10}${JA_TRADE}で(?:[\\u4e00-\\u9fff]{1,8}の)?(?:介護|看護|製造|調理|夜勤|現場|検査|営業|副)?(?:${JA_ROLE}(?=を|として|です)|[\\u4e00-\\u9fff]{1,6}(?:係|担当)(?=を(?:し|務|や|任)|として|です))`,
      'gu',
    ),
  },
  // satpam malam di Pasar Induk …: what kind of place it is, stands in its name
  {
    needs:
      /(?:Pasar|Hotel|Restaurant|Clinic|School|Factory|Market|Center|Centre|Plaza|Mart|Mercado|Clínica|Fábrica|Pabrik|Toko|Chợ|Nursing Home|Kogyo|Shokuhin|Seiki|Tekko)/,
    pattern: new RegExp(
      `(?<![\\p{L}-])${LATIN_ROLE}(?!\\p{L})${FEW} ${AT} (?:${UP} ){0,3}?(?:Pasar|Hotel|Restaurant|Clinic|School|Factory|Market|Center|Centre|Plaza|Mart|Mercado|Clínica|Fábrica|Pabrik|Toko|Chợ|Nursing Home|Kogyo|Shokuhin|Seiki|Tekko)(?: ${UP}){0,2}`,
      'gu',
    ),
  },
  // 施設のはなみずき赤堀の介護主任
  {
    needs: /(?:施設|会社|店|職場|病院|園|老人ホーム|デイ)の/,
    pattern: new RegExp(
      `(?<=(?:施設|会社|店|職場|病院|園|老人ホーム|デイ)の)[\\u4e00-\\u9fffァ-ヴーぁ-ん]{3,12}の(?:介護|看護|製造|夜勤|現場|副|統括)?${JA_ROLE}`,
      'gu',
    ),
  },
  // 혼마치 부동산 다이키의 영업 담당 여직원
  {
    needs: /직원|담당자/,
    pattern:
      /(?<![가-힣])(?!우리|저희|시청|구청|은행|어느|한국|일본)[가-힣]{2,6}(?:초|마치|역|동)? ?(?:부동산|미용실|식당|카페|마트|편의점|호텔|병원|학원|약국|휴대폰 가게|여행사|렌터카)(?: [가-힣]{2,6})?(?:의|에서 일하는)? (?:[가-힣]{1,4} ){0,2}(?:여직원|남직원|직원|담당자)(?=[이가은는을를 ,.])/gu,
  },
  // スーパー銭湯「ゆのまち」のフロント主任
  {
    needs: /[」』]の/,
    pattern: new RegExp(
      `[\\u4e00-\\u9fffァ-ヴー]{1,10}[「『][^」』。\\n]{1,14}[」』]の[\\u4e00-\\u9fffァ-ヴー]{0,6}${JA_ROLE}(?!会議|たち)`,
      'gu',
    ),
  },
  // 世良田の自動車学校の教官, 図書館前のたい焼き屋のおやじさん
  {
    needs: /教官|おやじ|親父|おかみ|大将|ご主人|おばちゃん|おじさん|りょうりちょう/,
    pattern:
      /(?<![\u4e00-\u9fff々ヶァ-ヴー])(?!近所|近く|地元|隣|市内|その|この)[\u4e00-\u9fff々ヶァ-ヴーぁ-ん]{1,8}(?:前|の|町|駅前)の? ?[\u4e00-\u9fffァ-ヴーぁ-ん]{0,8}(?:自動車学校|教習所|屋|や|店|食堂|工房|教室|道場|りょうりや)(?:\([ぁ-ん]+\))?の ?(?:教官|おやじ(?:さん)?|親父さん?|おかみさん|女将さん?|大将|ご主人|おばちゃん|おばさん|おじさん|りょうりちょう)/gu,
  },
  // マルナカ しょくひん りょうちょうさん
  {
    needs: /[ァ-ヴー]{2} ?(?:しょく|こう|うん|せい|きん|でん|さん|けん)/,
    pattern:
      /[ァ-ヴー]{2,8} ?(?:しょくひん|こうぎょう|こうじょう|うんゆ|うんそう|せいかく|せいき|きんぞく|でんき|でんし|さんぎょう|けんせつ|せいさくしょ|食品|工業|工場)(?:\([ぁ-ん]+\))?(?:の)? ?(?:りょうちょう|はんちょう|しゅにん|こうじょうちょう|しゃちょう|てんちょう|リーダー|かちょう|ぶちょう|かんりにん)/gu,
  },
  // さかいの とうふ工場の 夜の リーダー
  {
    needs: /の ?.{1,20}の ?.{0,8}(?:リーダー|ちょう|長|しゅにん)/,
    pattern:
      /(?<![ぁ-んァ-ヴー\u4e00-\u9fff])(?!わたし|うち|この|その|あの|おなじ|ともだち|まち|いま)[ぁ-んァ-ヴー\u4e00-\u9fff]{2,8}の ?[ぁ-んァ-ヴー\u4e00-\u9fff]{1,8}(?:工場|こうじょう|会社|かいしゃ|みせ|店|ホーム|びょういん|病院)(?:\([ぁ-ん ]+\))?の ?(?:(?:夜|よる|昼|ひる|朝|あさ|夜勤|やきん|ライン)(?:\([ぁ-ん]+\))?の ?)?(?:リーダー|はんちょう|班長|しゅにん|主任|こうじょうちょう|工場長|しゃちょう|社長|てんちょう|店長|マネージャー)/gu,
  },
  // the manager of the karaoke place in front of Isesaki station; bà chủ tiệm massage trước ga Isesaki
  {
    needs: /\p{Ll} \p{Lu}/u,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:[Tt]he |[Ll]a |[Ee]l |[Oo] |[Aa] |${ONE})?${LATIN_ROLE}(?!\\p{L})${FEW}(?: ${AT})?${FEW} ${LATIN_TRADE}(?!\\p{L})${FEW}(?:,? ${BY}(?: \\p{Ll}{2,10})?)? ${TOWN}`,
      'gu',
    ),
  },
  // the only night nurse at Akabori Home; el único soldador peruano en la metalúrgica de Kunisada
  {
    needs: /only|sole|únic|satunya|duy nhất|iisang|tanging/,
    pattern: new RegExp(
      `(?<![\\p{L}-])${ONE}${FEW} ?(?:\\p{L}{3,14} ){0,3}?(?:${LATIN_ROLE}|\\p{Ll}{4,14})(?: (?:\\p{Lu}\\p{Ll}+|\\p{Ll}{4,12})){0,2} ${AT}${FEW} ${UP}(?: ${UP}){0,2}`,
      'gu',
    ),
  },
  // 我是境町一家豆腐厂的夜班组长; 我在波志江的汽车零件厂当质检员
  {
    needs: /[厂店馆院园校社所站场室部理面肉屋司锅包糕当](?:里)?(?:的|当|做|担任)/,
    pattern:
      /(?<=[是在，。、,；]|^)(?!楼下|楼上|隔壁|对面|门口|路口|街上|常去|我们|这|那|他们|公司|工厂|学校|附近|一家|市里|日本|中国)[\u4e00-\u9fff]{2,7}(?:的|一家|一个|那家|某)?[\u4e00-\u9fff]{1,8}(?:厂|店|馆|养老院|护理院|医院|诊所|保育园|幼儿园|仓库|农场|酒店|旅馆|超市|餐厅|饭店|按摩店|会社|公司)(?:里)?(?:的|当|做|担任)(?:唯一的?|唯一一个)?[\u4e00-\u9fff]{0,6}?(?:组长|班长|线长|店长|厂长|社长|老板娘?|经理|主管|质检员|检验员|焊工|叉车工|叉车司机|操作工|护士长?|护工|厨师|翻译|司机|会计|前台|技术员|实习生|研修生|保安|领班)|(?<=[是在，。、,；]|^)[\u4e00-\u9fff]{2,6}(?:那家|一家|的)[\u4e00-\u9fff]{0,6}(?:料理|拉面|烤肉|居酒屋|寿司|火锅|面包|蛋糕|便当)(?:店|屋|馆)?的(?:厨师长|店长|老板娘?|主厨|厨师|经理|店员|师傅)/gu,
  },
  // 저는 사카이 두부 공장 야간조 조장입니다; 하시에 자동차 부품 공장에서 품질 검사원으로
  {
    needs: /(?:집|공장|가게|식당|요양원|병원|창고|농장|호텔|마트|학원|교회|회사|업소|센터|정비소)/,
    pattern:
      /(?<![가-힣])(?!우리|저희|어느|한국|일본|근처|동네|시내|이번|지난|모든|대부분)[가-힣]{2,6}(?:역|초|마치)?(?: (?:앞|뒤|옆|근처))? (?:[가-힣]{1,6} ){0,3}?[가-힣]{0,6}(?:공장|가게|식당|요양원|병원|창고|농장|호텔|마트|학원|교회|업소|요릿집|중국집|일식집|고깃집|횟집|빵집|술집|물류센터|정비소|노래방|미용실|어린이집|유치원|편의점)(?:의|에서)? ?(?:[가-힣]{1,5} ){0,2}?[가-힣]{0,3}(?:조장|반장|점장|사장님?|공장장|주임|팀장|실장|과장|부장|원장|소장|매니저|책임자|검사원|용접공|통역|간호사|요양보호사|조리사|기사|목사|주인|주방장|요리사|유일한 [가-힣]{2,6})(?=이|가|은|는|을|를|에게|한테|입니다|예요|으로|로|님|[ ,.])/gu,
  },
];
const PUBLIC =
  /市役所|役場|県庁|市立|県立|国立|市営|市民(?!病院)|図書館(?!前|の前|の隣|裏)|公民館(?!前|の前|の隣|裏)|시청|시립|도서관|市政府|图书馆|city hall|city council|library|prefeitura|ayuntamiento|municipal|munisipyo|balai kota|biblioteca|perpustakaan|thư viện|museum/iu;
/** Somebody does something in between, or it is any of them. */
const ANY =
  / (?:any|every|each|all|who|that|which|and|but|or|said|told|says|is|was|were|are|has|had|have|should|must|can|will|cada|todos?|todas?|que|y|e|o|pero|mas|es|está|é|dijo|disse|debe|deve|setiap|semua|yang|dan|atau|adalah|harus|bilang|mọi|các|những|mà|và|là|phải|nên|nói|lahat|bawat|dapat|pero) /u;

export const areaWorkplaces = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { needs, pattern } of PATTERNS)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern))
        if (!PUBLIC.test(word) && !ANY.test(word))
          finds.push({
            start: from + index,
            end: from + index + word.length,
            kind: 'workplace-role',
          });
  return finds;
};
