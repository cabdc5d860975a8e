/**
 * What one may do, and what one may not: what a sentence says where it says only one of them. Counting noes does not tell "even without
 * a card you may" from "without a card you may not".
 */
interface MayOrNot {
  readonly may: RegExp;
  readonly mayNot: RegExp;
}
const words = (ways: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`, 'giu');
const signs = (ways: string): RegExp => new RegExp(ways.normalize('NFKC'), 'giu');

const LANGUAGES: Readonly<Record<string, MayOrNot>> = {
  ja: {
    may: signs(
      '(?:[でら]き|られ|[えけせてべめれげ]|(?<!か)ね)ます(?!が[^。]*ません)|ことができ(?:ます|る)|可能です|(?:て|で)も(?:いい|良い|よい|構い|かまい|大丈夫|結構)',
    ),
    mayNot: signs(
      '(?:[でら]き|られ|(?<!かも[し知])[えけせてねべめれげ])ません|(?:でき|られ|(?<!かも[し知])れ)(?:ない|なく|なか|ず)|(?:て|で)は(?:いけ|なり)ません|(?:ない|ぬ)(?:で(?:くだ|下さ)|よう)|禁止|お断り|かね(?:ます|る)|ご遠慮(?:くだ|願|いただ)',
    ),
  },
  zh: {
    may: signs(
      '(?<![不没未])(?:可以?(?![是能])|能够?(?!否|源))|(?<!不)(?:允许|准许)|也(?:会|能|可)',
    ),
    mayNot: signs(
      '不(?:可|能|得|准|许|允许|要|会)|[没未]能|(?:没有?|无)人(?:能|可)|无法|禁止|谢绝|请勿|严禁|别(?=去|在|让|靠|把)',
    ),
  },
  ko: {
    may: signs('수(?:도|는)? ?있|도 ?(?:되|됩|돼|된다|괜찮)|가능'),
    mayNot: signs(
      '수(?:도|는|가)? ?없|면 ?안 ?(?:되|됩|돼|된)|지 ?(?:마|말|않도록)|불가|금지|못 ?[하합해]',
    ),
  },
  en: {
    may: words(
      '(?:can|(?<!\\d |in |from |until |till |to |by |of |since |late |early |on )may(?! \\d)|could|able to|allowed|permitted|possible|welcome)(?! not| no longer| never)',
    ),
    mayNot: words(
      "can(?:not| not| no longer| never|'t)|may not|could(?: not|n't)|unable to|(?:not|n't|no longer|nobody|no one)(?: \\w+)? (?:allowed|permitted|possible|able|may|can)|(?:must|should) not|mustn't|(?:do not|don't|not to|never) (?!need|have|hesitate|forget|worry|require)|no \\w+ (?:is|are) (?:allowed|permitted)|(?:no one|nobody) (?:can|may)|prohibited|forbidden|banned",
    ),
  },
  es: {
    may: words('pued\\p{L}+|podrá\\p{L}*|podr[íi]a\\p{L}*|se permit\\p{L}+|permitid[oa]s?|posible'),
    mayNot: words(
      'no (?:se )?(?:l[eao]s? )?(?:pued\\p{L}+|podrá\\p{L}*|permit\\p{L}+|admit\\p{L}+)|no (?:es|son|está|están|ha sido|será|serán) (?:posible|permitid\\p{L}+)|(?:nadie|ninguna?) (?:\\p{L}+ )?pued\\p{L}+|prohib\\p{L}+|que no (?:se )?\\p{L}+[ea]n?|imposible',
    ),
  },
  pt: {
    may: words('pod(?:e|em|erá|erão|eria)|é possível|permitid[oa]s?|consegu\\p{L}+'),
    mayNot: words(
      'não (?:se )?(?:pod\\p{L}+|permit\\p{L}+|consegu\\p{L}+)|não (?:é|são|está|estão|foi|será|serão) (?:possível|permitid\\p{L}+)|(?:ninguém|nenhuma?) (?:\\p{L}+ )?pod\\p{L}+|proib\\p{L}+|que não \\p{L}+[ea]m?|impossível',
    ),
  },
  vi: {
    may: words(
      '(?<!không |chưa |chẳng )(?:có thể|được phép)(?! không)|(?:vẫn|cũng|đều) (?:\\p{L}+ ){0,5}được',
    ),
    mayNot: words(
      'không (?:ai )?(?:có )?thể|không được|không (?:(?!cũng|vẫn|đều)\\p{L}+ ){1,5}được|đừng|chớ|cấm|nghiêm cấm',
    ),
  },
  id: {
    may: words('(?<!tidak |tak |belum |juga tidak )(?:bisa|dapat|boleh|diperbolehkan|diizinkan)'),
    mayNot: words(
      '(?:tidak|tak|belum) (?:\\p{L}+ )?(?:bisa|dapat|boleh|diperbolehkan|diizinkan)|tidak ada (?:lagi )?(?:\\p{L}+ )?yang (?:bisa|dapat|boleh)|jangan|dilarang|tidak mungkin',
    ),
  },
  fil: {
    may: words(
      '(?<!hindi |hindi po |hindi na |hindi rin |di )(?:pu?wede\\p{L}*|maaari\\p{L}*|pinapayagan|magagamit|makaka\\p{L}+)',
    ),
    mayNot: words(
      '(?:hindi|di) (?:\\p{L}{1,5} ){0,3}(?:pu?wede\\p{L}*|maaari\\p{L}*|pinapayagan|magagamit|maka\\p{L}+)|wala(?:ng)? (?:nang )?(?:\\p{L}+ )?(?:pu?wede|maaari|makaka)\\p{L}*|bawal|huwag\\p{L}*|ipinagbabawal',
    ),
  },
  ne: {
    may: signs(
      '(?:सकिन्छ|सक्छ|सक्नुहुन्छ|सक्छन्|मिल्छ|पाइन्छ|पाउँछ[\\u0900-\\u0963]*|पाउनुहुन्छ)(?![\\u0900-\\u0963])',
    ),
    mayNot: signs(
      '(?:सकिँदैन|सकिंदैन|सकिन्न|सक्दैन[\\u0900-\\u0963]*|सक्नुहुन्न|मिल्दैन|पाइँदैन|पाइन्न|पाउँदैन[\\u0900-\\u0963]*|पाउनुहुन्न)|निषेध|मनाही|(?<![\\u0900-\\u0963])न[\\u0900-\\u0963]+(?:नु ?होस्|न भन)',
    ),
  },
};

/** If somebody cannot, though one may not: it bounds what is said and says nothing of what one may. */
const IF_ONE_CANNOT: Readonly<Record<string, RegExp>> = {
  ja: signs(
    '(?:でき|られ|[えけせてねべめれげ])な(?:くても|ければ|いとき|い時|い場合|い(?:方|人|お?子))',
  ),
  zh: signs(
    '(?:如果?|若|即使|就算|因为)[^，。]{0,8}不(?:能|会|可)|不(?:能|会|可)[^，。]{0,10}(?:的(?:人|孩子|话|时候)|时)',
  ),
  ko: signs('(?:수 ?없|지 ?못하|못 ?하)(?:어도|더라도|으면|면|시면|는 ?(?:분|경우|사람|아이))'),
  en: words(
    "(?:if|when|though|whether|who|that)(?: \\p{L}+){0,3} (?:cannot|can't|can not|may not|could not|couldn't)",
  ),
  es: words('(?:si|aunque|cuando|quien(?:es)?|que) no (?:se )?(?:l[eao]s? )?pued\\p{L}+'),
  pt: words('(?:se|embora|quando|quem|que) não (?:se )?(?:pud|pod|consegu|consig)\\p{L}+'),
  vi: words('(?:nếu|dù|khi|ai|người|em|trẻ)(?: \\p{L}+){0,3} không (?:có )?(?:thể|được)'),
  id: words(
    '(?:jika|kalau|bila|apabila|walau|walaupun|meski|meskipun|yang)(?: \\p{L}+){0,2} (?:tidak|tak) (?:bisa|dapat|boleh)',
  ),
  fil: words(
    '(?:kung|kahit|kapag|mga)(?: \\p{L}+){0,2} (?:hindi|di)(?: \\p{L}{1,5}){0,2} (?:pu?wede|maaari|maka)\\p{L}*',
  ),
  ne: signs('(?:सकिँदैन|सक्दैन|सक्नुहुन्न|सकेन|सक्नुभएन) भने|नसके[\\u0900-\\u0963]*|नसक्ने'),
};

/** With such words what one may do is said by what one may not: only, until, except. */
const BOUNDED: Readonly<Record<string, RegExp>> = {
  ja: signs('だけ|のみ|限|まで|以外|除|必要|ただし|なければ'),
  zh: signs('只|仅|才|除|以外|之外|截至|为止|之前|必须|但'),
  ko: signs('만[ 이은을]|[해어아여져려]야|한해|한하여|까지|제외|외에|외의|해야|필요'),
  en: words('only|until|till|unless|except|other than|must|need|required|before|but|as long as'),
  es: words(
    'solo|sólo|solamente|únicamente|hasta|salvo|except\\p{L}*|menos|a menos que|deben?|necesari[oa]|antes|pero',
  ),
  pt: words(
    'só|somente|apenas|até|salvo|exce[tç]\\p{L}*|a menos que|deve|precisa|necessári[oa]|antes|mas',
  ),
  vi: words('chỉ|cho đến|đến (?:ngày|hết|tháng|khi|thứ)|trừ|ngoại trừ|phải|cần|trước|nhưng'),
  id: words('hanya|sampai|hingga|kecuali|selain|harus|wajib|sebelum|tetapi'),
  fil: words('lamang|lang|hanggang|maliban|dapat|kailangan|bago|pero'),
  ne: signs('मात्र|सम्म|बाहेक|पर्छ|अघि|तर'),
};
const QUESTION = /[?？]|か。/u;

/** Whether a text says only that one may, or only that one may not. */
const mayOrNot = (whole: string, base: string): 'may' | 'may not' | undefined => {
  const language = LANGUAGES[base];
  if (!language) return undefined;
  const text = whole.replace(IF_ONE_CANNOT[base] ?? QUESTION, ' ');
  const isForbidden = text.search(language.mayNot) >= 0;
  const isAllowed = text.replace(language.mayNot, ' ').search(language.may) >= 0;
  if (isForbidden === isAllowed) return undefined;
  return isAllowed ? 'may' : 'may not';
};

/** Whether of two sentences one says that one may and the other that one may not. */
export const areAgainst = (
  [a, b]: readonly [text: string, other: string],
  [base, otherBase]: readonly [string, string],
): boolean => {
  const [here, there] = [mayOrNot(a, base), mayOrNot(b, otherBase)];
  if (!here || !there || here === there) return false;
  const [allowing, language] = here === 'may' ? [a, base] : [b, otherBase];
  return (
    !QUESTION.test(a) && !QUESTION.test(b) && allowing.search(BOUNDED[language] ?? QUESTION) < 0
  );
};
