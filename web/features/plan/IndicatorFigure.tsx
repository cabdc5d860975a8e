import type { Indicator } from '../../../core/contract/index.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../ui/Card.js';
import { IndicatorChart } from '../../ui/IndicatorChart.js';
import { fiscalYear } from './fiscal-year.js';
import { PlanText } from './PlanText.js';
import { Originals } from './said/Originals.js';

interface IndicatorFigureProps {
  readonly indicator: Indicator;
  /** The plan the figures are from. */
  readonly source: { readonly title: string; readonly lang: string };
}

/** Which way is better, in words. */
const directionKey = ({ direction, betterWhen }: Indicator) =>
  betterWhen
    ? ('measure.direction.maintainLower' as const)
    : (`measure.direction.${direction}` as const);

/** Where a percentage is read against the whole; below it on a scale of its own, where a difference is seen. */
const WHOLE_FROM = 50;
/** What stays free to the right of the largest figure. */
const AIR = 1.25;

/** The right end of the strip. */
const fullOf = ({ range, unitOriginal, baseline, target }: Indicator): number => {
  const most = Math.max(baseline.value, target.value);
  if (range) return Math.max(most, 2 * range.to);
  return unitOriginal === '%' && most >= WHOLE_FROM ? 100 : most * AIR;
};

const originalOf = (text: string, original: string) => (text === original ? {} : { original });

/** One indicator: what it counts, from where to where, and which way is better in words. */
export const IndicatorFigure = ({ indicator, source }: IndicatorFigureProps) => {
  const words = useWords();
  const { say, showPlain, plain } = words;
  const { baseline, target, decimals, range, unit, lang } = indicator;
  const text = (value: number) => `${formatFigure(value, decimals)} ${showPlain(unit)}`;
  const point = (what: 'now' | 'goal', { value, fiscalYear: year }: Indicator['baseline']) => ({
    what: say(`measure.${what}`),
    when: fiscalYear(words, year),
    value,
    text: text(value),
  });
  const [now, goal] = [point('now', baseline), point('goal', target)];
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
          nowYear: now.when,
          now: now.text,
          goalYear: goal.when,
          goal: goal.text,
        })}
        now={now}
        goal={goal}
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
      <p className="small">
        {say('measure.noResults')} {say('measure.table.source')}:{' '}
        <PlanText text={source.title} lang={source.lang} />
        <br />
        {say('measure.counting', { text: '' })}
        <PlanText text={indicator.definition.text} lang={indicator.definition.lang} />
      </p>
      <Originals of={[originalOf(indicator.name, indicator.nameOriginal), indicator.definition]} />
    </Card>
  );
};
