import { describe, expect, it } from '@jest/globals';
import { DANGERS } from '../../../core/contract/index.js';
import { dangersIn, fittingNumbers, otherNumbers } from './fitting.js';
import { EMERGENCY_NUMBERS } from './numbers.js';

describe('the numbers for a danger', () => {
  it.each([
    ['violence', ['police', 'dv_plus']],
    ['suicide', ['yorisoi', 'mind']],
    ['child', ['child']],
    ['trafficking', ['police', 'gunma_foreign', 'immigration']],
  ] as const)('of %s begin with who knows it', (danger, first) => {
    expect(fittingNumbers([danger]).slice(0, first.length)).toEqual(first);
  });

  it.each(DANGERS)('of %s hold police and ambulance', (danger) => {
    expect(fittingNumbers([danger])).toEqual(expect.arrayContaining(['police', 'fire']));
  });

  it('of several dangers stand once each, and no number is lost', () => {
    const shown = fittingNumbers([...DANGERS]);
    expect(shown).toEqual([...new Set(shown)]);
    expect([...shown, ...otherNumbers(shown)].sort()).toEqual(
      EMERGENCY_NUMBERS.map(({ id }) => id).sort(),
    );
  });
});

it('dangers that nobody knows are left out', () => {
  expect(dangersIn(['child', 'fire', '', 'violence'])).toEqual(['violence', 'child']);
});
