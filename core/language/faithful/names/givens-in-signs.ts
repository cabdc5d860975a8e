import type { View } from '../reading/view.js';
import type { PeopleOfJapan } from '../slip.js';
import type { Name } from './find-names.js';
import type { FullName } from './full-names.js';
import { givenReadsAs } from './given-sound.js';
import { oneHan } from './han-forms.js';
import { readingsOf, soundOfKana } from './sound.js';

type Place = Pick<Name, 'from' | 'to'>;
const LONGEST = 3;
/** What stands behind a given name of one sign. */
const BEHIND_SHORT = /^(?:$|[^\u3400-\u9fff々]|先生|女士|医生|老师|氏|様|小姐)/;
const KANA_BEHIND = /^[ぁ-ん]{2,6}(?=さん|先生)/;
const KANA_NAME = /([ぁ-ん]{2,12} ?[ぁ-ん]{2,6}?)(?=さん|先生|様|氏)/g;
/** Shorter readings of families end too many words. */
const LEAST = 3;

/** The given name that stands behind a family in Chinese and Japanese, where it is another one. */
const behindFamily = (
  { family, given }: FullName,
  { text }: View,
  all: string,
  people: PeopleOfJapan,
): Place | undefined => {
  const [first, second] = [oneHan(family), oneHan(given)];
  let other: Place | undefined;
  for (let at = all.indexOf(first); at >= 0; at = all.indexOf(first, at + first.length)) {
    const end = at + first.length;
    const from = end + (/^[ 　·]/.test(text.slice(end, end + 1)) ? 1 : 0);
    if (all.startsWith(second, from)) return undefined;
    const length = [LONGEST, 2, 1].find(
      (n) =>
        people.isGiven(text.slice(from, from + n)) &&
        (n > 1 || BEHIND_SHORT.test(text.slice(from + n, from + n + 2))),
    );
    const kana = KANA_BEHIND.exec(text.slice(from, from + 9))?.[0];
    if (!length && kana && givenReadsAs(given, kana)) return undefined;
    const to = from + (length ?? (kana && people.givens.has(kana) ? kana.length : 0));
    if (to > from) other ??= { from, to };
  }
  return other;
};

/** The same where plain Japanese writes family and given name in kana. */
const inKana = (
  { family, given }: FullName,
  { text }: View,
  people: PeopleOfJapan,
): Place | undefined => {
  const families = readingsOf(family).filter(({ length }) => length >= LEAST);
  let other: Place | undefined;
  for (const { 1: name = '', index } of text.matchAll(KANA_NAME))
    for (let cut = 2; cut < name.length - 1; cut++) {
      const said = soundOfKana(name.slice(0, cut));
      if (!families.some((sound) => said.endsWith(sound))) continue;
      const rest = name.slice(cut).trim();
      if (givenReadsAs(given, rest)) return undefined;
      const to = index + name.length;
      if (people.givens.has(rest)) other ??= { from: to - rest.length, to };
    }
  return other;
};

/** Finds, in a Chinese or Japanese text, what stands in the place of a given name and is another one. */
export const givensInSigns = (
  view: View,
  people: PeopleOfJapan,
): ((name: FullName) => Place | undefined) => {
  const all = oneHan(view.text);
  return (name) =>
    behindFamily(name, view, all, people) ??
    (view.base === 'ja' ? inKana(name, view, people) : undefined);
};
