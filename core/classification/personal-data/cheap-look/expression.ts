import { allOf, anyOf, asked, type Need, NO_NEED, needOfWords, oneList } from './need.js';
import { foldSign, markOfBlock } from './pieces.js';

/**
 * What a part of an expression matches: all its words, where they are few, and what a text must hold besides. And how far
 * from where it begins it reads ahead at most, and how far behind itself.
 */
interface Part {
  readonly words: readonly string[] | undefined;
  readonly need: Need;
  readonly ahead: number;
  readonly behind: number;
}

const MOST_WORDS = 160;
const MOST_SIGNS = 40;
const MOST_BLOCKS = 300;
const anything = (ahead: number, behind = 0): Part => ({
  words: undefined,
  need: NO_NEED,
  ahead,
  behind,
});
/** An edge: what is beside it is looked at. */
const EDGE: Part = { words: [''], need: NO_NEED, ahead: 1, behind: 1 };

const needOf = ({ words, need }: Pick<Part, 'words' | 'need'>): Need =>
  words ? allOf([need, needOfWords(words)]) : need;
const isPlain = ({ words, need }: Part): boolean => words !== undefined && need.length === 0;
const unknown = (part: Part): Part => ({ ...part, words: undefined, need: needOf(part) });
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

const eitherOf = (parts: readonly Part[]): Part => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const words = parts.flatMap(({ words: some }) => some ?? []);
  const plain = parts.every(isPlain);
  const ahead = most(parts.map((part) => part.ahead));
  const behind = most(parts.map((part) => part.behind));
  return plain && words.length <= MOST_WORDS
    ? { words, need: NO_NEED, ahead, behind }
    : { words: undefined, need: anyOf(parts.map(needOf)), ahead, behind };
};

/** One part behind the other: words grow together as long as they stay few. */
const rowOf = (parts: readonly Part[]): Part => {
  const needs: Need[] = [];
  const ahead = parts.reduce((sum, part) => sum + part.ahead, 0);
  const behind = most(parts.map((part) => part.behind));
  let words: readonly string[] = [''];
  let known = true;
  for (const part of parts) {
    needs.push(part.need);
    const next = part.words;
    const few = next && words.length * next.length <= MOST_WORDS;
    if (few) words = words.flatMap((word) => next.map((more) => word + more));
    else {
      needs.push(needOf({ words, need: NO_NEED }));
      known = false;
      words = next ?? [''];
    }
  }
  if (known) return { words, need: allOf(needs), ahead, behind };
  needs.push(needOf({ words, need: NO_NEED }));
  return { words: undefined, need: allOf(needs), ahead, behind };
};

const times = (part: Part, least: number, top: number): Part => {
  if (least === 0 && top === 1 && part.words && isPlain(part))
    return { ...part, words: [...part.words, ''] };
  const ahead = part.ahead && part.ahead * top;
  if (least === 0) return anything(ahead, part.behind);
  if (least === 1 && top === 1) return part;
  const rows = Array<Part>(Math.min(least, 4)).fill(part);
  const row = { ...rowOf(rows), ahead };
  return least === top && least <= 4 ? row : unknown(row);
};

/** Signs from and to, of a class: few of them are words, more of them neighbourhoods. */
const partOfRanges = (ranges: readonly (readonly [number, number])[]): Part => {
  const count = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (ranges.some(([, to]) => to > 0xffff)) return anything(2);
  if (count <= MOST_SIGNS) {
    const signs = ranges.flatMap(([from, to]) =>
      [...Array(to - from + 1).keys()].map((n) => foldSign(from + n)),
    );
    return {
      words: [...new Set(signs)].map((sign) => String.fromCharCode(sign)),
      need: NO_NEED,
      ahead: 1,
      behind: 0,
    };
  }
  const blocks = new Set<number>();
  for (const [from, to] of ranges) {
    // A fold may lead to another neighbourhood: only where signs have one form is the neighbourhood sure.
    if (from < 0x2c00 && to - from > 0x200) return anything(1);
    if (from < 0x2c00) for (let sign = from; sign <= to; sign++) blocks.add(foldSign(sign) >>> 8);
    else for (let block = from >>> 8; block <= to >>> 8; block++) blocks.add(block);
  }
  const need = blocks.size > MOST_BLOCKS ? NO_NEED : oneList([...blocks].map(markOfBlock));
  return { ...anything(1), need };
};

