import type { SaidOtherwise } from './says-no-or-not.js';

/** A road or a house that is not closed. */
export const STAYS_OPEN: Readonly<Record<string, string>> = {
  ja: '(?:通行止め?|閉鎖|休館|休業)(?:に|と)?(?:は)?(?:しません|なりません|いたしません|ありません|せず)|(?:夜|夜間)も[^。、]{0,8}通れます',
  zh: '不(?:会)?(?:封[路闭锁]|断路|禁止通行|闭馆|停业)|照常通行|夜间可?通行',
  ko: '(?:통행 ?금지|폐쇄|휴관|휴업)(?:는|은|를|을)? ?(?:하지|되지) ?않[가-힣]*|(?:막|닫)지 ?않[가-힣]*|지나다닐 수',
  en: "(?:not|n't|never)(?: be)?(?: \\w+)? (?:closed?|shut|blocked)|(?:stay|remain|keep)\\w* open",
  es: 'no (?:se )?(?:cerrará\\p{L}*|cierra\\p{L}*|corta\\p{L}*|estará cerrad[oa])|(?:seguirá|queda|permanec\\p{L}+) abiert[oa]s?',
  pt: 'não (?:se )?(?:será (?:fechad|interditad)\\p{L}+|fecha\\p{L}*|haverá interdição)|(?:continua|fica|permanec\\p{L}+) (?:abert|liberad)[oa]s?',
  vi: 'không (?:bị )?(?:chặn|đóng|cấm đường|phong tỏa)|vẫn (?:đi lại được|thông)',
  id: 'tidak (?:akan )?(?:ditutup|menutup)|tetap (?:dibuka|buka)',
  fil: 'hindi (?:po )?(?:ito )?(?:isasara|sasarhan|haharangan)|mananatiling bukas|bukas pa rin',
  ne: 'बन्द (?:गरिँदैन|हुँदैन|हुने छैन)|खुलै रह[\\u0900-\\u0963]*|खुला रह[\\u0900-\\u0963]*',
};

/** What is read before all other rows: phrases that hold the words of another one. */
export const EVERYDAY: readonly SaidOtherwise[] = [
  {
    what: 'stays open',
    words: STAYS_OPEN,
  },
  {
    what: 'stays at home',
    words: {
      ja: '(?:外|そと)(?:に|へ)(?:は)?(?:出|で)(?:ない|ません|ず)|外出(?:を|は)?(?:しない|せず|しません|控え|ひかえ)|(?:家|うち|室内|屋内)(?:の(?:中|なか))?(?:に|で)(?:い|過ごし)',
      zh: '(?:不要?|别|勿|避免)(?:外出|出门|出去)|(?:待|留|呆)在(?:家|室内)|居家',
      ko: '(?:외출|나가)(?:하)?지 ?(?:않|말|마)[가-힣]*|외출을 ?(?:삼가|자제)[가-힣]*|집에 ?(?:있|계|머)[가-힣]*',
      en: "(?:not|n't|never)(?: to)? (?:go|leave) (?:out(?:side|doors)?|home|the house)|stay(?:ing)? (?:at home|home|indoors|inside|in)",
      es: 'no (?:salg|sal)\\p{L}+(?: (?:de casa|a la calle|fuera))?|(?:quedarse|quéd\\p{L}+|permane\\p{L}+) en (?:casa|su casa|el interior)',
      pt: 'não (?:sai|sair|saia|saiam)(?: (?:de casa|à rua|para fora))?|(?:ficar|fique|fiquem|permane\\p{L}+) (?:em casa|dentro de casa)',
      vi: '(?:không|đừng|chớ)(?: nên)? (?:đi )?ra (?:ngoài|khỏi nhà|đường)|ở (?:trong )?nhà',
      id: '(?:jangan|tidak|tak) (?:keluar|pergi)(?: (?:dari )?rumah)?|(?:tetap )?(?:di|tinggal di) (?:dalam )?rumah',
      fil: '(?:huwag|hindi)(?: \\p{L}{1,4}){0,2} lum[ai]\\p{L}*|manatili\\p{L}* sa (?:loob|bahay)',
      ne: 'बाहिर न(?:निस्क|जा|निक्ल)[\\u0900-\\u0963]*|घर(?:मै|मा|भित्रै?) (?:बस|रह)[\\u0900-\\u0963]*',
    },
  },
  {
    what: 'a call that is free',
    asks: 'never',
    words: {
      ja: 'フリーダイヤル|通話(?:料)?(?:は)?無料|通話料は?かかりません',
      zh: '免费(?=拨打|热线|电话)|免费(?=.{0,8}0120)',
      ko: '무료(?= ?(?:전화|통화))|무료(?=.{0,8}0120)|수신자 ?부담',
      en: 'toll-?free|free-?phone|free(?=.{0,16}0120)|free call',
      es: '(?:gratis|gratuit\\p{L}+)(?=.{0,16}0120)|llamada gratuita',
      pt: '(?:gr[áa]tis|gratuit\\p{L}+)(?=.{0,16}0120)|ligação gratuita',
      vi: 'miễn phí(?=.{0,16}0120)|miễn cước',
      id: '(?:gratis|bebas pulsa|bebas biaya)(?=.{0,16}0120)|bebas pulsa',
      fil: 'libre(?:ng)?(?=.{0,16}0120)|toll-?free',
      ne: '(?:निःशुल्क|नि:शुल्क|निशुल्क)(?=.{0,16}0120)',
    },
  },
];
