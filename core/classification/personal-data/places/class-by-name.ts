import { byUnits } from '../cheap-look/index.js';

const UP = "\\p{Lu}[\\p{L}'’-]{1,20}";
const NAME = `${UP}(?: (?:${UP})){0,2}`;
const OF = '(?:,? (?:at|in|of|from|de|da|do|del|de la|na|no|en|em|di|ng|sa|ở|trường|tại|của))?,? ';
const GRADE =
  '(?:(?:[Gg]rade|[Yy]ear|[Kk]elas|[Ll]ớp|[Bb]aitang) ?[1-9]|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth) grade|[1-9]\\.?(?:º|°|ª|er|do|ro|to|st|nd|rd|th)\\.?(?: ?(?:grade|grado|año|ano|série))?(?: (?:de|do|da) (?:primaria|secundaria|fundamental|básica|ensino fundamental))?|[Gg]rado [1-9])';
const CLASS =
  '(?:,? ?(?:class|section|kumi|turma|clase|aula|grupo|seksyon|kelas|tổ) ?["“]?(?:[1-9]|[A-F])(?![\\p{L}0-9])["”]?| ?[-/] ?(?:[1-9]|[A-F])(?![\\p{L}0-9])| (?:[1-9]|[A-F])(?![\\p{L}0-9:/.-]))';

