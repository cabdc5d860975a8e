import { describe, expect, it } from '@jest/globals';
import { SITE_CITY } from '../../../test/support/site-city.js';
import { everydayNamed, everydayWords } from './everyday.js';

const city = {
  ...SITE_CITY,
  everyday: [
    {
      id: 'gomi',
      section: 'midori',
      says: { ja: ['ごみ', '粗大ごみ'], vi: ['Rác', 'đổ rác'], ne: ['फोहोर'] },
    },
    { id: 'gakko', section: 'manabi', telephone: '000-1', says: { ja: ['学校'], en: ['School'] } },
    {
      id: 'bus',
      section: 'norimono',
      says: { 'ja-simple': ['バス'], ja: ['{循環|じゅんかん}バス'] },
    },
  ],
  texts: {
    ...SITE_CITY.texts,
    ja: { ...SITE_CITY.texts.ja, section: { midori: 'みどり課', manabi: 'まなび課' } },
    vi: { ...SITE_CITY.texts.ja, section: { midori: 'Phòng Xanh' } },
  },
} as unknown as typeof SITE_CITY;

describe('the words of a city', () => {
  it('are in the reader’s language, else in one that they may read, the most asked first', () => {
    expect(everydayWords(city, 'vi').map(({ word, section }) => [word, section])).toEqual([
      ['Rác', 'Phòng Xanh'],
      ['School', 'まなび課'],
      ['{循環|じゅんかん}バス', undefined],
    ]);
  });

  it('have the section’s own telephone, else the switchboard’s', () => {
    expect(everydayWords(city, 'ja').map(({ telephone }) => telephone)).toEqual([
      SITE_CITY.cityHall.telephone,
      '000-1',
      SITE_CITY.cityHall.telephone,
    ]);
  });
});

it('those that a search found are shown in the city’s order', () => {
  expect(everydayNamed(city, 'vi', ['gakko', 'gomi', 'nowhere']).map(({ word }) => word)).toEqual([
    'Rác',
    'School',
  ]);
});
