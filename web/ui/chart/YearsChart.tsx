interface Year {
  /** `2021` */
  readonly year: string;
  readonly value: number;
  readonly text: string;
  readonly kind: 'baseline' | 'actual' | 'goal';
}

interface YearsChartProps {
  /** The oldest first. */
  readonly years: readonly Year[];
  readonly goal: number;
  /** The value at the upper edge; the lower one is zero, or the least of those below it. */
  readonly full: number;
  readonly range?: { readonly from: number; readonly to: number } | undefined;
}

/** In the units of the drawing: one column, its bar, the height of the bars, and the words above and below. */
const [COLUMN, BAR, HEIGHT, HEAD, FOOT] = [56, 30, 96, 16, 18];

/** Columns by year, with a line where the goal is or a band where a figure should lie. What it shows stands beside it as a table. */
export const YearsChart = ({ years, goal, full, range }: YearsChartProps) => {
  const least = Math.min(0, goal, ...years.map(({ value }) => value));
  const y = (value: number) =>
    full > least ? HEAD + HEIGHT * (1 - (Math.min(value, full) - least) / (full - least)) : HEAD;
  const width = years.length * COLUMN;
  return (
    <svg
      className="years-chart"
      viewBox={`0 0 ${width} ${HEAD + HEIGHT + FOOT}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {range ? (
        <rect
          className="indicator-range"
          y={y(range.to)}
          width={width}
          height={y(range.from) - y(range.to)}
        />
      ) : (
        <path className="years-goal" d={`M0 ${y(goal)}H${width}`} />
      )}
      {years.map(({ year, value, text, kind }, i) => {
        const x = i * COLUMN;
        const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))];
        return (
          <g key={`${year} ${kind}`} data-kind={kind}>
            <rect
              className="years-bar"
              x={x + (COLUMN - BAR) / 2}
              y={top}
              width={BAR}
              height={Math.max(1, bottom - top)}
            />
            <text className="years-value" x={x + COLUMN / 2} y={top - 4}>
              {text}
            </text>
            <text className="years-year" x={x + COLUMN / 2} y={HEAD + HEIGHT + FOOT - 5}>
              {year}
            </text>
          </g>
        );
      })}
      <path className="years-ground" d={`M0 ${y(0)}H${width}`} />
    </svg>
  );
};
