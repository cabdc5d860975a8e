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
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  greek: /\p{Script=Greek}/gu,
  tamil: /\p{Script=Tamil}/gu,
  telugu: /\p{Script=Telugu}/gu,
  kannada: /\p{Script=Kannada}/gu,
  malayalam: /\p{Script=Malayalam}/gu,
  gujarati: /\p{Script=Gujarati}/gu,
  gurmukhi: /\p{Script=Gurmukhi}/gu,
  lao: /\p{Script=Lao}/gu,
  georgian: /\p{Script=Georgian}/gu,
  armenian: /\p{Script=Armenian}/gu,
  ethiopic: /\p{Script=Ethiopic}/gu,
  mongolian: /\p{Script=Mongolian}/gu,
  latin: /\p{Script=Latin}/gu,
} as const;
export type Script = keyof typeof SCRIPTS;
export type ScriptCounts = Readonly<Record<Script, number>>;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const countScripts = (text: string): ScriptCounts =>
  Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, pattern]) => [name, countOf(text, pattern)]),
  ) as ScriptCounts;

/** What a script tells of the language: the only one of our residents' that is written in it, or that it is none of ours. */
export const LANGUAGE_OF_SCRIPT = {
  hangul: 'ko',
  devanagari: 'ne',
  myanmar: 'my',
  sinhala: 'si',
  thai: 'th',
  khmer: 'km',
  bengali: 'bn',
  arabic: 'und-Arab',
  cyrillic: 'und-Cyrl',
  hebrew: 'he',
  greek: 'el',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  gujarati: 'gu',
  gurmukhi: 'pa',
  lao: 'lo',
  georgian: 'ka',
  armenian: 'hy',
  ethiopic: 'und-Ethi',
  mongolian: 'mn-Mong',
} as const satisfies Partial<Record<Script, string>>;

/** Letters that among our languages only Vietnamese writes (with its tone marks). Expects composed letters (NFC). */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
export const vietnameseLetters = (text: string): number => countOf(text, VIETNAMESE);
