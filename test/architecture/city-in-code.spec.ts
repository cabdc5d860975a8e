import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cityWordsIn, cityWordsOf, textsOfSource } from '../support/city-words.js';
import { sourcePaths } from './sources.js';

const cities = readdirSync('cities').map((name) => cityWordsOf(`cities/${name}`));
const everywhere = (text: string): string[] => cities.flatMap((words) => cityWordsIn(text, words));

const code = sourcePaths().filter(
  (path) =>
    /^(core|api|worker|web)\/.*\.(ts|tsx|js|mjs)$/.test(path) && !/\.spec\.tsx?$/.test(path),
);
const styles = sourcePaths().filter((path) => /^web\/.*\.(css|svg)$/.test(path));
const locales = readdirSync('locales', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => `locales/${name}`);
const read = (path: string): string => readFileSync(path, 'utf8');

describe('what is one city’s stands in its folder and nowhere else', () => {
  test('there is a city, and code to look at', () => {
    expect(cities.length).toBeGreaterThan(0);
    expect(cities.every(({ wholes, numbers }) => wholes.size && numbers.length)).toBe(true);
    expect(code.length).toBeGreaterThan(300);
    expect(locales.length).toBeGreaterThan(40);
  });

  test('no code names a city, its plan, its sections, its telephones or its receipts', () => {
    const found = code.flatMap((path) =>
      textsOfSource(path, read(path)).flatMap((text) =>
        everywhere(text).map((word) => `${path}: ${word} in ${text.trim().slice(0, 60)}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('no style and no text of a locale does either', () => {
    const found = [...styles, ...locales].flatMap((path) =>
      read(path)
        .split(/[\n"]/)
        .flatMap((text) => everywhere(text).map((word) => `${path}: ${word}`)),
    );
    expect(found).toEqual([]);
  });
});

describe('this check can fail', () => {
  const words = cityWordsOf('test/cities/soramame');
  const foundIn = (source: string) =>
    textsOfSource('x.tsx', source).flatMap((text) => cityWordsIn(text, words));

  test.each([
    ['a plan code', "const FOREIGN = '1-2-1';", '1-2-1'],
    ['a plan code among others', "const TWO = new Set(['9-9-9', '2-1-12-2']);", '2-1-12-2'],
    ['the name of the city', 'const a = `そらまめ市の計画`;', 'そらまめ市'],
    ['its stem', 'const a = <p>そらまめの計画</p>;', 'そらまめ'],
    ['its name in another language', "const a = 'Soramame City';", 'soramame'],
    ['a section', "if (code === 'kurashi-mame') return;", 'kurashi-mame'],
    ['a telephone number', "const tel = '000-1234-5678';", '000-1234-5678'],
    ['a short one', 'const a = <a href="tel:99">99</a>;', '99'],
    ['a receipt number', "const receipt = 'SM-' + year;", 'SM'],
    ['a pattern of receipts', 'const a = /^SM(\\d{4})/;', 'SM'],
  ])('%s is found', (_, source, word) => {
    expect(foundIn(source)).toContain(word);
  });

  test.each([
    ['a comment', "/** A measure (`1-2-1`) of そらまめ市. */ const a = '';"],
    ['a date', "const day = '2021-1-12';"],
    ['a longer code', "const code = '11-2-1';"],
    ['a number among figures', "const text = '1,299 yen';"],
    ['a unit', "const unit = 'SMALL';"],
  ])('%s is left alone', (_, source) => {
    expect(foundIn(source)).toEqual([]);
  });
});
