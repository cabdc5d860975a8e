import { describe, expect, it } from '@jest/globals';
import { planChanges } from './plan-changes.js';
import type { PlanFile } from './plan-file.js';

const indicator = (id: string, more: object = {}) => ({
  ...{ id, order: 1, name: '参加者数', unit: '人', definition: '参加した人数' },
  ...{ direction: 'increase', decimals: 0, measureId: '1-1-1' },
  baseline: { value: 10, fiscalYear: 2018, text: '10人' },
  target: { value: 20, fiscalYear: 2024, text: '20人' },
  ...more,
});
const sub = (id: string, title: string) => ({ id, order: 1, title, residentActions: [] });
const planOf = (
  measures: readonly { readonly id: string; readonly title: string; readonly subs?: object[] }[],
  indicators: readonly object[],
): PlanFile =>
  ({
    chapters: [
      {
        ...{ id: '1-1', title: '章' },
        measures: measures.map(({ id, title, subs = [] }) => ({ id, title, subMeasures: subs })),
        indicators,
      },
    ],
  }) as unknown as PlanFile;

const BEFORE = planOf(
  [
    { id: '1-1-1', title: '交流', subs: [sub('1-1-1-1', '行事')] },
    { id: '1-1-2', title: '広報' },
  ],
  [indicator('1-1-k1'), indicator('1-1-k2')],
);

describe('what became of a plan', () => {
  it('is nothing where nothing changed', () => {
    expect(planChanges(BEFORE, BEFORE)).toEqual([]);
  });

  it('names what is new, renamed and ended, sub-measures too', () => {
    const after = planOf(
      [
        { id: '1-1-1', title: '交流と学び', subs: [sub('1-1-1-2', '教室')] },
        { id: '1-1-3', title: '相談' },
      ],
      [indicator('1-1-k1'), indicator('1-1-k2')],
    );
    expect(planChanges(BEFORE, after)).toEqual([
      ...[
        { what: 'measure', code: '1-1-1', name: '交流と学び', change: 'renamed' },
        { what: 'sub_measure', code: '1-1-1-2', name: '教室', change: 'added' },
        { what: 'measure', code: '1-1-3', name: '相談', change: 'added' },
        { what: 'sub_measure', code: '1-1-1-1', name: '行事', change: 'ended' },
        { what: 'measure', code: '1-1-2', name: '広報', change: 'ended' },
      ].map((one) =>
        one.change === 'renamed' ? { ...one, before: '交流', after: '交流と学び' } : one,
      ),
    ]);
  });

  it('says from where to where a target went, also when only its year did, and what is counted now', () => {
    const after = planOf(
      [
        { id: '1-1-1', title: '交流', subs: [sub('1-1-1-1', '行事')] },
        { id: '1-1-2', title: '広報' },
      ],
      [
        indicator('1-1-k1', { target: { value: 20, fiscalYear: 2026, text: '20人' } }),
        indicator('1-1-k2', { definition: '申し込んだ人数' }),
      ],
    );
    expect(planChanges(BEFORE, after)).toMatchObject([
      { code: '1-1-k1', change: 'target', from: { fiscalYear: 2024 }, to: { fiscalYear: 2026 } },
      { code: '1-1-k2', change: 'counting', before: '参加した人数', after: '申し込んだ人数' },
    ]);
  });
});
