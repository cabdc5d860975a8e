import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { CLASSES_BY_NAME } from './class-by-name.js';
import { IN_THE_MIDDLE, ORDINAL_CLASS, SHORT_CLASSES } from './school-short.js';

const N = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})';
const JA_SCHOOL =
  '(?:[\\u4e00-\\u9fff々ヶぁ-んァ-ヴー]{1,10} ?(?:小学校|中学校|高等学校|高校|特別支援学校|支援学校|保育園|保育所|幼稚園|こども園|認定こども園|学園|学校|養護学校|しょうがっこう|ちゅうがっこう|ほいくえん|ようちえん|初中|小学|中学)|[\\u4e00-\\u9fff々]{1,6}(?:小|中|高|第[一二三四五六七八九](?:小|中)))';
const JA_CLASS = `(?:${N} ?(?:年生|年|ねんせい|ねん|年级|年級)[ の、,・-]{0,2}(?:${N}|[A-Za-z]|[い-は]) ?(?:組|くみ|班|クラス|R|ルーム)|(?<![:：0-9])${N}[- ]${N} ?(?:組|くみ)?(?![0-9:：])|[ぁ-んァ-ヴー\\u4e00-\\u9fff]{1,8}(?:組|ぐみ|組さん|くみ)(?![合み織])|(?!特別|支援|日本語|外国|少人数|各|全)[ぁ-んァ-ヴー\\u4e00-\\u9fff]{2,8}(?<!支援|少人数|日本語|外国人|国際|特別|通級|複式|学年)(?:学級|クラス))`;
const LOOSE = '[^。\\n!?！？\\ufffc]{0,14}?';
const UP = "[A-ZÀ-Ỹ][\\w'À-ỹ-]{1,20}";
const SCHOOL_LATIN = `(?:(?:(?!Elementary|Primary|Junior|High|Middle|The |Our |My |This |School|Public)${UP}(?: ${UP}){0,2} (?:Elementary(?: School)?|Primary(?: School)?|Junior High(?: School)?|JHS|High School|Middle School|School|Shogakko|Shougakkou|Shogakkou|Sho|Shō|Chugakko|Chugakkou|Chu|Koko|Hoikuen|Youchien|Yochien|Kindergarten|Nursery|elementary(?: school)?|primary(?: school)?|junior high|high school|shogakko|chugakko|hoikuen|yochien|nursery(?: school)?|kindergarten|school))|(?:(?:[Tt]rường|trường)(?: tiểu học| trung học(?: cơ sở)?| mầm non| mẫu giáo| cấp [123])?|[Tt]iểu học|[Tt]rung học(?: cơ sở)?|[Mm]ẫu giáo|[Mm]ầm non|THCS|[Ee]scuela(?: primaria| secundaria)?|[Pp]rimaria|[Ss]ecundaria|[Cc]olegio|[Jj]ardín|[Gg]uardería|[Ee]scola(?: primária| municipal)?|[Cc]reche|[Cc]olégio|[Gg]inásio|[Ee]nsino (?:fundamental|médio)|[Jj]ardim(?: de infância)?|SD|SMP|SMA|TK|[Ss]ekolah(?: dasar)?|[Ss]hogakko|[Cc]hugakko|[Hh]oikuen|[Pp]aaralan(?: ng)?|[Ee]skwelahan(?: ng)?)(?: (?:de|da|do|del|la|na|ng|shogakko|chugakko|sho))? ${UP}(?: ${UP}){0,2})`;
const CLASS_LATIN = `(?:${ORDINAL_CLASS}|(?:[Gg]rade|[Yy]ear|[Cc]lass|[Kk]elas|[Ll]ớp|[Gg]rado|[Tt]urma|[Ss]érie|[Aa]no|[Ss]ección|[Aa]ula|[Ss]ala|[Ss]alón|[Ss]alon|[Ss]ection|[Ss]eksyon|[Pp]angkat|[Bb]aitang|[Nn]hóm|[Tt]ingkat|rombel) ?(?:số )?[0-9]{1,2}(?:[ /.-]?(?:[0-9]{1,2}|[A-Z])(?![a-z0-9]))?|[0-9]{1,2}\\.?(?:º|°|ª|er|do|ro|to|ero|st|nd|rd|th|o|a)?\\.? ?(?:año|ano|série|grade|grado|year|nen|grader)(?![a-zà-ÿ])|(?:[Gg]rade|[Yy]ear|[Cc]lass|[Ss]ection) (?:one|two|three|four|five|six)(?![a-z])|[0-9]{1,2} ?nen ?[0-9]{1,2} ?kumi|[0-9]{1,2}[-/][0-9A-Z]{1,2}(?![0-9/-]))`;
const CLASS_MORE =
  '(?:[ ,.-]{0,3}(?:(?:de|del|da|do|na|sa|ở|di|en|của|ang|,|y|e|and) )?(?:[Cc]lass|[Ss]ection|[Tt]urma|[Kk]elas|[Ll]ớp|[Gg]rupo|[Ss]ección|[Aa]ula|[Kk]umi|[Nn]hóm|[Tt]ổ|[Gg]rade|[Gg]roup|[Ss]ala|[Ss]alón|[Ss]alon|[Rr]uang|[Pp]angkat|[Ss]eksyon|[Pp]hòng|[Cc]lase|[Kk]lase|nen)? ?(?:"|“)?(?:[A-Z](?![a-zA-Z])|[0-9]{1,2}(?![0-9:])(?: ?kumi)?)(?:"|”)?)?';

