const MARKS_OF_LATIN = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu;
const MAY_HAVE_MARKS = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** Text in one width and small letters, its Latin letters without their marks. */
export const plainLatin = (text: string): string => {
  const plain = text.normalize('NFKC').toLowerCase();
  return MAY_HAVE_MARKS.test(plain)
    ? plain.normalize('NFD').replace(MARKS_OF_LATIN, '').normalize('NFC').replaceAll('đ', 'd')
    : plain;
};

/** The same letter twice is heard once. */
export const once = (key: string): string => key.replace(/(.)\1+/g, '$1');

/** Replaces one spelling after the other. */
export const respelt = (
  text: string,
  spellings: ReadonlyArray<readonly [RegExp, string]>,
): string => spellings.reduce((so, [written, heard]) => so.replace(written, heard), text);
