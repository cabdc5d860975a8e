/** What the product knows of Japanese words: other spellings, readings, and words that only contain the letters of another. */
export interface SearchWords {
  /** Parts two words that stand together where a third seems to stand across them: 市民|生活 holds no 民生. */
  parted(folded: string): string;
  /** Words in which the kana of this word stand and mean something else, the longest first: なごみ for ごみ. */
  hiding(kana: string): readonly string[];
  /** Other spellings of a folded word or phrase: 子供 for 子ども, 絣 for かすり; the likeliest first. */
  spellings(folded: string): readonly string[];
  /** Words that are read like this in Latin letters. */
  ofRomaji(latin: string): readonly string[];
}
