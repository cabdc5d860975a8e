/**
 * A telephone number of Japan, with any of the strokes that people put between its parts. What stands before it is
 * part of the pattern, so that the noughts of 5000000 yen are none.
 */
const TELEPHONE =
  /(?:^|\D)(?:\+81|0)[-‐-―−ー\s(]{0,2}\d{1,4}[-‐-―−ー\s)]{0,2}\d{1,4}[-‐-―−ー\s]{0,2}\d{3,4}(?!\d)/;
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;

/** Whether a text seems to hold a telephone number or an e-mail address, in full or half width. A guess, for a hint. */
export const holdsPersonalData = (text: string): boolean => {
  const plain = text.normalize('NFKC');
  return TELEPHONE.test(plain) || EMAIL.test(plain);
};
