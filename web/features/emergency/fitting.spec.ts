import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DANGERS, type SiteCity } from '../../../core/contract/index.js';
import { dangersIn, fittingNumbers, otherNumbers } from './fitting.js';
import { dialOf } from './lines.js';

const NUMBERS: SiteCity['emergency'] = {
  lastVerified: '2026-01-01',
  lines: ['police', 'fire', 'women', 'children', 'talk'].map((id) => ({ id, number: '1' })),
  always: ['police', 'fire'],
  fitting: {
    violence: ['police', 'women'],
    suicide: ['talk', 'fire'],
    child: ['children', 'police'],
    trafficking: ['police'],
  },
};

describe('the numbers for a danger', () => {
  it.each([
    ['violence', ['police', 'women', 'fire']],
    ['suicide', ['talk', 'fire', 'police']],
    ['child', ['children', 'police', 'fire']],
  ] as const)('of %s begin with who knows it, then come those for every danger', (danger, ids) => {
    expect(fittingNumbers(NUMBERS, [danger])).toEqual(ids);
  });

  it('of several dangers stand once each, and no number is lost', () => {
    const shown = fittingNumbers(NUMBERS, ['child', 'violence']);
    expect(shown).toEqual(['children', 'police', 'women', 'fire']);
    expect(otherNumbers(NUMBERS, shown)).toEqual(['talk']);
  });
});

describe('the numbers of the city that is shipped', () => {
  const numbers = JSON.parse(
    readFileSync('cities/isesaki/emergency.json', 'utf8'),
  ) as SiteCity['emergency'];

  it.each([
    ['violence', ['police', 'dv_plus']],
    ['suicide', ['yorisoi', 'mind']],
    ['child', ['child']],
    ['trafficking', ['police', 'gunma_foreign', 'immigration']],
  ] as const)('for %s begin with who knows it', (danger, first) => {
    expect(fittingNumbers(numbers, [danger]).slice(0, first.length)).toEqual(first);
  });

  it.each(DANGERS)('for %s hold police and ambulance', (danger) => {
    expect(fittingNumbers(numbers, [danger])).toEqual(expect.arrayContaining(['police', 'fire']));
  });
});

it.each([
  ['110', '110'],
  ['#8008', '%238008'],
  ['0120-279-889', '0120279889'],
])('%s is dialled as %s', (number, dial) => expect(dialOf(number)).toBe(dial));

it('dangers that nobody knows are left out', () => {
  expect(dangersIn(['child', 'fire', '', 'violence'])).toEqual(['violence', 'child']);
});
