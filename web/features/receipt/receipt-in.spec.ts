import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { receiptIn } from './receipt-in.js';

const NUMBER = 'SR-2031-9WX4KP';
const SECRET = 'Q7ZV01HTMB3KXE8NPD5RGWA2CY';
const FOURS = 'Q7ZV 01HT MB3K XE8N PD5R GWA2 CY';
const both = { receipt: NUMBER, secret: SECRET };
const read = (typed: string) => receiptIn(typed, 'SR');

describe('number and secret are found', () => {
  it.each([
    ['as the copy button gives them', `${NUMBER}\n${FOURS}`],
    ['as a field without lines takes them in', `${NUMBER}${FOURS}`],
    ['the other way round', `${SECRET}, ${NUMBER}`],
    ['with words of a mail', `受付番号：${NUMBER}（合言葉は ${FOURS} です）`],
    ['with words that a secret could hold', `Receipt number ${NUMBER} Secret code ${FOURS}`],
    ['with a word that makes up the length', `Secret: ${FOURS}. Number: ${NUMBER}`],
    ['without the letters before', `2031-9WX4KP ${FOURS}`],
    ['without them and without a hyphen', `20319wx4kp ${SECRET.toLowerCase()}`],
    ['in small letters and with hyphens', `sr 2031 9wx4kp q7zv-01ht-mb3k-xe8n-pd5r-gwa2-cy`],
    ['in wide letters', `ＳＲ－２０３１－９ＷＸ４ＫＰ　${SECRET}`],
    ['with signs that nobody sees', `\u200b${NUMBER}\u2060 \ufeff${FOURS}`],
    ['as a link', `https://koe.example/vi/my-voice?other=1#${NUMBER}.${SECRET}`],
  ])('%s', (_, typed) => expect(read(typed)).toEqual(both));
});

describe('what is missing is empty', () => {
  it.each([
    ['a number alone', NUMBER, { receipt: NUMBER, secret: '' }],
    ['a secret alone', FOURS, { receipt: '', secret: SECRET }],
    ['nothing', ' － ', { receipt: '', secret: '' }],
  ])('%s', (_, typed, found) => expect(read(typed)).toEqual(found));
});

it('a secret with a letter too few is still looked up', () => {
  expect(read(`${NUMBER} ${FOURS.slice(0, -1)}`).secret).toBe(SECRET.slice(0, -1));
});

it('finds every number and every secret, whatever stands between them', () => {
  const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  const letters = (n: number) =>
    fc.array(letter, { minLength: n, maxLength: n }).map((found) => found.join(''));
  fc.assert(
    fc.property(
      letters(6),
      letters(26),
      fc.constantFrom(' ', '\n', ' / ', '、'),
      (six, secret, sep) => {
        const fours = secret.replace(/(.{4})(?=.)/g, '$1 ');
        expect(read(`SR-2030-${six}${sep}${fours}`)).toEqual({ receipt: `SR-2030-${six}`, secret });
      },
    ),
  );
});

it('answers whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(Object.keys(read(typed))).toEqual(['receipt', 'secret']);
    }),
  );
});
