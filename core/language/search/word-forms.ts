/** A word of the dictionary: how it is read, and how it may be written; kana alone where it has no kanji. */
export interface Word {
  readonly reading: string;
  readonly surfaces: readonly string[];
  readonly isVerb: boolean;
  readonly isAdjective: boolean;
}

/** The forms of verbs and adjectives that stand in texts most, by the last kana. */
const I_ROW: Readonly<Record<string, string>> = {
  う: 'い',
  く: 'き',
  ぐ: 'ぎ',
  す: 'し',
  つ: 'ち',
  ぬ: 'に',
  ぶ: 'び',
  む: 'み',
  る: 'り',
};
export const formsOf = (word: string, { isVerb, isAdjective }: Word): string[] => {
  const stem = word.slice(0, -1);
  const last = word.slice(-1);
  if (isAdjective && last === 'だ') return ['に', 'な', 'で', 'さ'].map((ending) => stem + ending);
  if (isAdjective) return [word, `${stem}く`, `${stem}さ`, `${stem}か`];
  const connected = isVerb ? I_ROW[last] : undefined;
  return connected ? [word, stem + connected] : [word];
};

/** きれい, as it is looked for, of きれいだ, as it stands in the list. */
export const bareOf = (word: Word): Word | undefined =>
  word.isAdjective && word.reading.endsWith('だ')
    ? {
        reading: word.reading.slice(0, -1),
        surfaces: word.surfaces.map((surface) => surface.replace(/だ$/, '')),
        isVerb: false,
        isAdjective: false,
      }
    : undefined;
