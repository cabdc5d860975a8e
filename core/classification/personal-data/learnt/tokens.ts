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

/** What each sign is written in; the first that fits. */
const IN_SCRIPT: readonly (readonly [number, RegExp])[] = [
  [SCRIPTS.latin, /\p{Script=Latin}/u],
  [SCRIPTS.digit, /[0-9]/],
  [SCRIPTS.han, /[\u3400-\u9fff々〆]/],
  [SCRIPTS.hira, /[ぁ-ゖ]/],
  [SCRIPTS.kata, /[ァ-ヺー]/],
  [SCRIPTS.hangul, /\p{Script=Hangul}/u],
  [SCRIPTS.nagari, /[\u0900-\u0963\u0971-\u097f]/],
  [SCRIPTS.sign, /[^\s]/u],
];
const SPACE = 9;
const scripts = new Uint8Array(0x10000);
const scriptOf = (code: number): number => {
  const known = scripts[code];
  if (known) return known;
  const sign = String.fromCodePoint(code);
  const script = IN_SCRIPT.find(([, is]) => is.test(sign))?.[0] ?? SPACE;
  if (code < scripts.length) scripts[code] = script;
  return script;
};
/** Those that set no spaces, and signs, stand alone. */
const isAlone = (script: number): boolean =>
  script === SCRIPTS.han || script === SCRIPTS.hira || script === SCRIPTS.sign;
/** Marks of a letter, and what stands inside a word: d'Angelo. */
const goesOn = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || (code >= 0x300 && code <= 0x36f);
const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Where the row of one script that begins at `start` ends. */
const endOfRow = (text: string, start: number, script: number): number => {
  let at = start + widthOf(text.codePointAt(start) ?? 0);
  if (isAlone(script)) return at;
  for (; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (scriptOf(code) !== script && !(script === SCRIPTS.latin && goesOn(code))) break;
    at += widthOf(code);
  }
  return at;
};
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
  for (let start = 0; start < text.length; ) {
    const script = scriptOf(text.codePointAt(start) ?? 0);
    if (script === SPACE) {
      if (text[start] === '\n') first = true;
      start++;
      continue;
    }
    const joined = start === end && start > 0;
    end = endOfRow(text, start, script);
    const word = text.slice(start, end);
    tokens.push({
      start,
      end,
      word: script === SCRIPTS.latin ? word.toLowerCase() : word,
      script: script as Script,
      shape: shapeOf(word, script as Script),
      joined,
      first,
    });
    if (script !== SCRIPTS.sign) first = false;
    else if (END.test(word)) first = true;
    start = end;
  }
  return tokens;
};

/** Signs belong to nobody, and nearly all hiragana are grammar: only what a list knows as a name is looked at. */
export const isWeighed = ({ script }: Token, lists: number): boolean =>
  script !== SCRIPTS.sign && (script !== SCRIPTS.hira || lists !== 0);
