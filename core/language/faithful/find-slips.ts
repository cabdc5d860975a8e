import { compareFacts } from './facts/compare-facts.js';
import { compareDaysAndWeekdays } from './facts/day-and-weekday.js';
import { compareNth } from './facts/nth-weekday.js';
import { compareOpposites } from './facts/opposites/opposites.js';
import { readFacts } from './facts/read-facts.js';
import { compareUnits } from './facts/units.js';
import { compareNames } from './names/compare-names.js';
import { compareDenials } from './negation/compare-denials.js';
import { compareOffices } from './offices/compare-offices.js';
import { viewOf } from './reading/view.js';
import type { Slip, SlipOptions, Written } from './slip.js';
import { findEmptiness, findOmission } from './whole/length.js';
import { findOtherLanguage } from './whole/script.js';
import { findTerms } from './whole/terms.js';

/**
 * What a translation does not say as its source does: numbers, days, times, amounts, telephones, links, names, a no, words of the
 * glossary; and whether it is there at all, in its language. Pure, in time that grows with the texts; offsets are those of the texts
 * as given (readings of plain Japanese included).
 */
export const findSlips = (
  source: Written,
  target: Written,
  { terms = [], names = [], readings = new Map(), people }: SlipOptions = {},
): readonly Slip[] => {
  const [from, to] = [viewOf(source), viewOf(target)];
  const empty = findEmptiness(from, to);
  const isEmpty = empty.length > 0 && !/[\p{L}\p{N}]/u.test(to.text);
  if (isEmpty) return empty;
  const [a, b] = [readFacts(from), readFacts(to)];
  const language = findOtherLanguage(b.words);
  const facts = compareFacts(a.facts, b.facts);
  const isNew = ({ start }: Slip) => facts.every((fact) => fact.start !== start);
  return [
    ...(empty.length ? empty : findOmission(from, to, { source: a.facts, target: b.facts })),
    ...language,
    ...facts,
    ...compareDaysAndWeekdays(a, b).filter(isNew),
    ...compareOpposites(a.rest, b.rest),
    ...compareNth(a.words, b.words),
    ...compareUnits(a.words, b.words, new Set(a.facts.flatMap(({ numbers }) => numbers))),
    ...compareNames(a.words, b.words, { names, readings, people }),
    ...compareOffices(a.words, b.words),
    ...compareDenials(a, b),
    ...findTerms(a.words, b.words, terms),
  ];
};
