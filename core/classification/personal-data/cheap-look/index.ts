import { needOfExpression } from './expression.js';
import { isMet, type Need } from './need.js';
import { type Pieces, piecesOf } from './pieces.js';

/** Shorter texts are as quickly read as asked. */
const LEAST_LENGTH = 12;
const MOST_REMEMBERED = 400;

const needs = new WeakMap<RegExp, Need>();
const bySource = new Map<string, Need>();
/** The same expression may be written anew each time. */
const needOf = (expression: RegExp): Need => {
  const known = needs.get(expression);
  if (known) return known;
  const { source } = expression;
  const need = bySource.get(source) ?? needOfExpression(expression);
  bySource.set(source, need);
  needs.set(expression, need);
  return need;
};

let remembered = new Map<string, Pieces>();
let lastText = '';
let lastPieces: Pieces | undefined;
const knownPieces = (text: string): Pieces => {
  if (text === lastText && lastPieces) return lastPieces;
  const known = remembered.get(text);
  const pieces = known ?? piecesOf(text);
  if (!known) {
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(text, pieces);
  }
  lastText = text;
  lastPieces = pieces;
  return pieces;
};

/**
 * Whether it is worth looking for an expression in a text: without its rarest signs it cannot match. What these are is read
 * out of the expression itself, so that no rule need say it. `false` is sure, `true` is not.
 */
export const mayMatch = (text: string, expression: RegExp): boolean =>
  text.length < LEAST_LENGTH || isMet(needOf(expression), knownPieces(text));

/** Whether an expression is in a text: the same look first. */
export const isIn = (text: string, expression: RegExp): boolean =>
  mayMatch(text, expression) && expression.test(text);

/** Nothing of what somebody wrote is kept when it has been read. */
export const forgetTexts = (): void => {
  remembered = new Map();
  lastText = '';
  lastPieces = undefined;
};
