import type { GuardOptions } from './rule.js';

/** What a city says of itself in public, as its files have it. */
export interface PublicCity {
  readonly receiptPrefix: string;
  readonly emergency: { readonly lines: readonly { readonly number: string }[] };
  readonly publicContacts: {
    readonly numbers: readonly string[];
    readonly addresses: readonly string[];
    readonly places: readonly string[];
  };
}

const made = new WeakMap<PublicCity, GuardOptions>();

/** What the guard is told of a city. The same value for the same city each time, so that it is prepared once. */
export const guardOptionsOf = (city: PublicCity): GuardOptions => {
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
