/** 火(ひ): how a word is read stands in brackets behind it, as in what plain Japanese is written with. */
const READING =
  /(?<=[\p{Script=Han}々])[(（][\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}[)）]/gu;

/** A text without the readings behind its words: 火(ひ)が is said as 火が is. */
export const withoutReadings = (text: string): string => text.replace(READING, '');
