import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Indicator } from '../../../../core/contract/index.js';
import { SITE_CITY } from '../../../../test/support/site-city.js';
import { LOCALES } from '../../../i18n/registry.js';
import { createWords, WordsProvider } from '../../../i18n/words.js';
import { IndicatorFigure } from './IndicatorFigure.js';

const indicator: Indicator = {
  code: '1-1-k1',
  measure: '1-1-1',
  name: '割合',
  nameOriginal: '割合',
  lang: 'ja',
  checked: true,
  unit: '%',
  unitOriginal: '%',
  definition: { text: '数え方', lang: 'ja', checked: true },
  direction: 'decrease',
  decimals: 1,
  baseline: { value: 5.4, fiscalYear: 2018, text: '5.4%' },
  target: { value: 5, fiscalYear: 2024, text: '5.0%' },
  actuals: [],
};
const words = createWords({
  locale: LOCALES.source,
  city: SITE_CITY,
  readings: true,
  messages: {
    ja: {
      resident: {
        measure: {
          direction: {
            range: '{{from}}から{{to}}',
            decrease: '小さく',
            maintainLower: '保ち、小さく',
          },
        },
      },
    },
  },
});
const figureOf = (more: Partial<Indicator>) =>
  renderToStaticMarkup(
    <WordsProvider value={words}>
      <IndicatorFigure
        indicator={{ ...indicator, ...more }}
        source={{ title: '計画', lang: 'ja' }}
      />
    </WordsProvider>,
  );

it('says and draws the range in which a figure is good, and not that less is better', () => {
  const figure = figureOf({ direction: 'range', range: { from: 3, to: 5 } });
  expect(figure).toContain('3から5 %');
  expect(figure).not.toContain('小さく');
  // On a scale of ten: from 30 to 50 of 100.
  expect(figure).toContain('class="indicator-range" x="30" y="-2" width="20"');
});

it('says that less is better where a level is to be kept low', () => {
  expect(figureOf({ direction: 'maintain', betterWhen: 'lower' })).toContain('保ち、小さく');
  expect(figureOf({})).not.toContain('indicator-range');
});

it.each([
  ['small percentages on a scale of their own', 5.4, 5, '%', 80],
  ['large ones against the whole', 54, 60, '%', 54],
  ['counts with air beside the larger', 5565, 5800, '人', 76.75862068965517],
])('draws %s', (_, now, goal, unitOriginal, width) => {
  const figure = figureOf({
    unitOriginal,
    baseline: { value: now, fiscalYear: 2018, text: '' },
    target: { value: goal, fiscalYear: 2024, text: '' },
  });
  expect(figure).toContain(`class="indicator-fill" width="${width}"`);
});

it('says each fiscal year once beside its figure', () => {
  const figure = figureOf({}).replace(/aria-label="[^"]*"/, '');
  expect(figure.split('date.fiscalYear').length - 1).toBe(2);
});

it('draws the results by year, the oldest first, and says them in a table with where each is from', () => {
  const figure = figureOf({
    actuals: [
      { fiscalYear: 2020, value: 5.3, source: '調査', on: '2021-05-01' },
      { fiscalYear: 2021, value: 4.9, source: '別の調査', on: '2022-05-01', remark: '減りました' },
    ],
    progress: 'reached',
  });
  expect([...figure.matchAll(/years-year"[^>]*>(\d+)</g)].map(([, year]) => year)).toEqual([
    ...['2018', '2020', '2021', '2024'],
  ]);
  expect(figure).toContain('measure.progress.reached');
  expect(figure).toContain('<bdi dir="auto" lang="ja">別の調査</bdi>');
  expect(figure).toContain('減りました');
  expect(figure).not.toContain('indicator-strip');
});
