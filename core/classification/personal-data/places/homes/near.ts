import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf, partsWith } from '../../spans.js';

const C = "\\p{Lu}[\\p{L}'’]{1,20}";
const TOWN = `(?:${C}(?:[ -]${C}){0,2}[ -]?)?(?:${C}[ -]?)(?:cho|chō|chou|chyo|machi|mati|dai|mura|ku|aza|shinden|honmachi|hon-machi|chome|chōme)`;
const LOT = '[0-9]{1,4}(?:[ ]?[-‐][ ]?[0-9]{1,4}){1,3}';
/** Houses of flats in the letters of each language. */
const HOUSE_LATIN =
  '(?:[Hh]eights|[Hh]aitsu|[Hh]aights|[Cc]o(?:r|o)?po|[Kk][oō]po|[Mm]ansion|[Mm]ansión|[Mm]anshon|[Mm]aison|[Mm]ezon|[Rr]esidence|[Rr]ezidensu|[Ll]eopalace|[Vv]illa|[Vv]illage|[Cc]ourt|[Cc]oat|[Hh]ills|[Hh]ouse|[Hh]eim|[Hh]aimu|[Pp]alace|[Pp]laza|[Pp]ension|[Cc]asa|[Aa]part(?:ment|amento|emen)?|[Aa]p(?:ā|a)to|[Aa]pato|[Dd]anchi|[Ss]harehouse|[Ss]hare [Hh]ouse|[Dd]orm|[Ee]dificio|[Ee]difício|[Pp]r[ée]dio|[Tt]o[àa] nhà|[Cc]hung cư|[Nn]hà trọ|[Kk]os|[Gg]reen \\p{Lu}\\p{Ll}+)';
const ROOM_LATIN =
  '(?:[Rr](?:oo)?m|#|[Nn]o\\.?|[Aa]pt\\.?|[Aa]pto\\.?|[Aa]p\\.?|[Dd](?:e)?pto\\.?|[Uu]nit|[Ff]lat|[Kk]amar|[Kk]wart[oi]|[Qq]uarto|[Cc]uarto|[Pp]hòng|[Pp]hong|[Cc]ăn(?: hộ)?(?: số)?|[Pp]uerta|[Pp]iso|[Aa]ndar|[Bb]loco|[Bb]l\\.?|[Bb]lock|[Ll]antai|[Tt]ầng|[Kk]hu)';
const HOUSE_JA =
  '(?:ハイツ|ハイム|コーポ|メゾン|マンション|アパート|レジデンス|ヴィラ|ビラ|レオパレス|グリーン[ァ-ヴー]{2,6}|サン[ァ-ヴー]{2,6}|パレス|プラザ|コート|ガーデン[ァ-ヴー]{0,5}|ヒルズ|テラス|カーサ|シャトー|シティ[ァ-ヴー]{0,5}|ドミール|エステート|フラット|アルカディア|県営住宅|市営住宅|市営団地|県営団地|団地|社宅|寮|荘)';

