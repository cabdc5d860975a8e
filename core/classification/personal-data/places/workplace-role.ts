import { isCapitalWord, plainOf } from '../names/latin-words.js';
import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { ownJobs } from './own-job.js';
import { areaWorkplaces } from './workplace-area.js';
import { namedWorkplaces } from './workplace-named.js';
import { nepaliWorkplaces } from './workplace-nepali.js';
import { plainWorkplaces } from './workplace-plain.js';
import { toldWorkplaces } from './workplace-told.js';

const ROLE_JA =
  '(?:塾長|店長|副店長|局長|院長|副院長|園長|副園長|校長|教頭|社長|副社長|専務|常務|工場長|班長|組長|主任|課長|係長|部長|所長|支店長|寮長|寮母|施設長|理事長|館長|支配人|オーナー|マスター|女将|大将|店主|リーダー|監督|コーチ|チーフ|マネージャー|マネジャー|責任者|経営者|代表|事務長|婦長|師長|看護師長|料理長|住職|宮司|神父|牧師|先生|医師|歯科医師|薬剤師|運転手|警備員|受付|事務員|管理人|大家|顧問|看護師|准看護師|夜勤(?:の)?看護師|介護士|介護福祉士|ケアマネ(?:ジャー|ージャー)?|保育士|調理師|調理員|料理人|板前|講師|栄養士|整備士|美容師|理容師|清掃員|清掃|用務員|配達員|支店長代理|パート|夜勤|通訳|添乗員|獣医|整体師|塾講師|司会|経理|夜間警備|夜勤責任者|現場監督|組合長|区長|自治会長|町内会長|民生委員|会長|ママ|担任)';
const ORG_JA =
  '(?:ガソリンスタンド|スタンド|オート|モータース|自工|車体|鈑金|板金|石材|造園|設備|電工|電設|建材|木材|製材|製粉|酒造|醸造|染色|繊維|織物|包装|段ボール|梱包|レンタカー|メディカル|ケミカル|エンジニアリング|テクノ|ワークス|ロジスティクス|エクスプレス|キッチン|ダイニング|ミート|珈琲|コーヒー|写真館|観光|交通|タクシー|警備|セキュリティ|人材|派遣|アカデミー|英会話|歯医者|整形外科|外科|内科|小児科|眼科|皮膚科|耳鼻科|産婦人科|婦人科|心療内科|和菓子屋|菓子店|ケーキ屋|八百屋|魚屋|肉屋|本屋|靴屋|電器店|金物屋|時計店|楽器店|呉服店|眼鏡店|そろばん|ピアノ|書道|空手|柔道|剣道|バレエ|少年団|スイミングクラブ|クラブ|ランドリー|キャンプ場|ゴルフ場|釣り堀|牧場|養鶏場|養豚場|幼児園|託児所|ナーサリー|教習所|整体院|鍼灸院|接骨院|整骨院|動物病院|コインランドリー|クリーニング店?|新聞店|販売店|ディーラー|自動車|農協|学童クラブ|学童|児童館|石油|水産|青果|精肉店?|製麺所?|ベーカリー|パン屋|花屋|酒屋|不動産|牛乳店|そば処|うどん|焼肉|焼き鳥|バー|パブ|サロン|ジム|学習塾|塾|郵便局|医院|病院|クリニック|歯科|歯科医院|薬局|商店|酒店|書店|食堂|飯店|酒場|居酒屋|スナック|喫茶|カフェ|レストラン|ラーメン|寿司|ずし|美容室|理容|床屋|理髪店|保育園|幼稚園|こども園|保育所|小学校|中学校|高校|高等学校|工業|製作所|製作|精密|精工|精機|プレス|プラスチック|ゴム|鋼業|製鋼|鉄工所?|鋳造|鍛造|化成|樹脂|電子|電装|電器|技研|工芸|印刷|製菓|製パン|物流|倉庫|興業|商会|ファーム|フーズ|デリカ|テック|システム|サービス|工機|機工|塗装|縫製|紙業|木工|硝子|運送店|清掃社|ビルメン|工務店|建設|産業|運輸|運送|急送|急便|通運|陸運|商事|電機|金属|化学|精機|食品|農園|牧場|工場|株式会社|有限会社|合同会社|会社|支店|営業所|事業所|センター|ホーム|苑|園|寮|荘|スーパー|コンビニ|マート|ストア|ドラッグ|ホテル|旅館|温泉|教会|寺|神社|スイミング|スクール|教室|道場|店|屋|堂|亭|庵|組|社|局|町内会|自治会|団地|デイサービス)';
const TRADE =
  '(?:理容|美容室|ヘアサロン|喫茶|カフェ|珈琲|居酒屋|スナック|お好み焼き|ラーメン|食堂|そば処|うどん|焼肉|焼き鳥|パン屋|花屋|酒屋|床屋|クリーニング|商店|寿司|ベーカリー|サロン|レストラン|バー|旅館|民宿|歯科|医院)';
