import { allOf, anyOf, type Need, NO_NEED, needOfWords, oneList } from './need.js';
import { foldSign, markOfBlock } from './pieces.js';

/** What a part of an expression matches: all its words, where they are few, and what a text must hold besides. */
interface Part {
  readonly words: readonly string[] | undefined;
  readonly need: Need;
}

const MOST_WORDS = 160;
const MOST_SIGNS = 40;
const MOST_BLOCKS = 300;
const NOTHING: Part = { words: [''], need: NO_NEED };
const ANYTHING: Part = { words: undefined, need: NO_NEED };

const needOf = ({ words, need }: Part): Need => (words ? allOf([need, needOfWords(words)]) : need);
const isPlain = ({ words, need }: Part): boolean => words !== undefined && need.length === 0;
const unknown = (part: Part): Part => ({ words: undefined, need: needOf(part) });

const eitherOf = (parts: readonly Part[]): Part => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const words = parts.flatMap(({ words: some }) => some ?? []);
  const plain = parts.every(isPlain);
  return plain && words.length <= MOST_WORDS
    ? { words, need: NO_NEED }
    : { words: undefined, need: anyOf(parts.map(needOf)) };
};

/** One part behind the other: words grow together as long as they stay few. */
const rowOf = (parts: readonly Part[]): Part => {
  const needs: Need[] = [];
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
  if (known) return { words, need: allOf(needs) };
  needs.push(needOf({ words, need: NO_NEED }));
  return { words: undefined, need: allOf(needs) };
};

const times = (part: Part, least: number, most: number): Part => {
  if (least === 0)
    return most === 1 && part.words && isPlain(part)
      ? { words: [...part.words, ''], need: NO_NEED }
      : ANYTHING;
  if (least === 1 && most === 1) return part;
  const rows = Array<Part>(Math.min(least, 4)).fill(part);
  const row = rowOf(rows);
  return least === most && least <= 4 ? row : unknown(row);
};

/** Signs from and to, of a class: few of them are words, more of them neighbourhoods. */
const partOfRanges = (ranges: readonly (readonly [number, number])[]): Part => {
  const count = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (ranges.some(([, to]) => to > 0xffff)) return ANYTHING;
  if (count <= MOST_SIGNS) {
    const signs = ranges.flatMap(([from, to]) =>
      [...Array(to - from + 1).keys()].map((n) => foldSign(from + n)),
    );
    return {
      words: [...new Set(signs)].map((sign) => String.fromCharCode(sign)),
      need: NO_NEED,
    };
  }
  const blocks = new Set<number>();
  for (const [from, to] of ranges) {
    // A fold may lead to another neighbourhood: only where signs have one form is the neighbourhood sure.
    if (from < 0x2c00 && to - from > 0x200) return ANYTHING;
    if (from < 0x2c00) for (let sign = from; sign <= to; sign++) blocks.add(foldSign(sign) >>> 8);
    else for (let block = from >>> 8; block <= to >>> 8; block++) blocks.add(block);
  }
  return blocks.size > MOST_BLOCKS
    ? ANYTHING
    : { words: undefined, need: oneList([...blocks].map(markOfBlock)) };
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
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : partOfRanges([[sign.charCodeAt(0), sign.charCodeAt(0)]]);
  }

  private group(): Part {
    const kind = this.takes(/\((?:\?(?::|<?[=!]|<\w+>))?/y)?.[0] ?? '';
    const inner = this.either();
    this.at++;
    // What is not to stand there need not stand anywhere.
    if (kind.endsWith('!')) return NOTHING;
    return kind.endsWith('=') ? { words: [''], need: needOf(inner) } : inner;
  }

  private escape(): Part {
    if (this.takes(/\\[bB]/y)) return NOTHING;
    if (this.takes(/\\(?:[pP]\{[^}]*\}|[sSwWD]|k<\w+>|[1-9]\d*)/y)) return ANYTHING;
    if (this.takes(/\\d/y)) return partOfRanges([DIGITS]);
    const code = this.code();
    return code > 0xffff ? ANYTHING : partOfRanges([[code, code]]);
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
    return known ? partOfRanges(ranges) : ANYTHING;
  }
}

/** What a text must hold so that the expression can match anything in it. */
export const needOfExpression = (expression: RegExp): Need =>
  needOf(new Reader(expression.source).either());
