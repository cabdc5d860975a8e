import { describe, expect, it } from '@jest/globals';
import { SITE_CITY } from '../../test/support/site-city.js';
import { LOCALES } from './registry.js';
import { createWords } from './words.js';

const say = (tag: string) => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  const texts = { ja: { 'home.title': '{{city}}へ{{prefix}}', 'plan.lead': '{{city}}の{{plan}}' } };
  const messages = {
    ja: { resident: texts.ja, city: SITE_CITY.texts.ja ?? {} },
    vi: { resident: {}, city: { city: { inSentence: 'thành phố Mame' } } },
  };
  const { texts: _, ...city } = SITE_CITY;
  return createWords({ locale, city, readings: true, messages }).plain;
};

describe('a text', () => {
  it('names the city without being given its name', () => {
    expect(say('ja')('home.title')).toBe('まめ市へXY');
  });

  it('names it in the reader’s language, whatever language the text was found in', () => {
    expect(say('vi')('plan.lead', { plan: 'X' })).toBe('thành phố MameのX');
  });
});
