import { clockWords } from '../reading/clock-words.js';
import { kanjiNumbers } from '../reading/kanji-numbers.js';
import { koreanNumbers } from '../reading/korean-numbers.js';
import { changed, type View } from '../reading/view.js';
import { wordNumbers } from '../reading/word-numbers.js';
import { findMarkup } from '../whole/markup.js';
import { findLinks, findMails } from './addresses.js';
import {
  findDates,
  findEraYears,
  findEvenMonths,
  findFigureDates,
  findFiscalYears,
} from './dates.js';
import { type Fact, factOf, readWith } from './fact.js';
import { findNumbers } from './numbers.js';
import { findAges, findDoubles, findFractions, findHalves, findHourAndHalf } from './shares.js';
import { spansOf } from './spans.js';
import { findTelephones } from './telephone.js';
import { findTimes } from './times.js';
import { findWeekdays } from './weekdays.js';

const inFigures = (view: View): View => {
  switch (view.base) {
    case 'ja':
    case 'zh':
      return changed(view, kanjiNumbers(view));
    case 'ko':
      return changed(view, koreanNumbers(view));
    default:
      return changed(view, wordNumbers(view));
  }
};

export interface ReadText {
  readonly facts: readonly Fact[];
  /** The text without links and mail addresses. */
  readonly words: View;
  /** What is left when all facts are taken out. */
  readonly rest: View;
}

/** All that a text says of numbers, days, times, amounts and ways to reach somebody, in the order of the text. */
export const readFacts = (view: View): ReadText => {
  const facts: Fact[] = [];
  let rest = readWith(view, findMarkup, facts);
  rest = readWith(rest, findMails, facts);
  rest = readWith(rest, findLinks, facts);
  const words = rest;
  rest = readWith(rest, findWeekdays, facts);
  rest = changed(rest, clockWords(rest));
  rest = readWith(rest, findFractions, facts);
  rest = inFigures(rest);
  for (const finder of [
    findEraYears,
    findFiscalYears,
    findEvenMonths,
    findFigureDates,
    findTelephones,
    findDates,
    findTimes,
    findNumbers,
    findHalves,
    findDoubles,
    findAges,
  ])
    rest = readWith(rest, finder, facts);
  const inOrder = (some: Fact[]) => some.sort((a, b) => a.start - b.start || a.end - b.end);
  const long = findHourAndHalf(words).map((one) => factOf(words, one));
  return { facts: inOrder([...facts, ...long, ...spansOf(inOrder(facts))]), words, rest };
};
