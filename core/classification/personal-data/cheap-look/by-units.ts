/** Where signs are looked up one by one; of all others no expression here asks. */
const BLOCKS = [
  [0x00, 0x587],
  [0x5d0, 0x6ff],
  [0x900, 0x97f],
  [0xe01, 0xe4e],
  [0x1dc0, 0x1fff],
  [0x3005, 0x33ff],
  [0xf900, 0xfaff],
  [0xfe00, 0xfe0f],
  [0xff10, 0xffdc],
] as const;
/** Kanji and Hangul are letters throughout. */
const LETTERS = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua48c\\uac00-\\ud7a3';
const PROPERTIES: Readonly<Record<string, { readonly is: RegExp; readonly whole: string }>> = {
  L: { is: /\p{L}/u, whole: LETTERS },
  Lu: { is: /\p{Lu}/u, whole: '' },
  Ll: { is: /\p{Ll}/u, whole: '' },
  M: { is: /\p{M}/u, whole: '' },
};
/** Pictures, most of which are two units. */
const PICTURE =
  '(?:[\\u00a9\\u00ae\\u203c\\u2049\\u2122\\u2139\\u2194-\\u21aa\\u231a-\\u23ff\\u24c2\\u25aa-\\u25fe\\u2600-\\u27bf\\u2934\\u2935\\u2b05-\\u2b55\\u3030\\u303d\\u3297\\u3299]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
const signsWith = ({ is, whole }: { readonly is: RegExp; readonly whole: string }): string => {
  let signs = whole;
  for (const [from, to] of BLOCKS) {
    let first = -1;
    for (let code = from; code <= to + 1; code++) {
      const has = code <= to && is.test(String.fromCharCode(code));
      if (has && first < 0) first = code;
      if (has || first < 0) continue;
      signs += first === code - 1 ? escaped(first) : `${escaped(first)}-${escaped(code - 1)}`;
      first = -1;
    }
  }
  return signs;
};
const known = new Map<string, string>();
const signsOf = (name: string): string | undefined => {
  const property = PROPERTIES[name];
  const signs = known.get(name) ?? (property && signsWith(property));
  if (signs) known.set(name, signs);
  return signs;
};

const written = new WeakMap<RegExp, string>();
/** How an expression was written, before it was made to read by units. */
export const sourceOf = (expression: RegExp): string =>
  written.get(expression) ?? expression.source;

/**
 * The same expression, reading units instead of whole signs, as nothing that is asked for here has two of them but pictures.
 * Where whole signs are read and capitals do not matter, the engine takes every letter for a set of its own, finds no
 * beginnings in common among a hundred words, and looks for the second half of a sign behind every letter: that is most of
 * its code and of its time.
 */
export const byUnits = (expression: RegExp): RegExp => {
  const { source, flags } = expression;
  let inSet = false;
  let can = true;
  const plain = source.replace(
    /\\p\{([\w=]+)\}|\\u\{(\w+)\}|\\[\s\S]|[[\]]|[\ud800-\udfff]/g,
    (part: string, name?: string, code?: string) => {
      if (part === '[' || part === ']') inSet = part === '[';
      else if (name === 'Extended_Pictographic' && !inSet) return PICTURE;
      else if (name) {
        const signs = signsOf(name);
        if (!signs) can = false;
        return inSet ? `${signs}` : `[${signs}]`;
      } else if (code) return escaped(Number.parseInt(code, 16));
      else if (inSet && part >= '\ud800' && part <= '\udfff') can = false;
      return part;
    },
  );
  if (!can) throw new Error(`An expression that cannot be read by units: ${source.slice(0, 60)}`);
  const made = new RegExp(plain, flags.replace('u', ''));
  written.set(made, source);
  return made;
};
