import { byUnits } from '../../cheap-look/index.js';
import { type PlacePattern, wholeOf } from '../pattern.js';

const C = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}";
const ROW = `${C}(?: (?:de |da |do |no |ng )?${C}){0,3}`;
/** What a home is in. */
const HOUSE =
  '(?:house|home|apartment|flat|place|building|room|dorm|unit|casa|departamento|depa|piso|edificio|cuarto|apartamento|apê|apto|prédio|sobrado|quarto|kitnet|rumah|apartemen|kontrakan|kos|kamar|asrama|nhà|căn nhà|căn hộ|phòng(?: trọ)?|nhà trọ|chung cư|bahay|apartment|kwarto|paupahan|unit)';
const WHERE =
  '(?:behind|next to|beside|opposite|across from|in front of|above|over|near|facing|by|between|detrás de|atrás de|al lado de|junto a|frente a|enfrente de|delante de|encima de|arriba de|cerca de|a la vuelta de|en la esquina de|atrás d[aoe]|ao lado d[aoe]|do lado d[aoe]|em frente (?:a|ao|à)|na frente d[aoe]|em cima d[aoe]|perto d[aoe]|na esquina d[aoe]|di belakang|di depan|di samping|di sebelah|di seberang|di atas|dekat|belakang|depan|samping|sebelah|seberang|sau|sau lưng|phía sau|đằng sau|trước|đối diện|cạnh|bên cạnh|kế|kế bên|gần|trên|sa likod ng|sa harap ng|sa tabi ng|sa tapat ng|katabi ng|tapat ng|likod ng|malapit sa)';
const LANDMARK = `(?:(?: \\p{Ll}[\\p{L}’'-]{0,13}){0,4}? ${ROW}(?: \\p{Ll}[\\p{L}-]{2,12})?)`;
/** Whose home it is. */
const LIVE =
  "(?:[Ii] live|[Ww]e live|[Ii]'m|[Ii] am|[Ww]e're|[Mm]y (?:house|home|flat|apartment|place) is|[Oo]ur (?:house|home|flat|apartment|place) is|[Ll]iving|[Vv]ivo|[Vv]ivimos|[Mm]i casa (?:es|está|queda)|[Nn]uestra casa (?:es|está|queda)|[Rr]esido|[Mm]oro|[Mm]oramos|[Mm]inha casa (?:é|fica)|[Nn]ossa casa (?:é|fica)|(?:[Ss]aya |[Kk]ami )?(?:[Tt]inggal|[Nn]gekos)|[Rr]umah (?:saya|kami)(?: itu| ada| adalah)?|[Ee]m (?:đang )?ở|[Tt]ôi (?:đang )?ở|[Nn]hà (?:em|tôi|mình|cháu)(?: ở| là| ngay)?|[Ee]m sống|[Tt]ôi sống|[Gg]ia đình em ở|[Nn]akatira(?: po)?(?: ako| kami)?|[Bb]ahay (?:ko|namin)(?: po)?(?: ay| yung)?|[Tt]irahan(?: ko| namin)?)";
/** That a house is meant, and not only a neighbourhood. */
const LOOKS = byUnits(
  new RegExp(
    `(?<!\\p{L})(?:${HOUSE}|upstairs|downstairs|(?:two|three|2|3)[- ]stor\\p{L}+|yellow|blue|red|white|green|brown|amarill[oa]|azul|roj[oa]|blanc[oa]|verde|marr[oó]n|de (?:dos|tres) pisos|amarel[oa]|vermelh[oa]|branc[oa]|marrom|sobrado|de dois andares|kuning|biru|merah|putih|hijau|(?:dua|tiga) lantai|màu \\p{L}+|mái \\p{L}+|(?:hai|ba|2|3) tầng|dilaw|asul|pula|puti|berde|(?:dalawang|tatlong) palapag|segundo piso|tercer piso|lantai (?:atas|bawah))(?!\\p{L})`,
    'iu',
  ),
);
const SIDE = byUnits(new RegExp(` ${WHERE}(?!\\p{L})`, 'u'));
/** Somebody speaks of work or a walk. */
const NOT_HOME = byUnits(
  / (?:work|walk|trabaj\p{L}*|trabalh\p{L}*|kerja|bekerja|làm|nagtatrabaho|when|cuando|quando|kalau|khi|kapag) /u,
);
const JA_MARK =
  '(?:[\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ]{2,12}(?:小学校|中学校|高校|小|中|駅|神社|セブンイレブン|ヤオコー|寺|公園|公民館|郵便局|病院|医院|店|マート|スーパー|保育園|幼稚園|工場|橋|交番|交差点|踏切|会館|集会所|墓地|ファミマ|セブン|ローソン|コンビニ)|[\\u4e00-\\u9fff々ヶ]{1,6}(?:町|台|地区)の?[\\u4e00-\\u9fffぁ-んァ-ヴーA-Za-z々ヶ]{2,14}?)';
