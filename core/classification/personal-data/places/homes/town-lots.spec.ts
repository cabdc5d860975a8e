import { describe, expect, it } from '@jest/globals';
import { townLots } from './town-lots.js';

const lots = (text: string): string[] =>
  townLots(text).map(({ start, end }) => text.slice(start, end));

describe('a town and its lot, though nothing says that it is a town', () => {
  it.each([
    ['Kami di kos Anggrek, Hayakawa 7-33, lantai 2', 'Hayakawa 7-33'],
    ['bahay nya 5-12 Nakamori, likod ng tindahan', '5-12 Nakamori'],
    ['nhà em ở Toyosaki 3-4-18 ạ', 'Toyosaki 3-4-18'],
  ])('%s', (text, lot) => expect(lots(text)).toEqual([lot]));

  it.each([
    ['a game', 'Fukuda won 3-1 against Kawabe 2-0 yesterday'],
    ['hours', 'The bus to Kawabe 9-11 am is full'],
    ['years', 'Hanami 2024-25 budget'],
    ['a telephone', 'Call Yakuba 0270-55'],
    ['a word of every day', 'Please see Table 3-4'],
  ])('not %s', (_, text) => expect(lots(text)).toEqual([]));
});
