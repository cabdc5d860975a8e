import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind, Rule } from '../rule.js';
import { partsWith } from '../spans.js';
import { DATE, datesIn } from './dates.js';
import { LIVED_BY_OTHER_ERA } from './eras.js';

/** A whole day of these years: whoever writes, or is written of, may have been born then. */
const LIVED =
  /(?:19[2-9][0-9]|20(?:0[0-9]|1[0-9]))|昭和|大正|平成|へいせい|しょうわ|[昭大平]|showa|taisho|heisei|쇼와|소화|다이쇼|대정|헤이세이|평성|(?<![a-z])[tshTSH]\.?[0-9]|一九|二〇[〇一]/i;
/** What else has a day in those years: works, laws, floods, buildings, papers. */
const OF_THINGS =
  /建|築|開[園館業校通設催]|創[業立]|設立|制定|施行|改正|条例|法律|法令|計画|合併|市制|町制|地震|震災|津波|lindol|lũ|lụt|bão|lumindol|bagyo|tsunami|台風|水害|洪水|大雪|戦|空襲|発行|交付|有効|期限|まで|以前|以降|より前|契約|購入|登録|入社|入居|入国|来日|結婚|離婚|死亡|亡くな|他界|逝去|卒業|退職|転入|転出|引っ越|事故|built|opened|founded|law|plan|flood|earthquake|typhoon|war|issued|expire|valid|until|since|before|after|bought|signed|contract|moved|arrived|came|married|divorced|died|passed away|accident|constru|inaugur|fund|(?<![a-zà-ỹ])(?:ley|lei)\b|inund|terremoto|tifón|guerra|emiti|expedi|vence|válid|hasta|até|desde|antes|después|depois|compr|contrat|firm|assin|mud|lleg|cheg|cas[oóaei]|divorci|falleci|faleceu|muri|morr|gradu|acidente|dibangun|dibuka|undang|gempa|banjir|perang|terbit|berlaku|sampai|sejak|sebelum|setelah|beli|kontrak|pindah|datang|tiba|nikah|cerai|meninggal|wafat|lulus|xây|khánh|luật|động đất|chiến|cấp|hết hạn|đến ngày|từ ngày|trước|sau|mua|ký|chuyển|cưới|ly hôn|mất|tốt nghiệp|itinayo|binuksan|batas|baha|hanggang|mula|bago|matapos|binili|lumipat|dumating|kinasal|namatay|nagtapos|건설|개관|개통|개원|제정|시행|지진|태풍|홍수|전쟁|발급|유효|만료|까지|부터|이전|이후|계약|구입|입주|이사|입국|결혼|이혼|사망|돌아가|졸업|사고|开业|开园|成立|颁布|台风|战|签发|有效|到期|截止|以后|之前|合同|购买|入住|搬|结婚|离婚|去世|毕业|निर्माण|खुल|कानुन|भूकम्प|बाढी|युद्ध|जारी|म्याद|सम्म|देखि|अघि|पछि|सम्झौता|किने|सरे|आएको|विवाह|बिहे|बिते|मृत्यु|दुर्घटना/i;

/** A year of the last century in words: de oitenta e oito, nineteen fifty-two, năm Canh Ngọ. */
const LIVED_IN_WORDS =
  /mil nov|mil nob|(?:cuar|quar|cinc|cinqu|ses|sess|set|och|oit|nov)[a-z]?enta|(?:kwar|singkw|sis|sit|ots|nob)enta|nineteen|(?:forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]|$)|(?:chín|tám|bảy|sáu|bốn|năm) (?:mươi|mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)|nghìn chín trăm|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) [a-zà-ỹ]{2,4}|sembilan (?:ratus|belas|[a-z]{3,8})|(?:lima|enam|tujuh|delapan) puluh|उन्नाइस सय|दुई ?हजार|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[일이]?천구백|[사오육칠팔구]십[일이삼사오육칠팔구]?년/;

/** Floods and earthquakes of these years are still spoken of: then somebody young must be there. */
const LATE = /20(?:0[5-9]|1[0-9])|平成ニ?[0-9]{2}|平成[二三]十|二〇[〇一][五六七八九〇一二三四]/;
const YOUNG = byUnits(
  /子|娘|孫|児|歳|才|赤ちゃん|長男|長女|次男|次女|child|kid|son|daughter|baby|boy|girl|hij[oa]|niet[oa]|niñ[oa]|filh[oa]|net[oa]|bebê|criança|menin[oa]|anak|cucu|bayi|bata|apo|con(?!\p{L})|bé|cháu|아이|아들|딸|아기|손[자녀]|女儿|宝宝|छोर[ाी]|बच्चा|नाति/iu,
);

const OTHER_ERA = new RegExp(LIVED_BY_OTHER_ERA, 'i');
const LIVED_ANYHOW = new RegExp(
  `${LIVED.source}|${LIVED_IN_WORDS.source}|${LIVED_BY_OTHER_ERA}`,
  'i',
);

const isLate = (day: string): boolean => LATE.test(day) && !OTHER_ERA.test(day);

/** A whole day of a year in which people were born, where nothing else of that day is spoken of. */
export const daysByShape: Rule = ({ view: { text } }) => {
  const finds: PersonalFind[] = [];
  for (const { from, part } of partsWith(text, LIVED_ANYHOW)) {
    for (const { start, end } of datesIn(part, DATE)) {
      const day = part.slice(start, end);
      if (!LIVED_ANYHOW.test(day) || /^[0-9年月. /-]{0,5}$/.test(day)) continue;
      if (!/[0-9一二三四五六七八九十].*[月./\-월 ].*[0-9一二三四五六七八九十]|\p{L}{3}/u.test(day))
        continue;
      const around = `${part.slice(Math.max(0, start - 60), start)} ${part.slice(end, end + 60)}`;
      if (OF_THINGS.test(around) || (isLate(day) && !YOUNG.test(around))) continue;
      finds.push({ start: from + start, end: from + end, kind: 'birthdate' });
    }
  }
  return finds;
};
