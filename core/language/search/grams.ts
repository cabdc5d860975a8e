import type { FoldedText } from '../fold/folded-text.js';

/**
 * Pieces by which an index finds what may hold a pattern: words of scripts with spaces, pairs of signs of the others, single kanji,
 * syllables of Hangul and numbers. As 32-bit hashes: two pieces with one hash cost a look, never a wrong hit.
 */

/** How far a long word is enough. */
const HEAD = 8;
/** Where the beginning of the last part of a receipt number is enough. */
const HEAD_OF_CODE = 6;
const ALONE = /^(?:<[\d.]+>|[\u3400-\u9fff\uac00-\ud7a3]|[\ud840-\ud8ff][\udc00-\udfff])$/;
/** Signs of a run without spaces: a number is one. `·` parts what does not stand together. */
const UNITS = /<[\d.]+>|[\ud800-\udbff][\udc00-\udfff]|[^<>]/g;
const JOINED =
  /[<\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3·\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|[\ud840-\ud8ff][\udc00-\udfff]/;

const hash = (kind: number, piece: string): number => {
  let h = 0x811c9dc5 ^ kind;
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193);
  return h | 0;
};
const WORD = 1;
const BEGINNING = 2;
const PAIR = 3;
const SINGLE = 4;

interface Pieces {
  word(word: string): void;
  beginning(word: string): void;
  units(units: readonly string[]): void;
}

const addUnits = (found: Set<number>, units: readonly string[]): void => {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? '';
    if (ALONE.test(unit)) found.add(hash(SINGLE, unit));
    const next = units[i + 1];
    if (next !== undefined && unit !== '·' && next !== '·') found.add(hash(PAIR, unit + next));
  }
};

const read = (laid: string, pieces: Pieces, isOpen: (token: number, last: number) => boolean) => {
  const tokens = laid.split(' ').filter(Boolean);
  let run: string[] = [];
  tokens.forEach((token, i) => {
    if (JOINED.test(token)) {
      // Across a space, too: a text that parts its syllables is found by a query that does not.
      run.push(...(token.match(UNITS) ?? []));
      return;
    }
    pieces.units(run);
    run = [];
    if (isOpen(i, tokens.length - 1)) pieces.beginning(token);
    else pieces.word(token);
  });
  pieces.units(run);
};

/** All pieces of a folded text. */
export const gramsOf = ({ plain, joined }: FoldedText): number[] => {
  const found = new Set<number>();
  const pieces: Pieces = {
    word: (word) => {
      found.add(hash(WORD, word));
      if (word.length >= HEAD) found.add(hash(BEGINNING, word.slice(0, HEAD)));
      if (word.startsWith('=k')) found.add(hash(BEGINNING, word.slice(0, HEAD_OF_CODE)));
    },
    beginning: () => undefined,
    units: (units) => addUnits(found, units),
  };
  // The first sign is the family of the language.
  for (const lane of [plain.slice(1), joined]) read(lane, pieces, () => false);
  return [...found];
};

/** Pieces that stand in every folded text in which a pattern stands; none where nothing is known. */
export const gramsFor = (pattern: string): number[] => {
  const found = new Set<number>();
  const isOpenEnd = !pattern.endsWith(' ');
  const pieces: Pieces = {
    word: (word) => void found.add(hash(WORD, word)),
    beginning: (word) => {
      const length = word.startsWith('=k') ? HEAD_OF_CODE : HEAD;
      if (word.length >= length) found.add(hash(BEGINNING, word.slice(0, length)));
    },
    units: (units) => addUnits(found, units),
  };
  read(pattern, pieces, (token, last) => isOpenEnd && token === last);
  return [...found];
};
