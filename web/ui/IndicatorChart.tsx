import type { ReactNode } from 'react';

interface Point {
  readonly what: ReactNode;
  readonly when: ReactNode;
  readonly value: number;
  readonly text: string;
}

interface IndicatorChartProps {
  /** The whole figure in one sentence, for those who do not see it. */
  readonly label: string;
  readonly now: Point;
  readonly goal: Point;
  /** The value at the right end of the strip; the left one is zero, so that lengths do not flatter. */
  readonly full: number;
  /** Where a figure should lie, if both ends are told. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
}

const Words = ({ point, goal }: { readonly point: Point; readonly goal?: boolean }) => (
  <p className="indicator-point" data-goal={goal ? '' : undefined}>
    <span className="indicator-what">{point.what}</span>
    <span className="indicator-value">{point.text}</span>
    <span className="indicator-when">{point.when}</span>
  </p>
);

/** From where to where, in words, and one strip below: filled to where it began, with an edge where it should go. */
export const IndicatorChart = ({ label, now, goal, full, range }: IndicatorChartProps) => {
  const share = (value: number) => (full > 0 ? Math.min(100, (value / full) * 100) : 0);
  const edge = share(goal.value);
  return (
    <figure className="indicator-figure" aria-label={label}>
      <div className="indicator-points">
        <Words point={now} />
        <Words point={goal} goal />
      </div>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="indicator-track" width="100" height="10" />
        <rect className="indicator-fill" width={share(now.value)} height="10" />
        <path className="indicator-edge" d={`M${edge} -3V13`} />
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
    </figure>
  );
};
