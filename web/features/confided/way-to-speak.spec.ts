import { describe, expect, it } from '@jest/globals';
import { SITE_CITY } from '../../../test/support/site-city.js';
import { wayToSpeak } from './way-to-speak.js';

const city = {
  ...SITE_CITY,
  matters: { ...SITE_CITY.matters, confided: ['5-2-2', '5-3-3'] },
};

describe('a measure for whose sake somebody may have been hurt', () => {
  it.each(['5-2-2', '5-3-3', '5-3-3-1'])(
    '%s leads to the confidential talk, by an address that tells nothing',
    (code) => {
      const { path, kind } = wayToSpeak({ city }, code);
      expect([path, kind]).toEqual(['/consultation', 'help']);
    },
  );

  it('is no matter of the measure beside it, whose number begins alike', () => {
    expect(wayToSpeak({ city }, '5-3-1').path).toBe('/opinion?measure=5-3-1');
  });
});

it.each([null, undefined, ''])('where no measure is known (%j) an opinion is asked for', (code) => {
  expect(wayToSpeak({ city }, code).path).toBe('/opinion');
});
