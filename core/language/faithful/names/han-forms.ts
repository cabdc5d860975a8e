import { SIMPLIFIED, VARIANTS } from '../../fold/signs/kanji-pairs.js';

const pairsOf = (list: string): [string, string][] => {
  const signs = [...list];
  return signs.flatMap((sign, i) => (i % 2 ? [] : [[sign, signs[i + 1] ?? sign]]));
};

let forms: ReadonlyMap<string, string> | undefined;
/** Each sign as Chinese writes it today, where it is not written so: the old form, and the one of Japan. */
const formsOf = (): ReadonlyMap<string, string> => {
  if (forms) return forms;
  const simple = new Map(pairsOf(SIMPLIFIED));
  const made = new Map(simple);
  for (const [old, japanese] of pairsOf(VARIANTS)) {
    const chinese = simple.get(old) ?? old;
    if (!made.has(japanese) && japanese !== chinese) made.set(japanese, chinese);
  }
  forms = made;
  return made;
};

/** A text in one form of its Chinese characters, so that names of Japan are found in Chinese texts. */
export const oneHan = (text: string): string => {
  const map = formsOf();
  return [...text].map((sign) => map.get(sign) ?? sign).join('');
};

let japanese: ReadonlyMap<string, string> | undefined;
/** A character as Japan writes it today: 桜 of 櫻. */
export const japaneseForm = (sign: string): string => {
  japanese ??= new Map(pairsOf(VARIANTS));
  return japanese.get(sign) ?? sign;
};
