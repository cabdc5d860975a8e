import type { ReactNode } from 'react';

export interface IndicatorPoint {
  readonly what: ReactNode;
  readonly when: ReactNode;
  readonly value: number;
  readonly text: string;
}

interface IndicatorChartProps {
  /** The whole figure in one sentence, for those who do not see it. */
  readonly label: string;
  /** From where to where, in words; the last one is the goal. */
  readonly points: readonly IndicatorPoint[];
  /** What is drawn below. */
  readonly children: ReactNode;
}

/** From where to where, in words, and a drawing below. */
export const IndicatorChart = ({ label, points, children }: IndicatorChartProps) => (
  <figure className="indicator-figure" aria-label={label}>
    <div className="indicator-points">
      {points.map(({ what, when, text }, i) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: points have a place and no name
          key={i}
          className="indicator-point"
          data-goal={i === points.length - 1 ? '' : undefined}
        >
          <span className="indicator-what">{what}</span>
          <span className="indicator-value">{text}</span>
          <span className="indicator-when">{when}</span>
        </p>
      ))}
    </div>
    {children}
  </figure>
);

interface StripProps {
  readonly now: number;
  readonly goal: number;
  /** The value at the right end of the strip; the left one is zero, so that lengths do not flatter. */
  readonly full: number;
  /** Where a figure should lie, if both ends are told. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
}

/** One strip: filled to where it began, with an edge where it should go. */
export const IndicatorStrip = ({ now, goal, full, range }: StripProps) => {
  const share = (value: number) => (full > 0 ? Math.min(100, (value / full) * 100) : 0);
  const edge = share(goal);
  return (
    <svg
      className="indicator-strip"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="indicator-track" width="100" height="10" />
      <rect className="indicator-fill" width={share(now)} height="10" />
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
  );
};
