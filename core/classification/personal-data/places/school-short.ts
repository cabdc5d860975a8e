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
      `(?:[ぁ-ん]{2,8}|[ァ-ヴー]{2,8}|[\\u4e00-\\u9fff々ヶ]{1,6})(?:小|中|高) ?(?:${N} ?(?:-|の|年 ?)${N}(?:組|くみ)?(?![0-9:-])|${N} ?(?:-|の|年 ?)[A-Ea-e](?:組|くみ)?(?![A-Za-z0-9]))`,
      'g',
    ),
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
  '(?:[Kk]elas|[Tt]urma|[Cc]lass|[Ss]ección|[Ll]ớp|[Ss]ection|[Gg]rupo) [A-F](?![A-Za-z])|[0-9]{1,2}\\.?(?:º|°|ª|er|do|ro|to) ?(?:(?:año|ano|grado|série) )?["“]?[A-F](?![A-Za-z])["”]?|(?:[Pp]rimer[oa]?|[Ss]egund[oa]|[Tt]ercer[oa]?|[Cc]uart[oa]|[Qq]uint[oa]|[Ss]ext[oa]|[Pp]rimeir[oa]|[Tt]erceir[oa]|[Qq]uart[oa]) ["“]?[A-F](?![A-Za-z])["”]?';
