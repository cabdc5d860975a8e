import { MONTH_WORD } from './months.js';

/** Figures of a year or a day in kanji. */
const N = '(?:[0-9]{1,4}|[〇零元一二三四五六七八九十百千廿卅]{1,7})';
const DAY = '(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4})';
/** By the moon, in the words of the moon: 农历八月十五, 腊月初八, 闰四月廿三. */
const MOON = '(?:农历|農曆|阴历|陰曆|旧历|舊曆|旧暦|陰暦)';
const MOON_MONTH = `(?:[闰閏]?${DAY}月|正月|冬月|[腊臘]月)`;
const MOON_DAY =
  '(?:初[一二三四五六七八九十]|[廿卅][一二三四五六七八九]?|[一二三]?十[一二三四五六七八九]?|[0-9]{1,2})';
const MOON_DATE = `${MOON_MONTH}(?: ?${MOON_DAY}(?:日|号)?)?`;

/** What calendars are called that count their years in another way than ours, in small letters. */
const HAN_ERA =
  '(?:(?:中[华華])?民[国國]|タイ仏暦|[仏佛][暦历曆]|ビクラム暦|ビクラム・サンバット|ネパール暦|ヒジュラ暦|イスラム暦|[伊回]斯[兰蘭][历曆]|回[历曆]|檀[君紀纪]|尼泊[尔爾][历曆])';
const KO_ERA =
  '(?:단기|단군기원|불기|불력|민국|중화민국|비크람력|네팔력|이슬람력|히즈라력|헤지라력)';
const NE_ERA =
  '(?:(?:वि|बि)\\.? ?सं\\.?|(?:विक्रम|बिक्रम) ?(?:संवत्?|सम्वत्?)|संवत्|सम्वत्|(?:वि|बि)\\.? ?स\\.?)';
const LATIN_ERA =
  '(?:b\\. ?s\\.|(?:bikram|vikram) ?sam[bv]at|nepali (?:year|calendar)|(?:año|ano) nepal[a-zíê]{1,3}|tahun nepal|b\\. ?e\\.|buddhist (?:era|year)|(?:era|año|ano) budista|tahun buddha|phật lịch|minguo|r\\. ?o\\. ?c\\.?(?: year)?|roc(?: year)?|dân quốc|dangi|hijriy?ah?|hijri|h[eé]gira)';
/** Behind the day they are also shortened to letters. */
const BEHIND = `(?:${LATIN_ERA}|bs|be|roc|ah|h)`;
/** Eras of Japan as they are told in letters: the 20th year of Showa, año 20 de Showa, Showa year 20. */
const JAPAN = '(?:meiji|taisho|taishō|showa|shōwa|syowa|heisei|reiwa)';

const LATIN_DAY = `(?:${MONTH_WORD}\\.? [0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)?(?: of| de| ng)? ?${MONTH_WORD})`;
const NUMBERS = '[0-9]{3,4} ?[./-] ?[0-9]{1,2} ?[./-] ?[0-9]{1,2}';
const NUMBERS_BACK = '[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?[./-] ?[0-9]{4}';

/** Whole days by the calendars of the countries from which people came. */
export const ERA_DATE: readonly string[] = [
  // 民国三十九年农历八月十五, 仏暦2530年5月3日, ビクラム暦の2045年3月12日
  `${HAN_ERA}の? ?${N} ?年 ?の? ?${MOON}?(?:${DAY} ?月 ?の? ?${DAY} ?[日号號]|${MOON_DATE})`,
  // 一九五二年农历腊月初八
  `${N} ?年 ?${MOON} ?${MOON_DATE}`,
  // 단기 4288년 음력 3월 2일
  `${KO_ERA} ?[0-9]{2,4}년 ?(?:음력 ?|양력 ?)?[0-9]{1,2}월 ?[0-9]{1,2}일`,
  // वि.सं. 2048 साल असार 12, बि.सं. 2048/3/12
  `${NE_ERA} ?(?:${NUMBERS}|[0-9]{4},? ?(?:साल|सालको)?,? ?${MONTH_WORD},? [0-9]{1,2})`,
  // B.S. 2048/3/12, 2048-03-12 BS, 12 Asar 2048 B.S., BE 2530 May 3, Minguo 60/3/12
  `(?<![a-z.])${LATIN_ERA}:? ?(?:${NUMBERS}|[0-9]{2,4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{2,4},? ${LATIN_DAY})(?![0-9])`,
  `(?:${NUMBERS}|${NUMBERS_BACK}|${LATIN_DAY},? (?:of |de |del |ng )?[0-9]{4}|[0-9]{4},? ${LATIN_DAY}) ?[(]?${BEHIND}(?![a-z])`,
  // the 3rd of March in the 20th year of Showa; 3 de marzo del año 20 de Showa; March 3, Showa 20
  `${LATIN_DAY},?(?: (?:in|of|de|del|the|do|da|el|ng|năm|thứ|tahun|ke|year|año|ano|ika))*[ -](?:[0-9]{1,2}(?:st|nd|rd|th|º|ª)?(?: year)?(?: of| de la era| da era| de| ng| era)? ${JAPAN}|${JAPAN} (?:year |era |năm |tahun )?[0-9]{1,2})(?![0-9])`,
  `${JAPAN}(?: year| era| tahun| ika-?)? ?[0-9]{1,2},? ${LATIN_DAY}`,
];

/** Of other calendars the years in which people were born who live. */
const YEARS = [
  // 民国, of which nobody counts beyond a hundred and five here
  /民[国國] ?(?:[1-9][0-9]?|10[0-5]|[一二三四五六七八九十]{1,4})年|(?:minguo|r\. ?o\. ?c\.?(?: year)?|roc(?: year)?|dân quốc) ?[0-9]{2,3}/,
  /(?:仏暦|佛[历曆]|불기|불력|b\. ?e\.?|phật lịch|budista|buddhist [a-z]{3,4})[^0-9]{0,6}2[45][0-9]{2}|2[45][0-9]{2}[^0-9]{0,3}(?:b\. ?e|be(?![a-z]))/,
  /(?:단기|단군기원|檀[君紀纪]|dangi) ?4[23][0-9]{2}/,
  /(?:ビクラム|ネパール暦|尼泊|비크람|네팔력|b\. ?s|bs|sam[bv]at|nepal[^0-9]{0,12})[^0-9]{0,8}(?:19[89][0-9]|20[0-7][0-9])|(?:19[89][0-9]|20[0-7][0-9])(?:[ ./-][0-9a-z./-]{1,14})? ?\(?(?:b\. ?s|bs(?![a-z]))/,
  /(?:(?:वि|बि)\.? ?सं?\.?|संवत्?|सम्वत्?) ?(?:19[89][0-9]|20[0-7][0-9])|(?:19[89][0-9]|20[0-6][0-9]|207[0-7]),? (?:साल |सालको )?(?:बैशाख|वैशाख|जेठ|असार|साउन|श्रावण|भदौ|भाद्र|असोज|आश्विन|कात्तिक|कार्तिक|मंसिर|मङ्सिर|पुस|पुष|माघ|फागुन|फाल्गुन|चैत)/,
  /(?:ヒジュラ|イスラム暦|回[历曆]|이슬람력|hijr[a-z]{1,3})[^0-9]{0,4}1[34][0-9]{2}|1[34][0-9]{2} ?(?:h(?![a-z])|hijr|ah(?![a-z]))/,
];
/** Such a year; what is told by it is as good as a day of ours. */
export const LIVED_BY_OTHER_ERA = YEARS.map(({ source }) => source).join('|');