const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, 0: 0 };
const DIGITS = [0x30, 0x39] as const;

/** Reads an expression once, from its first sign to its last. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  either(): Part {
    const parts = [this.row()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.row());
    }
    return eitherOf(parts);
  }

  private row(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ''))
      parts.push(this.counted(this.one()));
    return rowOf(parts);
  }

  private takes(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  private counted(part: Part): Part {
    const match = this.takes(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!match) return part;
    const [, sign, least = '', comma, most] = match;
    if (sign) return times(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
    return times(
      part,
      Number(least),
      comma ? (most ? Number(most) : Number.POSITIVE_INFINITY) : Number(least),
    );
  }

  private one(): Part {
    const sign = this.source[this.at] ?? '';
    if (sign === '(') return this.group();
    if (sign === '[') return this.class();
    if (sign === '\\') return this.escape();
    this.at++;
    if (sign === '^' || sign === '$') return EDGE;
    return sign === '.' ? anything(1) : partOfRanges([[sign.charCodeAt(0), sign.charCodeAt(0)]]);
  }

  private group(): Part {
    const kind = this.takes(/\((?:\?(?::|<?[=!]|<\w+>))?/y)?.[0] ?? '';
    const inner = this.either();
    this.at++;
    if (!/[!=]$/.test(kind)) return inner;
    const reach = inner.ahead + inner.behind;
    const [ahead, behind] = kind.includes('<') ? [0, reach] : [inner.ahead, inner.behind];
    // What is not to stand there need not stand anywhere.
    return { words: [''], need: kind.endsWith('!') ? NO_NEED : needOf(inner), ahead, behind };
  }

  private escape(): Part {
    if (this.takes(/\\[bB]/y)) return EDGE;
    // Some pictures are two units.
    if (this.takes(/\\(?:[pP]\{[^}]*\}|[sSwWD])/y)) return anything(2);
    if (this.takes(/\\(?:k<\w+>|[1-9]\d*)/y)) return anything(Number.POSITIVE_INFINITY);
    if (this.takes(/\\d/y)) return partOfRanges([DIGITS]);
    const code = this.code();
    return code > 0xffff ? anything(2) : partOfRanges([[code, code]]);
  }

  /** One sign written behind a stroke, or as itself. */
  private code(): number {
    const hex = this.takes(/\\(?:u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))/y);
    if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    if (this.source[this.at] === '\\') this.at++;
    else return this.source.charCodeAt(this.at++);
    const sign = this.source[this.at++] ?? '';
    return CONTROLS[sign] ?? sign.charCodeAt(0);
  }

  private class(): Part {
    this.at++;
    const negated = !!this.takes(/\^/y);
    const ranges: (readonly [number, number])[] = [];
    let known = !negated;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      if (this.takes(/\\(?:[pP]\{[^}]*\}|[sSwWD])/y)) known = false;
      else if (this.takes(/\\d/y)) ranges.push(DIGITS);
      else if (this.takes(/\\b/y)) ranges.push([8, 8]);
      else {
        const from = this.code();
        const ranged = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
        if (ranged) this.at++;
        ranges.push([from, ranged ? this.code() : from]);
      }
    }
    this.at++;
    return known ? partOfRanges(ranges) : anything(1);
  }
}

/** What a text must hold so that the expression can match anything in it, and how far from it a match may begin. */
export interface Reading {
  /** By the numbers of its marks, of which this is the newest. */
  readonly need: Need;
  readonly newest: number;
  readonly ahead: number;
  readonly behind: number;
}
export const readingOf = (source: string): Reading => {
  const part = new Reader(source).either();
  const need = asked(needOf(part));
  const newest = Math.max(-1, ...need.flat());
  return { need, newest, ahead: part.ahead, behind: part.behind };
};
