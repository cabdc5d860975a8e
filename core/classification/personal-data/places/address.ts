import { byUnits, isIn } from '../cheap-look/index.js';
import { bare, type PersonalFind, type Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { JAPANESE_ADDRESS, JAPANESE_ROOM } from './address-japanese.js';
import { LATIN_ADDRESSES } from './address-latin.js';
import { OTHER_ADDRESSES } from './address-other.js';
import { JAPANESE_LOTS, LATIN_LOTS } from './address-rows.js';
import { HOMES_TOLD } from './homes/told.js';

/** Codes of measures, receipts and dates have strokes between figures too. */
const CODE_BEFORE =
  /(施策|基本施策|政策|計画|章|項目|指標|事業|コード|番号|No\.?|NO\.?|medida|measure|biện pháp|chính sách|acción|política|ação|kebijakan|program|patakaran|시책|정책|措施|项目|नीति|कार्यक्रम|plan|Plan|code|Code|version|ver\.?|p\.|page|表|図|様式|form|Form|受付|レベル|level|スコア|score)[ :：はの「(]{0,3}$/;
const DATE = /^(19|20)\d\d ?[-/]/;

/** A telephone number behind the name of an office: three parts, the first with a nought. */
const PHONE =
  /(?:^|[^0-9-])0[0-9]{2,4} ?- ?[0-9]{1,4} ?- ?[0-9]{3,4}(?:$|[、・,]|の[0-9]{1,2}$)|電話[0-9]/;

const isCode = (text: string, start: number): boolean =>
  CODE_BEFORE.test(text.slice(Math.max(0, start - 16), start));

const PATTERNS = [
  JAPANESE_ADDRESS,
  JAPANESE_ROOM,
  ...JAPANESE_LOTS,
  ...LATIN_ADDRESSES,
  ...LATIN_LOTS,
  ...OTHER_ADDRESSES,
];

/** A room in a house of everybody: phòng 201 nhà văn hóa. */
const ROOM =
  /^(?:room|phòng|kamar|ruang|sala|salón|salon|kwarto|aula|unit) ?(?:số |no\.? |nº ?)?[0-9]{1,4}/i;
const HOUSE_OF_ALL = byUnits(
  /^[^ ]+ (?:số |no\.? |nº ?)?[0-9]{1,4},?(?: (?:ng|of|in|at|the|sa|de|da|do|del|la|el|di|ở|tại|\p{Lu}[\p{L}]+)){0,3} (?:civic|community|cent(?:er|re)|hall|library|school|hospital|museum|nhà văn hóa|trung tâm|thư viện|bệnh viện|trường|biblioteca|centro|ayuntamiento|prefeitura|escola|escuela|munisipyo|aklatan|perpustakaan|balai|gedung serbaguna)/iu,
);
/** No address is without a figure. */
const FIGURE = /[0-9〇一二三四五六七八九十]/;

function* placesIn(part: string) {
  for (const { pattern, needs, of } of PATTERNS) {
    if (!isIn(part, needs)) continue;
    for (const match of matchesOf(part, pattern)) {
      const place = of(match);
      if (place) yield [place, place.start] as const;
    }
  }
}

/** Where somebody lives: a town and figures, in the ways of writing of eleven languages; not where an office stands. */
export const findAddresses: Rule = ({ view: { text }, city }) => {
  const finds: PersonalFind[] = [];
  for (const { from, part } of partsWith(text, FIGURE))
    for (const [place, at] of placesIn(part)) {
      const start = from + place.start;
      const end = from + place.end;
      if (isCode(part, at)) continue;
      const word = text.slice(start, end);
      if (DATE.test(word) || PHONE.test(word) || word.startsWith('号')) continue;
      if (ROOM.test(word) && HOUSE_OF_ALL.test(text.slice(start, end + 24))) continue;
      const known = bare(word);
      if (city.addresses.some((address) => known.includes(address))) continue;
      finds.push({ start, end, kind: 'address' });
    }
  for (const { pattern, needs, of } of HOMES_TOLD)
    for (const { from, part } of partsWith(text, needs))
      for (const match of matchesOf(part, pattern)) {
        const home = of(match);
        if (home) finds.push({ start: from + home.start, end: from + home.end, kind: 'address' });
      }
  return finds.sort((a, b) => a.start - b.start || b.end - a.end);
};
