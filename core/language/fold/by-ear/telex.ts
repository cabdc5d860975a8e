import { plainLatin } from './latin.js';

/** Vietnamese as it is typed: marks are letters behind the vowel (tooi muoons), or doubled ones. */
const TYPED = /(?:aa|ee|oo|dd|[aou]w)|[aeiouy](?:ng|nh|ch|[nmtcp])?[sfrxj]$/;
const TONE = /(?<=[aeiouyw](?:ng|nh|ch|[nmtcp])?)[sfrxj]$/;
const SMALL: ReadonlySet<string> = new Set(
  'toi khong co cua cho nguoi duoc thi rat nhieu muon khi nha biet bi lam xin hoi voi nhung cac mot roi trong'.split(
    ' ',
  ),
);
const LEAST_TYPED = 0.4;
const LEAST_SMALL = 0.2;

/** Vietnamese that was typed without its input method, as words without marks; undefined where a text is none. */
export const fromTelex = (text: string): string | undefined => {
  const plain = plainLatin(text);
  const words = plain.match(/[a-z]+/g) ?? [];
  if (words.filter((word) => TYPED.test(word)).length < LEAST_TYPED * words.length)
    return undefined;
  const meant = (word: string): string =>
    word
      .replace(TONE, '')
      .replace(/([aeo])\1/g, '$1')
      .replace(/dd/g, 'd')
      .replace(/w/g, '');
  const known = words.filter((word) => SMALL.has(meant(word))).length;
  return words.length && known >= LEAST_SMALL * words.length
    ? plain.replace(/[a-z]+/g, meant)
    : undefined;
};
