import type { City } from '../../base/city/index.js';

/** In front of a booking's number: the city's own letters and one more, so that nobody takes it for the number of a voice. */
export const bookingPrefix = ({ receiptPrefix }: Pick<City, 'receiptPrefix'>): string =>
  `${receiptPrefix}Y`;
