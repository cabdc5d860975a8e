/** Kanji, the mark that repeats one, and the small letters that stand for か in 3ヶ所. */
export const KANJI = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff々〆';
const HAS_KANJI = new RegExp(`[${KANJI}]`, 'u');

export const hasKanji = (text: string): boolean => HAS_KANJI.test(text);

/** Katakana as hiragana; the long mark stays. */
export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
