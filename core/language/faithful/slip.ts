/** What a translation can lose or add. */
export type SlipKind =
  | 'number'
  | 'date'
  | 'time'
  | 'amount'
  | 'telephone'
  | 'link'
  | 'email'
  | 'name'
  | 'negation'
  | 'term'
  | 'empty'
  | 'language'
  | 'markup';

/** One thing that stands on one side only: `missing` has its place in the source, `added` in the target. */
export interface Slip {
  readonly kind: SlipKind;
  readonly side: 'missing' | 'added';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The ways to say one thing of the city, by language. */
export interface Term {
  readonly [lang: string]: readonly string[];
}

export interface Written {
  readonly text: string;
  readonly lang: string;
}

export interface SlipOptions {
  /** The city's glossary. */
  readonly terms?: readonly Term[];
  /** Names that are known to stand in the text, as they are written there. */
  readonly names?: readonly string[];
  /** How names of places of the city are read: as written, in kana. */
  readonly readings?: ReadonlyMap<string, string>;
  /** Whether kanji are a family name: people are told by it where no さん stands behind them. */
  readonly isFamily?: (kanji: string) => boolean;
}
