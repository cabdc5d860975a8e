/** Between the words of a phrase as it is given out; some words hold a space. */
export const BETWEEN_WORDS = ', ';

/** The words of a receipt's secret that is a phrase; undefined where it is one of signs. */
export const wordsOfSecret = (secret: string): readonly string[] | undefined =>
  secret.includes(BETWEEN_WORDS) ? secret.split(BETWEEN_WORDS) : undefined;
