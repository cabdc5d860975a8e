/** What is one letter to who types Nepali by ear or in a hurry: long and short vowels, the three s, nasals before a letter. */
const NEPALI: readonly (readonly [RegExp, string])[] = [
  [/ी/g, 'ि'],
  [/ू/g, 'ु'],
  [/[शष]/g, 'स'],
  [/[ङञणनम]्(?=[क-ह])/g, 'ं'],
  [/ण/g, 'न'],
  [/व/g, 'ब'],
  [/ँ/g, 'ं'],
  [/़/g, ''],
];
/** From a katakana to its hiragana, in code points. */
const TO_HIRAGANA = 0x60;

const moved = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/**
 * A word as it is compared, however it was typed: without case, width, accents and tones, katakana as hiragana, small kana
 * as large, and nothing but letters.
 */
export const foldWord = (typed: string): string => {
  const letters = typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(/ー/g, '');
  const kana = moved(moved(letters, /[ァ-ヶ]/g, -TO_HIRAGANA), /[ぁぃぅぇぉっゃゅょゎ]/g, 1);
  return NEPALI.reduce((word, [from, to]) => word.replace(from, to), kana);
};
