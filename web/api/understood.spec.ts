import { describe, expect, it } from '@jest/globals';
import { listLessons, listOpinions, readInbox } from '../../core/contract/index.js';
import { understood } from './understood.js';

const CURSOR = btoa('2026-11-02T03:04:05.000Z 0193a6d0-0000-7000-8000-000000000001').replace(
  /=+$/,
  '',
);

describe('what is left of a query in an address', () => {
  it('is all of a good one', () => {
    const good = { measure: '5-1-2', cursor: CURSOR };
    expect(understood(listOpinions, good)).toEqual(good);
  });

  it.each([
    ['a cursor that was cut', { cursor: CURSOR.slice(0, 20) }],
    ['a cursor of another kind', { cursor: 'page-2' }],
    ['a measure that is none', { measure: "5' or 1=1" }],
    ['what other sites hang on', { fbclid: 'x', utm_source: 'line' }],
  ])('not %s', (_, spoilt) => {
    expect(understood(listOpinions, { measure: '1-1-1', ...spoilt })).toEqual(
      'measure' in spoilt ? {} : { measure: '1-1-1' },
    );
    expect(understood(readInbox, { textLang: 'vi', ...spoilt })).toEqual({ textLang: 'vi' });
  });

  it('is nothing where an operation knows no query', () => {
    expect(understood({}, { q: 'x' })).toEqual({});
    expect(understood(listLessons, { cursor: '%00' })).toEqual({});
  });
});
