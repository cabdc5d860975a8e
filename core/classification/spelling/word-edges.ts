const LATIN = /[a-z0-9]/;
const SPACED = /[\p{Script=Latin}\p{Script=Devanagari}\p{Script=Cyrillic}\p{Script=Thai}0-9]/u;
const LONGEST_ENDING = 3;
const LONG_ENOUGH = 5;

/** Per UTF-16 unit 1 or 2 once it was looked at: the expression is too slow to ask for each letter of each text. */
const looked = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

/** Scripts whose words stand apart: there a phrase must begin where a word begins ("air" is not in "fair"). */
export const isSpaced = (char: string | undefined): boolean => {
  if (!char) return false;
  const unit = char.charCodeAt(0);
  if (!looked[unit]) looked[unit] = SPACED.test(char) ? YES : NO;
  return looked[unit] === YES;
};

export const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !isSpaced(text[at]) || !isSpaced(text[at - 1]);

/**
 * Whether a phrase may end here. In Latin letters a long word may go on a little (plurals, "-nya", "-ng"), a short one
 * only by an "s"; Devanagari words carry their case endings; elsewhere every place is an end.
 */
export const endsWord = (text: string, from: number, end: number, open: boolean): boolean => {
  const next = text[end];
  if (next === undefined || open || !isSpaced(next) || !isSpaced(text[end - 1])) return true;
  if (!LATIN.test(next)) return true;
  let stop = end;
  while (stop < text.length && stop - end <= LONGEST_ENDING && LATIN.test(text[stop] ?? ' '))
    stop++;
  const rest = text.slice(end, stop);
  if (end - from < LONG_ENOUGH) return rest === 's';
  return (
    rest.length <= LONGEST_ENDING &&
    !(rest.length === LONGEST_ENDING && LATIN.test(text[stop] ?? ' '))
  );
};
