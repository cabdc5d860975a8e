import { byUnits } from '../cheap-look/index.js';
import type { DigitAtom } from '../rule.js';
import { matchesOf } from '../spans.js';
import { digitOf, SPELLED_SIGN } from './digit-words.js';

const ATOM = byUnits(/[0-9]{1,40}|[\p{L}\p{M}〇○]{1,12}/gu);
const SIGN = new RegExp(SPELLED_SIGN, 'g');
const SPELLED = new RegExp(SPELLED_SIGN);
const JOINED = /^[぀-ヿ㐀-鿿가-힯々〇○ー]/;
/** The first of the signs above: most words begin before it. */
const FIRST_JOINED = '○'.charCodeAt(0);
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
const known = new Map<string, string>();
const MOST_REMEMBERED = 5_000;
/** The same words come again and again; '' for one that means no figures. */
const digitsOf = (word: string): string => {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const made = digitOf(plain(word)) ?? digitOf(word) ?? '';
  if (known.size < MOST_REMEMBERED) known.set(word, made);
  return made;
};

/** Double five is 55: how often the figure that follows stands there. */
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  doble: 2,
  duplo: 2,
  triplo: 3,
};

/** The figures of a text in order: `090`, `〇九〇`, "zero nine zero", ゼロキュウゼロ, 공일공. */
export const digitAtoms = (text: string): DigitAtom[] => {
  const atoms: DigitAtom[] = [];
  let times: { readonly count: number; readonly start: number } | undefined;
  for (const { 0: word, index } of matchesOf(text, ATOM)) {
    const repeated = times;
    times = undefined;
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      const last = atoms.at(-1);
      // A very long row of digits comes in pieces.
      if (last && last.end === index && !last.spelled)
        atoms[atoms.length - 1] = { ...last, end: index + word.length, digits: last.digits + word };
      else atoms.push({ start: index, end: index + word.length, digits: word, spelled: false });
    } else if (first >= FIRST_JOINED && JOINED.test(word)) {
      for (const sign of SPELLED.test(word) ? word.matchAll(SIGN) : [])
        atoms.push({
          start: index + sign.index,
          end: index + sign.index + sign[0].length,
          digits: digitOf(sign[0]) ?? '',
          spelled: true,
        });
    } else if (word.length >= 2 || word === 'छ') {
      const count = TIMES[word.toLowerCase()];
      if (count) times = { count, start: index };
      const digits = digitsOf(word);
      if (repeated && digits.length === 1) {
        atoms.push({
          start: repeated.start,
          end: index + word.length,
          digits: digits.repeat(repeated.count),
          spelled: true,
        });
        continue;
      }
      const last = atoms.at(-1);
      const joins =
        last?.spelled && digits.length === 1 && digits !== '0' && /^[2-9]0$/.test(last.digits);
      // "cuarenta y uno", "forty-one"
      if (joins && last && /^(?: (?:y|e) |-| )$/.test(text.slice(last.end, index)))
        atoms[atoms.length - 1] = {
          ...last,
          end: index + word.length,
          digits: `${last.digits[0]}${digits}`,
        };
      else if (digits)
        atoms.push({ start: index, end: index + word.length, digits, spelled: true });
    }
  }
  return atoms;
};

/** Figures that belong together: each with what stands between it and the one before. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** How many figures each part has. */
  readonly parts: readonly number[];
  readonly spelled: boolean;
}

const BETWEEN =
  /^(?:[ \-ー・·•_~〜.,、/()の]{0,3}| ?(?:에|다시|then|dash|tapos|lalu|strip|rồi|gạch|guion|guión|traço)[ ,]{0,2}|\)?[ -]?局[ の-]{0,2})$/;
const WIDEST_GAP = 8;
const LONGEST_RUN = 24;

/** Whether each atom goes on from the one before it. */
const joinsOf = (text: string, atoms: readonly DigitAtom[], between: RegExp): Uint8Array => {
  const joins = new Uint8Array(atoms.length);
  for (let at = 1; at < atoms.length; at++) {
    const atom = atoms[at];
    const before = atoms[at - 1];
    if (!atom || !before) continue;
    const gap = atom.start - before.end;
    if (gap > WIDEST_GAP || (gap === 0 && !atom.spelled && !before.spelled)) continue;
    joins[at] = between.test(text.slice(before.end, atom.start)) ? 1 : 0;
  }
  return joins;
};

/**
 * Every run of neighbouring atoms with between `least` and `most` figures, the longest first at each place.
 * `between` says what may stand between two of them, `worth` which figures are worth a look.
 */
export function* digitRuns(
  text: string,
  atoms: readonly DigitAtom[],
  [least, most]: readonly [number, number],
  between: RegExp = BETWEEN,
  worth: (digits: string) => boolean = () => true,
): Generator<DigitRun> {
  const joins = joinsOf(text, atoms, between);
  for (let from = 0; from < atoms.length; from++) {
    const first = atoms[from];
    if (!first || first.digits.length > most) continue;
    // How far the row goes on, before anything is made of it.
    let until = from + 1;
    let length = first.digits.length;
    while (until < atoms.length && until < from + LONGEST_RUN && joins[until]) {
      const more = length + (atoms[until]?.digits.length ?? 0);
      if (more > most) break;
      length = more;
      until++;
    }
    if (length < least) continue;
    const row = atoms.slice(from, until);
    const digits = row.map((atom) => atom.digits).join('');
    for (; length >= least; length -= row.pop()?.digits.length ?? length) {
      const shown = digits.slice(0, length);
      if (worth(shown)) yield runOf(row, shown);
    }
  }
}

const runOf = (row: readonly DigitAtom[], digits: string): DigitRun => ({
  start: row[0]?.start ?? 0,
  end: row.at(-1)?.end ?? 0,
  digits,
  parts: row.map((atom) => atom.digits.length),
  spelled: row.some((atom) => atom.spelled),
});
