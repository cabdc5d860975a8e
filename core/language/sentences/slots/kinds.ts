import { DATE_PATTERN, readDate, writeDate } from './date.js';
import { halfWidth } from './japanese-marks.js';
import { PLACE_PATTERN, readPlace, readTelephone, TELEPHONE_PATTERN } from './name.js';
import {
  AMOUNT_PATTERN,
  COUNT_PATTERN,
  readAmount,
  readCount,
  writeAmount,
  writeCount,
} from './number.js';
import { readSpan, SPAN_PATTERN, writeSpan } from './span.js';
import { readTime, TIME_PATTERN, writeTime } from './time.js';
import type { SlotKind, SlotValue, ValueOf } from './values.js';

/** The names that a sentence may call a section or a measure by. */
export interface KnownNames {
  readonly sections: readonly string[];
  readonly measures: readonly string[];
}

interface Kind<K extends SlotKind> {
  /** A regular expression for text in half width. */
  readonly pattern: (known: KnownNames) => string;
  /** `text`: in half width; `given`: the same as it was written. */
  readonly read: (text: string, given: string) => ValueOf[K] | undefined;
  /** The value as Japanese says it. */
  readonly write: (value: ValueOf[K]) => string;
}

/** The longer name first, so that 市民税課 is not taken for 市民. */
const oneOf = (names: readonly string[]): string =>
  names.length
    ? [...names]
        .map(halfWidth)
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|')
    : '(?!)';

const itself = (_: string, given: string): string => given;
const asItIs = (name: string): string => name;

const KINDS: { readonly [K in SlotKind]: Kind<K> } = {
  date: { pattern: () => DATE_PATTERN, read: readDate, write: writeDate },
  span: { pattern: () => SPAN_PATTERN, read: readSpan, write: writeSpan },
  time: { pattern: () => TIME_PATTERN, read: readTime, write: writeTime },
  place: { pattern: () => PLACE_PATTERN, read: (_, given) => readPlace(given), write: asItIs },
  section: { pattern: ({ sections }) => oneOf(sections), read: itself, write: asItIs },
  telephone: { pattern: () => TELEPHONE_PATTERN, read: readTelephone, write: asItIs },
  amount: { pattern: () => AMOUNT_PATTERN, read: readAmount, write: writeAmount },
  count: { pattern: () => COUNT_PATTERN, read: readCount, write: writeCount },
  measure: { pattern: ({ measures }) => oneOf(measures), read: itself, write: asItIs },
};

export const patternOf = (kind: SlotKind, known: KnownNames): string => KINDS[kind].pattern(known);

export const readSlot = (kind: SlotKind, given: string): SlotValue | undefined =>
  KINDS[kind].read(halfWidth(given), given);

/** The value in Japanese. It must be of this kind. */
export const writeSlot = <K extends SlotKind>(kind: K, value: ValueOf[K]): string =>
  KINDS[kind].write(value);
