import type { Rule } from '../rule.js';
import { matchesOf } from '../spans.js';

/** Two letters, eight figures, two letters: no other paper is numbered so. */
const CARD = /(?<![A-Za-z0-9])[A-Za-z]{2} ?-?[0-9]{4} ?-?[0-9]{4} ?-?[A-Za-z]{2}(?![A-Za-z0-9])/g;

/** Numbers of residence cards, wherever they stand and whatever word stands before them. */
export const findResidenceCards: Rule = ({ view: { text } }) =>
  matchesOf(text, CARD).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    kind: 'other-id' as const,
  }));
