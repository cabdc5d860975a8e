import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Steady, steadyRows } from './steady-rows.js';

type Row = { readonly id: string; readonly state?: string };
const shown = (...ids: string[]): Steady<Row> => ({
  shown: ids.map((id) => ({ id })),
  fresh: 0,
  held: false,
});
const ids = ({ shown: rows }: Steady<Row>) => rows.map(({ id }) => id);

describe('a list that is fetched anew by itself', () => {
  it('is shown as it came while nobody is in it, and says how many are new', () => {
    const now = steadyRows(shown('a', 'b'), [{ id: 'c' }, { id: 'a' }], false);
    expect([ids(now), now.fresh, now.held]).toEqual([['c', 'a'], 1, false]);
  });

  it('keeps its rows where they are while somebody is in it, with their newest state', () => {
    const now = steadyRows(shown('a', 'b'), [{ id: 'c' }, { id: 'b', state: 'taken' }], true);
    expect(now).toEqual({
      shown: [{ id: 'a' }, { id: 'b', state: 'taken' }],
      fresh: 1,
      held: true,
    });
  });

  it('never moves a row under a hand, whatever comes', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const now = steadyRows(
          shown(...before),
          after.map((id) => ({ id })),
          true,
        );
        expect(ids(now)).toEqual(before);
        expect(now.fresh).toBe(after.filter((id) => !before.includes(id)).length);
      }),
    );
  });
});
