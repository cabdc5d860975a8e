import type { Indicator } from '../../../../core/contract/index.js';
import { formatFigure } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Card } from '../../../ui/Card.js';
import { IndicatorChart, IndicatorStrip } from '../../../ui/chart/IndicatorChart.js';
import { fiscalYear } from '../fiscal-year.js';
import { PlanText } from '../PlanText.js';
import { Originals } from '../said/Originals.js';
import { Counting } from './Counting.js';
import { fullOf } from './full.js';
import { Results } from './Results.js';
import { Years } from './Years.js';

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

const originalOf = (text: string, original: string) => (text === original ? {} : { original });

/** One indicator: what it counts, from where to where, and which way is better in words. */
export const IndicatorFigure = ({ indicator, source }: IndicatorFigureProps) => {
  const words = useWords();
  const { say, showPlain, plain } = words;
  const { baseline, target, actuals, decimals, range, unit, lang } = indicator;
  const newest = actuals.at(-1);
  const text = (value: number) => `${formatFigure(value, decimals)} ${showPlain(unit)}`;
  const point = (
    what: 'now' | 'newest' | 'goal',
    { value, fiscalYear: year }: Pick<Indicator['baseline'], 'value' | 'fiscalYear'>,
  ) => ({
    what: say(`measure.${what}`),
    when: fiscalYear(words, year),
    value,
    text: text(value),
  });
  const [now, goal] = [point('now', baseline), point('goal', target)];
  const points = newest ? [now, point('newest', newest), goal] : [now, goal];
  const label = plain('measure.chart', {
    name: showPlain(indicator.name),
    nowYear: now.when,
    now: now.text,
    goalYear: goal.when,
    goal: goal.text,
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
      <IndicatorChart label={label} points={points}>
        {newest ? (
          <Years indicator={indicator} />
        ) : (
          <IndicatorStrip
            now={baseline.value}
            goal={target.value}
            full={fullOf(indicator)}
            range={range}
          />
        )}
      </IndicatorChart>
      <p>
        {range
          ? say('measure.direction.range', {
              from: formatFigure(range.from, 0),
              to: `${formatFigure(range.to, 0)} ${showPlain(unit)}`,
            })
          : say(directionKey(indicator))}
        {indicator.progress ? (
          <>
            {' '}
            <strong>{say(`measure.progress.${indicator.progress}`)}</strong>
          </>
        ) : null}
      </p>
      {indicator.counting ? <Counting counting={indicator.counting} text={text} /> : null}
      {newest ? <Results indicator={indicator} source={source} text={text} /> : null}
      <p className="small">
        {newest ? null : <>{say('measure.noResults')} </>}
        {say('measure.table.source')}: <PlanText text={source.title} lang={source.lang} />
        <br />
        {say('measure.counting', { text: '' })}
        <PlanText text={indicator.definition.text} lang={indicator.definition.lang} />
      </p>
      <Originals of={[originalOf(indicator.name, indicator.nameOriginal), indicator.definition]} />
    </Card>
  );
};
