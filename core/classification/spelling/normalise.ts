import { foldKana, signOf } from '../../language/search/index.js';

/** A voice has at most 8,000 characters and is read whole; of anything longer the beginning and the end must do. */
const HEAD = 8_000;
const TAIL = 1_000;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One text in two spellings of the same length, so that a place in one is the same place in the other. */
export interface Normal {
  /** Folded: hiragana, simplified characters, no accents. */
  readonly folded: string;
  /** Lower case but with its accents: tells "thuê" (to rent) from "thuế" (tax) where the writer set them. */
  readonly marked: string;
  /** Where words begin and end in a spelling without spaces; undefined where the text itself shows it. */
  readonly edges?: Uint8Array;
}

/** What is to be known of one character; regular expressions over all of Unicode are too slow to ask each time. */
interface Known {
  /** Undefined: a gap between words. */
  readonly kept: string | undefined;
  readonly joins: boolean;
  readonly silent: boolean;
}

const lookAt = (char: string): Known => {
  const { kind, kept } = signOf(char, true);
  const isLetter = kind === 'digit' || kind === 'spaced' || kind === 'joined';
  // A letter whose folded form has another length would break the equal places.
  const silent = kind === 'silent' || (isLetter && kept.length !== char.length);
  return { kept: isLetter ? kept : undefined, joins: kind === 'joined', silent };
};

/** By code unit; of characters beyond the first plane (emoji, rare Han) those that were seen, up to a number. */
const known = new Array<Known | undefined>(0x10000).fill(undefined);
const rare = new Map<string, Known>();
const MOST_RARE = 5_000;
const look = (char: string): Known => {
  if (char.length > 1) {
    const seen = rare.get(char) ?? lookAt(char);
    if (rare.size < MOST_RARE) rare.set(char, seen);
    return seen;
  }
  const unit = char.charCodeAt(0);
  const found = known[unit] ?? lookAt(char);
  known[unit] = found;
  return found;
};

const cut = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`;

/**
 * The spelling in which words are compared: width, case, kana, accents and character variants are made one,
 * everything that is no letter or digit is a space, and there are no spaces beside joined scripts. Never throws.
 */
export const normalise = (text: string): Normal => normaliseWhole(cut(text));

/** The same of any length, for what must not be cut. */
export const normaliseWhole = (text: string): Normal => {
  const clean = foldKana(text.replace(LONE_SURROGATE, ' ').normalize('NFKC').toLowerCase());
  let folded = '';
  let marked = '';
  let space = false;
  let joined = true;
  for (const char of clean) {
    const { kept, joins, silent } = look(char);
    if (silent) continue;
    if (kept === undefined) {
      space = true;
      continue;
    }
    if (space && !joins && !joined) {
      folded += ' ';
      marked += ' ';
    }
    folded += kept;
    marked += char;
    space = false;
    joined = joins;
  }
  return { folded, marked };
};

/** Whether a text is written with its accents; one without any was typed on a foreign keyboard. */
export const hasAccents = ({ folded, marked }: Normal): boolean => {
  let different = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = marked.charCodeAt(i);
    if (code > 0x7f && code < 0x2000 && marked[i] !== folded[i]) different++;
  }
  return different * 40 > folded.length;
};
