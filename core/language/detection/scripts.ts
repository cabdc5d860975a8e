/** Which writing a text is in: counts of letters per script, the first and surest sign of its language. */

const SCRIPTS = {
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  myanmar: /\p{Script=Myanmar}/gu,
  sinhala: /\p{Script=Sinhala}/gu,
  thai: /\p{Script=Thai}/gu,
  khmer: /\p{Script=Khmer}/gu,
  bengali: /\p{Script=Bengali}/gu,
  latin: /\p{Script=Latin}/gu,
} as const;
export type Script = keyof typeof SCRIPTS;
export type ScriptCounts = Readonly<Record<Script, number>>;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const countScripts = (text: string): ScriptCounts =>
  Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, pattern]) => [name, countOf(text, pattern)]),
  ) as ScriptCounts;

/** Scripts that among our residents' languages belong to one language only. */
export const LANGUAGE_OF_SCRIPT = {
  hangul: 'ko',
  devanagari: 'ne',
  myanmar: 'my',
  sinhala: 'si',
  thai: 'th',
  khmer: 'km',
  bengali: 'bn',
} as const satisfies Partial<Record<Script, string>>;

/** Letters that among our languages only Vietnamese writes (with its tone marks). Expects composed letters (NFC). */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
export const vietnameseLetters = (text: string): number => countOf(text, VIETNAMESE);