/** A town and a lot, or a house and a room: nobody but who lives there is told by both. */
const HOMES: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /[0-9] ?[-‐] ?[0-9]/,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})${TOWN}(?!\\p{L})[ ,]{1,2}(?:no\\.? ?|số |nomor |nº ?)?${LOT}(?![0-9:])|(?<![0-9:./-])${LOT},? (?:en |in |de |di |sa |ở )?${TOWN}(?!\\p{L})`,
        'gu',
      ),
    ),
  },
  {
    needs: /cho|machi|dai|mura|chome|shinden/,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})${TOWN}(?!\\p{L})[ ,]{1,2}(?:no\\.? ?|số |nomor |nº ?|# ?)?[0-9]{2,4}(?=[.,;)\\n]|$| ?\\()(?:,? (?:${ROOM_LATIN} ?)?[0-9A-Z][0-9A-Z-]{0,4}(?!\\p{L}))?`,
        'gu',
      ),
    ),
  },
  // Green Heights 107; Leopalace Ume 305; apto 301, Edificio Takasago
  {
    needs: /[0-9]{2}|[0-9]-[A-Z]/,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})(?:(?:${C} ){1,2}${HOUSE_LATIN}|${HOUSE_LATIN} ${C}(?: ${C})?),? (?:${ROOM_LATIN} ?)?(?:[A-Z]-?)?[0-9]{2,4}[A-Z]?(?![\\p{L}0-9:,.]\\p{L}?[0-9]|[0-9])|(?<!\\p{L})${ROOM_LATIN} ?[0-9]{2,4}[A-Z]?,? (?:at |in |of |en |em |do |del |di |sa |ở |của |toà |tòa nhà )?(?:the )?(?:(?:${C} ){1,2}${HOUSE_LATIN}|${HOUSE_LATIN} ${C})`,
        'gu',
      ),
    ),
  },
  {
    needs: /[ァ-ヴ荘寮宅地].{0,12}[0-9〇一二三四五六七八九]/,
    pattern: new RegExp(
      `(?:[\\u4e00-\\u9fff々ヶァ-ヴーA-Za-z]{1,8}${HOUSE_JA}|${HOUSE_JA}[ 　・]?[\\u4e00-\\u9fff々ヶぁ-んァ-ヴーA-Za-z]{1,10})[ 　の、]{0,2}(?:[A-Z]?棟?[ 　-]?)?(?:[0-9]{1,2}(?:号棟|棟)[ 　の-]?)?(?:[0-9A-Z]{1,2}-)?(?:[0-9]{3,4}|[0-9]{1,4} ?号室?|[〇零壱弐一二三四五六七八九]{3})(?:号室?)?(?![0-9円人年月日時分名件回])`,
      'g',
    ),
  },
  // 旭町1204 メゾン205: a town, a number, and the name of a house with its room
  {
    needs: /[町村][甲乙丙丁]?[0-9]/,
    pattern:
      /[\u4e00-\u9fff々ヶ]{1,6}[町村][甲乙丙丁]?[0-9]{2,5}(?:-[0-9]{1,4})?(?:番地?)?[ 　][ァ-ヴー]{2,10}[ 　]?(?:[A-Z]-?)?[0-9]{2,4}(?![0-9円人年月日時分])/g,
  },
  // もみじだい 2-6-9
  {
    needs: /[ぁ-ん] ?[0-9]{1,4}-[0-9]/,
    pattern:
      /(?<![ぁ-ん])[ぁ-ん]{2,10} ?(?!0)[0-9]{1,4}-[0-9]{1,3}-[0-9]{1,4}(?![0-9-])(?: ?[0-9]{2,4}(?:ごうしつ|号室))?/g,
  },
  {
    needs: /[가-힣].{0,3}[0-9]/,
    pattern:
      /[가-힣]{2,8}(?:초|쵸|마치|정|다이|무라) ?(?:[0-9]{1,2}(?:가|초메|쵸메|정목) ?)?[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,4})?(?![0-9반])|(?:[가-힣]{1,8} ?)?(?:하이츠|하이쓰|코포|맨션|멘션|아파트|메종|빌라|레지던스|하임|코트|힐|레오팔레스|단지|기숙사|원룸)(?: ?[가-힣A-Z]{1,6})?(?: ?[A-Z0-9]동)? ?[0-9]{2,4}(?:호실?)?(?![0-9엔명원년월일시분개])/g,
  },
  {
    needs: /[0-9]/,
    pattern:
      /[\u4e00-\u9fff]{1,6}(?:公寓|住宅|大厦|小区|团地|社宅|宿舍|庄|苑)[ ,，]?(?:[0-9A-Z]{1,3}(?:号楼|栋|座)[ ,，]?)?[0-9]{2,4} ?(?:室|号室?|房)|[\u4e00-\u9fff]{1,6}[町村][甲乙丙丁]?(?:[0-9一二三四五六七八九十]{1,2}丁目)?[ ,，]?[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,4})?(?![0-9])/g,
  },
  {
    needs: /[\u0900-\u097f][ ,-]{1,2}[0-9]/,
    pattern: byUnits(
      /[\u0900-\u097f]{2,14}-?(?: ?(?:चो|माची|माचि|दाइ|मुरा))[ ,]{1,2}[0-9]{1,4}(?:-[0-9]{1,4}){0,3}(?![0-9]| ?(?:वटा|जना|मिनेट|घण्टा|येन|बजे))|(?:[\u0900-\u097f]{2,14} )?(?:हाइट्स|हाइट|कोपो|कोर्ट|अपार्टमेन्ट|अपाटो|म्यान्सन|मेजोन|रेसिडेन्स|भिल्ला|हाउस|लियोप्यालेस)(?: [\u0900-\u097f]{2,12})?[ ,]{1,2}[0-9]{2,4}(?![0-9]| ?(?:वटा|जना|येन))/gu,
    ),
  },
];
/** Shops, crossings and stops are told so too. */
const NO_HOME =
  /の(?:交差点|信号|公園|駐車場|店|工場)|交差点|信号|バス停|公園|crossing|signal|park|stop|store|交叉|红绿灯|신호|교차로/i;
/** Times of the day, and what is counted. */
const COUNTED = /^ ?(?:am|pm|minut|second|segund|hour|hora|menit|jam|phút|giờ|people|person|%)/i;

/** A home by a town with its lot, or a house with its room, whatever the words around say. */
export const homesNear = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { needs, pattern } of HOMES)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern)) {
        const behind = part.slice(index + word.length, index + word.length + 12);
        if (
          COUNTED.test(behind) ||
          NO_HOME.test(behind) ||
          !/[0-9〇零壱弐一二三四五六七八九]/.test(word)
        )
          continue;
        const lead = word.length - word.trimStart().length;
        finds.push({
          start: from + index + lead,
          end: from + index + word.trimEnd().length,
          kind: 'address',
        });
      }
  return finds;
};
