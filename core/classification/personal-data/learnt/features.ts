import { SCRIPTS, type Token } from './tokens.js';

/** Taken once: asked for each letter, a name of the global object costs more than the multiplication. */
const { imul, max, min } = Math;
const BASIS = 0x811c9dc5;
/** How many bits name a feature: two that meet are weighed as one. */
export const FEATURE_BITS = 22;

const hashOf = (word: string, from = 0, to = word.length): number => {
  let hash = BASIS;
  for (let i = from; i < to; i++) hash = imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
};
const two = (a: number, b: number): number => imul(a, 31) ^ b;
/** One number for a question and its answer. */
const mixed = (question: number, a: number, b = 0): number => {
  let hash = imul(a ^ imul(question + 1, 0x9e3779b1), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  hash = imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - FEATURE_BITS);
};

/** How far around a token is looked. */
const AROUND = 4;
/** Stands for what is before the text and behind it. */
const EDGE = 7;
const LONGEST_ROW = 12;
const LONGEST_EDGE = 4;
const PIECE = 3;
const MOST_PIECES = 8;

/** What is asked of every token, in rows that reach past both ends of the text. */
interface Rows {
  readonly words: Int32Array;
  readonly shapes: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly lists: Int32Array;
}

const rowsOf = (tokens: readonly Token[], lists: Int32Array): Rows => {
  const row = () => new Int32Array(tokens.length + 2 * AROUND).fill(EDGE);
  const rows = { words: row(), shapes: row(), begins: row(), ends: row(), lists: row() };
  tokens.forEach(({ word, shape, script, joined, first }, i) => {
    const at = i + AROUND;
    const figures = script === SCRIPTS.digit;
    rows.words[at] = figures ? -1 - min(word.length, LONGEST_ROW) : hashOf(word);
    rows.shapes[at] = shape * 4 + (joined ? 2 : 0) + (first ? 1 : 0);
    rows.begins[at] = figures ? -1 : hashOf(word, 0, 3);
    rows.ends[at] = figures ? -1 : hashOf(word, max(0, word.length - 2));
    rows.lists[at] = (lists[i] ?? 0) * 8 + script;
  });
  return rows;
};

/** No token has more. */
export const MOST_FEATURES = 64;
/** Writes what can be said of one token into `into`, and says how many numbers these are. */
export type FeaturesAt = (index: number, into: Int32Array) => number;

/**
 * What can be said of each token: its build, its pieces, the lists in which it stands, and the words around it. Each as a
 * number; which word it was cannot be had back.
 */
export const featuresIn = (tokens: readonly Token[], listed: Int32Array): FeaturesAt => {
  const { words, shapes, begins, ends, lists } = rowsOf(tokens, listed);
  return (index, into) => {
    const token = tokens[index];
    if (!token) return 0;
    const { word, script, shape, first } = token;
    const at = index + AROUND;
    const w0 = words[at] ?? 0;
    const w1 = words[at - 1] ?? 0;
    const w2 = words[at + 1] ?? 0;
    const self = shapes[at] ?? 0;
    const s1 = shapes[at - 1] ?? 0;
    const s2 = shapes[at + 1] ?? 0;
    const own = lists[at] ?? 0;
    const l1 = lists[at - 1] ?? 0;
    let n = 0;
    into[n++] = mixed(1, self);
    into[n++] = mixed(2, w0);
    into[n++] = mixed(3, w1, w0);
    into[n++] = mixed(4, w0, w2);
    into[n++] = mixed(5, two(words[at - 2] ?? 0, w1), shape);
    into[n++] = mixed(6, two(w2, words[at + 2] ?? 0), shape);
    into[n++] = mixed(7, w1, w2);
    into[n++] = mixed(51, self, s1);
    into[n++] = mixed(52, self, s2);
    into[n++] = mixed(53, two(self, s1), shapes[at - 2] ?? 0);
    into[n++] = mixed(54, two(self, s2), shapes[at + 2] ?? 0);
    into[n++] = mixed(55, two(self, s1), s2);
    into[n++] = mixed(58, two(two(two(self, s1), shapes[at - 2] ?? 0), s2), shapes[at + 2] ?? 0);
    into[n++] = mixed(61, ends[at - 1] ?? 0, shape);
    into[n++] = mixed(62, ends[at + 1] ?? 0, shape);
    into[n++] = mixed(63, begins[at - 1] ?? 0, shape);
    into[n++] = mixed(64, begins[at + 1] ?? 0, shape);
    into[n++] = mixed(65, two(ends[at - 2] ?? 0, ends[at - 1] ?? 0), shape);
    into[n++] = mixed(100, own, shape);
    into[n++] = mixed(101, own, two(shape, w1));
    into[n++] = mixed(102, own, two(shape, w2));
    into[n++] = mixed(103, own, l1);
    into[n++] = mixed(104, own, lists[at + 1] ?? 0);
    into[n++] = mixed(108, two(own, l1), two(w2, shape));
    for (let by = 1; by <= AROUND; by++) {
      into[n++] = mixed(30 + by, words[at - by] ?? 0, shape);
      into[n++] = mixed(40 + by, words[at + by] ?? 0, shape);
    }
    if (script !== SCRIPTS.digit && script !== SCRIPTS.sign && word.length > 1) {
      for (let size = 1; size <= LONGEST_EDGE && size < word.length; size++) {
        into[n++] = mixed(70 + size, hashOf(word, 0, size), shape);
        into[n++] = mixed(80 + size, hashOf(word, word.length - size), shape);
      }
      for (let from = 0; from + PIECE <= word.length && from < MOST_PIECES; from++)
        into[n++] = mixed(90, hashOf(word, from, from + PIECE), script);
    }
    if (first) into[n++] = mixed(95, w0);
    return n;
  };
};
