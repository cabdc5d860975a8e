import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { csvOf } from '../../contract/index.js';
import { type ReadFigure, readFigures } from './read-figures.js';

const HEAD = 'indicator,fiscal_year,value,source,remark';
const rowsOf = (csv: string): readonly ReadFigure[] => {
  const read = readFigures(csv);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('reading a file of results', () => {
  it('gives back every result that was written, whatever its source says', () => {
    const figure = fc.record({
      indicator: fc.stringMatching(/^\d-\d-\d$/),
      fiscalYear: fc.integer({ min: 1000, max: 9999 }),
      value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 10),
      source: fc
        .stringMatching(/^[=+@、。a-z"',;\n 市民調査]{1,40}$/)
        .filter((text) => text.trim() !== ''),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(figure, {
          minLength: 1,
          selector: (one) => `${one.indicator} ${one.fiscalYear}`,
        }),
        (figures) => {
          const csv = csvOf(
            ['indicator', 'what', 'fiscal_year', 'value', 'source'],
            figures.map((one) => [one.indicator, 'actual', one.fiscalYear, one.value, one.source]),
          );
          const read = rowsOf(csv);
          expect(read.map(({ faults }) => faults)).toEqual(figures.map(() => []));
          expect(
            read.map(({ indicator, fiscalYear, value }) => ({ indicator, fiscalYear, value })),
          ).toEqual(
            figures.map(({ indicator, fiscalYear, value }) => ({ indicator, fiscalYear, value })),
          );
        },
      ),
    );
  });

  it('passes over baselines and targets, so that the public file may be filled in', () => {
    const csv =
      'indicator,what,fiscal_year,value,source\n1-1-1,baseline,2020,5,\n1-1-1,actual,2021,6,統計\n1-1-1,target,2030,9,\n';
    expect(rowsOf(csv).map(({ line, value }) => [line, value])).toEqual([[3, 6]]);
  });

  it('reads wide digits, thousands, semicolons and tabs', () => {
    const wide = `indicator;fiscal_year;value;source\n1-1-1;２０２４;"１２，３４５．６";窓口の記録`;
    expect(rowsOf(wide)).toMatchObject([{ fiscalYear: 2024, value: 12_345.6, faults: [] }]);
    expect(rowsOf(wide.replaceAll(';', '\t'))).toMatchObject([{ value: 12_345.6 }]);
  });

  it('says everything that is wrong with a row at once', () => {
    expect(rowsOf(`${HEAD}\n1-1-1,令和6,many,,${'長'.repeat(2_001)}`)).toMatchObject([
      { fiscalYear: null, value: null, faults: ['bad_year', 'bad_value', 'no_source', 'too_long'] },
    ]);
  });

  it('says of both rows that a year is there twice, and of no other', () => {
    const csv = `${HEAD}\n1-1-1,2024,1,a,\n1-1-1,2024,2,a,\n1-1-2,2024,2,a,`;
    expect(rowsOf(csv).map(({ faults }) => faults)).toEqual([['twice'], ['twice'], []]);
  });

  it.each([
    ['columns that are missing', 'indicator,value\n1-1-1,2', 'bad_format'],
    ['nothing but a head', HEAD, 'bad_format'],
    ['a quote that is never closed', `${HEAD}\n"1-1-1,2024,1,a,`, 'bad_format'],
    ['a page of a book', '春はあけぼの。やうやう白くなりゆく山ぎは', 'bad_format'],
    ['too many rows', `${HEAD}\n${'1-1-1,2024,1,a,\n'.repeat(2_001)}`, 'too_long'],
  ])('refuses %s', (_, csv, fault) => {
    expect(readFigures(csv)).toBe(fault);
  });
});
