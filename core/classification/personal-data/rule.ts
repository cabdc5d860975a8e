import type { PersonalKind } from '../../contract/index.js';
import type { View } from './view.js';

/** Some words that seem to point at a person: UTF-16 offsets, the end not included. */
export interface PersonalFind {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}

/** What one city says of itself in public, so that it is nobody's. Nothing need be given. */
export interface GuardOptions {
  /** Telephone numbers of offices; `0000-11*` is all that begin so. */
  readonly publicNumbers?: readonly string[] | undefined;
  /** Addresses of offices, as they are written in any language: the town and the number. */
  readonly publicAddresses?: readonly string[] | undefined;
  /** In front of the city's own receipt numbers. */
  readonly receiptPrefix?: string | undefined;
  /** Names of towns, stations and sights, which may be family names too. */
  readonly placeNames?: readonly string[] | undefined;
}

/** The same in the form in which rules ask. */
export interface CompiledOptions {
  readonly numbers: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly addresses: readonly string[];
  readonly receiptPrefix: string;
  readonly places: ReadonlySet<string>;
}

/** Figures that stand together, in digits or as one word. */
export interface DigitAtom {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Written out in words: says nothing unless there are many of them. */
  readonly spelled: boolean;
}

/** A text on its way through the rules. Places are those of the view. */
export interface Page {
  readonly view: View;
  /** What is known of the whole text, however much of it is still being looked at. */
  readonly whole: { languages?: readonly string[] };
  readonly atoms: readonly DigitAtom[];
  readonly city: CompiledOptions;
  /** What earlier rules have found. */
  readonly taken: readonly PersonalFind[];
}

/** Looks for one kind. Overlaps with what was taken before are dropped afterwards. */
export type Rule = (page: Page) => PersonalFind[];

const compiled = new WeakMap<GuardOptions, CompiledOptions>();
const digits = (text: string): string => text.replace(/\D/g, '');

/** Small letters and digits only, so that spelling does not matter. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const compileOptions = (options: GuardOptions): CompiledOptions => {
  const known = compiled.get(options);
  if (known) return known;
  const { publicNumbers = [], publicAddresses = [], receiptPrefix = '', placeNames = [] } = options;
  const made: CompiledOptions = {
    numbers: new Set(publicNumbers.filter((n) => !n.endsWith('*')).map(digits)),
    beginnings: publicNumbers.filter((n) => n.endsWith('*')).map(digits),
    addresses: publicAddresses.map(bare).filter((a) => a.length > 3),
    receiptPrefix: receiptPrefix.toUpperCase(),
    places: new Set(placeNames.map((name) => name.toLowerCase())),
  };
  compiled.set(options, made);
  return made;
};
