/** What a token is written in; the numbers stand in the stored weights. */
export const SCRIPTS = {
  latin: 1,
  digit: 2,
  han: 3,
  hira: 4,
  kata: 5,
  hangul: 6,
  nagari: 7,
  sign: 8,
} as const;
type Script = (typeof SCRIPTS)[keyof typeof SCRIPTS];

/** A word, a row of figures, or one sign of a script that sets no spaces. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly script: Script;
  /** How it is built, whatever it says: capitals, how many figures. */
  readonly shape: number;
  /** Nothing stands between it and the token before. */
  readonly joined: boolean;
  /** The first of a sentence or line. */
  readonly first: boolean;
}

const TOKEN =
  /(\p{Script=Latin}(?:[\p{Script=Latin}'’]|[\u0300-\u036f])*)|([0-9]+)|([\u3400-\u9fff々〆])|([ぁ-ゖ])|([ァ-ヺー]+)|([\p{Script=Hangul}]+)|([\u0900-\u0963\u0971-\u097f]+)|([^\s])/gu;
const END = /[.!?。！？\n…।]/;
const MOST = 12;

const shapeOf = (word: string, script: Script): number => {
  const length = Math.min(word.length, MOST);
  if (script === SCRIPTS.latin) {
    const first = word[0] ?? '';
    const capital = first !== first.toLowerCase();
    if (word.length === 1) return capital ? 10 : 11;
    if (word === word.toUpperCase()) return 20 + length;
    return capital ? 12 : word === word.toLowerCase() ? 13 : 14;
  }
  if (script === SCRIPTS.sign) return 200 + (word.codePointAt(0) ?? 0);
  if (script === SCRIPTS.digit) return 40 + length;
  return 60 + script * 16 + length;
};

/** The tokens of a text, in order. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  let first = true;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    let script = 1;
    while (match[script] === undefined) script++;
    const word = match[0];
    if (!first && start > end && text.slice(end, start).includes('\n')) first = true;
    tokens.push({
      start,
      end: start + word.length,
      word: script === SCRIPTS.latin ? word.toLowerCase() : word,
      script: script as Script,
      shape: shapeOf(word, script as Script),
      joined: start === end && start > 0,
      first,
    });
    end = start + word.length;
    if (script !== SCRIPTS.sign) first = false;
    else if (END.test(word)) first = true;
  }
  return tokens;
};

/** Signs belong to nobody, and nearly all hiragana are grammar: only what a list knows as a name is looked at. */
export const isWeighed = ({ script }: Token, lists: number): boolean =>
  script !== SCRIPTS.sign && (script !== SCRIPTS.hira || lists !== 0);
