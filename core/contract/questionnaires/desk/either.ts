type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The same whatever the order in which names were written. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
};
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Whichever of two changed it, name by name. Where both did, `mine`, and the path is noted. */
export const either = (
  [base, mine, theirs]: readonly [unknown, unknown, unknown],
  path: string,
  both: string[],
): unknown => {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isTree(base) && isTree(mine) && isTree(theirs)) {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const merged = names.flatMap((name) => {
      const value = either(
        [base[name], mine[name], theirs[name]],
        path ? `${path}.${name}` : name,
        both,
      );
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(merged);
  }
  both.push(path);
  return mine;
};