/** A grade, a class and the name of a school without the word for one: kelas 2-1 Akabori Minami, 2.º 1 de Akabori Minami. */
export const CLASSES_BY_NAME: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: byUnits(/[1-9A-F],?"? (?:\p{Ll}{1,6} ){0,2}\p{Lu}/u),
    pattern: byUnits(new RegExp(`(?<![\\p{L}0-9])${GRADE}${CLASS}${OF}${NAME}`, 'gu')),
  },
  // lop 6 nhom 1 truong Hirose
  {
    needs: /l[oớ]p/i,
    pattern: byUnits(
      new RegExp(
        `(?<!\\p{L})[Ll][oớ]p [1-9](?:(?: ?[-/.]| nh[oó]m| t[oổ]|) ?[1-9A-E])?(?: c[uủ]a)? (?:[Tt](?:ruong|rường)(?: tiểu học| tieu hoc| THCS)? )?${NAME}`,
        'gu',
      ),
    ),
  },
  // Rabbit class, Himawari Hoikuen; TK Mitsuba kelas Bunga; Himawari Nursery, Rabbit group
  {
    needs:
      /TK|PAUD|[Hh]oikuen|[Yy]ochien|[Kk]odomoen|[Nn]ursery|[Kk]indergarten|[Jj]ard[ií]n|[Cc]reche|[Mm]ẫu giáo|[Mm]ầm non|[Dd]aycare/,
    pattern: byUnits(
      new RegExp(
        `(?:${UP} (?:[Cc]lass|[Gg]roup|[Rr]oom|[Gg]rupo|[Ss]ala),? (?:at |of |in |sa |ng |de |da )?${NAME} (?:Hoikuen|Yochien|Kodomoen|Nursery|Kindergarten|Daycare)|${NAME} (?:Hoikuen|Yochien|Kodomoen|Nursery|Kindergarten|Daycare)(?: School)?,? (?:the )?(?:${UP} (?:[Cc]lass|[Gg]roup|[Rr]oom)|(?:class|kelas|group|sala|turma) ${UP})|(?:TK|PAUD|[Jj]ard[ií]n|[Cc]reche|[Mm]ẫu giáo|[Mm]ầm non|[Gg]uardería) ${NAME},? (?:kelas|class|lớp|sala|salón|turma|sección|aula|grupo) ${UP})`,
        'gu',
      ),
    ),
  },
  // kelas Tulip TK Azuma, lớp Hoa Tulip nhà trẻ Azuma
  {
    needs: /TK|PAUD|nhà trẻ|mẫu giáo|mầm non|[Cc]reche|[Gg]uarder|[Jj]ard/,
    pattern: byUnits(
      new RegExp(
        `(?:[Kk]elas|[Ll]ớp|[Ss]ala|[Ss]alón|[Tt]urma|[Gg]rupo) ${UP}(?: ${UP})?,? (?:di |ở |trường |da |de la |del |do |na |en la |en el )?(?:TK|PAUD|nhà trẻ|mẫu giáo|mầm non|[Cc]reche|[Gg]uardería|[Jj]ard[ií]n) ${UP}`,
        'gu',
      ),
    ),
  },
  // 向日葵幼儿园 小兔班; ひかり幼稚園たんぽぽの; आजुमा नर्सरी ट्युलिप कक्षा
  {
    needs: /幼儿园|保育园|托儿所/,
    pattern:
      /(?!公立|私立|附近|市立|那家|这家)[\u4e00-\u9fff]{2,8}(?:幼儿园|保育园|托儿所)[ 的，,]{0,2}[\u4e00-\u9fff]{1,4}班/g,
  },
  {
    needs: /幼稚園|保育園|こども園|保育所/,
    pattern:
      /(?!市立|公立|私立|近く|市内|同じ)[\u4e00-\u9fffぁ-んァ-ヴー]{2,10}(?:幼稚園|保育園|こども園|保育所)(?:\([ぁ-ん]+\))?(?:の| |　|、)?(?! )(?:[ぁ-んァ-ヴー]{2,6}(?:組|ぐみ)|(?:たんぽぽ|ひまわり|さくら|すみれ|ちゅうりっぷ|チューリップ|もも|ばら|ゆり|ほし|つき|にじ|そら|うさぎ|りす|ひよこ|ぞう|きりん|くま|ぱんだ|パンダ|コアラ|あひる|つばめ|めだか|いるか)(?=の))/g,
  },
  {
    needs: /नर्सरी|किन्डर|होइकु/,
    pattern:
      /[\u0900-\u097f]{2,14} (?:नर्सरी|किन्डरगार्टन|होइकुएन) [\u0900-\u097f]{2,14} (?:कक्षा|समूह|क्लास)/g,
  },
  // 清明の2年5組
  {
    needs: /年.{1,2}組/,
    pattern:
      /(?<![\u4e00-\u9fff々ヶ])(?!娘|息子|うち|同じ|隣|去年|今|長男|長女|次|孫|弟|妹|昨年|来年|子供|子ども|小学|中学|高校|彼|担任|僕|私|俺|母|父|兄|姉|下の|上の|現在|当時|学校|自分|他)[\u4e00-\u9fff々ヶ]{2,4}の[1-6一二三四五六] ?年 ?[1-9A-F一二三四五六] ?組/g,
  },
  // आकाबोरी मिनामी कक्षा २-१
  {
    needs: /कक्षा/,
    pattern: byUnits(
      /(?<![\u0900-\u097f])(?!मेरो|मेरी|हाम्रो|छोरा|छोरी|अहिले)[\u0900-\u097f]{3,14}(?: [\u0900-\u097f]{3,14})? कक्षा [0-9]{1,2} ?(?:-| को | समूह | सेक्सन | वर्ग ) ?(?:[0-9]{1,2}|[A-Eकखगघ])(?![0-9])/gu,
    ),
  },
  // さくら組(年長)、あかいし保育園; 年少ひよこ組、茂呂こども園
  {
    needs: /組|ぐみ|くみ/,
    pattern:
      /(?:(?:年長|年中|年少|ねんちょう|ねんちゅう|ねんしょう)(?:の)?)?[ぁ-んァ-ヴー\u4e00-\u9fff]{2,5}(?:組|ぐみ)(?:[(（](?:年長|年中|年少|[0-9]歳児)[)）])?[、, のは]{0,2}(?!市立|公立|私立|市内|近く)[\u4e00-\u9fffぁ-んァ-ヴー]{2,8}(?:保育園|幼稚園|こども園|保育所|ほいくえん|ようちえん)/g,
  },
  // もろ小学校の 4の 2
  {
    needs: /学校|しょう|ちゅう/,
    pattern:
      /(?:[\u4e00-\u9fffぁ-んァ-ヴー々]{2,8})(?:小学校|中学校|しょうがっこう|ちゅうがっこう)(?:\([ぁ-ん ]+\))?の? ?[1-9] ?(?:の|-|ねん) ?[1-9](?:くみ|組)?(?![0-9じ時つ人年])/g,
  },
  // あかぼりみなみ小 2年1組
  {
    needs: /小|中/,
    pattern:
      /[ぁ-ん]{2,10}(?:小|中)(?:\([ぁ-ん ]+\))? ?[1-9] ?年(?:\([ぁ-ん]+\))? ?[1-9] ?組(?:\([ぁ-ん]+\))?/g,
  },
];