const NAMED =
  '(?:[「『"“][^」』"”。\\n]{1,14}[」』"”]|[\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ][\\u4e00-\\u9fffぁ-んァ-ヴーA-Za-z0-9々ヶ・&]{0,13})';
/** Places of everybody: their heads are officials. */
const PUBLIC =
  /^(?:隣|市|県|国|町|村|区|都|市立|県立|市役所|県庁|市民|各|全|この|その|あの|どの|うちの|近所の|近くの|勤め先の|職場の|会社の|工場の|店の|学校|病院|保育園|会社|工場|店|塾|お|ある|他の|ほかの|前の|今の|新しい|小|中|大|同じ|地元の|いつもの)?(?:市役所|(?:子育て)?支援センター|保健センター|市民課|役所|役場|県庁|会社|工場|職場|学校|小学校|中学校|高校|病院|保育園|幼稚園|店|お店|塾|郵便局|図書館|公民館|センター|町内会|自治会|支所|市長|市立図書館|スーパー|コンビニ|屋|社|局|組|荘|園|寮|団地|郵便局)$/;
/** Of the patterns below each has one. */
const HAS_ROLE = new RegExp(
  `${ROLE_JA}|副校長|係|旦那|担当|教諭|生徒指導|用務員|給食員|倉庫番|夜勤者|おじさん|奥さん|かみ|さん|主人|おやじ|親父`,
);
const ROLE_PARTS = new RegExp(`^${ROLE_JA}`);

