import type { Indicator } from '../../../../core/contract/index.js';
import { formatFigure } from '../../../i18n/format.js';
import { YearsChart } from '../../../ui/chart/YearsChart.js';
import { fullOf } from './full.js';

type Kind = 'baseline' | 'actual' | 'goal';

/** What is known of an indicator year by year, drawn: where it began, what it came to, where it should go. */
export const Years = ({ indicator }: { readonly indicator: Indicator }) => {
  const { baseline, actuals, target, decimals, range } = indicator;
  const of = (
    kind: Kind,
    { fiscalYear, value }: { readonly fiscalYear: number; readonly value: number },
  ) => ({
    kind,
    value,
    order: fiscalYear,
    year: `${fiscalYear}`,
    text: formatFigure(value, decimals),
  });
  const years = [
    of('baseline', baseline),
    ...actuals.map((actual) => of('actual', actual)),
    of('goal', target),
  ].sort((a, b) => a.order - b.order);
  return <YearsChart years={years} goal={target.value} full={fullOf(indicator)} range={range} />;
};
