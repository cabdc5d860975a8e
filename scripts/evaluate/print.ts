import {
  type Answered,
  atThreshold,
  confusions,
  groupsOf,
  outQuality,
  qualityOf,
} from './measure-quality.js';

type Cell = string | number;

const shown = (cell: Cell | undefined): string =>
  typeof cell !== 'number'
    ? (cell ?? '')
    : Number.isNaN(cell)
      ? '-'
      : Number.isInteger(cell) && cell !== 1
        ? `${cell}`
        : cell.toFixed(3);

/** Aligned columns under their headings. */
export const table = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const cells = [headings, ...rows.map((row) => row.map(shown))];
  const widths = headings.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const MEASURED = [
  'cases',
  'top-1',
  'top-3',
  'out recall',
  'out precision',
  'coverage',
  'precision',
];

const figures = (answered: readonly Answered[], threshold: number): Cell[] => {
  const { cases, top1, top3 } = qualityOf(answered);
  const out = outQuality(answered);
  const sure = atThreshold(answered, threshold);
  return [`${cases}`, top1, top3, out.recall, out.precision, sure.coverage, sure.precision];
};

/** All figures of a set: in total, per language, per answer; coverage and precision are those at the threshold. */
export const report = (name: string, answered: readonly Answered[], threshold: number): string => {
  const section = (heading: string, groups: ReadonlyArray<readonly [string, Answered[]]>) =>
    table(
      [heading, ...MEASURED],
      groups.map(([group, each]) => [group, ...figures(each, threshold)]),
    );
  return [
    section(`${name} (threshold ${threshold})`, [['all', [...answered]]]),
    section(
      'language',
      groupsOf(answered, (a) => a.lang),
    ),
    section(
      'right answer',
      groupsOf(answered, (a) => a.right[0] ?? ''),
    ),
  ].join('\n\n');
};

/** What was mistaken for what: a row for each right answer, a column for each wrong one that was given. */
export const confusionTable = (answered: readonly Answered[]): string => {
  const found = confusions(answered);
  if (!found.length) return 'confusions: none';
  const saids = [...new Set(found.map(({ said }) => said))].sort();
  const truths = [...new Set(found.map(({ truth }) => truth))].sort();
  const times = (truth: string, said: string) =>
    found.find((one) => one.truth === truth && one.said === said)?.ids.length;
  return table(
    ['right \\ said', ...saids],
    truths.map((truth) => [truth, ...saids.map((said) => `${times(truth, said) ?? ''}`)]),
  );
};
