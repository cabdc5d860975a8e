import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { IN_THE_MIDDLE } from './school-short.js';

const UP = "\\p{Lu}[\\p{L}'’-]{2,20}";
const LEVEL_LATIN =
  '(?:elementary|primary|junior high|middle|high|nursery|pre-?)? ?(?:school|skool)|elementary|elem\\.?|kindergarten|kinder|nursery|daycare|day care|preschool|academy|jhs|shs|shogakk?o|sho+gakko|chu+gakk?o|koto ?gakko|koko|hoiku-?en|yo+chi-?en|kodomo-?en|gakuen|escuela|primaria|secundaria|colegio|jard[ií]n|k[ií]nder|guarder[ií]a|instituto|liceo|escola|creche|col[eé]gio|gin[aá]sio|jardim|emef|emei|sekolah(?: dasar)?|sdn?|smpn?|sman?|smk|tk|paud|tpq|madrasah|trường|truong|tiểu học|tieu hoc|trung học|mẫu giáo|mau giao|mầm non|mam non|thcs|thpt|nhà trẻ|paaralang?|eskwelahan|iskul|mababang paaralan|bidyalaya|vidyalaya';
/** A school that has a name, in each writing. */
const SCHOOLS: readonly RegExp[] = [
  byUnits(
    new RegExp(
      `(?<!\\p{L})(?:${UP}(?: ${UP}){0,2}[ -](?:${LEVEL_LATIN})(?!\\p{L})|(?:${LEVEL_LATIN})(?: (?:de|da|do|del|de la|la|ng|na|school|shogakko|chugakko))? ["“«]?(?:\\p{Lu}\\p{Ll}+ )?${UP})`,
      'giu',
    ),
  ),
  /(?:[\u4e00-\u9fff々ヶ]{1,6}|[ぁ-んァ-ヴー]{2,8})(?:第?[一二三四五六1-6])?(?:小学校|中学校|高等学校|高校|特別支援学校|支援学校|養護学校|学園|学院|保育園|保育所|幼稚園|こども園|託児所|園|しょうがっこう|ちゅうがっこう|ほいくえん|ほいくしょ|ようちえん|こどもえん|小学|初中|中学|高中|幼儿园|保育园|托儿所|学校|しょう|ちゅう|小(?![\u4e00-\u9fffさ型規])|中(?![\u4e00-\u9fff])|高(?![\u4e00-\u9fffい]))(?:\([ぁ-ん ]+\))?/g,
  /[가-힣]{1,8}(?: ?제? ?[0-9일이삼사])? ?(?:초등학교|소학교|중학교|고등학교|유치원|어린이집|보육원|보육소|학원|초등|초|중|고)(?=[ ,()에의를을가이]|$)/g,
  /[\u0900-\u097f-]{2,16} ?(?:प्राथमिक|माध्यमिक|निम्न माध्यमिक|उच्च)? ?(?:विद्यालय|स्कुल|स्कूल|इलिमेन्ट्री|गाक्को|प्राथमिक|माध्यमिक|स्योगाक्को|शोगाक्को|चुगाक्को|नर्सरी|किन्डरगार्टन|होइकुएन|योचिएन|हाइस्कुल)/g,
];
const ONE = '(?:[1-9]|[一二三四五六七八九])';
/** A class, or a grade with its class; a grade alone has a hundred children. */
const CLASSES: readonly RegExp[] = [
  new RegExp(
    `${ONE} ?(?:年生?|ねんせい|ねん|年级|年級|학년|nen|वर्ष|औं कक्षा)(?:\\([ぁ-ん]+\\))?[ の、,・-]{0,3}[(（]?(?:${ONE}|[A-Za-z]|[い-は])[)）]? ?(?:組|くみ|班|クラス|ルーム|组|반|kumi|समूह|कुमी|सेक्सन|वर्ग)`,
    'g',
  ),
  new RegExp(
    `(?<![0-9:：./~〜-])${ONE} ?[-‐ー] ?(?:[1-9]|[A-F])(?:組|くみ|반|班)?(?![0-9:：./~〜A-Za-z-]|[年月日時分円枚人回個])`,
    'g',
  ),
  /[ぁ-んァ-ヴー]{2,8}(?:組|ぐみ|くみ)(?![合みん])|(?<![가-힣])[가-힣]{2,5}반(?=[ ,.이인에은을]|$)|(?<!同|全|本|我|这|那|个|每|上|下|加|值|早|晚|夜|白)[\u4e00-\u9fff]{1,3}班(?!主任|车|级)/g,
  byUnits(
    /[1-9] ?-?nen ?-?[1-9] ?-?kumi|(?<!\p{L})(?:class|section|group|room|homeroom|turma|grupo|secci[oó]n|sala|sal[oó]n|aula|kelas|rombel|lớp|lop|nhóm|nhom|tổ|seksyon|pangkat|kumi|clase) ?["“]?(?:[1-9] ?[-/.]? ?[A-F1-9]?|[A-F]|(?:one|two|three|four|five))(?![\p{L}0-9])|(?<!\p{L})(?:\p{Lu}\p{Ll}{2,9} (?:class|group|room)|(?:class|group|kelas|lớp|sala|turma|sal[oó]n|secci[oó]n|grupo) ["“]?\p{Lu}\p{Ll}{2,9})|[1-9](?:st|nd|rd|th|º|°|ª|er|ro|do|to|o)? ?(?:ano|a[nñ]o|grado|grade|s[eé]rie|year|nen)?,? ?["“]?[A-F]["”]?(?![\p{L}0-9])/giu,
  ),
  /(?:पहिलो|दोस्रो|तेस्रो|चौथो|पाँचौँ?|छैटौँ?|[0-9] ?(?:औँ|औं)?) ?(?:वर्ष|कक्षा|श्रेणी|साल),? ?(?:समूह|सेक्सन|सेक्शन|वर्ग|कोठा|होमरुम) ?[0-9कखगघA-F]/g,
  /[0-9] ?कक्षा ?[0-9] ?(?:समूह|सेक्सन|वर्ग)|कक्षा ?[0-9]{1,2}[ ,-]{1,3}(?:को )?(?:समूह|सेक्सन|सेक्शन|वर्ग|कुमी)? ?(?:[0-9]{1,2}|[कखगघA-F](?![\u0900-\u097f]))|[0-9] ?- ?[0-9] (?:मा|को|कक्षा)/g,
];
/** Schools that anybody may mean. */
const ANY = byUnits(
  /^(?:公立|市立|私立|県立|国立|全|各|市内|近く|近所|地元|同じ|新しい|この|その|あの|うち|どこ|日本|外国|母|本|出身|夜間|学|大|附近|这个|那个|我们|他们|우리|저희|이|그|모든|근처|시립|The|My|Our|His|Her|This|That|New|Public|Private|City|Japanese|English|Evening|Night|Language|No|In|At|La|El|Mi|Su|Una|Esta|A|O|Minha|Meu|Uma|Essa|Saya|Anak|Di|Ang|Sa|Yung|मेरो|हाम्रो|यो|त्यो|नेपाली|जापानी|नयाँ)(?![\p{Ll}])/u,
);
/** Rooms of everybody's, and what else has a figure, a stroke and a figure. */
const NO_CLASS = byUnits(
  /会議室|研修室|号車|番線|スコア|室温|(?<!\p{L})(?:meeting room|room [0-9]{3}|ruang rapat|score|gate|loket|window|counter|bus|line|ventanilla|guichê|quầy)(?!\p{L})/iu,
);
/** Shifts, and not classes. */
const SHIFT = /[上下加夜白早晚值同全跟轮]班$/;
const FAR = 40;
/** No class is written longer. */
const LONGEST = 24;
const END = /[。！？!?\n\ufffc]|\. |।/;

