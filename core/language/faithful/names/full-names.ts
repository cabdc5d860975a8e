import type { PeopleOfJapan } from '../slip.js';

/** A family with a given name behind it. */
export interface FullName {
  readonly family: string;
  /** In kanji or in kana. */
  readonly given: string;
  /** Of the given name, in the view. */
  readonly from: number;
  readonly to: number;
}

const HAN_RUN = /[\u3400-\u9fff々]{1,12}/g;
/** What stands before a name within one run of kanji: 担当課長, 児童課. */
const BEFORE =
  /(?:[課係室館署局園]|[職会]員|[講医教]師|[課係部館所園校市会室局]長|主[任査事]|担当者?|代表|弁護士|通訳)$/;
const BEHIND =
  /(?:氏|様|先生|医師|主[任査事]|[課係部館所園校市会]長|弁護士|保健師|看護師|教授|議員)$/;
const HONOURED = /^(?:さん|さま|様|氏|先生|ちゃん|くん|ら)/;
const GIVEN_BEHIND =
  /^[ 　]?(?:([\u3400-\u9fff々]{1,3})(?![\u3400-\u9fff々])|([ぁ-ん]{2,5}|[ァ-ヶー]{2,5})(?=さん|様|氏|先生|ちゃん|くん|[)（(、。」]))/;
const LONGEST_FAMILY = 3;
const LONGEST_GIVEN = 3;

/** Family and given name of people in a Japanese text. */
export const fullNames = (text: string, people: PeopleOfJapan): FullName[] =>
  [...text.matchAll(HAN_RUN)].flatMap(({ 0: run, index }): FullName[] => {
    for (let at = 0; at < run.length; at++) {
      if (at && !BEFORE.test(run.slice(0, at))) continue;
      for (let n = LONGEST_FAMILY; n >= 1; n--) {
        const family = run.slice(at, at + n);
        if (family.length < n || !people.isFamilyBeside(family)) continue;
        const end = index + at + n;
        const rest = run.slice(at + n);
        const isHonoured = HONOURED.test(text.slice(index + run.length, index + run.length + 2));
        const plain = rest.replace(BEHIND, '');
        if (plain) {
          const isName =
            plain.length <= LONGEST_GIVEN &&
            (people.isGiven(plain) ||
              (n > 1 && (isHonoured || plain !== rest) && people.isFamily(family)));
          if (!isName) continue;
          return [{ family, given: plain, from: end, to: end + plain.length }];
        }
        // All of it is a family: 長谷川 is no 長谷 with a given name.
        if (rest) return [];
        const behind = GIVEN_BEHIND.exec(text.slice(end, end + 8));
        const [whole = '', kanji, kana] = behind ?? [];
        const given = kanji ?? kana;
        if (!given || (kanji && !people.isGiven(kanji)) || (kanji && whole === kanji)) return [];
        return [{ family, given, from: end + whole.length - given.length, to: end + whole.length }];
      }
    }
    return [];
  });
