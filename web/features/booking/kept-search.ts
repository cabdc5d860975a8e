import { useLocation } from 'react-router';

/** What an address of the booking goes on saying. */
const KEPT = ['f', 'kind', 'place', 'interpreter', 'from', 'voice'];

/** The query of the next page of a booking: what this one says, but for what is named anew; an empty value leaves it out. */
export const useKeptSearch = (): ((named: Readonly<Record<string, string>>) => string) => {
  const before = new URLSearchParams(useLocation().search);
  return (named) => {
    const search = new URLSearchParams();
    for (const name of KEPT) {
      const value = named[name] ?? before.get(name);
      if (value) search.set(name, value);
    }
    return search.size ? `?${search}` : '';
  };
};