const ja = (): RegExp[] => [
  new RegExp(
    `((?:[\\u4e00-\\u9fffァ-ヴー々]{1,8}(?:にある|の|町の|駅前の) ?)?${ORG_JA}${NAMED})(?:の|で働く|に勤める)(?:[\\u4e00-\\u9fff]{1,4}(?:の)?)?${ROLE_JA}`,
    'g',
  ),
  new RegExp(
    `([\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ・&「『"“」』"”][\\u4e00-\\u9fffぁ-んァ-ヴーA-Za-z0-9々ヶ・&「『"“」』"”]{0,15}?${ORG_JA}[^はがをにもで、。\\n\\ufffc]{0,6}?)の(?:[\\u4e00-\\u9fffァ-ヴー]{1,6}の?)?${ROLE_JA}`,
    'g',
  ),
  // 理容ミヤタの奥さん: who is at home in a shop with a name.
  new RegExp(
    `((?:${TRADE}[「『]?(?:[ァ-ヴー]{2,10}|[「『][^」』。\\n]{1,14}[」』]|[\\u4e00-\\u9fff]{2,4})|[\\u4e00-\\u9fffァ-ヴー]{2,6}(?:商店|酒店|食堂|理髪店|理容店|美容室|クリーニング店|旅館|書店|精肉店|青果店|歯科|医院|薬局))[」』]?)の(?:若)?(?:奥さん|おかみさん|女将さん|おかみ|娘さん|息子さん|旦那さん|ご主人|おじさん|おばさん|おやじ|親父|大将|店主)`,
    'g',
  ),
  // Where the writer works, and as what: 東毛プレスの検査課で班長をしています.
  new RegExp(
    `([\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ・]{1,12}?${ORG_JA}(?:の[\\u4e00-\\u9fffァ-ヴー0-9]{1,8})?)で(?:[\\u4e00-\\u9fff]{1,4}の)?${ROLE_JA}(?=を(?:し|や|務|つと|任)|として|です|だ|やって|の者|と(?:して|申)|、)`,
    'g',
  ),
  // A department says that it is a workplace, whatever the name before it.
  new RegExp(
    `((?!市|県|国|町|村|うち|この|その)[\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ・]{2,12}の[\\u4e00-\\u9fffァ-ヴー0-9]{1,6}(?:課|部|係|室|班|ライン|工場|売り?場|病棟|科|チーム|レーン|工程))(?:の|で)(?:[\\u4e00-\\u9fff]{1,4}の)?${ROLE_JA}`,
    'g',
  ),
  // みやこ歯科の受付: a name in hiragana, where a word begins.
  new RegExp(
    `(?<![ぁ-んァ-ヴー\\u4e00-\\u9fff])((?!この|その|あの|どの|うち|とても)[ぁ-ん]{2,7}(?:歯科|医院|クリニック|薬局|保育園|幼稚園|こども園|食堂|商店|塾|美容室|病院|整骨院|接骨院|寮|園|屋|食品|工業|製作所|産業|運輸|運送|建設|金属|電機|精機|製菓|農園|工場|フーズ|プレス|スーパー|ストア|ホテル|工務店))の ?(?:(?!みんな)[ぁ-ん\\u4e00-\\u9fffァ-ヴー]{1,6}の ?){0,2}${ROLE_JA}`,
    'g',
  ),
  // 「珈琲みなと」の店主: a name in quotes is a name, whatever the trade.
  new RegExp(`([「『][^」』。\\n]{1,14}[」』])の(?:[\\u4e00-\\u9fff]{1,4}の?)?${ROLE_JA}`, 'g'),
  new RegExp(
    `((?:株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)|㈱|㈲)${NAMED}[^はがをにもで、。\\n\\ufffc]{0,8}?)の?(?:[\\u4e00-\\u9fff]{1,4}の?)?${ROLE_JA}`,
    'g',
  ),
];
/** The same, with what is cheap to look for and without which there is none. */
const JA_GATED = [
  // ホテルしらさぎの清掃チーフ: the trade in front, and a name in hiragana.
  {
    needs: /(?:[ルストェン院館屋園塾宿堂科局]|ーム|ビス|ン) ?[ぁ-ん]{2,8}.{0,4}の/,
    pattern: new RegExp(
      `((?:ホテル|旅館|民宿|レストラン|食堂|居酒屋|スナック|カフェ|喫茶|バー|焼肉|焼き鳥|ラーメン|そば処|うどん|パン工房|パン屋|ベーカリー|美容室|サロン|理容|床屋|クリニック|医院|歯科|薬局|スーパー|保育園|こども園|幼稚園|学習塾|塾|デイサービス|グループホーム|特養|老人ホーム|特別養護老人ホーム|農園|珈琲) ?[ぁ-ん]{2,8}(?:[\\u4e00-\\u9fff]{1,3})?(?:店|支店|園|苑|館)?)の ?(?:[\\u4e00-\\u9fffァ-ヴー]{1,6}の?)?${ROLE_JA}`,
      'g',
    ),
  },
  // うちの社長(山王町の鉄工所): the place behind the role.
  {
    needs: /[(（].{2,18}[)）]/,
    pattern: new RegExp(
      `(?<=${ROLE_JA}(?:さん)?[(（])([\\u4e00-\\u9fffァ-ヴー々ヶ「」の]{2,16}${ORG_JA})(?=[)）])`,
      'g',
    ),
  },
  // 連取町の床屋のご主人: one of a trade in a town.
  {
    needs: /(?:町|地区|通り|駅前|団地)の?.{1,14}の/,
    pattern: new RegExp(
      `([\\u4e00-\\u9fff々ヶ]{1,6}(?:町|地区|通り|駅前|団地)の?(?:[\\u4e00-\\u9fffァ-ヴー]{0,6}(?:${TRADE}|${ORG_JA})))の(?:${ROLE_JA}|ご主人|旦那さん|若旦那|奥さん|おかみさん|おじさん|おばさん|おやじさん|娘さん|息子さん)`,
      'g',
    ),
  },
  // 境東小の教頭: a school in short.
  {
    needs: /[小中高]の[校教副学生養保栄事用給]/,
    pattern:
      /(?<![\u4e00-\u9fff々])((?!市内|各|本|全|母|最|縮|大|中|小|公立|近所|地元)[\u4e00-\u9fff々ヶ]{1,5}(?:小|中|高|一中|二中|三中|四中))の(?:校長|教頭|副校長|教務主任|学年主任|生徒指導|養護教諭|保健室の先生|栄養士|事務員|用務員|給食員)/g,
  },
  // 〇〇運輸の配車係
  {
    needs:
      /の(?:配車|経理担当|人事担当|総務担当|フロント係|レジ係|受付係|売り場|倉庫番|夜勤者|送迎係|給食係)/,
    pattern: new RegExp(
      `([\\u4e00-\\u9fff〇○ァ-ヴーA-Za-z々]{2,12}${ORG_JA})の(?:配車係?|配車担当|経理担当|人事担当|総務担当|フロント係|レジ係|受付係|売り場担当|倉庫番|夜勤者|送迎係|給食係)`,
      'g',
    ),
  },
];
/** Each word with a small or a capital letter at its beginning; the name of a place keeps its capital. */
const eitherCase = (source: string): string =>
  source.replace(
    /(^|\||\(\?:)([a-zà-ỹđ])/g,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );
const UP = "[A-ZÀ-Ỹ][\\w'À-ỹ&-]{1,20}";
const ORG_WORDS =
  '(?:PT|CV|grocery|grocer|butcher|bookshop|bookstore|car wash|travel agency|language school|daycare|mosque|verdulería|carnicería|librería|lavadero|mezquita|bodega|quitanda|açougue|lava[- ]?jato|mesquita|chácara|prédio|edificio|edifício|condomínio|primaria|secundaria|paaralan|paaralang|eskwelahang|kumpanyang|pabrikang|tindahang|karinderyang|công ty|cty|xưởng|nhà máy|tiệm|quán|cửa hàng|trường|nghiệp đoàn|company|factory|shop|store|restaurant|clinic|school|nursery|cafe|bar|salon|farm|post office|fábrica|empresa|compañía|tienda|restaurante|taller|panadería|clínica|escuela|colegio|guardería|loja|padaria|mercado|oficina|escola|creche|salão|granja|empreiteira|agencia|agência|pabrik|perusahaan|toko|warung|restoran|sekolah|klinik|pabrika|kumpanya|tindahan|planta|karinderya|klinika|eskwelahan|asrama|dormitory|dorm|Dr\\.?|Bakery|bakery|juku|hotel|residencia|asilo|lar|clube|igreja|iglesia|gudang|bodega|almacén|warehouse|panti(?: jompo)?|rumah sakit|nursing home|care home|home|viện dưỡng lão|khách sạn|nhà hàng|siêu thị|supermarket|supermercado|gasolinera|posto|laundry|lavandería|lavanderia|kombini|konbini|conbini|izakaya|bento|day ?service|day ?care|club|snack bar|snack|pub|kindergarten|preschool|dental clinic|pharmacy|drugstore|metalworks|foundry|press shop|plant|garage|barbershop|barber shop|hair salon|laundromat|cleaners|dispatch agency|agency|orchard|dairy|temple|church|jardín|kínder|metalúrgica|electrónica|farmacia|barbería|peluquería|ferretería|carnicería|pescadería|consultorio|fundición|contratista|comedor|hogar|lavandaria|farmácia|açougue|barbearia|fundição|autopeças|montadora|consultório|lanchonete|mercadinho|berçário|academia|botika|parlor|parlour|klub|pagawaan|panaderya|panaderyang|talyer|barberya|apotek|bengkel|kafe|kantin|les|bimbel|cursinho|reforço|escolinha|cursillo|academia|trattoria|bistro|diner|dojo|gym|studio|agen|penginapan|rumah makan|kedai|depot|tiệm nail|tiệm tóc|nhà thuốc|hiệu thuốc|phòng khám|quán bar|quán ăn|quán nhậu|nhà trẻ|trường mầm non|xí nghiệp|lò bánh|gara|cơ sở|nông trại|xưởng cơ khí|care facility|care center)';
const ORG = eitherCase(ORG_WORDS);
const ROLE =
  '(?:night[- ]shift (?:leader|manager|supervisor)|shift (?:leader|manager|supervisor)|line (?:leader|manager)|manager|owner|boss|supervisor|foreman|leader|principal|head ?teacher|headmaster|director|dormitory head|dentist|doctor|pharmacist|president|head|chief|teacher|postmaster|landlord|coach|gerente|dueñ[oa]|jef[ea]|encargad[oa]|supervisor[a]?|capataz|director[a]?|dentista|médic[oa]|farmacéutic[oa]|líder|maestr[oa]|profesor[a]?|presidente|administrador[a]?|chef[ea]|don[oa]|encarregad[oa]|diretor[a]?|patrão|patroa|professor[a]?|tantosha|kacho|hancho|bucho|shacho|tencho|kojocho|incho|encho|kepala(?: asrama| pabrik| shift| sekolah| toko| regu| bagian)?|manajer|mandor|pemilik|bos|pengawas|atasan|direktur|ketua|dokter|guru|trưởng ca(?: đêm| ngày)?|tổ trưởng|trưởng phòng|quản lý|giám đốc|chủ(?: quán| tiệm| xưởng| tiệm)?|ông chủ|bà chủ|đốc công|sếp|hiệu trưởng|cô giáo chủ nhiệm|bác sĩ|amo|may-?ari|tagapamahala|manedyer|punong-?guro|pinuno|bisor|lider|nurse|cleaner|cook|driver|guard|receptionist|cashier|mechanic|welder|enfermer[oa]|cociner[oa]|conductor|chofer|guardia|recepcionista|cajer[oa]|limpiador[a]?|cozinheir[oa]|motorista|segurança|vigia|faxineir[oa]|enfermeir[oa]|y tá|đầu bếp|bảo vệ|lễ tân|thu ngân|tài xế|phiên dịch|perawat|koki|sopir|satpam|kasir|penerjemah|tagaluto|tagalinis|drayber|guwardiya|kahera|nars|interpreter|intérprete|merendeir[oa]|zelador[a]?|porteir[oa]|conserje|porter[oa]|lunch lady|lunch ladies|caretaker|janitor|juru masak|penjaga|tukang masak|resepsionis|kusiner[oa]|tagapangalaga|diyanitor|cấp dưỡng|nhà bếp|cô nuôi|bảo mẫu|tạp vụ|peluquer[oa]|cabeleireir[oa]|barber|hairdresser|babysitter|niñera|babá)';
const ORG_NAMED = `(?:(?:${ORG})(?: [a-zà-ỹ]{1,12}){0,3} ["“«]?${UP}(?: ${UP}){0,3}["”»]?|["“«]?${UP}(?: ${UP}){0,3}["”»]? (?:${ORG}|Kogyo|Seisakusho|Sangyo|Denki|Kinzoku|Shokuhin|Foods|Food|Mart|Clinic|Dental|Dental Clinic|Hospital|Bakery|Restaurant|School|Factory|Company|Store|Shop|Cafe|Juku|Salon|Farm|Elementary|Post Office|Press|Plastics?|Metals?|Steel|Industries|Industry|Manufacturing|Works|Motors|Precision|Electronics|Logistics|Transport|Printing|Kasei|Seiki|Seimitsu|Unyu|Butsuryu|Shoji|Kensetsu|Seika|Noen|Hotel|Ryokan|Shokudo|Byoin|Shika|Inc\\.?|Corp\\.?|Ltd\\.?))`;
const LINK = '(?:,? (?:[a-zà-ỹ0-9]{1,14}|[A-E](?= ))){0,7}';
/** Who says that the writer is something at a place with a name: its trade need not be said. */
const AM =
  "(?:[Ii](?:'m| am|’m)(?: the| a| an)?|[Ww]orking as(?: a| the)?|[Ww]ork as(?: a| the)?|[Ss]oy(?: el| la| un| una)?|[Tt]rabajo (?:de|como)|[Ss]ou(?: o| a| um| uma)?|[Tt]rabalho (?:de|como)|[Ss]aya(?: adalah| seorang| bekerja sebagai| kerja sebagai)?|[Aa]ko(?: po)?(?: ay| ang| yung| si)?|(?:[Ee]m|[Tt]ôi|[Mm]ình|[Cc]háu) (?:là|làm)|[Aa]nh ấy là)";
/** Besides those of which a place has one: whoever writes is one of a few there. */
const WORK =
  '(?:operari[oa]|operador[a]?|inspector[a]?|inspetor[a]?|soldador[a]?|almacener[oa]|montador[a]?|montacarguista|torner[oa]|torneiro|pintor[a]?|costurer[oa]|costureir[oa]|mecánic[oa]|mecânic[oa]|electricista|eletricista|cuidador[a]?|vendedor[a]?|asistente|ajudante|auxiliar|secretári[oa]|secretari[oa]|contador[a]?|traductor[a]?|tradutor[a]?|estagiári[oa]|practicante|operator|inspector|inspektor|welder|machinist|packer|forklift driver|caregiver|care worker|trainee|intern|technician|engineer|assistant|secretary|accountant|translator|clerk|seamstress|painter|electrician|tukang las|pengelas|teknisi|magang|staf|staff|karyawan|helper|thợ [a-zà-ỹ]{2,6}|kỹ sư|kỹ thuật viên|thực tập sinh|điều dưỡng|hộ lý|kế toán|thư ký|nhân viên kiểm hàng|trabahador|tagasuri|tagabalot)';
const AT = '(?:at|in|of|for|na|no|en|em|de|del|da|do|di|ng|sa|ở|tại|bên|cho|của)';
const latin = (): RegExp[] => [
  new RegExp(
    `(?<![A-Za-zÀ-ỹ])(?:${AM} (?:${eitherCase(ROLE)}|${WORK})|(?:${eitherCase(ROLE)}|${WORK})(?: po)? ako(?: po)?)${LINK} ${AT} (?:the |o |a |la |el |công ty |PT |CV )?${UP}(?: ${UP}){0,3}`,
    'g',
  ),
  new RegExp(`(?<![A-Za-zÀ-ỹ])${eitherCase(ROLE)}${LINK} ${ORG_NAMED}(?: ${UP}){0,2}`, 'g'),
  new RegExp(
    `${ORG_NAMED}(?:'s|’s)?,? (?:the |el |la |o |a |yang |si |ang |na )?(?:(?:line|shift|team|section|linha|línea|turno|lini) [A-E0-9] )?(?:${ROLE})(?![a-z])`,
    'g',
  ),
];
const others = [
  /[가-힣A-Za-z]{1,12} ?(?:공업|공장|제작소|물류센터|배송센터|센터|정밀|전자|금속|제과|푸드|프레스|주조|회사|산업|식당|가게|마트|의원|병원|치과|약국|학원|우체국|유치원|어린이집|초등학교|중학교|카페|미용실|상점|식품|농장|기숙사|건설|요양원|양로원|호텔|여관|세탁소|슈퍼|편의점|물류|운수|철공소|빵집)?(?: [가-힣]{2,8}(?:관|점|지점|분원))?(?:의|에서 일하는)? ?(?:[0-9]공장 ?|야간조? ?|주간조? ?|[가-힣0-9]{1,5}(?:라인|과|팀|부|파트|부서|병동|반|조|코너|매장|공정) ?)?(?:공장장|부공장장|점장|부점장|간호부장|간호과장|수간호사|사무장|부원장|사장님?|원장님?|국장님?|교장|반장|조장|과장님?|부장님?|주임|팀장|소장|기숙사 사감|사감|관리인|약사|치과의사|야간 ?책임자|현장 ?책임자|(?:야간 ?|주간 ?)?(?:접수(?: ?직원|원)|간호사|간호조무사|요양보호사|조리사|요리사|운전기사|경비원|청소원|강사|보육교사|담임|영양사|통역|지점장|실장|대리|주방장|매니저|오너|리더|조장|직장|파트장|라인장|그룹장))/g,
  /(?:[가-힣]{2,8}(?:시|초|마치|의|에 있는) ?)?[가-힣A-Za-z]{1,12}(?:공업|공장|제작소|센터|정밀|전자|금속|제과|푸드|프레스|주조|산업|식당|마트|의원|병원|치과|약국|학원|식품|농장|건설|요양원|호텔|여관|물류|운수|철공소|빵집|화학|고무|플라스틱|도금|기계|전기|자동차|세탁소)에서 (?:[가-힣0-9]{1,8} ?){0,2}(?:공장장|점장|주임|팀장|실장|대리|과장|부장|반장|조장|매니저|리더|용접공|용접사|검사원|조립공|통역사?|간호사|요양보호사|조리사|요리사|운전기사|경비원|영양사|기술자|엔지니어|보조|실습생)(?=로|으로|을|를|입니다|이고|인데|예요|이에요)/g,
  /[\u4e00-\u9fffァ-ヴーA-Za-z“"「」”]{2,14}(?:公司|工厂|工業|制作所|製作所|株式会社|超市|餐厅|餐馆|饭店|诊所|医院|养老院|敬老院|制衣厂|加工厂|食品厂|汽车厂|电子厂|服装厂|[\u4e00-\u9fff]厂|精密|电子|电装|电机|金属|塑料|化学|机械|机工|汽车|印刷|运输|物流|建设|制药|铸造|模具|零件|饺子馆|拉面馆|拉面店|火锅店|烤肉店|奶茶店|饭馆|茶馆|咖啡馆|咖啡店|烧烤店|面馆|菜馆|美容院|农园|酒店|旅馆|便利店|仓库|面包店|牙科|药店|邮局|补习班|学习塾|塾|幼儿园|保育园|小学|中学|理发店|商店|店|宿舍|食品|农场|会社)[^，。？！!?\n\ufffc]{0,10}?(?:的)?(?:夜班|白班|车间|生产线|早班|晚班)?(?:护士长|护士|护工|厨师|司机|保安|保洁员?|前台|收银员|翻译|会计|教练|班长|店长|厂长|社长|院长|园长|局长|校长|塾长|主任|线长|拉长|工头|领班|人事|课长|科长|部长|组长|老板娘?|经理|主管|负责人|宿舍长|舍监|药剂师|牙医|医生|班主任)/g,
  /(?:[\u0900-\u097f]{2,14} ){1,3}?(?:कम्पनी|कारखाना|फ्याक्ट्री|फ्याक्ट्रि|पसल|रेस्टुरेन्ट|क्लिनिक|अस्पताल|स्कुल|विद्यालय|हुलाक|नर्सरी|होस्टल|डेन्टल|फार्मेसी|मार्ट|कोग्यो|गोदाम|होटल|वृद्धाश्रम|नर्सिङ होम|केयर होम|बेकरी|सुपरमार्केट|फुड्स|फुड|प्रेस|इन्डस्ट्रिज|इन्डस्ट्री|मोटर्स|इलेक्ट्रोनिक्स|शोकुहिन|स्योकुहिन|सेइसाकुस्यो|सेइसाकुशो|फार्म|क्याटरिङ|लजिस्टिक्स|ट्रान्सपोर्ट|क्लिनिङ|प्लान्ट|सेन्टर|स्टोर|सैलुन|क्याफे|बेन्तो|मेटल|स्टील|प्लास्टिक|केमिकल|प्रिसिजन|टेक|इन्जिनियरिङ|कन्स्ट्रक्सन|उद्योग|कृषि फार्म|स्पाइस|किचन|करी हाउस|ट्रेडर्स|ग्रोसरी|डेन्की|सान्ग्यो|किन्जोकु|सेइमित्सु|सेइकी|सेइका|उन्यु|केन्सेत्सु|देन्शी|कोउग्यो|काकोउ|काको|बुत्सुर्यु|सोको|नोएन)(?:को|का|मा काम गर्ने|की)?[^।\n\ufffc]{0,24}?(?:म्यानेजर|सुपरभाइजर|मालिक|साहु|साहुजी|हाकिम|प्रमुख|प्रिन्सिपल|प्रधानाध्यापक|लिडर|लिडर|इन्चार्ज|डाक्टर|नर्स|भान्से|कुक|चालक|ड्राइभर|गार्ड|सफाइकर्मी|क्यासियर|दोभाषे|रिसेप्सनिस्ट|हान्चो|तेन्चो|टोली नेता|लाइन लिडर|सिफ्ट लिडर|हेड|फोरम्यान|संचालक|वार्डेन|निर्देशक)/g,
];
const CITY_HALL =
  /(送り迎え|お迎え|の家[」』]|110番|の日[」』]|市役所|市長|市民課|市議|役場|県庁|区役所|시청|시장|市政府|नगरपालिका|city hall|city council|prefeitura|ayuntamiento|munisipyo|balai kota|tòa thị chính|thành phố)/i;
const GENERIC_KO =
  /^(?:우리|저희|그|이|저|회사|공장|가게|병원|학교|마트|식당|약국|유치원|어린이집|초등학교|중학교|기숙사)?(?:의|에서 일하는)? ?(?:회사|공장|가게|병원|학교|마트|식당|약국|유치원|초등학교)?(?:의)? ?(?:야간 ?|주간 ?|라인 ?)?(?:공장장|점장|사장님?|원장님?|국장님?|교장|반장|조장|과장님?|부장님?|주임|팀장|소장|사감|관리인|약사)/;
/** Somebody goes there and needs one: 去医院看病需要翻译. */
const NO_ROLE_ZH =
  /^(?:去|到|来)|[有的](?:中文|英语|英文|日语|越南语|葡萄牙语)?翻译$|(?:中文|英语|日语|外语|手语)翻译$|需要|看病|没有|请问|希望|能否|帮忙|想找/;
const ROLE_KO = / ?(?:야간 ?|주간 ?)?[가-힣]{2,6}$/;
const GENERIC_ORG_KO =
  /^(?:우리|저희|그|이|저|어느|한|다른|일본|현지|근처|동네|집 근처|역|앞|옆|뒤|건너편|역 앞|집 앞|이 동네)? ?(?:앞|옆)? ?(?:초등학교|중학교|고등학교|학교|회사|공장|가게|병원|마트|식당|약국|유치원|어린이집|기숙사|요양원|호텔|편의점)?(?:의)?$/;
/** Cheap to look for, and no role is without. */
const LATIN_LETTERS = /[A-Za-z]{2} ?[A-Za-zà-ỹ]/;
const LATIN_ROLE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${eitherCase(ROLE)}|${WORK})`);
const JA = ja();
const LATIN = latin();

/** Somebody says something, or a place is only an example. */
const ABOUT_ELSE =
  / (?:bilang|berkata|mengatakan|katanya|seperti|misalnya|dibawa|said|says|told|such as|like|dijo|dice|como|disse|falou|tipo|nói|bảo|như|sabi|sinabi|tulad|gaya) /;

const find = (match: RegExpExecArray): PersonalFind => ({
  start: match.index,
  end: match.index + match[0].length,
  kind: 'workplace-role',
});

/** 送り迎えのママ: only where one drinks is she who keeps the place. */
const isMother = (word: string): boolean =>
  word.endsWith('ママ') &&
  !/スナック|バー|クラブ|パブ|ラウンジ|飲み屋|居酒屋|酒場|喫茶|カフェ|店/.test(word);

/** A small workplace by name with a role of which there is one: it points at a person without the name. */
export const findWorkplaceRoles: Rule = (page) =>
  rolesIn(page).filter(({ start, end }) => !isMother(page.view.text.slice(start, end)));

const rolesIn: Rule = ({ view: { text }, city: { places } }) => [
  ...[...partsWith(text, HAS_ROLE)].flatMap(({ from, part }) =>
    [...JA, ...JA_GATED.filter(({ needs }) => needs.test(part)).map(({ pattern }) => pattern)]
      .flatMap((pattern) => matchesOf(part, pattern))
      .filter(
        ({ 0: word, 1: org = '' }) =>
          !PUBLIC.test(org.replace(/の$/, '')) && !CITY_HALL.test(word) && !ROLE_PARTS.test(org),
      )
      .map(find)
      .map(({ start, end, kind }) => ({ start: from + start, end: from + end, kind })),
  ),
  ...[...partsWith(text, LATIN_LETTERS)]
    .filter(({ part }) => LATIN_ROLE.test(part))
    .flatMap(({ from, part }) =>
      LATIN.flatMap((pattern) => matchesOf(part, pattern))
        .filter(
          ({ 0: word }) => !CITY_HALL.test(word) && !ABOUT_ELSE.test(word) && named(word, places),
        )
        .map(find)
        .map(({ start, end, kind }) => ({ start: from + start, end: from + end, kind })),
    ),
  ...namedWorkplaces(
    text,
    (word) =>
      places.has(word.toLowerCase()) ||
      COMMON.test(word) ||
      isCapitalWord({ plain: plainOf(word) }),
  ),
  ...plainWorkplaces(
    text,
    (word) =>
      places.has(word.toLowerCase()) ||
      COMMON.test(word) ||
      NATIONAL.test(word) ||
      isCapitalWord({ plain: plainOf(word) }),
  ),
  ...toldWorkplaces(text, (word) => COMMON.test(word)),
  ...areaWorkplaces(text),
  ...nepaliWorkplaces(text),
  ...ownJobs(
    text,
    (word) =>
      places.has(word.toLowerCase()) ||
      COMMON.test(word) ||
      NATIONAL.test(word) ||
      isCapitalWord({ plain: plainOf(word) }),
  ),
  ...inParts(text, /[가-힣]/, others[0], isKoreanRole),
  ...inParts(text, /[가-힣]에서 /, others[1]),
  ...inParts(
    text,
    /[公工业業所社店厅院厂馆塾园校中学舍场邮密子电属料机车刷输流药造具件习]/,
    others[2],
    isChineseRole,
  ),
  ...inParts(text, /[\u0900-\u097f]/, others[3]),
];

/** In the sentences that hold the writing of a language; not of the city's own offices. */
const inParts = (
  text: string,
  gate: RegExp,
  pattern: RegExp | undefined,
  counts: (word: string) => boolean = () => true,
): PersonalFind[] =>
  pattern
    ? [...partsWith(text, gate)].flatMap(({ from, part }) =>
        matchesOf(part, pattern)
          .filter(({ 0: word }) => !CITY_HALL.test(word) && counts(word))
          .map(find)
          .map(({ start, end, kind }) => ({ start: from + start, end: from + end, kind })),
      )
    : [];

const ORG_KO =
  /(공업|공장|제작소|센터|정밀|전자|금속|제과|푸드|프레스|주조|회사|산업|식당|가게|마트|의원|병원|치과|약국|학원|우체국|유치원|어린이집|학교|카페|미용실|상점|식품|농장|기숙사|건설|요양원|양로원|호텔|여관|세탁소|슈퍼|편의점|물류|운수|철공소|빵집)/;
const isKoreanRole = (word: string): boolean =>
  !GENERIC_KO.test(word) &&
  !GENERIC_ORG_KO.test(word.replace(ROLE_KO, '').trim()) &&
  ORG_KO.test(word);
const ANY_ZH =
  /^(?:.{0,4}(?:(?:这家|那家|一家)(?!(?!日本|中国|中华|韩国|越南|印度)[^的]{4,12}(?:店|公司|厂|馆|院|园)的)|附近|楼下|隔壁|车站|常去|路口|街上|对面)|饺子馆|拉面|我们|这个|那个|一个|某|公司|工厂|他们|每个|有的|打工|派遣|派遣公司|学校|医院)/;
const isChineseRole = (word: string): boolean => !NO_ROLE_ZH.test(word) && !ANY_ZH.test(word);

/** The expressions above do not tell capitals apart; the name of a place has one. */
const COMMON =
  /^(Sunday|Saturday|Monday|Domingo|Sábado|Linggo|Minggu|I'm|I’m|Soy|Sou|Saya|Ako|Tôi|Mình|Japan|Brasil|Perú|Peru|Brazil|Philippines|Pilipinas|Filipinas|Vietnam|Nepal|Indonesia|Japón|Japão|Jepang|Nhật|Hapon|English|Inglés|Inglês|Working|Work|Trabajo|Trabalho|City|Manager|Owner|Boss|The|Kepala|Ông|Bà|Anh|Chị|Jefe|Gerente|Dono|Bos|Our|My|El|La|Mi|O|A|Meu|Minha|Chef|Company|Factory|Dr|Shop|School|Supervisor|Principal|Director|Leader|Mandor|Amo|Escola|Escuela|Chủ|Sếp|Giám|Quản|Tổ|Trưởng)$/;
/** Towns and countries of everybody's. */
const NATIONAL =
  /^(?:Tokyo|Osaka|Kyoto|Gunma|Maebashi|Takasaki|Ota|Oota|México|Mexico|Manila|Hanoi|Jakarta|Bali|Kathmandu|Lima|Undokai|Tanabata|Hanami|Matsuri|Diyos|Dios|Deus)$/;
const named = (word: string, places: ReadonlySet<string>): boolean => {
  const words = word
    .split(/[ "“”«»,]+/)
    .filter((one) => !places.has(one.toLowerCase()) && !NATIONAL.test(one));
  // The range of capitals with marks holds small letters as well.
  return words.some(
    (one) =>
      /^[A-ZÀ-Ỹ][\w'À-ỹ&-]{2,}$/.test(one) && one[0] !== one[0]?.toLowerCase() && !COMMON.test(one),
  );
};
