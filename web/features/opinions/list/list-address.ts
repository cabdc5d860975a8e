/** What a list of opinions is narrowed by, as its address says it. */
export interface ListAddress {
  readonly q: string;
  readonly in: string;
  readonly measure: string;
  readonly section: string;
  readonly year: string;
  readonly sort: string;
}

/** What is narrowed, but for the order: it hides nothing. */
const NARROWING = ['q', 'in', 'measure', 'section', 'year'] as const;

export const isNarrowed = (asked: ListAddress): boolean =>
  NARROWING.some((name) => asked[name] !== '');

/** The same list with something changed; what is empty is not said. A cursor belongs to one list and is never carried over. */
export const listAddress = (
  asked: ListAddress,
  change: Partial<ListAddress & { readonly cursor: string }> = {},
): string => {
  const said = Object.entries({ ...asked, ...change }).filter(([, value]) => value);
  return said.length ? `/opinions?${new URLSearchParams(said)}` : '/opinions';
};
