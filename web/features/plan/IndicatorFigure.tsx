import type { Indicator } from '../../../core/contract/index.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../ui/Card.js';
import { IndicatorChart } from '../../ui/IndicatorChart.js';
import { fiscalYear } from './fiscal-year.js';
import { PlanText } from './PlanText.js';

interface IndicatorFigureProps {
  readonly indicator: Indicator;
  /** The plan the figures are from. */
  readonly source: string;
}

/** Which way is better, in words. */
const directionKey = ({ direction, betterWhen }: Indicator) =>
  betterWhen
    ? ('measure.direction.maintainLower' as const)
    : (`measure.direction.${direction}` as const);

/** The full width of a bar. A range of a few per cent could not be seen on one of a hundred. */
const fullOf = ({ range, unitOriginal, baseline, target }: Indicator): number => {
  const most = Math.max(baseline.value, target.value);
  if (range) return Math.max(most, 2 * range.to);
  return unitOriginal === '%' ? 100 : most;
};

/** One indicator: what it counts, two bars, the same figures as a table, and which way is better in words. */
export const IndicatorFigure = ({ indicator, source }: IndicatorFigureProps) => {
  const words = useWords();
  const { say, showPlain, plain } = words;
  const { baseline, target, decimals, range, unit, lang } = indicator;
  const text = (value: number) => `${formatFigure(value, decimals)} ${showPlain(unit)}`;
  const rows = [
    {
      id: 'now',
      kind: say('measure.now'),
      ...baseline,
      year: fiscalYear(words, baseline.fiscalYear),
    },
    {
      id: 'goal',
      kind: say('measure.goal'),
      ...target,
      year: fiscalYear(words, target.fiscalYear),
    },
  ];
  const point = (row: (typeof rows)[number] | undefined) => ({
    when: (
      <>
        {row?.kind} <span className="small">{row?.year}</span>
      </>
    ),
    value: row?.value ?? 0,
    text: text(row?.value ?? 0),
  });
  return (
    <Card as="article">
      <div className="indicator-head">
        <h3>
          <PlanText text={indicator.name} lang={lang} />
        </h3>
        {indicator.plain ? (
          <p className="hint">
            <PlanText text={indicator.plain} lang={lang} />
          </p>
        ) : null}
      </div>
      <IndicatorChart
        label={plain('measure.chart', {
          name: showPlain(indicator.name),
          nowYear: rows[0]?.year,
          now: text(baseline.value),
          goalYear: rows[1]?.year,
          goal: text(target.value),
        })}
        now={point(rows[0])}
        goal={point(rows[1])}
        full={fullOf(indicator)}
        range={range}
      />
      <p>
        {range
          ? say('measure.direction.range', {
              from: formatFigure(range.from, 0),
              to: `${formatFigure(range.to, 0)} ${showPlain(unit)}`,
            })
          : say(directionKey(indicator))}
      </p>
      <table>
        <caption className="visually-hidden">{showPlain(indicator.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('measure.table.year')}</th>
            <th scope="col">{say('measure.table.kind')}</th>
            <th scope="col" data-numeric="">
              {say('measure.table.value', { unit })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.year}</th>
              <td>{row.kind}</td>
              <td data-numeric="">{formatFigure(row.value, decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        {say('measure.noResults')} {say('measure.table.source')}: <span lang="ja">{source}</span>
        <br />
        {say('measure.counting', { text: '' })}
        <span lang="ja">{indicator.definition}</span>
      </p>
    </Card>
  );
};
