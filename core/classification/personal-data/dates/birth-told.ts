import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { inSmall, isLongAgo } from './dates.js';
import { MONTH_WORD, namesMonth } from './months.js';

const KANJI = '〇零元一二三四五六七八九十壱弐参拾廿卅';
const JN = `(?:[0-9]{1,4}|[${KANJI}]{1,6})`;
const JD = `(?:[0-9]{1,2}|[${KANJI}]{1,3})`;
const BORN_JA = '(?: ?(?:生ま?れ|うまれ|誕生|出生|生(?![活徒後産き命年])))';
const AFTER_JA = '(?:の ?)?(?:早朝|朝|昼|夜|夜中|未明)?(?:に|で)?[^。、\\n0-9]{0,8}?';
const KO_N = '[일이삼사오육륙칠팔구십]';
const VI_N =
  '(?:[0-9]{1,2}|(?:mười |hai mươi |ba mươi )?(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mốt)|mười|hai mươi|ba mươi)';
const YEAR = "(?:(?:19|20)[0-9]{2}|['’]?[0-9]{2})(?![0-9])";

/** Ways of telling the day of one's birth in which its parts stand apart, are shortened or are spoken; the first group is the day. */
const TOLD: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  // 1月の8日生まれ, 昭和20年の8月生まれ, 昭和二十四年の三月三日に生まれました
  {
    needs: /生|うまれ|誕生/,
    pattern: new RegExp(
      `((?:(?:明治|大正|昭和|平成|令和|西暦)? ?${JN} ?年 ?の? ?)?${JD} ?(?:月|がつ)(?: ?の? ?${JD} ?(?:日|にち))?)${AFTER_JA}${BORN_JA}`,
      'g',
    ),
  },
  // Yasmin Harumi, 01.12.2013, …: a name and a day open a voice
  {
    needs: byUnits(/, (?:\p{L}{2,4}\.? )?[0-9]/u),
    pattern: byUnits(
      new RegExp(
        `(?:^|\\n)(?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}’'-]{1,15}(?: \\p{Lu}[\\p{L}.’'-]{0,15}){0,3}, (?:tgl\\.? |ngày |ngay |de |del |em |born |lahir |nasc\\. |nac\\. |b\\. )?([0-9]{1,2}[./-][0-9]{1,2}[./-](?:19[2-9][0-9]|20[01][0-9])|[0-9]{1,2} (?:de )?${MONTH_WORD} (?:de )?(?:19[2-9][0-9]|20[01][0-9]))(?![0-9])`,
        'gu',
      ),
    ),
  },
  // 昭和二十三年生
  {
    needs: /年度?生/,
    pattern: new RegExp(
      `((?:明治|大正|昭和|平成|令和) ?${JN} ?年)度?(?:の)?生(?:まれ)?(?=[。、，,\\s」)）]|$|の[^人方子者世])`,
      'g',
    ),
  },
  {
    needs: /誕生日|バースデー|たんじょう|生年月日/,
    pattern: new RegExp(
      `(?:誕生日|バースデー|たんじょう[びひ](?:\\([ぁ-ん]+\\))?|生年月日)(?:は|が|の|も|:|：|、|って| |、?確か|来る|今年の|次の)*((?:(?:明治|大正|昭和|平成|令和|[mtshr])? ?${JN} ?(?:年|[./-]) ?の? ?)?${JD} ?(?:月|がつ|[./-]) ?の? ?${JD}(?: ?(?:日|にち))?)`,
      'g',
    ),
  },
  // 八七年三月五号生的, 1951年腊月生人, 冬月初八出生, 属兔的，九月初三
  {
    needs: /生(?:的|人|日|于|，|。|$)|出生/,
    pattern: new RegExp(
      `((?:(?:一九|二〇|二零)?[〇零一二三四五六七八九]{2}年|[0-9]{2,4}年)?(?:农历|阴历|旧历|阳历)?(?:${JD}月|正月|冬月|腊月)(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|${JD}[日号])?)(?:凌晨|早上|晚上)?(?:出)?生`,
      'g',
    ),
  },
  {
    needs: /生日|出生|生于/,
    pattern: new RegExp(
      `(?:生日|出生日期|出生于|生于|出生)(?:是|在|：|:|为|，)*((?:(?:一九|二〇|二零)?[〇零一二三四五六七八九]{2}年|[0-9]{2,4}年)?(?:农历|阴历|旧历)?(?:${JD}月|正月|冬月|腊月)(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|${JD}[日号])?)`,
      'g',
    ),
  },
  // 구십년 유월 삼일에 태어났어요, 51년 음력 섣달생
  {
    needs: /태어|출생|생(?:이|입|인|으|,|\.| |$)|생일/,
    pattern: new RegExp(
      `((?:(?:천구백|이천)?${KO_N}{1,4}년|[0-9]{2,4}년) ?(?:음력 |양력 )?(?:(?:유|시|${KO_N}{1,2})월|[0-9]{1,2}월|정월|섣달|동짓달)(?: ?(?:${KO_N}{1,3}|초?[0-9]{1,2}|초?(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘)|보름|그믐)일?)?)(?:에)? ?(?:태어|출생|생)`,
      'g',
    ),
  },
  {
    needs: /생일|생년월일/,
    pattern:
      /(?:생일|생년월일|태어난 날)(?:은|이|는|:)? ?(?:음력 |양력 |바로 )?((?:[0-9]{2,4}[년.\-/] ?)?[0-9]{1,2}(?:월|[./-]) ?[0-9]{1,2}(?:일)?)/g,
  },
  // sinh mùng 5 tháng 3 năm 87; sinh ngày mười hai tháng chạp năm 2019; 7 tháng 5 năm 1991 sinh
  {
    needs: /sinh/i,
    pattern: new RegExp(
      `(?:(?<![a-zà-ỹ])sinh(?: nhật)?(?: của [a-zà-ỹ]+| em| tôi| con| cháu| bé| là| vào| ra| hôm|:)*) ?((?:ngày |mùng |mồng |hôm )*(?:${VI_N} ?(?:tháng|[-/.]) ?|tháng )(?:giêng|chạp|${VI_N})(?:(?:,? năm |[-/.] ?| )(?:[0-9]{2,4}|${VI_N}(?: [a-zà-ỹ]{2,6}){0,6}))?)`,
      'g',
    ),
  },
  {
    needs: /tháng.{0,24}sinh/i,
    pattern: new RegExp(
      `((?:ngày |mùng |mồng )*${VI_N} tháng (?:giêng|chạp|${VI_N})(?: năm [0-9]{2,4})?)(?: (?:em|tôi|con|cháu|bé|là ngày|được))* sinh`,
      'g',
    ),
  },
  // born on the fourth of July, nací un 5 de marzo del 87, nasceu dia doze de dezembro, lahir tanggal dua belas Desember
  {
    needs:
      /born|birth|b-?day|nac|nasc|cumple|aniv|lahir|ultah|ulang|anak|bday|kaarawan|turn|soy de|sou de|n\. |janm/i,
    pattern: new RegExp(
      `(?<![a-zà-ỹ])(?:born|birth ?day|b-?day|birth|dob|nac[ií]|naci[oó]|nacim?ient[oa]|nacid[oa]s?|cumplea?ñ?o?s?|cumplo|cumple|nasci|nasceu|nascid[oa]|nascimento|aniversário|faz aniversário|niver|lahir|kelahiran|ultah|ulang tahun(?:nya)?|ipinanganak|pinanganak|isinilang|kaarawan|janma|janmeko|janmeki|turned [0-9]{1,3}|turns [0-9]{1,3}|soy|sou)(?:[ ,:]{1,2}(?:is|was|on|in|the|a|un|el|día|dia|em|no|na|o|é|es|será|del|de|pada|tanggal|tgl|adalah|noong|ng|ay|ko|po|ako|niya|si [a-zà-ỹ]+|sa|anak ko|saya|anak saya|my|meu|mi|hari|era|años|anos|kami|namin|ika|nya)){0,6}[ ,:]{1,2}((?:(?:(?!after|before|since|until|from|the|on|in|by|desde|antes|después|despues|depois|hasta|até|setelah|sebelum|sejak|bulan|pagkatapos|bago|mula)[a-zà-ỹ]{2,10}(?:[ -](?:y |e )?[a-zà-ỹ]{2,10})?|(?:ika-?)?[0-9]{1,2}(?:st|nd|rd|th|º|ª)?)(?: of| de| ng|-|/)? ?${MONTH_WORD}(?![a-z])|${MONTH_WORD}\\.? (?:[0-9]{1,2}(?![0-9])(?:st|nd|rd|th)?|(?:the )?[a-zà-ỹ]{4,12}(?:th|st|nd|rd)))(?:,? (?:of |de |del |del año |no |năm )?${YEAR})?|${MONTH_WORD}\\.?,? (?:of |de |del )?(?:(?:19|20)[0-9]{2}|['’][0-9]{2})|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)?[0-9]{2}(?![0-9]))`,
      'g',
    ),
  },
  // 5 marzo 87 nacida; 12 de diciembre nació
  {
    needs: /nac|nasc|lahir|born|pinanganak/i,
    pattern: new RegExp(
      `((?:[0-9]{1,2})(?:st|nd|rd|th|º)?(?: of| de| ng)? ?${MONTH_WORD}(?![a-z])(?:,? (?:de |del )?${YEAR})?),? (?:ako |po |kami |saya |ya )?(?:nac[ií]|nació|nasci|nasceu|lahir|born|ipinanganak|pinanganak|is (?:my|his|her) birthday|es mi cumple|é meu aniversário)`,
      'g',
    ),
  },
  // म २०४४ फागुन २१ मा जन्मेको, छोरीको जन्म डिसेम्बर १२ मा
  {
    needs: /जन्म/,
    pattern: new RegExp(
      `((?:(?:वि\\.? ?सं\\.? ?|ई\\.? ?सं\\.? ?|सन् |संवत् )?[0-9]{4}(?: साल)?,? ?)?${MONTH_WORD} [0-9]{1,2}(?: गते)?|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{4} साल ${MONTH_WORD}(?: महिना)?)(?: ?(?:मा|को|गते|,|हो|दिन|बिहान|राति))* ?(?:जन्म)`,
      'g',
    ),
  },
  {
    needs: /जन्म/,
    pattern: new RegExp(
      `जन्म(?: ?मिति| ?दिन)?(?: ?(?:मेरो|हो|:|को|भएको|भनेको|चाहिँ))*[ :]{1,2}((?:(?:वि\\.? ?सं\\.? ?|सन् )?[0-9]{4}(?: साल)?,? ?)?${MONTH_WORD} [0-9]{1,2})`,
      'g',
    ),
  },
  // Mẹ em sinh năm 1951, nací en 1951, ibu saya kelahiran 1951: the year alone, of somebody
  {
    needs: /(?:19[2-9]|200|201)[0-9]/,
    pattern: byUnits(
      /(?<!\p{L})(?:(?:[Ee]m|[Tt]ôi|[Mm]ẹ(?: em| tôi)?|[Bb]ố(?: em| tôi)?|[Cc]on(?: em| tôi)?|[Cc]háu|[Cc]hồng(?: em| tôi)?|[Vv]ợ(?: em| tôi)?|[Bb]à|[Ôô]ng|[Mm]ình) sinh năm|[Nn]ací en(?: el año)?|(?:[Mm]i|[Mm]eu|[Mm]inha) \p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:nació en|nasceu em)|[Nn]asci em|(?:[Ii] was|[Mm]y \p{Ll}+ was|[Ss]he was|[Hh]e was) born in|(?:[Ss]aya|[Ii]bu saya|[Bb]apak saya|[Aa]yah saya|[Aa]nak saya|[Ii]stri saya|[Ss]uami saya) (?:lahir|kelahiran)(?: tahun)?|(?:[Ii]pinanganak|[Pp]inanganak)(?: po)?(?: ako| si \p{L}+)? noong) ((?:19[2-9]|200|201)[0-9])(?![0-9])/gu,
    ),
  },
  {
    needs: /जन्म/,
    pattern: byUnits(
      /(?:मेरो|आमाको|बुबाको|श्रीमान्?को|श्रीमतीको|छोराको|छोरीको|उहाँको) जन्म(?: मिति)? ((?:19[2-9]|20[0-9])[0-9](?: साल)?)/gu,
    ),
  },
  // My mother-in-law (3/12/41); Em Thuỷ, 12/5/98; Sou a Jussara, de 11/11/95
  {
    needs: /[0-9][./-][0-9]{1,2}[./-][0-9]{2}|[0-9], (?:19|20)[0-9]{2}/,
    pattern: new RegExp(
      `(?<![a-zà-ỹ])(?:[Mm]y|[Oo]ur|[Mm]i|[Mm]eu|[Mm]inha|[Ss]oy|[Ss]ou|[Ii] am|[Ii]'m|[Aa]nak|[Ii]bu|[Ii]stri|[Ss]uami|[Ss]aya|[Aa]ko(?: po)? si|[Aa]sawa|[Ee]m|[Tt]ôi(?: là)?|[Cc]on|[Mm]ẹ|[Cc]hồng|[Vv]ợ|[Nn]ame:?|[Nn]ama:?|[Nn]ombre:?|[Nn]ome:?|[Tt]ên:?)(?: [a-zà-ỹ\u0300-\u036f’'.-]{1,15}){0,5}[ ,:]{0,2}(?:\\(|, )(?:born |b\\. |de |del |d\\. ?n\\. |lahir |sinh |nasc\\. |nac\\. )?([0-9]{1,2}[./-][0-9]{1,2}[./-](?:19[2-9][0-9]|200[0-9]|201[0-9]|[0-9]{2})|${MONTH_WORD}\\.? [0-9]{1,2}, (?:19[2-9][0-9]|20[01][0-9]))(?![0-9])`,
      'g',
    ),
  },
];
/** Those of whom there are many, and things. */
const MANY =
  /^(?:以前|以降|以後|まで|から|より)?(?:の(?:人|方々?|子|者|世代|皆|高齢者|児童)|(?:한|된)? ?(?:사람|분들|이후|이전|아이들|자는))|^(?:の人|以上|以下|后的|后出|以后|之后|以前|之前)/;
/** Words before the day that are no part of it. */
const LEAD = /^(?:(?:ngày|mùng|mồng|hôm) )+|^ika-/i;
const THINGS = /市制|町制|開園|開館|創業|設立|誕生祭|生誕|建国|施行/;

export const toldBirths = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { needs, pattern } of TOLD) {
    if (!needs.test(text)) continue;
    for (const { from, part } of partsWith(text, needs)) {
      if (THINGS.test(part)) continue;
      for (const { 0: whole, 1: day = '', index } of matchesOf(
        // Those that ask for capitals know all letters.
        pattern.unicode ? part : inSmall(part),
        pattern,
      )) {
        if (MANY.test(part.slice(index + whole.length, index + whole.length + 8))) continue;
        if (!namesMonth(day.toLowerCase())) continue;
        const lead = LEAD.exec(day)?.[0].length ?? 0;
        const start = from + index + whole.indexOf(day) + lead;
        const end = start + day.trimEnd().length - lead;
        if (!isLongAgo(text, start, end)) finds.push({ start, end, kind: 'birthdate' });
      }
    }
  }
  return finds;
};
