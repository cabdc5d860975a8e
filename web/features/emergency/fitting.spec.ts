import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DANGERS, fittingNumbers, type SiteCity } from '../../../core/contract/index.js';
import type { Words } from '../../i18n/words.js';
import { dangersIn, otherNumbers } from './fitting.js';
import { dialOf, emergencyLines } from './lines.js';

const NUMBERS: SiteCity['emergency'] = {
  lastVerified: '2026-01-01',
  lines: ['police', 'fire', 'women', 'children', 'talk', 'abroad'].map((id) => ({
    id,
    number: '1',
    foreign: id === 'abroad',
  })),
  always: ['police', 'fire'],
  fitting: {
    violence: ['police', 'women', 'abroad'],
    suicide: ['talk', 'fire'],
    child: ['children', 'police'],
    trafficking: ['police', 'abroad'],
    'fire-accident': ['fire'],
  },
};

describe('the numbers for a danger', () => {
  it.each([
    ['violence', ['police', 'women', 'fire']],
    ['suicide', ['talk', 'fire', 'police']],
    ['child', ['children', 'police', 'fire']],
  ] as const)('of %s begin with who knows it, then come those for every danger', (danger, ids) => {
    expect(fittingNumbers(NUMBERS, [danger], false)).toEqual(ids);
  });

  it('of several dangers stand once each, and no number is lost', () => {
    const shown = fittingNumbers(NUMBERS, ['child', 'violence'], false);
    expect(shown).toEqual(['children', 'police', 'women', 'fire']);
    expect(otherNumbers(NUMBERS, shown)).toEqual(['talk', 'abroad']);
  });
});

describe('the numbers for residents from abroad', () => {
  it.each([
    ['do not stand in the way of a Japanese wife', ['violence'], false, false],
    ['stand there where the page is read in another language', ['violence'], true, true],
    ['stand there where somebody is held, in whatever language', ['trafficking'], false, true],
  ] as const)('%s', (_, dangers, abroad, shown) => {
    expect(fittingNumbers(NUMBERS, dangers, abroad).includes('abroad')).toBe(shown);
  });
});

describe('several dangers', () => {
  it('each have their first number before any has its second', () => {
    expect(fittingNumbers(NUMBERS, ['suicide', 'child'], false).slice(0, 2)).toEqual([
      'talk',
      'children',
    ]);
  });
  it('begin with the fire brigade where it burns', () => {
    expect(fittingNumbers(NUMBERS, ['child', 'fire-accident'], false)[0]).toBe('fire');
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
    ['trafficking', ['police', 'immigration', 'gunma_foreign']],
    ['fire-accident', ['fire', 'police']],
  ] as const)('for %s begin with who knows it', (danger, first) => {
    expect(fittingNumbers(numbers, [danger], false).slice(0, first.length)).toEqual(first);
  });

  it('say that a call is free or paid where their kind of number is one or the other everywhere', () => {
    const kinds = [
      [/^(110|119|189)$|^0120-/, 'free'],
      [/^0570-|^#8008$/, 'charged'],
    ] as const;
    for (const { number, cost } of numbers.lines)
      for (const [kind, is] of kinds)
        if (kind.test(number)) expect([number, cost]).toEqual([number, is]);
  });

  it.each(DANGERS)('for %s hold police and ambulance', (danger) => {
    expect(fittingNumbers(numbers, [danger], false)).toEqual(
      expect.arrayContaining(['police', 'fire']),
    );
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

it('a line says what a call costs where that is known, and only those for every danger are red', () => {
  const city = {
    emergency: {
      ...NUMBERS,
      lines: [
        { id: 'police', number: '110', cost: 'free' },
        { id: 'women', number: '0570-000-000', cost: 'charged' },
        { id: 'talk', number: '027-000-0000' },
      ],
    },
  };
  const words = { city, say: (key: string) => key, knows: () => true } as unknown as Words;
  expect(emergencyLines(words).map(({ id, cost, urgent }) => [id, cost, urgent])).toEqual([
    ['police', 'emergency.cost.free', true],
    ['women', 'emergency.cost.charged', false],
    ['talk', undefined, false],
  ]);
});
