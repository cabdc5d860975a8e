interface Version {
  readonly id: string;
  readonly corrects: string | null;
}

/** An answer with all its versions. */
export interface Versions<V> {
  readonly first: V;
  /** What its reader sees; the first where nothing was corrected. */
  readonly newest: V;
  /** What the newest replaced, the newest of them first. */
  readonly earlier: readonly V[];
}

/** The answers among versions that come in the order of their time, in that order. */
export const answersAmong = <V extends Version>(versions: readonly V[]): Versions<V>[] =>
  versions
    .filter(({ corrects }) => corrects === null)
    .map((first) => {
      const all = [first, ...versions.filter(({ corrects }) => corrects === first.id)];
      const newest = all.at(-1) ?? first;
      return { first, newest, earlier: all.slice(0, -1).reverse() };
    });
