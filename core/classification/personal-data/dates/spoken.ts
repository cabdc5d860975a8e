import { MONTH_WORD } from './months.js';

const ES_PT =
  '(?:primer[oa]?|primeiro|uno?|um|dos|dois|tres|três|cuatro|quatro|cinco|seis|siete|sete|ocho|oito|nueve|nove|diez|dez|once|onze|doce|doze|trece|treze|catorce|catorze|quatorze|quince|quinze|dieciséis|dieciseis|dezesseis|diecisiete|dezessete|dieciocho|dezoito|diecinueve|dezenove|veinte|vinte|veinti[a-zé]{2,7}|treinta|trinta)';
const ES_PT_YEAR =
  '(?:mil|dos|dois|novecientos|novecentos|dieci[a-zé]{3,6}|veinti[a-zé]{2,7}|[a-zç]{2,4}enta|[a-z]{3,7}enta|y|e|[a-zê]{2,9})';
const EN_ORDER =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ][a-z]{4,7}|thirtieth|thirty[- ]first)';
const EN_YEAR =
  '(?:(?:nineteen|twenty|two thousand)(?:[ -](?:and |hundred )?[a-z]{3,9}){0,3}|(?:forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
/** Of this century and the one before in two figures: de oitenta e oito, del setenta y uno. */
const ES_PT_SHORT = '[a-zç]{2,6}enta(?: [ye] [a-zêé]{2,6})?';
const FIL_N =
  "(?:una|isa|lawa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu|labi[a-z-]{3,10}|dalawampu(?:['’]t [a-z]{3,6})?|tatlumpu(?:['’]t [a-z]{3,6})?)";
/** As they were learnt from Spanish: a-kinse ng Mayo. */
const FIL_ES =
  '(?:primero|uno|dos|tres|kuwatro|kwatro|singko|sais|siyete|otso|nuwebe|diyes|onse|dose|trese|katorse|kinse|disi[a-z]{3,6}|beynte[a-z -]{0,9}|beinte[a-z -]{0,9}|tre[yi]?nta(?: y uno)?)';
const FIL_YEAR =
  "(?:(?:19|20)[0-9]{2}|mil nob[a-z]{4,8}(?: [a-z]{2,9}){0,3}|(?:kwarenta|singkwenta|sisenta|sitenta|setenta|otsenta|nobenta)(?:(?: y | ?[’'] ?y ?)[a-z]{3,6})?)";
const STEM = '(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)';
const BRANCH = '(?:tý|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)';
const NE_N = '[\\u0900-\\u0963\\u0970-\\u097f]{1,9}';
const ID =
  '(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol|puluh|belas|ratus|ribu|sepuluh|sebelas|seribu)';
const VI =
  '(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|không|linh|lẻ|nghìn|trăm|giêng|chạp)';
const KO = '[일이삼사오육륙칠팔구십영공천백]';

/** A day said in words, without its year: only right beside the word for birth. */
export const SPOKEN_PART = [
  `${ES_PT}(?: (?:y|e) ${ES_PT})?(?: d[ií]as)?(?: del? m[eê]s)? (?:de|ng) ${MONTH_WORD}(?![a-z])`,
  `(?:the )?${EN_ORDER}(?: of)? ${MONTH_WORD}(?![a-z])`,
  `${MONTH_WORD} (?:the )?${EN_ORDER}`,
  `${ID}(?: ${ID}){0,3} ${MONTH_WORD}(?![a-z])`,
  `(?:ika-?${FIL_N}|a-?${FIL_ES}) ng ${MONTH_WORD}(?![a-z])`,
  `${VI}(?: ${VI}){0,2} tháng ${VI}(?: ${VI})?`,
];
/** With its year. */
export const SPOKEN_DATE = [
  `(?:${ES_PT}(?: (?:y|e) ${ES_PT})?|[0-9]{1,2})(?: d[ií]as)?(?: del? m[eê]s)? de ${MONTH_WORD} (?:de|del|del año|do ano)(?: (?:19|20)[0-9]{2}|(?: (?:mil|dos mil|dois mil))(?: ${ES_PT_YEAR}){0,5}| ${ES_PT_SHORT})`,
  `(?:the )?(?:${EN_ORDER}|[0-9]{1,2}(?:st|nd|rd|th)?)(?: of)? ${MONTH_WORD},? ${EN_YEAR}`,
  `${MONTH_WORD} (?:the )?(?:${EN_ORDER}|[0-9]{1,2}(?:st|nd|rd|th)?),? ${EN_YEAR}`,
  `(?:${ID}(?: ${ID}){0,3}|[0-9]{1,2}) (?:bulan )?(?:${MONTH_WORD}|${ID}(?: belas)?)(?: tahun)? ${ID}(?: ${ID}){1,6}`,
  `(?:ika-?${FIL_N}|a-?${FIL_ES}) ng ${MONTH_WORD},?(?: ng| noong| taong)? ${FIL_YEAR}`,
  `(?:${VI}(?: ${VI}){0,2}|[0-9]{1,2}) tháng (?:${VI}(?: ${VI})?|[0-9]{1,2})(?: âm(?: lịch)?)? (?:năm )?${STEM} ${BRANCH}`,
  `(?:उन्नाइस सय|दुई ?हजार)(?: ${NE_N}){1,3} (?:साल )?${MONTH_WORD} (?:[0-9]{1,2}|${NE_N})(?: गते)?`,
  `[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:农历|農曆|阴历|旧历)?(?:[闰閏]?[一二三四五六七八九十]{1,2}|正|冬|[腊臘])月(?:初[一二三四五六七八九十]|[廿卅一二三]?十?[一二三四五六七八九]?)(?:[日号])?`,
  `${VI}(?: ${VI}){0,2} tháng ${VI}(?: ${VI})? năm (?:[0-9]{4}|${VI}(?: ${VI}){1,7})`,
  `${KO}{1,8}년 ?${KO}{1,3}월 ?${KO}{1,3}일`,
  '[ぁ-ん]{2,16}ねん ?[ぁ-ん]{1,6}がつ ?[ぁ-ん]{2,10}(?:にち|か)(?![ぁ-ん]い)',
];
