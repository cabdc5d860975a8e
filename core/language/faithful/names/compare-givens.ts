import type { View } from '../reading/view.js';
import type { PeopleOfJapan, Slip } from '../slip.js';
import { MOST_NAMES } from './each-once.js';
import { fullNames } from './full-names.js';
import { givensInSigns } from './givens-in-signs.js';
import { givensInWords } from './givens-in-words.js';
import { type Side, slipOf } from './name-slip.js';

/** Given names that are two beside a family that both texts name: 田中健一, Tanaka Shota. */
export const compareGivens = (
  japanese: View,
  other: View,
  side: { readonly other: Side },
  people: PeopleOfJapan,
): Slip[] => {
  const names = new Map(
    fullNames(japanese.text, people).map((name) => [`${name.family} ${name.given}`, name]),
  );
  if (!names.size) return [];
  const otherOf = /^(?:ja|zh)$/.test(other.base)
    ? givensInSigns(other, people)
    : givensInWords(other, people);
  return [...names.values()].slice(0, MOST_NAMES).flatMap((name) => {
    const found = otherOf(name);
    return found ? [slipOf(other, found, side.other)] : [];
  });
};
