import { byUnits, endingOf, mayMatch } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';

/** Who leads a town, a prefecture or a country, or stands for a country: said in front of the name. */
const isOffice = endingOf(
  /(?:市長|副市長|しちょう|都?[道府県]?知事|副知事|町長|村長|総理(?:大臣)?|首相|大臣|官房長官|大統領|大使|総領事|天皇|国王|女王|法王|教皇|市议?长|[省州县]长|知事|总理|总统|部长大臣|国务卿|总?领事|시장|부시장|부?지사|총리|장관|대통령|대사|총영사|국왕|교황|उप ?मेयर|मेयर|नगर प्रमुख|मुख्यमन्त्री|प्रधानमन्त्री|मन्त्री|उप ?राष्ट्रपति|राष्ट्रपति|राजदूत|महावाणिज्यदूत|(?<!\p{L})(?:mayor|vice mayor|governor|prime minister|president of (?:the )?[\p{L} ]{2,20}|minister|ambassador|consul(?: general)?|emperor|pope|alcalde(?:sa)?|gobernador[a]?|primer[oa]? ministr[oa]|ministr[oa]|president[ea] de (?:la )?(?:rep[úu]blica|naci[óo]n)|embajador[a]?|cónsul(?: general)?|prefeit[oa]|governador[a]?|primeir[oa] ministr[oa]|presidente da república|embaixador[a]?|cônsul(?:-geral)?|thị trưởng|phó thị trưởng|thống đốc|thủ tướng|tổng thống|chủ tịch (?:nước|tỉnh|thành phố)|bộ trưởng|tổng bí thư|đại sứ|tổng lãnh sự|wali ?kota|wakil wali ?kota|gubernur|bupati|perdana menteri|menteri|(?:wakil )?presiden|duta besar|konsul(?: jenderal)?|alkalde(?:sa)?|bise alkalde|gobernador|punong ministro|pangulong|bise presidente|embahador|konsul heneral))(?:님)?(?: ?の ?|・| |,)?(?:mr\.? |ms\.? |sr\.? |sra\.? |san |ông |bà |si |pak |bapak |ibu |bu )?/iu,
);
const BEHIND = byUnits(
  /^(?:さん|氏|様|\))? ?(?:市長|副市長|[都道府県]?知事|町長|村長|総理|元?首相|大臣|官房長官|大統領|大使|総領事|天皇|国王|法王|市长|[省州]长|总理|总统|领事|국왕|총리|대사|총영사|부?시장(?:님)?(?:[이은의께가도,. ]|$)|지사|장관|대통령| ?(?:मेयर|मन्त्री|प्रधानमन्त्री|राष्ट्रपति|राजदूत))/u,
);
/** What some who are named in a row were: 小渕さんや福田さんなど総理大臣. */
const AND_OTHERS = byUnits(
  /^(?:さん|氏|公|先生)?(?:[や、と・][\u3400-\u9fff々ァ-ヴー]{1,8}(?:さん|氏|公)?){0,4}(?:など|ら|といった|のような|たち|という)(?:の|、|[\u3400-\u9fff]{1,4}(?:の|県の|ゆかりの|出身の|が生んだ)){0,2}(?:歴代)?(?:総理|首相|大臣|政治家|偉人|先人|文豪|文人|俳人|詩人|武将|将軍|大名|歴史上|戦国|幕末|明治の)/u,
);
const OF_ROW: Readonly<Record<string, string>> = {
  en: 'prime ministers|presidents|kings|queens|emperors|shoguns|samurai|poets|great writers|novelists|heroes|saints|historical figures',
  es: 'primeros ministros|presidentes|reyes|emperadores|próceres|libertadores|poetas|novelistas|héroes|santos|personajes históricos',
  pt: 'primeiros-ministros|presidentes|reis|imperadores|poetas|romancistas|heróis|santos|personagens históricos',
  vi: 'thủ tướng|tổng thống|các vua|nhà thơ|nhà văn|danh nhân|anh hùng dân tộc|vị tướng',
  id: 'perdana menteri|presiden|raja-raja|pahlawan|penyair|sastrawan|tokoh sejarah|para wali',
  fil: 'mga pangulo|mga bayani|mga makata|mga santo|mga hari|mga punong ministro',
  ne: 'प्रधानमन्त्रीहरू?|राष्ट्रपतिहरू?|राजाहरू?|कविहरू?|महापुरुषहरू?|सहिदहरू?|वीरहरू?',
  ko: '역대 총리|역대 대통령|위인들?|시인들?|장군들?|왕들|역사 인물',
  zh: '历任首相|历任总统|伟人|诗人|文豪|武将|历史人物|皇帝',
};
const ROW = Object.values(OF_ROW).join('|');
/** The same told with the whole row behind it, presidents like A and B, or with it before: A, B and other presidents. */
const IN_ROW = byUnits(
  new RegExp(
    `(?:${ROW})(?: (?:of|from|de|do|da|của|dari|ng) \\p{L}{2,12})?,?(?: (?:like|such as|como|tais como|như|seperti|gaya|tulad)(?: ni| nina)?|人? ?[：:]|，?(?:如|像|比如))(?:[ ,、]*\\p{L}[\\p{L}.'’-]*(?=[ ,、]|$)){0,8}[ ,、]*$`,
    'iu',
  ),
);
const ROW_BEHIND = byUnits(
  new RegExp(`^(?:[ ,、]+\\p{L}[\\p{L}.'’-]*(?=[ ,、])){1,8}[ ,、]*(?:${ROW})`, 'iu'),
);

/** Whether a name stands for an office that everybody knows: the mayor's, an ambassador's; or for the great of the past in a row. */
export const isOfficial = (text: string, { start, end }: PersonalFind): boolean => {
  const behind = text.slice(end, end + 48);
  return (
    isOffice(text.slice(Math.max(0, start - 28), start)) ||
    BEHIND.test(behind.slice(0, 10)) ||
    (mayMatch(text, AND_OTHERS) && AND_OTHERS.test(behind)) ||
    (mayMatch(text, IN_ROW) && IN_ROW.test(text.slice(Math.max(0, start - 64), start))) ||
    (mayMatch(text, ROW_BEHIND) && ROW_BEHIND.test(behind))
  );
};
