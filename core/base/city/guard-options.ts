import type { City } from './city.js';

/** What the guard for personal data is told of a city: what is public there, and nobody's. */
export interface CityGuardOptions {
  readonly publicNumbers: readonly string[];
  readonly publicAddresses: readonly string[];
  readonly receiptPrefix: string;
  readonly placeNames: readonly string[];
}

type Told = Pick<City, 'publicContacts' | 'emergency' | 'receiptPrefix'>;
const made = new WeakMap<Told, CityGuardOptions>();

/** The same value for the same city each time, so that it is prepared once. */
export const guardOptionsOf = (city: Told): CityGuardOptions => {
  const known = made.get(city);
  if (known) return known;
  const { numbers, addresses, places } = city.publicContacts;
  const options = {
    publicNumbers: [...numbers, ...city.emergency.lines.map(({ number }) => number)],
    publicAddresses: addresses,
    receiptPrefix: city.receiptPrefix,
    placeNames: places,
  };
  made.set(city, options);
  return options;
};
