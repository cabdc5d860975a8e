/** A place in a text that no engine may touch, and what is to stand there in the translation. */
export interface Held {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}
/** A text with marks in place of what is held, and what each mark stands for, the first first. */
export interface Masked {
  readonly text: string;
  readonly held: readonly string[];
}

const OPEN = '⟦';
const CLOSE = '⟧';
/** What looks like a mark, or like a part of one. */
const SIGN = /[⟦⟧]/u;
const MARK = /⟦\s*(\p{Nd}{1,4})\s*⟧/gu;

/** Engines write figures as their language does: １ and १ are 1. */
const figuresOf = (written: string): number =>
  Number(
    [...written]
      .map((figure) => {
        const code = figure.codePointAt(0) ?? 0;
        // Figures of a script stand in tens from its nought on.
        for (let nought = code; nought > code - 10; nought--)
          if (!/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) return code - nought;
        return (code - 0x30) % 10;
      })
      .join(''),
  );

/** The places that do not overlap, an earlier one of the list before a later one; in the order of the text. */
const apart = (places: readonly Held[]): Held[] => {
  const taken: Held[] = [];
  for (const one of places)
    if (
      one.start < one.end &&
      taken.every(({ start, end }) => one.end <= start || end <= one.start)
    )
      taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
};

/** Puts marks in place of what is held. Signs that look like marks are held too, so that any text comes back as it was. */
export const mask = (text: string, places: readonly Held[]): Masked => {
  const signs = [...text.matchAll(/[⟦⟧]/gu)].map(({ 0: sign, index }) => ({
    ...{ start: index, end: index + sign.length, says: sign },
  }));
  const held = apart([...places, ...signs]);
  let from = 0;
  const parts = held.map(({ start, end }, i) => {
    const before = text.slice(from, start);
    from = end;
    return `${before}${OPEN}${i + 1}${CLOSE}`;
  });
  return { text: parts.join('') + text.slice(from), held: held.map(({ says }) => says) };
};

/** What the marks of an answer stand for in their places; undefined where one is missing, stands twice, or is none of ours. */
export const unmask = (answer: string, held: readonly string[]): string | undefined => {
  const seen = new Set<number>();
  let isWhole = true;
  const text = answer.replace(MARK, (_, figures: string) => {
    const number = figuresOf(figures);
    if (seen.has(number) || number < 1 || number > held.length) isWhole = false;
    seen.add(number);
    // What is held may itself look like a mark: it is looked for no more.
    return held[number - 1] ?? '';
  });
  const isClean = !SIGN.test(answer.replace(MARK, ''));
  return isWhole && isClean && seen.size === held.length ? text : undefined;
};

/** The text without its marks: what an engine has to say anything about. */
export const withoutMarks = (text: string): string => text.replace(MARK, ' ');
