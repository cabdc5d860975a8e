import { expect, test } from '@jest/globals';
import { readCity } from '../../core/infra/read-city.js';
import { registry, shippedCity } from './messages.js';

const { everyday, texts } = readCity(shippedCity.folder);

test('the shipped city has everyday words', () => {
  expect(everyday.length).toBeGreaterThan(5);
});

test.each(registry.map(({ tag }) => tag))(
  'each has a word in %s, and so has its section',
  (tag) => {
    expect(everyday.filter(({ says }) => !says[tag]).map(({ id }) => id)).toEqual([]);
    const unnamed = everyday.filter(({ section }) => !texts[tag]?.section?.[section]);
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  },
);
