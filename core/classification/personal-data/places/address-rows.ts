import { type PlacePattern, wholeOf } from './pattern.js';

const W = "[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ'’]{1,24}";
const C = "[A-ZÀ-Ỹ][A-Za-zÀ-ỹ'’]{1,24}";
const END = '(?:-| )?(?:cho|chō|chou|machi|dai|mura|ku|shinden|cyo)';
const CITY = `(?:${C}(?:-| )(?:shi|gun|city|city,|ken),? |${C}, )?`;
/** A flat or a floor, or the house by its name, and the city behind. */
const REST = `(?:,? ?(?:(?:room|rm|apt|apto|depto|dpto|phòng|phong|p|kamar|kwarto|unit|quarto|cuarto|casa|nº|no)\\.? ?[0-9A-Z]{1,4}|[0-9]{1,2}(?:er|º|°|ª|st|nd|rd|th|F)? ?(?:piso|andar|floor|palapag|tầng)?|(?:lantai|tầng|tang|floor|piso|andar) ?[0-9]{1,2}))?(?:, ${C}(?:-shi)?)?`;
const HOUSE =
  '(?:,? (?:nhà trọ|nha tro|apato|apartment|kos|edificio|prédio|casa)? ?[A-Z][A-Za-z]{1,16} [0-9]{1,3}F?)?';
const BAN = '(?:ban|banchi)';
const GO = '(?:g[oō]u?)';
/** Where somebody says that the place is a home. */
const HOME =
  /(?:^|[^A-Za-zÀ-ỹ])(?:o|ở|live|lives|living|vivo|vivimos|vive|moro|moramos|mora|tinggal|rumah|alamat|alamatnya|nakatira|tirahan|bahay|address|nha|nhà|địa chỉ|dia chi|dirección|direccion|domicilio|endereço|casa|basta|baschhu|thegana)(?![A-Za-zÀ-ỹ])/i;

/** Rooms, forms and buses have numbers too. */
const NO_LOT =
  /^(?:casa|house|room|kamar|lantai|window|form|grade|class|kelas|bus|line|page|table|gate|ventanilla|loket|bilang)(?![a-z])/i;

/** A lot told in Japanese words with Latin letters: Midori-cho 3 no 55; Honmachi 4 ban 11 gō, 3er piso. */
export const LATIN_LOTS: readonly PlacePattern[] = [
  // The number first and the city behind: 1187-2 Sakai Shimofuchi, Isesaki-shi, Gunma-ken
  {
    needs: /-(?:shi|gun|ken)|Gunma|Gumma|Japan/i,
    pattern: new RegExp(
      `(?:#?[0-9]{1,4}[A-Z]?,? )?[0-9]{1,4}(?: ?- ?[0-9]{1,4}){1,3},? ${C}(?:[ -]${C}){0,2},? (?:${C}[ -]?(?:shi|gun|city|City)|${C}(?=,? (?:Gunma|Gumma)))(?:,? (?:Gunma|Gumma|Saitama|Tochigi)(?:[ -]?(?:ken|pref\\.?|prefecture|Prefecture))?)?(?:,? ?(?:〒 ?)?[0-9]{3}-[0-9]{4})?`,
      'g',
    ),
    of: (match) => wholeOf(match),
  },
  // The land first: Gunma-ken Isesaki-shi Shiba 963-7
  {
    needs: /[ -](?:shi|gun|ken|city)[ ,]/,
    pattern: new RegExp(
      `(?:(?:〒 ?)?[0-9]{3}-[0-9]{4},? )?(?:${C}[ -](?:ken|fu|pref\\.?|prefecture),? )?${C}[ -](?:shi|gun|city),? (?:${C}[ -]?){1,3},? ?(?:no\\.? ?)?[0-9]{1,4}(?: ?- ?[0-9]{1,4}){0,3}${HOUSE}${REST}`,
      'g',
    ),
    of: (match) => wholeOf(match),
  },
  {
    needs: /[0-9] ?(?:ban|no)|chome|chōme/,
    pattern: new RegExp(
      `${CITY}(?:(?:${W}-){0,2}${W}${END}|${C}(?:-${W})?),? [0-9]{1,4} ?(?:(?:-|,)? ?(?:chome|chōme) )?(?:[0-9]{1,4} ?)?(?:${BAN}(?: ?(?:no )?[0-9]{1,4} ?(?:${GO})?)?|no\\.? ?[0-9]{1,4})(?![0-9A-Za-zÀ-ỹ])${REST}`,
      'g',
    ),
    of: (match) =>
      /[0-9].*[0-9]/.test(match[0]) && !NO_LOT.test(match[0]) ? wholeOf(match) : undefined,
  },
  {
    needs: /[0-9] ?ban/i,
    pattern: new RegExp(
      `[0-9]{1,4} ?${BAN}(?:chi)? ?[0-9]{1,4} ?${GO},? (?:${W}-){0,2}${W}${END}${REST}`,
      'gi',
    ),
    of: (match) => wholeOf(match),
  },
  // The number first, where the words before say a house: at 1182 Hashie-cho
  {
    needs: /[0-9] [A-Za-z-]+-(?:cho|chō|chou|machi|dai)/i,
    pattern: new RegExp(
      `(?<=(?:^|[^A-Za-zÀ-ỹ])(?:at|house|apartment|home|address(?: is)?:?|alamat:?|dirección:?|endereço:?|tirahan:?|casa|rumah|bahay|ở|số|tại|en|em|no|na|di|sa) )(?!(?:19|20)[0-9]{2} )[0-9]{2,4} (?:${C}-){0,2}${C}-(?:cho|chō|chou|machi|dai)(?![A-Za-zÀ-ỹ])`,
      'g',
    ),
    of: (match) => wholeOf(match),
  },
  {
    needs: /^(?=.*[A-Z]).*[0-9]-[0-9]/s,
    pattern: new RegExp(
      `${CITY}(?:${C} )?${C}(?:-${C})? [0-9]{2,4}-[0-9]{1,3}(?![0-9-])${HOUSE}${REST}`,
      'g',
    ),
    of: (match) =>
      HOME.test((match.input ?? '').slice(Math.max(0, match.index - 40), match.index + 1))
        ? wholeOf(match)
        : undefined,
  },
];

