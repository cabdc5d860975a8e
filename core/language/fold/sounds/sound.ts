/** Names by their consonants, so that フェルナンデス is found by Fernandes: both are `frnnds`. */
const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['カキクケコ', 'k'],
  ['サシスセソザジズゼゾチヂヅ', 's'],
  ['タツテト', 't'],
  ['ナニヌネノン', 'n'],
  ['フ', 'f'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
  ['ガギグゲゴ', 'g'],
  ['ダデド', 'd'],
  ['バビブベボ', 'b'],
  ['パピプペポ', 'p'],
];
const SOUND_OF = new Map(
  ROWS.flatMap(([row, sound]) => [...row].map((kana) => [kana, sound] as const)),
);
const VOWELS: Readonly<Record<string, string>> = { ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o' };

/** Fewer consonants fit too many words. */
const LEAST = 3;
const SHORTEST_NAME = 5;

const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ph/g, 'f'],
  [/sh|ch|th|j|z|g(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ts/g, 't'],
  [/ck|qu?|c/g, 'k'],
  [/x/g, 'ks'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/([bdfgkmnprst])\1/g, '$1'],
];
const NO_CONSONANT = /[^bdfgkmnprst]/g;

/** N before p and b is written m. */
const levelled = (consonants: string): string => consonants.replace(/m(?=[pb])/g, 'n');

const markOf = (initial: string, consonants: string): string | undefined =>
  consonants.length >= LEAST ? `=~${initial}${levelled(consonants)}` : undefined;

/** The mark for the sound of a folded word in Latin letters; undefined where it is too short to mean one name. */
export const soundOf = (word: string): string | undefined => {
  if (word.length < SHORTEST_NAME || !/^[a-z]+$/.test(word)) return undefined;
  let sound = word;
  for (const [spelling, kept] of SPELLINGS) sound = sound.replace(spelling, kept);
  const initial = /^[aiueo]/.test(word) ? (word[0] ?? '') : '';
  return markOf(initial, sound.replace(NO_CONSONANT, ''));
};

const NAMES = /[ァ-ヺー]{4,}/g;

/** The marks for the sounds of all words in katakana. */
export const soundsIn = (text: string): string[] =>
  (text.match(NAMES) ?? []).flatMap(
    (name) =>
      markOf(
        VOWELS[name[0] ?? ''] ?? '',
        [...name].map((kana) => SOUND_OF.get(kana) ?? '').join(''),
      ) ?? [],
  );
