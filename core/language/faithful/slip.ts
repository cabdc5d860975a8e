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

/** What is known of the names of people in Japan. */
export interface PeopleOfJapan {
  /** Whether kanji are a family name and no other word. */
  readonly isFamily: (kanji: string) => boolean;
  /** The same with rarer ones and those that are words too: beside a given name, a title, a post. */
  readonly isFamilyBeside: (kanji: string) => boolean;
  readonly isGiven: (kanji: string) => boolean;
  /** How families and given names are read, in kana. */
  readonly families: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
}

export interface SlipOptions {
  /** The city's glossary. */
  readonly terms?: readonly Term[];
  /** Names that are known to stand in the text, as they are written there. */
  readonly names?: readonly string[];
  /** How names of places of the city are read: as written, in kana. */
  readonly readings?: ReadonlyMap<string, string>;
  /** People are told by it where no さん stands behind them. */
  readonly people?: PeopleOfJapan;
}
