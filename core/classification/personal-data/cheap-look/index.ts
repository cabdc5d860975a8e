import { sourceOf } from './by-units.js';
import { type Reading, readingOf } from './expression.js';
import { isMet } from './need.js';
import { type Pieces, piecesOf } from './pieces.js';
import { type Places, placesOf, windowsOf } from './windows.js';

export { byUnits } from './by-units.js';
export { endingOf } from './ending.js';

/** Shorter texts are as quickly read as asked. */
const LEAST_LENGTH = 12;
const MOST_REMEMBERED = 400;

const readings = new WeakMap<RegExp, Reading>();
const bySource = new Map<string, Reading>();
/** The same expression may be written anew each time. */
const readingFor = (expression: RegExp): Reading => {
  const known = readings.get(expression);
  if (known) return known;
  const source = sourceOf(expression);
  const reading = bySource.get(source) ?? readingOf(source);
  bySource.set(source, reading);
  readings.set(expression, reading);
  return reading;
};

/** What is known of a text: where its marks stand only once that is asked. */
interface Known {
  readonly pieces: Pieces;
  places?: Places;
}
let remembered = new Map<string, Known>();
let lastText = '';
let lastKnown: Known | undefined;
const knownOf = (text: string): Known => {
  if (text === lastText && lastKnown) return lastKnown;
  const known = remembered.get(text) ?? { pieces: piecesOf(text) };
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(text, known);
  lastText = text;
  lastKnown = known;
  return known;
};

/**
 * Whether it is worth looking for an expression in a text: without its rarest signs it cannot match. What these are is read
 * out of the expression itself, so that no rule need say it. `false` is sure, `true` is not.
 */
export const mayMatch = (text: string, expression: RegExp): boolean => {
  if (text.length < LEAST_LENGTH) return true;
  const { need, newest } = readingFor(expression);
  if (newest < 0) return true;
  const { pieces } = knownOf(text);
  return newest >= pieces.asked || isMet(need, pieces);
};

/** Whether an expression is in a text: the same look first. */
export const isIn = (text: string, expression: RegExp): boolean =>
  mayMatch(text, expression) && expression.test(text);

/** Shorter texts are looked through at once. */
const LEAST_TO_SEARCH = 160;
const knownPlaces = (text: string): Places => {
  const known = knownOf(text);
  known.places ??= placesOf(known.pieces);
  return known.places;
};
const exec = (
  found: RegExpExecArray[],
  expression: RegExp,
  text: string,
  from: number,
  to: number,
): void => {
  expression.lastIndex = from;
  for (
    let match = expression.exec(text);
    match && match.index <= to;
    match = expression.exec(text)
  ) {
    found.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
};

/** All matches of a global expression: looked for only where what it cannot do without stands, and as far as it reads from there. */
export const matchesOf = (text: string, expression: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  if (!mayMatch(text, expression)) return found;
  const reading = readingFor(expression);
  const windows =
    text.length < LEAST_TO_SEARCH ? undefined : windowsOf(knownPlaces(text), reading, text.length);
  if (!windows) {
    exec(found, expression, text, 0, text.length);
    return found;
  }
  let end = 0;
  for (const { from, to } of windows) {
    const start = Math.max(from, end);
    if (start > to) continue;
    // One more on either side, so that an edge of the part is not taken for one of the text.
    const first = Math.max(0, start - reading.behind - 1);
    const part = text.slice(first, to + reading.ahead + 1);
    let at = found.length;
    exec(found, expression, part, start - first, to - first);
    for (; at < found.length; at++) {
      const match = found[at] as RegExpExecArray;
      match.index += first;
      match.input = text;
      end = match.index + match[0].length;
    }
  }
  return found;
};

/** Nothing of what somebody wrote is kept when it has been read. */
export const forgetTexts = (): void => {
  remembered = new Map();
  lastText = '';
  lastKnown = undefined;
};