/** Any school or class in the Latin languages. */
const LATIN =
  /school|junior|high|middle|elementary|primary|jhs|sho|chu|koko|hoikuen|youchien|yochien|kindergarten|nursery|trường|tiểu học|trung học|mẫu giáo|mầm non|thcs|escuela|primaria|secundaria|colegio|jardín|guardería|escola|creche|colégio|ginásio|ensino|jardim|sd|smp|sma|tk|sekolah|paaralan|eskwelahan/i;
const PATTERNS = [
  ...SHORT_CLASSES,
  ...CLASSES_BY_NAME,
  {
    needs: /[校園中小高]|しょ|ちゅう|ほいく|ようち/,
    pattern: new RegExp(`${JA_SCHOOL}(?:\\([^()]{1,20}\\))?${LOOSE}${JA_CLASS}`, 'g'),
  },
  {
    needs: /[校園中小高]|しょ|ちゅう|ほいく|ようち/,
    pattern: new RegExp(`${JA_CLASS}${'[^。\\n、]{0,4}?'}${JA_SCHOOL}`, 'g'),
  },
  {
    needs: /[学园校中]/,
    pattern:
      /[\u4e00-\u9fffァ-ヴー]{1,12}?(?:小学|中学|幼儿园|保育园|学校|高中|初中)[^。\n，]{0,4}?[0-9一二三四五六]{1,2} ?(?:年级|年生?)[ ]?(?:的)?(?:[（(]?[0-9一二三四五六七八]{1,2}[)）]? ?(?:班|组|組))/g,
  },
  {
    needs: /[교집원초중]/,
    pattern:
      /(?:[가-힣]{2,8}시립 )?(?:제 ?[0-9]{1,2} ?|[가-힣]{1,12}|[가-힣]{1,11}[^\s는은도를의요다.,!?] )(?:초등학교|중학교|고등학교|소학교|쇼각코|추각코|어린이집|유치원|보육원|초|중)(?:에|의|에서|에 다니는)?[ ,]{0,2}(?:[0-9]{1,2} ?학년[ ,]?(?:[0-9가-힣A-Z]{1,2} ?반)?|[가-힣]{1,6}반)/g,
  },
  {
    needs: /विद्यालय|प्रावि|मावि|स्क|गाक्को|हाइ|नर्सरी|किन्डर|होइकु/,
    pattern:
      /(?:[\u0900-\u097f-]{2,16} ){1,3}?(?:प्राथमिक विद्यालय|माध्यमिक विद्यालय|प्रावि|मावि|विद्यालय|स्कुल|स्कूल|स्योगाक्को|श्योगाक्को|शोगाक्को|चुगाक्को|हाइस्कुल|नर्सरी|किन्डरगार्टन|होइकुएन)[^।\n\ufffc]{0,10}?(?:कक्षा ?[0-9]{1,2}(?:[ ,-]{0,2}(?:को )?(?:समूह|सेक्सन|सेक्शन|वर्ग|कुमी|क्लास)? ?(?:[0-9]{1,2}|[A-Zक-घ](?![\u0900-\u097f])))?|[0-9]{1,2} ?(?:कक्षा|वर्ष|औं कक्षा)(?:[ ,]{0,2}[0-9]{1,2} ?(?:समूह|कुमी|सेक्सन))?)/g,
  },
  {
    needs: LATIN,
    pattern: new RegExp(`${SCHOOL_LATIN}[^.。\\n!?\\ufffc]{0,14}?${CLASS_LATIN}${CLASS_MORE}`, 'g'),
  },
  {
    needs: LATIN,
    pattern: new RegExp(
      `${CLASS_LATIN}${CLASS_MORE}[^.。\\n!?\\ufffc0-9]{0,14}?${SCHOOL_LATIN}`,
      'g',
    ),
  },
];
/** In Nepali the child and its name stand before the school, with nothing between. */
const CHILD_NE =
  /^(?:(?:मेरो|मेरी|हाम्रो|हाम्री) )?(?:छोरा|छोरी|भाइ|बहिनी|नाति|नातिनी|बच्चा) (?:[\u0900-\u097f]+ (?=[\u0900-\u097f-]+ ?(?:प्राथमिक|माध्यमिक|विद्यालय|स्कुल|स्कूल|स्योगाक्को|शोगाक्को)))?/;
