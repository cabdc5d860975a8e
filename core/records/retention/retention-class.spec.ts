import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { RetentionPeriods } from '../../base/city/index.js';
import { classOf, disposableFrom, endedBefore } from './retention-class.js';

const PERIODS: RetentionPeriods = {
  ...{ opinion: 3, consultation: 5, confided: 2, withdrawn: 1 },
  topics: { tax_payment: 7, dv: 4 },
};
const opinion = {
  ...{ kind: 'opinion' as const, status: 'closed' as const, privacy: 'public' as const },
  topic: null,
};
const consultation = { ...opinion, kind: 'consultation' as const, privacy: 'private' as const };

describe('the class of a voice', () => {
  test.each([
    ['its kind', opinion, 'opinion', 3],
    ['its kind, where its topic has none', { ...consultation, topic: 'legal' }, 'consultation', 5],
    ['its topic', { ...consultation, topic: 'tax_payment' }, 'topic:tax_payment', 7],
    [
      'confided, whatever its topic says',
      { ...consultation, topic: 'dv', privacy: 'vault' as const },
      ...(['confided', 2] as const),
    ],
    [
      'taken back, where that is shorter',
      { ...opinion, status: 'withdrawn' as const },
      ...(['withdrawn', 1] as const),
    ],
    [
      'taken back and confided: the shorter',
      { ...consultation, status: 'withdrawn' as const, privacy: 'vault' as const },
      ...(['withdrawn', 1] as const),
    ],
  ])('is %s', (_, voice, code, years) => {
    expect(classOf(voice, PERIODS)).toEqual({ class: code, years });
  });
});

describe('the day from which it goes', () => {
  test.each([
    ['2026-04-01', 1, '2028-04-01'],
    ['2027-03-31', 1, '2028-04-01'],
    ['2027-04-01', 1, '2029-04-01'],
    ['2026-11-24', 3, '2030-04-01'],
  ])('of %s and %i years is %s', (endedOn, years, from) => {
    expect(disposableFrom(endedOn, years)).toBe(from);
  });

  it('is never before so many whole years are over, and never a year more', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (endedOn, years) => {
        const from = disposableFrom(endedOn, years);
        const plus = (n: number) => `${Number(endedOn.slice(0, 4)) + n}${endedOn.slice(4)}`;
        expect(from > plus(years)).toBe(true);
        expect(from <= plus(years + 1)).toBe(true);
      }),
    );
  });

  it('has come for nothing that ended after the bound', () => {
    const today = '2031-04-01';
    const bound = endedBefore(today, PERIODS);
    expect(bound).toBe('2030-04-01');
    expect(disposableFrom('2030-03-31', 1) <= today).toBe(true);
    expect(disposableFrom(bound, 1) > today).toBe(true);
  });
});