const JA_SIDE =
  '(?:の?(?:すぐ|真|斜め)?(?:裏手?|うら|隣|となり|横|よこ|前|まえ|向かい|むかい|斜向かい|東側?|西側?|南側?|北側?|上|角|うしろ|後ろ|近く|そば))';
const JA_HOME =
  '(?:(?:青い|赤い|白い|黒い|緑の|茶色い|黄色い|古い|大きい|大きな|小さい|小さな|平屋の|二階建ての|瓦の|トタンの)?(?:屋根|壁|かべ|やね|塀|門)?の?(?:家|いえ|一軒家|平屋|アパート|マンション|二階|2階|借家|長屋|部屋|角部屋|(?:[一二三四五0-9]{1,2}|何)(?:軒目|階|番目)))';
const NE = '[\\u0900-\\u0963\\u0970-\\u097f]';

/** Homes told by what stands beside them and how they look: no number, and yet found by whoever goes there. */
export const HOMES_TOLD: readonly PlacePattern[] = [
  // vivo en la casa de techo azul detrás de la estación Sakaimachi; we live in the blue house behind Hachisuka Elementary
  {
    needs: byUnits(/\p{Ll} \p{Lu}/u),
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})${LIVE}((?:,? [\\p{Ll}0-9][\\p{L}0-9’'-]{0,14}){1,10}? ${WHERE}(?!\\p{L})${LANDMARK})`,
        'gu',
      ),
    ),
    of: (match) => {
      const said = (match[1] ?? '').split(SIDE)[0] ?? '';
      return LOOKS.test(said) && !NOT_HOME.test(match[1] ?? '') ? wholeOf(match, 1) : undefined;
    },
  },
  // my flat is Sunrise Court 2F
  {
    needs: /[0-9]/,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})${LIVE}(?: (?:at|in|en|el|la|no|na|em|di|ở|sa))? (${C}(?: ${C}){0,3},? (?:[0-9]{1,2}F|#?[A-Z]?-?[0-9]{3})(?![0-9]))`,
        'gu',
      ),
    ),
    of: (match) => wholeOf(match, 1),
  },
  // letter came to Sakai-Hagiwara 1180, Heights Two-B; mudei pra Yosekubo 3-8
  {
    needs: byUnits(/\p{Lu}\p{Ll}+ [0-9]/u),
    pattern: byUnits(
      new RegExp(
        `(?<![\\p{L}-])(${C} [0-9]{1,4}(?:-[0-9]{1,4}){0,2}, (?:#|no\\. ?)?(?:Heights|Haitsu|Haimu|Heim|Corpo|Copo|Kopo|Mansion|Maison|Mezon|Apato|Palace|House|Court|Court|Residence|Leopalace|Hills|Plaza|Ville|Villa|Casa|Edif[ií]cio|Green|Sun\\p{L}*|Dai|Mansión|Residencia|Prédio|Apartemen)(?: [\\p{L}0-9-]{1,14}){1,3})`,
        'gu',
      ),
    ),
    of: (match) => wholeOf(match, 1),
  },
  {
    needs: /[0-9]-[0-9]/,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})(?:[Mm]udei(?:-me)? (?:pra|para)|[Mm]udamos (?:pra|para)|[Mm]e mud[eé] a|[Nn]os mudamos a|[Mm]oved (?:to|into|in at|out of)|[Ss]end (?:it |them )?to|[Pp]indah ke|[Kk]irim ke|[Cc]huyển (?:tới|đến|về)|[Gg]ửi (?:về|tới|đến)|[Ll]umipat(?: po)?(?: ako| kami)?(?: na)? sa|[Ii]padala(?: po)? sa|[Mm]anden a|[Mm]andem pra|[Ee]ntreguem em|[Ee]nvíen a) ((?:the )?${C}(?:[ -]${C}){0,2} [0-9]{1,4}(?:-[0-9]{1,4}){1,2}(?:, (?:casa|apto?|ap|room|unit|phòng|kamar|depto)[^,.\\n]{0,18}(?:, ${C})?)?)`,
        'gu',
      ),
    ),
    of: (match) => wholeOf(match, 1),
  },
  // Hamro ghar Fujimi-cho ko mandir pachadi
  {
    needs: /ghar|kotha|apartment/i,
    pattern: byUnits(
      /(?<!\p{L})(?:[Hh]amro|[Mm]ero) (?:ghar|kotha|apartment|danchi)(?: chai)? (\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{2,14}){0,4}? (?:pachadi|pachhadi|agadi|najik|chheu|mathi|tala|sangai)(?: ko)?(?: (?!ho|chha)[\p{L}-]{3,14}){0,3})/gu,
    ),
    of: (match) => wholeOf(match, 1),
  },
  // Dirección: viviendas municipales de Fujimi-cho, bloque 3, 201; a field says it outright
  {
    needs: byUnits(
      /address|direcci|domicilio|endere|alamat|tirahan|địa chỉ|dia chi|住所|じゅうしょ|地址|住址|주소|ठेगाना|thegana/iu,
    ),
    pattern: byUnits(
      /(?<!\p{L}|mail |e-mail |correo |email )(?:(?:home |my |mailing )?address|direcci[oó]n|domicilio|endereço|alamat(?: rumah| saya)?|tirahan|địa chỉ(?: nhà)?|dia chi|住所|じゅうしょ|地址|住址|주소|ठेगाना|thegana) ?[:：=] ?((?![^\n。]{0,40}(?:@|city hall|municipalidad|municipality|ayuntamiento|prefeitura|balai kota|munisipyo|市役所|市政府|시청|नगरपालिका|http))(?:[^\s。;；\n][^。;；\n\ufffc]{3,60}?))(?=$|[。;；\n\ufffc]|[.!?] |[.!?]$|\s*(?:[Tt][Ee][Ll]|電話|[Pp]hone))/giu,
    ),
    of: (match) =>
      /[0-9〇一二三四五六七八九十]|\p{Ll} \p{Lu}|[町村市区家]|집|घर/u.test(match[1] ?? '')
        ? wholeOf(match, 1)
        : undefined,
  },
  // 赤堀鹿島町のファミマの裏の青い屋根の家
  {
    needs: /家|いえ|うち|宅|アパート|住|階|軒/,
    pattern: new RegExp(
      `(?:うち|我が家|わが家|自宅|実家|住まい|すまい|いえ|家)(?:は|が|、) ?(${JA_MARK}(?:の[\\u4e00-\\u9fffァ-ヴーぁ-ん]{1,8}?)?${JA_SIDE}[、の ]{0,2}${JA_HOME})`,
      'g',
    ),
    of: (match) => wholeOf(match, 1),
  },
  {
    needs: /家|いえ|アパート|軒|階|隣|裏|前/,
    pattern: new RegExp(
      `(${JA_MARK}(?:の[\\u4e00-\\u9fffァ-ヴーぁ-ん]{1,8}?)?${JA_SIDE}[、の ]{0,2}(?:${JA_HOME})?)(?=に(?:住|すん|越し|おり|暮|いる者)|(?<=家|アパート|部屋|マンション|階|軒目)です|(?<=家|アパート|マンション)、(?:手前|奥|一階|二階|1階|2階|角)の|が(?:我が家|うち|私の家|自宅|わが家)|の(?:者です|住人です|[\\u4e00-\\u9fff]{2,4}です))`,
      'g',
    ),
    of: (match) => wholeOf(match, 1),
  },
  // うちは さかいまち えきの うしろの あおい いえ です
  {
    needs: /うち|いえ|住/,
    pattern:
      /(?:うち|いえ|家\(いえ\)|家)は ?([ぁ-んァ-ヴー\u4e00-\u9fff]{2,8}(?:\([ぁ-ん]+\))?の? ?(?:えき|駅|こうえん|公園|しょうがっこう|小学校|びょういん|病院|スーパー|コンビニ|じんじゃ|神社|ゆうびんきょく|郵便局|こうば|こうじょう|工場)(?:\([ぁ-ん ]+\))?の ?(?:うしろ|うら|となり|まえ|よこ|ちかく|むかい|後ろ|裏|隣|前|横|近く)(?:\([ぁ-ん]+\))?の ?(?:[ぁ-んァ-ヴー\u4e00-\u9fff]{1,5}(?:\([ぁ-ん]+\))?[ぁ-ん]? ?){0,2}(?:いえ|家|アパート|マンション|へや|部屋|かい|階))/g,
    of: (match) => wholeOf(match, 1),
  },
  // 我住境町站后面那栋蓝色的公寓二楼
  {
    needs: /住|家在/,
    pattern:
      /(?:住在?|家在|家住|我家是|我家就在)(?:就在)?([\u4e00-\u9fffァ-ヴー]{2,10}(?:站|学校|小学|中学|公园|神社|寺|医院|超市|便利店|邮局|工厂|桥|路口|公民馆|町)(?:的)?(?:后面|旁边|前面|对面|隔壁|楼上|附近|东边|西边|南边|北边|后边|斜对面)(?:的)?(?:那|一)?(?:栋|间|家|个|幢|座|户)?(?:[\u4e00-\u9fff]{1,6}(?:的|色))?(?:[\u4e00-\u9fff]{0,4})(?:公寓|房子|楼|平房|宿舍|住宅|一户建|别墅|屋|家)(?:[一二三四五六七八九0-9]{1,2}(?:楼|层|室))?)/g,
    of: (match) => wholeOf(match, 1),
  },
  {
    needs: /[栋座幢][0-9]/,
    pattern:
      /(?:住在?|家在|家住|我家是)([\u4e00-\u9fff]{2,12}(?:住宅|公寓|团地|小区|宿舍) ?[0-9]{1,3}(?:栋|座|幢|号楼)[ -]?[0-9]{2,4}(?:室|号)?)/g,
    of: (match) => wholeOf(match, 1),
  },
  // 安堀町九百八十二、ヴィラ安堀の三〇五; いえは やすぼりちょう 77、ハイツ すみれの 205
  {
    needs: /町[一二三四五六七八九十百千〇]{2}|[ちま]ょ?[うち] ?[0-9]/,
    pattern:
      /((?:[\u4e00-\u9fff]{2,4}[市郡])?[\u4e00-\u9fff々ヶ]{1,5}町[一二三四五六七八九十百千〇]{2,7}(?:番地?)?(?![丁目年月日人円])(?:[、 　]{0,2}[ァ-ヴーぁ-ん\u4e00-\u9fff]{2,10}の?[一二三四五六七八九〇0-9]{3})?|(?<=(?:いえ|うち|家|住所|じゅうしょ)(?:\([ぁ-ん]+\))?は ?)[ぁ-ん]{2,9}(?:ちょう|まち) ?[0-9]{1,4}(?: ?の ?[0-9]{1,4})?(?:[、 ]{1,2}[ァ-ヴー]{2,6} ?[ぁ-んァ-ヴー]{1,6}(?:の)? ?[0-9]{1,4})?)/g,
    of: (match) => wholeOf(match, 1),
  },
  // 三光町のコーポ南天、二階の端
  {
    needs: /コーポ|ハイツ|メゾン|アパート|ハイム|荘|コート|パレス/,
    pattern:
      /((?:[\u4e00-\u9fff々ヶ]{1,5}町の?)?(?:(?:コーポ|ハイツ|メゾン|アパート|ハイム|コート|パレス)[ぁ-んァ-ヴー\u4e00-\u9fff・]{1,8}|[ぁ-んァ-ヴー\u4e00-\u9fff]{1,6}(?:荘|ハイツ|コーポ|ハイム))[、,の 　]{1,2}(?:[一二三四五1-9]階|[A-Z]棟)(?:の(?:端|角|奥|手前|真ん中|東|西|南|北)[\u4e00-\u9fff]{0,2})?)/g,
    of: (match) => wholeOf(match, 1),
  },
  // 喜多町の3番、2階; 羽黒町団地8の302
  {
    needs: /番|団地|の[0-9]/,
    pattern:
      /([\u4e00-\u9fff々ヶ]{1,6}町[0-9]{2,4}の[0-9]{1,3}(?![0-9時分円人月日号線])(?:[ 　][ぁ-んァ-ヴー\u4e00-\u9fff]{2,10}[A-Z]?棟?[0-9]{0,4})?|[\u4e00-\u9fff々ヶ]{2,8} ?[0-9]{2,4}の[0-9]{1,3}(?=(?:に|で)[^。\n]{0,8}(?:暮ら|住|おり|いま))|[\u4e00-\u9fff々ヶ]{1,5}(?:町|台)の?[0-9]{1,4}番(?:地)?(?:、|の| )?(?:[0-9]{1,2}階|[0-9]{3}号?室?|[一-龥ァ-ヴー]{2,8}[0-9]{3})|[\u4e00-\u9fff々ヶ]{2,8}(?:団地|住宅)[ の]?[0-9]{1,3}(?:号棟|棟)?[のｰー-][0-9]{2,4}(?![0-9年月日円人]))/g,
    of: (match) => wholeOf(match, 1),
  },
  // 저는 사카이마치역 뒤 파란 지붕 집에 살아요
  {
    needs: /살|집은|집이/,
    pattern:
      /([가-힣]{2,8}(?:역|학교|초등학교|공원|신사|병원|마트|편의점|우체국|공장|다리|사거리|마치|초)(?:의)? ?(?:바로 )?(?:뒤|앞|옆|맞은편|건너편|위|근처|뒷편|뒤쪽|동쪽|서쪽|남쪽|북쪽)(?:에 있는|의|에)? ?(?:[가-힣]{1,6} ){0,4}[가-힣]{0,3}(?:집|아파트|주택|건물|빌라|맨션|방|기숙사)(?: ?[0-9]{1,2}층)?)(?=에 ?(?:살|사는|거주|있)|이 (?:저희|우리)|입니다|이에요|예요)/g,
    of: (match) => wholeOf(match, 1),
  },
  // हामी साकाइमाची स्टेसन पछाडिको निलो छानो भएको घरमा बस्छौं
  {
    needs: /घर|कोठा|अपार्टमेन्ट/,
    pattern: new RegExp(
      `((?:${NE}{2,16} ){0,2}${NE}{2,16}(?:स्टेसन|स्टेशन)?(?: स्टेसन| स्टेशन| स्कुल| विद्यालय| पार्क| मन्दिर| अस्पताल| पसल| पुल| चोक| हुलाक)(?:को)? ?(?:ठीक )?(?:पछाडि|अगाडि|छेउ|नजिक|सँगै|माथि|पूर्व|पश्चिम|उत्तर|दक्षिण)(?:को|मा भएको|मा रहेको|पट्टिको)? (?:${NE}{1,12} ){0,5}(?:घर|अपार्टमेन्ट|कोठा|भवन|तला))(?=मा ?(?:बस्|भाडा)| हो|मा म)`,
      'g',
    ),
    of: (match) => wholeOf(match, 1),
  },
];
