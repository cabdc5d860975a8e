/** A piece of a Japanese sentence as a dictionary knows it. */
export interface Morpheme {
  readonly surface: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** In hiragana; none where the dictionary does not know the word. */
  readonly reading?: string | undefined;
  /** Part of speech, from the general to the special, e.g. `['名詞', '固有名詞', '地域']`. */
  readonly kind: readonly string[];
  /** As a dictionary lists it, e.g. `行く` of `行っ`. */
  readonly base?: string | undefined;
}

/** What takes a Japanese text apart. Every sign but white space belongs to a piece; pieces come in the order of the text. */
export type Analyse = (text: string) => Promise<readonly Morpheme[]>;
