import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FormRule, LANGUAGE, MONTH, type Questions } from '../../../contract/index.js';
import { cellsOf, FISCAL_YEAR } from '../cells.js';
import { type Count, publishable } from '../publishable.js';
import { yearFigures } from './year-figures.js';

const VALUES = ['much', 'some', 'same', 'no_say'];
const FORM: Questions = {
  pages: [
    [
      {
        id: 'aware',
        kind: 'single',
        options: ['much', 'some', 'same'],
        noSay: true,
        required: true,
      },
      { id: 'heard', kind: 'multiple', options: ['school', 'poster'], required: true },
      { id: 'visitors', kind: 'number', min: 0, max: 10_000 },
      { id: 'perhaps', kind: 'single', options: ['yes', 'no'] },
    ],
  ],
  by: [LANGUAGE, MONTH],
};
const MORE: FormRule = { of: 'share', form: 'x', question: 'aware', values: ['much', 'some'] };
const MUCH: FormRule = { of: 'share', form: 'x', question: 'aware', values: ['much'] };

interface Said {
  readonly aware: string;
  readonly month: string;
  readonly uiLang: string;
  readonly visitors?: number;
}

/** Counted as the database does: what is the same is one number. */
const countsOf = (all: readonly Said[]): Count[] => {
  const counts = new Map<string, Count>();
  for (const { aware, visitors, month, uiLang } of all) {
    const answers = {
      aware,
      heard: ['school'],
      ...(visitors === undefined ? {} : { visitors: String(visitors) }),
    };
    for (const { adds = 1, ...cell } of cellsOf(FORM, answers, { uiLang, month })) {
      const key = JSON.stringify(cell);
      counts.set(key, { ...cell, n: (counts.get(key)?.n ?? 0) + adds });
    }
  }
  return [...counts.values()];
};
const many = (n: number, aware: string, month = '2026-11', uiLang = 'ja'): Said[] =>
  Array.from({ length: n }, () => ({ aware, month, uiLang }));

/** Whether a sum of cells can be computed from what is known, by elimination (small whole numbers: exact enough in doubles). */
const computable = (
  known: readonly (readonly number[])[],
): ((sum: readonly number[]) => boolean) => {
  const basis: { readonly at: number; readonly row: readonly number[] }[] = [];
  const reduced = (row: readonly number[]): number[] => {
    const left = [...row];
    for (const { at, row: pivot } of basis) {
      const factor = left[at] ?? 0;
      if (factor !== 0)
        for (let i = at; i < left.length; i++) left[i] = (left[i] ?? 0) - factor * (pivot[i] ?? 0);
    }
    return left;
  };
  const first = (row: readonly number[]) => row.findIndex((n) => Math.abs(n) > 1e-9);
  for (const row of known) {
    const left = reduced(row);
    const at = first(left);
    const size = left[at];
    if (size === undefined) continue;
    basis.push({ at, row: left.map((n) => n / size) });
    basis.sort((x, y) => x.at - y.at);
  }
  return (sum) => first(reduced(sum)) < 0;
};

