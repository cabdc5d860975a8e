/** Times leave the product with the city's offset, so that a date read off them is the city's date. */
export const cityTime = (at: Date | string): string =>
  `${new Date(new Date(at).getTime() + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
