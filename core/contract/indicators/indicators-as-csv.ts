import { csvOf } from '../writing/index.js';
import type { Indicator } from './indicator.js';

const HEAD = [
  ...[
    'indicator',
    'measure',
    'name',
    'unit',
    'what',
    'fiscal_year',
    'value',
    'source',
    'stated_on',
  ],
];

/** Every figure as a row: where an indicator began, what it came to by year, and where it should go. */
export const indicatorsAsCsv = (indicators: readonly Indicator[]): string =>
  csvOf(
    HEAD,
    indicators.flatMap(({ code, measure, name, unit, baseline, actuals, target }) => {
      const head = [code, measure, name, unit] as const;
      return [
        [...head, 'baseline', baseline.fiscalYear, baseline.value, '', ''],
        ...actuals.map(({ fiscalYear, value, source, on }) => [
          ...[...head, 'actual', fiscalYear, value, source, on],
        ]),
        [...head, 'target', target.fiscalYear, target.value, '', ''],
      ];
    }),
  );
