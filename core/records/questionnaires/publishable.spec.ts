import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE, type Questions } from '../../contract/index.js';
import { cellsOf } from './cells.js';
import { type Count, FEWEST, groupsToShow, hiddenOfOne, publishable } from './publishable.js';

const FORM: Questions = {
  pages: [
    [
      { id: 'well', kind: 'single', options: ['yes', 'partly', 'no'], required: true },
      { id: 'heard', kind: 'multiple', options: ['school', 'poster'] },
      { id: 'more', kind: 'single', options: ['yes', 'no'] },
    ],
  ],
  by: [LANGUAGE],
};
type Said = { well: string; heard: string[]; more: string; uiLang: string };

/** Counted as the database does: what is the same is one number. */
const countsOf = (all: readonly Said[]): Count[] => {
  const counts = new Map<string, Count>();
  for (const { uiLang, heard, more, well } of all) {
    const answers = { well, ...(heard.length ? { heard } : {}), ...(more ? { more } : {}) };
    for (const cell of cellsOf(FORM, answers, { uiLang, month: '2026-11' })) {
      const key = JSON.stringify(cell);
      counts.set(key, { ...cell, n: (counts.get(key)?.n ?? 0) + 1 });
    }
  }
  return [...counts.values()];
};
const said = fc.record<Said>({
  well: fc.constantFrom('yes', 'yes', 'partly', 'no'),
  heard: fc.uniqueArray(fc.constantFrom('school', 'poster')),
  more: fc.constantFrom('yes', 'no', ''),
  uiLang: fc.constantFrom('ja', 'ja', 'vi', 'pt-BR', 'ko'),
});
const people = fc.array(said, { maxLength: 120, size: 'max' });

/** The rank of rows, by elimination over the rationals (small whole numbers: exact in doubles here). */
const rank = (rows: readonly (readonly number[])[]): number => {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    [left[found], left[at]] = [left[at] as number[], left[found] as number[]];
    const pivot = left[found] as number[];
    for (let i = found + 1; i < left.length; i++) {
      const row = left[i] as number[];
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let j = column; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
    found++;
  }
  return found;
};

describe('published numbers', () => {
  it('are never under five', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { n, questions } = publishable(FORM, countsOf(all));
        const cells = questions.flatMap((one) => [
          ...one.cells,
          ...one.by.flatMap(({ groups }) => groups.flatMap((group) => group.cells)),
        ]);
        for (const number of [n, ...cells.map((cell) => cell.n)])
          expect(number === null || number >= FEWEST).toBe(true);
      }),
    );
  });

  it('are true where they are shown', () => {
    fc.assert(
      fc.property(people, (all) => {
        const shown = publishable(FORM, countsOf(all)).questions.find(({ key }) => key === 'well');
        for (const { value, n } of shown?.cells ?? [])
          if (n !== null) expect(n).toBe(all.filter(({ well }) => well === value).length);
      }),
    );
  });

  it('leave open what is hidden, also for who knows how it is hidden: every other way to the same page is tried', () => {
    const ways = new Map<string, number[][]>();
    const MOST = 13;
    for (let a = 0; a <= MOST; a++)
      for (let b = 0; b <= MOST; b++)
        for (let c = 0; c <= MOST; c++) {
          const numbers = [a, b, c];
          const hidden = hiddenOfOne(numbers.map((n, i) => ({ value: String(i), n })));
          const total = a + b + c < FEWEST ? 'few' : a + b + c;
          const page = [total, ...numbers.map((n, i) => (hidden.has(String(i)) ? '?' : n))].join();
          ways.set(page, [...(ways.get(page) ?? []), numbers]);
        }
    for (const [page, found] of ways)
      page
        .split(',')
        .slice(1)
        .forEach((shown, i) => {
          const possible = new Set(found.map((numbers) => numbers[i]));
          // At the edge of what was tried there are fewer ways than there are.
          const isEdge = found.some((numbers) => numbers.some((n) => n >= MOST - 1));
          if (shown === '?' && !isEdge)
            expect([page, possible.size >= FEWEST]).toEqual([page, true]);
        });
  });

  it('in groups give no hidden number by adding and taking away', () => {
    fc.assert(
      fc.property(people, (all) => {
        const counts = countsOf(all);
        const { n, questions } = publishable(FORM, counts);
        const groups = [...new Set(all.map(({ uiLang }) => uiLang))];
        const values = ['yes', 'partly', 'no'];
        const well = questions.find(({ key }) => key === 'well');
        if (n === null || !well) return;
        const place = (value: string, group: string) =>
          values.indexOf(value) * groups.length + groups.indexOf(group);
        const size = values.length * groups.length;
        const row = (fits: (value: string, group: string) => boolean) => {
          const made = new Array<number>(size).fill(0);
          for (const value of values)
            for (const group of groups) if (fits(value, group)) made[place(value, group)] = 1;
          return made;
        };
        const shown = new Set(well.by[0]?.groups.map(({ group }) => group));
        const seen = [
          row(() => true),
          ...well.cells
            .filter((cell) => cell.n !== null)
            .map((cell) => row((value) => value === cell.value)),
          ...(well.by[0]?.groups ?? []).flatMap(({ group, cells }) =>
            cells.map((cell) => row((value, of) => value === cell.value && of === group)),
          ),
        ];
        const known = rank(seen);
        for (const { by, group, key, value, n: number } of counts)
          if (by === LANGUAGE && key === 'well' && number < FEWEST && !shown.has(group))
            expect(rank([...seen, row((v, of) => v === value && of === group)])).toBe(known + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('in groups leave nothing small for those that are not shown', () => {
    const column = fc.array(fc.nat(12), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 6 }), (columns) => {
        const all = new Map(columns.map((numbers, i) => [String(i), numbers]));
        const shown = groupsToShow(all);
        const rest = [...all].filter(([group]) => !shown.has(group));
        if (shown.size) expect(rest.length).not.toBe(1);
        if (shown.size && rest.length)
          for (const i of [0, 1])
            expect(
              rest.reduce((sum, [, numbers]) => sum + (numbers[i] ?? 0), 0),
            ).toBeGreaterThanOrEqual(FEWEST);
      }),
    );
  });
});
