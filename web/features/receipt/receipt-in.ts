/** Letters of a secret that is carried by paper, a link or a mail. */
const SECRET = 26;
/** How the receipt shows it: in fours, and what is left. */
const FOURS = [4, 4, 4, 4, 4, 4, 2].join();

interface Typed {
  readonly receipt: string;
  readonly secret: string;
}

/** Letters and digits that stand together, where they stand. */
const tokensOf = (text: string): string[] => text.match(/[0-9A-Z]+/g) ?? [];

/** Several tokens that follow each other and are as long as a secret: in fours, or whole, or those that stand last. */
const secretIn = (tokens: readonly string[]): string => {
  let last = '';
  for (let from = 0; from < tokens.length; from++) {
    let length = 0;
    for (let to = from; to < tokens.length && length < SECRET; to++) {
      length += tokens[to]?.length ?? 0;
      if (length !== SECRET) continue;
      const found = tokens.slice(from, to + 1);
      if (found.length === 1 || found.map((token) => token.length).join() === FOURS)
        return found.join('');
      last = found.join('');
    }
  }
  // What is too short or too long is looked up all the same: whoever mistyped a letter is told so, not asked for it again.
  return last || tokens.join('');
};

/** A number without the letters before it: a year and six more, in one or in two. */
const bareNumberIn = (tokens: readonly string[]): readonly [at: number, count: number] => {
  const at = tokens.findIndex(
    (token, i) =>
      /^20\d\d[0-9A-Z]{6}$/.test(token) || (/^20\d\d$/.test(token) && tokens[i + 1]?.length === 6),
  );
  return [at, tokens[at]?.length === 4 ? 2 : 1];
};

/**
 * Takes number and secret out of whatever was typed or pasted: both in one, in either order, with words beside them, in any
 * width and case, without the letters before the number. Whichever is not there is empty. Pure.
 */
export const receiptIn = (typed: string, prefix: string): Typed => {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  const named = new RegExp(`${prefix}[^0-9A-Z]*([0-9OIL]{4})[^0-9A-Z]*([0-9A-Z]{6})`).exec(text);
  if (named) {
    const rest = `${text.slice(0, named.index)} ${text.slice(named.index + named[0].length)}`;
    return { receipt: `${prefix}-${named[1]}-${named[2]}`, secret: secretIn(tokensOf(rest)) };
  }
  const tokens = tokensOf(text);
  const [at, count] = bareNumberIn(tokens);
  if (at < 0) return { receipt: '', secret: secretIn(tokens) };
  const number = tokens.slice(at, at + count).join('');
  return {
    receipt: `${prefix}-${number.slice(0, 4)}-${number.slice(4)}`,
    secret: secretIn(tokens.toSpliced(at, count)),
  };
};
