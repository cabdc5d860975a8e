/** Names in an address that make another page of it. Whatever else stands there, somebody hung on: it leads to the same page. */
const KNOWN = ['q', 'in', 'measure', 'section', 'year', 'sort', 'cursor', 'version'];

/** The query of an address as search engines and other people may know it: known names only, in one order, none empty. */
export const knownSearch = (search: string): string => {
  const given = new URLSearchParams(search);
  const known = new URLSearchParams(
    KNOWN.flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value] as [string, string]] : [];
    }),
  );
  return known.size ? `?${known}` : '';
};
