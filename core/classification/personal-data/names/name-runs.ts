/** A row of signs that could be a name, as it is written. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly script: 'han' | 'katakana' | 'hiragana' | 'latin';
}

const HAN = '[\\u3400-\\u9fff々ヶ]';
const KATA = '[ァ-ヴー]';
const CAP = "[A-ZÀ-ɏḀ-Ỹ][A-Za-zÀ-ɏḀ-ỹ'’-]{0,19}";
const BEFORE: readonly [NameRun['script'], RegExp][] = [
  ['katakana', new RegExp(`(?:${KATA}{1,12}[ ・=]){0,4}${KATA}{2,14}$`)],
  ['han', new RegExp(`(?:${HAN}{1,4} )?${HAN}{1,8}$`)],
  ['hiragana', /(?:[ぁ-ん]{2,6} )?[ぁ-ん]{2,10}$/],
  ['latin', new RegExp(`(?:${CAP} ){0,4}${CAP}$`)],
];
const AFTER: readonly [NameRun['script'], RegExp][] = [
  ['katakana', new RegExp(`^(?:${KATA}{1,12}[ ・=]){0,4}${KATA}{2,14}`)],
  ['han', new RegExp(`^${HAN}{1,6}(?: ${HAN}{1,4}(?!${HAN}|[ぁ-ん]{2}))?`)],
  ['hiragana', /^[ぁ-ん]{2,10}(?: [ぁ-ん]{2,5}(?![ぁ-ん]))?/],
  ['latin', new RegExp(`^${CAP}(?: ${CAP}){0,4}`)],
];
const WINDOW = 48;

/** The row of one script that ends at a place. */
export const runBefore = (text: string, end: number): NameRun | undefined => {
  // Plain Japanese has spaces between words.
  if (text[end - 1] === ' ' && text[end - 2] !== ' ') return runBefore(text, end - 1);
  const before = text.slice(Math.max(0, end - WINDOW), end);
  for (const [script, pattern] of BEFORE) {
    const word = pattern.exec(before)?.[0];
    if (word) return { start: end - word.length, end, word, script };
  }
  return undefined;
};

/** The row of one script that begins at a place. */
export const runAfter = (text: string, start: number): NameRun | undefined => {
  const after = text.slice(start, start + WINDOW);
  for (const [script, pattern] of AFTER) {
    const word = pattern.exec(after)?.[0];
    if (word) return { start, end: start + word.length, word, script };
  }
  return undefined;
};

/** The parts of a row of kanji that a gap sets apart; most have none. */
export const apartOf = (word: string): string[] =>
  word.includes(' ') || word.includes('\u3000') ? word.split(/[ \u3000]/) : [word];

/** Only the last `length` signs of a row. */
export const tailOf = (run: NameRun, length: number): NameRun => ({
  ...run,
  start: run.end - length,
  word: run.word.slice(-length),
});
export const headOf = (run: NameRun, length: number): NameRun => ({
  ...run,
  end: run.start + length,
  word: run.word.slice(0, length),
});