const CHILD_BEFORE_NE = /(?:छोरा|छोरी|भाइ|बहिनी|नाति|नातिनी|बच्चा) $/;
/** The name of the child whose word stands before the match. */
const CALLED_NE =
  /^[\u0900-\u097f]+ (?=[\u0900-\u097f-]+ ?(?:प्राथमिक|माध्यमिक|विद्यालय|स्कुल|स्कूल|स्योगाक्को|शोगाक्को))/;
const GENERAL =
  /^(?:公立|市立|私立|県立|全|各|市内|近く|地元|同じ|新しい|この|その|あの|うち|どこ|日本)?の?(?:小学校|中学校|高校|学校|小|中|高|保育園|幼稚園)/;
/** What stands before the name of the school in the same sentence. */
const HEADS = [
  /^.*(?:通う|通っている|行っている|いる|行く|入った|入る)(?=[\u4e00-\u9fffァ-ヴ])/,
  /^.*?[\u4e00-\u9fff](?:が|は|を|も)(?=[\u4e00-\u9fffァ-ヴ])/,
  /^.*?(?:は|が|も|を|に|で|と|へ|から|より|まで|、|。|娘の|息子の|子どもの|子供の|うちの|長男の|長女の|次男の|次女の|孫の|弟の|妹の|の子は)(?=[\u4e00-\u9fffァ-ヴ])/,
  /^[^校园]{0,10}?(?:在|读|念|就读于)(?=[\u4e00-\u9fff])/,
];

/** At least three kana that end in what may be a particle, and no word for a child. */
const KANA_SCHOOL =
  /^(?!むす|こど|うち|わた|あに|あね|いも|おと|まご|ちか|ここ|そこ|いま|まえ|つぎ)[ぁ-ん]{2,6}[とにでもがは](?:小|中|高)(?:学校|校)?/;

/** A school by name with grade and class: fewer than forty children. */
export const findSchoolClasses: Rule = ({ view: { text } }) =>
  PATTERNS.flatMap(({ needs, pattern }) =>
    [...partsWith(text, needs)].flatMap(({ from, part }) =>
      matchesOf(part, pattern).map(({ 0: word, index }) => ({ word, index: from + index })),
    ),
  )
    .flatMap(({ word, index }): PersonalFind[] => {
      const called = CHILD_BEFORE_NE.test(text.slice(Math.max(0, index - 10), index));
      const child = (called ? CALLED_NE : CHILD_NE).exec(word)?.[0];
      const head =
        child ??
        HEADS.map((lead) => lead.exec(word.slice(0, 12))?.[0] ?? '').reduce((a, b) =>
          b.length > a.length ? b : a,
        );
      // みさと小学校: the end of a name in kana looks like a particle.
      const named = head === '' || KANA_SCHOOL.test(word) ? '' : head;
      const start = index + named.length;
      const rest = word.slice(named.length);
      if (
        GENERAL.test(rest) ||
        IN_THE_MIDDLE.test(text.slice(Math.max(0, start - 2), start + rest.length))
      )
        return [];
      return [{ start, end: index + rest.length + named.length, kind: 'school-class' }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