/** Plain Japanese writes towns in kana and sets the words apart: いせさきし はすまち 1407ばんち 3. */
const KANA_LOT: PlacePattern = {
  needs: /[0-9] ?(?:ばん|ちょうめ|の|-)/,
  pattern:
    /(?:[ぁ-ん]{2,6}(?:けん|ぐん) ?)?(?:[ぁ-ん]{2,8}(?:し|ぐん) )?(?:[ぁ-ん]{2,7}(?<![はがのにでをも]) )?[ぁ-ん]{2,9}(?:まち|ちょう|むら|だい) ?[0-9]{1,4} ?(?:ばんち|ばん|ちょうめ)(?: ?の? ?[0-9]{1,4}(?: ?(?:ばんち|ばん|ごう))?){0,2}/g,
  of: (match) => (/^[0-9]/.test(match[0]) ? undefined : wholeOf(match)),
};

/** A lot in Japanese where only the words before tell that it is a home: うちは 赤堀今井 2055の1. */
export const JAPANESE_LOTS: readonly PlacePattern[] = [
  // Where somebody is, by a map: 北緯36.3251、東経139.2077.
  {
    needs: /[0-9]{2}\.[0-9]{3}/,
    pattern:
      /(?:北緯|N ?|lat(?:itude|itud)?[ .:=]{0,2})?(?:2[4-9]|3[0-9]|4[0-5])\.[0-9]{3,8} ?(?:度|°)? ?[NＮ]?[ ,、/]{1,3}(?:東経|E ?|lon(?:gitude|gitud|g)?[ .:=]{0,2})?1[23][0-9]\.[0-9]{3,8}(?![0-9])/gi,
    of: (match) => wholeOf(match),
  },
  KANA_LOT,
  {
    needs: /うち|いえ|家|宅|住所|じゅうしょ|すまい|住まい|ところ|場所/,
    pattern:
      /(?:うち|いえ|家|自宅|実家|住所|じゅうしょ|すまい|住まい|ところ|場所)(?:は|が|:|、)? ?([\u4e00-\u9fffぁ-んァ-ヴー々ヶ]{2,12} ?[0-9]{1,4} ?(?:の|-) ?[0-9]{1,3}(?![0-9時分日月人個件回点歳年])(?: ?[ぁ-んァ-ヴーA-Za-z\u4e00-\u9fff]{2,12} ?[0-9]{1,4}(?:号室|号|室)?)?)/g,
    of: (match) => wholeOf(match, 1),
  },
  // A postal code, and a town with its number: 〒379-2231 東町2718.
  {
    needs: /[0-9]{3} ?-? ?[0-9]{4}/,
    pattern:
      /〒? ?[0-9]{3} ?- ?[0-9]{4}[ 、,]{0,2}[\u4e00-\u9fff々ヶぁ-んァ-ヴー]{2,16} ?[0-9]{1,4}(?:[-の][0-9]{1,4}){0,2}(?![0-9年月日人円件回時分])/g,
    of: (match) => wholeOf(match),
  },
  // A town and one number, where somebody lives or something is to be sent: 寿町88の家.
  {
    needs: /[町台村][0-9]/,
    pattern:
      /((?:[\u4e00-\u9fff]{2,4}[市郡] ?)?[\u4e00-\u9fff々ヶぁ-ん]{1,7}(?:町|台|村)[0-9]{1,4})(?=の(?:我が)?(?:家|自宅|うち|お?宅|私|者|角|隣|裏|住人|住民|空き?家|アパート|一軒家|実家|門|玄関)|(?:に|へ|まで)(?:住|届|送|引|越|転|い[たるま]|お[りる]|来|郵)|です|宅|あて|宛|在住|の[\u4e00-\u9fff]{1,4}(?:です|と申|さん))/g,
    of: (match) => wholeOf(match, 1),
  },
  // うちは美茂呂町3451: a home, and a town with its number.
  {
    needs: /[町台村][0-9]{2}/,
    pattern:
      /(?:うち|いえ|家|自宅|実家|住所|住まい|すまい)(?:は|が|:|、)? ?([\u4e00-\u9fff々ヶぁ-ん]{1,8}(?:町|台|村)[0-9]{2,4})(?![0-9年月日人円時分号線-])/g,
    of: (match) => wholeOf(match, 1),
  },
  {
    needs: /[\u4e00-\u9fff][0-9]{3,4}-[0-9]/,
    pattern:
      /(?<![\u4e00-\u9fff々0-9])([\u4e00-\u9fff々ヶ]{3,7}[0-9]{3,4}-[0-9]{1,3})(?=から|まで|です|の(?:家|自宅|私|者|隣|前)|宅|、|。|$)(?![0-9-])/g,
    of: (match) =>
      /番号|電話|受付|予約|記号|型番|品番|伝票|施策|第|国道|県道/.test(match[1] ?? '')
        ? undefined
        : wholeOf(match, 1),
  },
  // さかい いよく 1200の 5に います
  {
    needs: /[ぁ-ん] [0-9]{2,4} ?の/,
    pattern:
      /(?<![ぁ-ん])([ぁ-ん]{2,8} (?:[ぁ-ん]{2,8} )?[0-9]{2,4} ?の ?[0-9]{1,3})(?= ?(?:に|で) ?(?:い|す|ひっこ|住))/g,
    of: (match) => wholeOf(match, 1),
  },
  // ひので 3ちょうめ 6ばん 11ごう
  {
    needs: /ちょうめ/,
    pattern:
      /[ぁ-ん]{2,8} ?[0-9]{1,2} ?ちょうめ(?:\([ぁ-ん]+\))? ?[0-9]{1,4} ?(?:ばんち|ばん)(?: ?の? ?[0-9]{1,4} ?(?:ごう)?)?/g,
    of: (match) => wholeOf(match),
  },
  // コーポ若草の201号室
  {
    needs: /号室/,
    pattern:
      /(?:ハイツ|コーポ|メゾン|パレス|レジデンス|ハイム|コート|アパート|マンション)[\u4e00-\u9fffァ-ヴーA-Za-z々ぁ-ん・]{1,10}?(?:の| )?[0-9]{1,4}号室/g,
    of: (match) => wholeOf(match),
  },
  // A block and a door, or a house by its name and a door: 茂呂団地 3棟405, グリーンハイツ B-203.
  {
    needs: /(?:棟|号館)[ の-]?[0-9]{2}/,
    pattern:
      /(?:[\u4e00-\u9fffぁ-んァ-ヴー々ヶ]{1,8} )?[\u4e00-\u9fffぁ-んァ-ヴー々ヶ]{0,10}(?:団地|住宅|アパート|マンション|ハイツ|寮|宿舎|コーポ|タウン)[ のA-Z]{0,2}[0-9A-Z]{1,3}(?:号棟|棟|号館)[ の-]?[0-9]{2,4}(?:号室|号|室)?/g,
    of: (match) => wholeOf(match),
  },
  {
    needs: /^(?=.*[ハコアマメレパ荘タヴシサ]).*[0-9]{3}/s,
    pattern:
      /(?:(?:[\u4e00-\u9fff々ヶぁ-ん]{1,6}(?:町|台|市))+ ?)?[\u4e00-\u9fffァ-ヴーA-Za-z々・]{0,12}(?:ハイツ|コーポ|メゾン|レジデンス|パレス|マンション|アパート|荘|ハイム|コート|ヴィラ|シャトー|タウン|ハウス)[ァ-ヴーぁ-んA-Za-z\u4e00-\u9fff・]{0,12}? ?[A-Z]?-?[0-9]{3}(?![0-9年円人台戸世棟号m㎡,.])(?:号室|号)?/g,
    of: (match) => wholeOf(match),
  },
  // A lot without a stroke, where somebody lives in it: 境木島2145の借家.
  {
    needs: /[0-9]{3}(?:の|に|在|番)/,
    pattern:
      /([\u4e00-\u9fff々ヶ]{3,8} ?[0-9]{3,4})(?=の(?:アパート|借家|空き?家|一軒家|実家|自宅|住人|住民の)|に(?:住ん|越し|引っ越|おります)|在住)/g,
    of: (match) =>
      /^(?:第|約|計|令和|平成|昭和|国道|県道|市道|延べ|総勢|合計|人口)|[号第約計年数]\s?[0-9]+$/.test(
        match[1] ?? '',
      )
        ? undefined
        : wholeOf(match, 1),
  },
  {
    needs: /[0-9]-[0-9]+(?:に|へ|在)/,
    pattern:
      /([\u4e00-\u9fff々ヶ]{2,8}[0-9]{2,4}-[0-9]{1,3})(?=(?:に|へ)(?:引|住|越|転|いま|おり)|在住)/g,
    of: (match) => wholeOf(match, 1),
  },
];
