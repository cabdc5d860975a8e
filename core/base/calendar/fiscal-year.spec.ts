import { expect, test } from '@jest/globals';
import { fiscalYearOf } from './fiscal-year.js';

test.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
])('%s is in the fiscal year %i', (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});