/** A school by name and a class, however the sentence sets them: in whichever order, with a child or its age between. */
export const classesNear = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { from, part } of partsWith(
    text,
    /校|園|园|学|[小中高]|しょう|ちゅう|ほいく|ようち|초|중|고|유치|어린이|विद्या|माध्यमिक|प्राथमिक|स्कु|गाक्को|नर्सरी|होइकु|s(?:ch|ho|ko|d|m)|escuela|escola|primaria|secundaria|coleg|jard|creche|guarder|gin[aá]sio|tr[uư][oờ]ng|paaral|eskwel|elem|kinder|nurser|hoiku|yochi|\bTK/i,
  )) {
    const classes = CLASSES.flatMap((pattern) => matchesOf(part, pattern)).filter(
      ({ 0: word }) => !SHIFT.test(word),
    );
    if (classes.length === 0) continue;
    const schools = SCHOOLS.flatMap((pattern) => matchesOf(part, pattern)).filter(
      ({ 0: word }) => !ANY.test(word) && !IN_THE_MIDDLE.test(word),
    );
    classes.sort((one, other) => one.index - other.index);
    let next = 0;
    for (const school of schools.sort((one, other) => one.index - other.index)) {
      const end = school.index + school[0].length;
      while ((classes[next]?.index ?? end) < school.index - FAR - LONGEST) next++;
      for (let at = next; (classes[at]?.index ?? end + FAR + 1) <= end + FAR; at++) {
        const one = classes[at];
        if (!one) break;
        const last = one.index + one[0].length;
        const gap =
          one.index < school.index ? part.slice(last, school.index) : part.slice(end, one.index);
        if (last <= end && one.index >= school.index) continue;
        if (gap.length > FAR || END.test(gap)) continue;
        if (NO_CLASS.test(part.slice(Math.max(0, one.index - 14), last + 6))) continue;
        finds.push({
          start: from + Math.min(school.index, one.index),
          end: from + Math.max(end, last),
          kind: 'school-class',
        });
        break;
      }
    }
  }
  return finds;
};
