import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PairTable } from './pair-table.js';

it('answers like a map, whatever was put in', () => {
  const number = fc.nat({ max: 0x7fffffff });
  const put = fc.tuple(fc.oneof(fc.nat(20), number), fc.nat(0xffff), number);
  fc.assert(
    fc.property(fc.array(put, { maxLength: 300 }), (puts) => {
      const table = new PairTable(4);
      const map = new Map<string, number>();
      for (const [a, b, value] of puts) {
        table.set(a, b, value);
        map.set(`${a} ${b}`, value);
      }
      for (const [a, b] of puts) expect(table.get(a, b)).toBe(map.get(`${a} ${b}`));
      expect(table.get(0x7fffffff, 0x10000)).toBe(-1);
      expect(table.size).toBe(map.size);
    }),
  );
});
