/** Which measures of the plan mean what to routing (`cities/<city>/matters.json`). */
export interface Matters {
  /** Measures about which people ask for consultation. */
  readonly consulted: readonly string[];
  /** Measures for foreign residents: a foreign language alone says nothing about the matter. */
  readonly foreign: readonly string[];
  /** Measures against violence and for rights: no public voice is asked for there. */
  readonly confided: readonly string[];
  /** The measure to which each consultation topic belongs. */
  readonly topics: Readonly<Record<string, string>>;
}
