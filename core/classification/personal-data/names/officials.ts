import { byUnits, isIn } from '../cheap-look/index.js';
import type { PersonalFind } from '../rule.js';

/** Who is elected to lead a town, a prefecture or a country stands for an office, not for a private person. */
const BEFORE = byUnits(
  /(?:市長|副市長|しちょう|知事|町長|村長|総理(?:大臣)?|首相|大臣|大統領|市议?长|知事|总理|首相|总统|部长大臣|시장|부시장|지사|총리|대통령|मेयर|नगर प्रमुख|प्रधानमन्त्री|राष्ट्रपति|mayor|vice mayor|governor|prime minister|president of (?:the )?[\p{L} ]{2,20}|minister|alcalde(?:sa)?|gobernador[a]?|primer[oa]? ministr[oa]|ministr[oa]|prefeit[oa]|governador[a]?|primeir[oa] ministr[oa]|thị trưởng|thống đốc|thủ tướng|wali ?kota|gubernur|perdana menteri|presiden|alkalde(?:sa)?|gobernador|punong ministro)(?:님)?(?: ?の ?|・| |,)?(?:mr\.? |ms\.? |sr\.? |sra\.? |san |ông |bà |si |pak |bapak |ibu |bu )?$/iu,
);
const BEHIND = byUnits(
  /^(?:さん|氏|様|\))? ?(?:市長|知事|町長|村長|総理|首相|大臣|大統領|市长|总理|총리|시장(?:님)?(?:[이은의께가도,. ]|$)|지사|대통령)/u,
);

/** Whether a name stands for an office that everybody knows: the mayor's, the governor's. */
export const isOfficial = (text: string, { start, end }: PersonalFind): boolean =>
  isIn(text.slice(Math.max(0, start - 28), start), BEFORE) ||
  BEHIND.test(text.slice(end, end + 10));
