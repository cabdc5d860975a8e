import type { ReactNode } from 'react';

interface Point {
  readonly when: ReactNode;
  readonly value: number;
  readonly text: string;
}

interface IndicatorChartProps {
  /** The whole figure in one sentence, for those who do not see it. */
  readonly label: string;
  readonly now: Point;
  readonly goal: Point;
  /** The full width of a bar. */
  readonly full: number;
  /** Where a figure should lie, if both ends are told. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
}

interface BarProps extends Pick<IndicatorChartProps, 'full' | 'range'> {
  readonly point: Point;
  readonly goal: boolean;
}

const Bar = ({ point, full, goal, range }: BarProps) => {
  const share = (value: number) => (full > 0 ? Math.min(100, (value / full) * 100) : 0);
  const width = share(point.value);
  return (
    <div className="indicator-bar">
      <span className="indicator-when">{point.when}</span>
      <span className="indicator-value">{point.text}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="indicator-track" width="100" height="10" />
        <rect className={goal ? 'indicator-goal' : 'indicator-fill'} width={width} height="10" />
        {goal ? <path className="indicator-edge" d={`M${width} -2V12`} /> : null}
        {range ? (
          <rect
            className="indicator-range"
            x={share(range.from)}
            y="-2"
            width={share(range.to) - share(range.from)}
            height="14"
          />
        ) : null}
      </svg>
    </div>
  );
};

/** Two bars from zero, so that their lengths do not flatter; the words stand beside the drawing and never shrink. */
export const IndicatorChart = ({ label, now, goal, full, range }: IndicatorChartProps) => (
  <figure className="indicator-bars" aria-label={label}>
    <Bar point={now} full={full} range={range} goal={false} />
    <Bar point={goal} full={full} range={range} goal />
  </figure>
);