describe('what a rule counts in a fiscal year', () => {
  it('is the share of those who chose one of its values', () => {
    const all = [
      ...many(60, 'much'),
      ...many(20, 'some'),
      ...many(11, 'same'),
      ...many(9, 'no_say'),
    ];
    expect(yearFigures(FORM, countsOf(all), MORE)).toEqual([
      { year: 2026, n: 80, of: 100, isAtLeast: false },
    ]);
  });

  it('tells the years apart by the first of April', () => {
    const year = (month: string) => [...many(30, 'much', month), ...many(10, 'same', month)];
    const found = yearFigures(
      { ...FORM, by: [] },
      countsOf([...year('2026-03'), ...year('2026-04'), ...year('2026-04')]),
      MUCH,
    );
    expect(found.map(({ year, of }) => [year, of])).toEqual([
      [2025, 40],
      [2026, 80],
    ]);
  });

  it('is not told where few answered, or few chose it', () => {
    expect(yearFigures(FORM, countsOf(many(4, 'much')), MUCH)).toEqual([]);
    const few = [...many(3, 'much'), ...many(40, 'same'), ...many(20, 'some')];
    expect(yearFigures(FORM, countsOf(few), MUCH)).toEqual([]);
  });

  it('is "at least" where all but a few chose it, whoever these are', () => {
    const told = [0, 1, 2, 3, 4].map((others) =>
      yearFigures(FORM, countsOf([...many(100 - others, 'much'), ...many(others, 'same')]), MUCH),
    );
    for (const one of told) expect(one).toEqual([{ year: 2026, n: 96, of: 100, isAtLeast: true }]);
  });

  it('adds up what was noted, and counts who answered', () => {
    const days: Said[] = [120, 80, 95, 60, 45].map((visitors) => ({
      ...{ aware: 'much', month: '2026-05', uiLang: 'ja' },
      visitors,
    }));
    const sum: FormRule = { of: 'sum', form: 'x', question: 'visitors' };
    expect(yearFigures(FORM, countsOf(days), sum)).toMatchObject([{ year: 2026, n: 400, of: 5 }]);
    expect(yearFigures(FORM, countsOf(days.slice(1)), sum)).toEqual([]);
    expect(yearFigures(FORM, countsOf(days), { of: 'answers', form: 'x' })).toMatchObject([
      { year: 2026, n: 5 },
    ]);
  });

  it.each<[string, FormRule]>([
    ['a question that nobody asks', { ...MUCH, question: 'gone' } as FormRule],
    ['a value that it does not have', { ...MUCH, values: ['never'] } as FormRule],
    [
      'a question that may be left out',
      { ...MUCH, question: 'perhaps', values: ['yes'] } as FormRule,
    ],
    ['a number', { ...MUCH, question: 'visitors', values: ['answered'] } as FormRule],
    [
      'several of many choices',
      { ...MUCH, question: 'heard', values: ['school', 'poster'] } as FormRule,
    ],
  ])('is nothing for %s', (_, rule) => {
    expect(yearFigures(FORM, countsOf(many(50, 'much')), rule)).toEqual([]);
  });

  it('gives no hidden number away, with the page of results, its months and languages, other rules and other years', () => {
    const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-11'];
    const said = fc.record<Said>({
      aware: fc.constantFrom('much', 'much', 'much', 'some', 'some', 'same', 'no_say'),
      month: fc.constantFrom(...months),
      uiLang: fc.constantFrom('ja', 'ja', 'ja', 'vi', 'ko'),
    });
    let told = 0;
    fc.assert(
      fc.property(fc.array(said, { minLength: 20, maxLength: 260, size: 'max' }), (all) => {
        const counts = countsOf(all);
        const langs = [...new Set(all.map(({ uiLang }) => uiLang))];
        const seenMonths = [...new Set(all.map(({ month }) => month))];
        const yearOf = (month: string) => (month < '2026-04' ? 2025 : 2026);
        const row = (fits: (value: string, month: string, lang: string) => boolean): number[] =>
          VALUES.flatMap((value) =>
            seenMonths.flatMap((month) => langs.map((lang) => (fits(value, month, lang) ? 1 : 0))),
          );
        const { questions } = publishable(FORM, counts);
        const aware = questions.find(({ key }) => key === 'aware');
        const groups = (by: string) => aware?.by.find((one) => one.by === by)?.groups ?? [];
        const rows = [
          row(() => true),
          ...(aware?.cells ?? [])
            .filter(({ n }) => n !== null)
            .map((cell) => row((value) => value === cell.value)),
          ...groups(MONTH).flatMap(({ group, cells }) =>
            cells.map((cell) => row((value, month) => value === cell.value && month === group)),
          ),
          ...groups(LANGUAGE).flatMap(({ group, cells }) =>
            cells.map((cell) => row((value, _, lang) => value === cell.value && lang === group)),
          ),
        ];
        for (const [rule, values] of [
          [MORE, ['much', 'some']],
          [MUCH, ['much']],
        ] as const)
          for (const { year, isAtLeast } of yearFigures(FORM, counts, rule, [MORE, MUCH])) {
            if (isAtLeast) continue;
            told++;
            rows.push(row((_, month) => yearOf(month) === year));
            rows.push(
              row(
                (value, month) =>
                  (values as readonly string[]).includes(value) && yearOf(month) === year,
              ),
            );
          }
        const isComputable = computable(rows);
        // Every small number of every table: by value, and by month, language or year.
        for (const { by, group, key, value, n } of counts) {
          if (key !== 'aware' || n === 0 || n >= 5) continue;
          const cell = row(
            (v, month, lang) =>
              v === value &&
              (by === '' ||
                (by === MONTH && month === group) ||
                (by === LANGUAGE && lang === group) ||
                (by === FISCAL_YEAR && String(yearOf(month)) === group)),
          );
          expect([by, group, value, isComputable(cell)]).toEqual([by, group, value, false]);
        }
      }),
      { numRuns: 100 },
    );
    // The rules do tell of years; hiding everything would be no art.
    expect(told).toBeGreaterThan(30);
  });
});
