import { byUnits } from '../cheap-look/index.js';

const N = '(?:[0-9]{1,2}|[一二三四五六])';
/** Work, matches and the like are "in the middle of" something; they are no schools. */
const MIDDLE =
  '(?:工事|練習|試合|営業|授業|途中|集中|話|会議|電話|勤務|仕事|食事|休憩|入院|妊娠|使用|募集|掲載|調整|検討|開催|運転|通話|作業|全国|世界|最|大|縮)[中小]';
export const IN_THE_MIDDLE = new RegExp(MIDDLE);

/** Schools and classes as families write them in short: うえはす小 3-1, 第四中 2-B; the same in other languages. */
export const SHORT_CLASSES: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /[小中高]/,
    pattern: new RegExp(
      `(?:[ぁ-ん]{2,8}|[ァ-ヴー]{2,8}|[\\u4e00-\\u9fff々ヶ]{1,6})(?:小|中|高)(?: ?の)? ?(?:${N} ?(?:-|の|年 ?)${N}(?:組|くみ)?(?![0-9:-])|${N} ?(?:-|の|年 ?)[A-Ea-e](?:組|くみ)?(?![A-Za-z0-9]))`,
      'g',
    ),
  },
  // みやごうしょう 3の 2
  {
    needs: /(?:しょう|ちゅう)(?:がっこう)? ?[0-9]/,
    pattern:
      /(?<![ぁ-ん])[ぁ-ん]{2,8}(?:しょうがっこう|ちゅうがっこう|しょう|ちゅう)(?: ?の)? ?[0-9] ?(?:ねん|年|の|-) ?(?:[0-9A-Ea-e])(?: ?(?:くみ|組))?/g,
  },
  // 宫乡小学三（2）班, 第四中学初一3班
  {
    needs: /班/,
    pattern:
      /(?:第[一二三四五六七八九十]|[\u4e00-\u9fffァ-ヴー]{1,8})(?:小学|中学|高中|小|中)的?(?:初|高|小)?[一二三四五六1-6] ?(?:年级|年)?[ 的]?[(（]? ?[0-9一二三四五六七八]{1,2} ?[)）]? ?班/g,
  },
  // Midorino ES 2-1, Komagata JHS 3-B, Sakura Elem. grade 4 class 2
  {
    needs: /(?:ES|HS|MS|JH|SH|Elem|[Ss]ho|[Cc]hu|Yochien|Hoikuen)[ .,]/,
    pattern: byUnits(
      /\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})? (?:ES|JHS|SHS|HS|MS|JH|SH|Elem|[Ss]ho|[Cc]hu)\.?,? (?:(?:[Gg]rade|[Gg]r\.?|[Yy]ear|[Kk]elas|[Cc]lass|[Gg]rado|[Ss]érie|[Aa]no|[Ll]ớp|[Bb]aitang) ?)?[0-9]{1,2}(?: ?[-/.] ?[0-9A-E](?![0-9A-Za-z])|[A-E](?![A-Za-z])|,? (?:class|section|kumi|turma|kelas) ?[0-9A-E](?![0-9A-Za-z]))?/gu,
    ),
  },
  // EM Miyago 3-2, SMP Daisan kelas 2C, Cấp 2 Daisan 2-C
  {
    needs:
      /(?:EM|EE|EMEF|EMEI|SDN?|SMPN?|SMAN?|TK|[Cc]ấp|THCS|THPT|[Pp]rimari|[Ss]ecundari|[Gg]inásio|[Ee]lementary|[Tt]iểu học|[Tt]rung học) /,
    pattern: byUnits(
      /(?<![\p{L}])(?:EM|EE|EMEF|EMEI|SDN?|SMPN?|SMAN?|TK|[Cc]ấp (?:[123]|một|hai|ba)|THCS|THPT|[Pp]rimári?a|[Pp]rimaria|[Ss]ecundaria|[Gg]inásio|[Ee]lementary|[Tt]iểu học|[Tt]rung học) \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?,? (?:(?:kelas|lớp|turma|clase|grado|grade|série|ano|nhóm) ?)?[0-9]{1,2}(?: ?[-/.º°] ?[0-9A-E](?![0-9A-Za-z])|[A-E](?![A-Za-z]))/gu,
    ),
  },
  // 6º ano A da Azuma, 3.er grado B de Moro
  {
    needs: /[0-9]\.?(?:º|°|ª|er|do|ro|to|th|rd|nd|st) ?(?:ano|año|grado|grade|série)/,
    pattern: byUnits(
      /[0-9]\.?(?:º|°|ª|er|do|ro|to|th|rd|nd|st) ?(?:ano|año|grado|grade|série),? ["“]?[A-F1-6]["”]? (?:da|do|de|del|de la|na|no|en|at|of) (?:a |la |the )?\p{Lu}[\p{L}'-]{2,16}/gu,
    ),
  },
  // तेस्रो माध्यमिक २-१, मियागो प्राथमिक कक्षा ३ ख
  {
    needs: /माध्यमिक|प्राथमिक|मावि|प्रावि|प्राइमरी/,
    pattern:
      /(?:[\u0900-\u097f-]{2,16} ){1,2}?(?:प्राथमिक|माध्यमिक|निम्न माध्यमिक|मावि|प्रावि|प्राइमरी)(?: विद्यालय| स्कुल| स्कूल)?(?:को)?,? ?(?:कक्षा ?)?[0-9]{1,2} ?-? ?(?:[0-9]{1,2}(?![0-9])|(?:[कखगघबसए]|बी|सी|एक|दुई|तीन)(?![\u0900-\u097f]))/g,
  },
  {
    needs: /제 ?[0-9]/,
    pattern:
      /(?:[가-힣]{2,8} ?)?제 ?[0-9]{1,2} ?(?:초등학교|중학교|고등학교|초|중|고) ?[0-9]{1,2}-[0-9A-Z]{1,2}(?:반| 반)?(?![0-9-])/g,
  },
  {
    needs: /[초교중] ?[0-9]/,
    pattern: /[가-힣]{2,10}(?:초등학교|중학교|초|중) ?[0-9]{1,2}-[0-9]{1,2}(?:반| 반)?(?![0-9-])/g,
  },
  {
    needs: /विद्यालय|स्क|गाक्को|इलिमेन्ट्री|प्राइमरी/,
    pattern:
      /(?:[\u0900-\u097f-]{2,16} ){1,2}?(?:प्राथमिक विद्यालय|विद्यालय|स्कुल|स्कूल|स्योगाक्को|शोगाक्को|चुगाक्को|इलिमेन्ट्री|प्राइमरी)(?:को)? ?(?:कक्षा )?[0-9]{1,2}-[0-9]{1,2}(?![0-9-])/g,
  },
  {
    needs: /[学小中] ?[0-9一二三四五六]-/,
    pattern:
      /[\u4e00-\u9fffァ-ヴー]{2,10}(?:小学|小|中学|中) ?[0-9一二三四五六]-[0-9](?:班|组)?(?![0-9-])/g,
  },
];
/** Grade and letter in the Latin languages: 3.º B, cuarto B. */
export const ORDINAL_CLASS =
  '(?:[Kk]elas|[Tt]urma|[Cc]lass|[Ss]ección|[Ll]ớp|[Ss]ection|[Gg]rupo) [A-F](?![A-Za-z])|[0-9]{1,2}\\.?(?:º|°|ª|er|do|ro|to) ?(?:(?:año|ano|grado|série) )?["“]?[A-F1-9](?![A-Za-z0-9])["”]?|(?:[Pp]rimer[oa]?|[Ss]egund[oa]|[Tt]ercer[oa]?|[Cc]uart[oa]|[Qq]uint[oa]|[Ss]ext[oa]|[Pp]rimeir[oa]|[Tt]erceir[oa]|[Qq]uart[oa]) ["“]?[A-F](?![A-Za-z])["”]?';
