import { csvOf, type Results } from '../../../../core/contract/index.js';

const HEAD = ['version', 'question', 'by', 'group', 'answer', 'people'];

/** Published numbers for spreadsheets, in codes; what is hidden is empty. */
export const resultsAsCsv = ({ version, questions }: Results): string => {
  const row = (key: string, by: string, group: string, value: string, n: number | null) => [
    String(version),
    key,
    by,
    group,
    value,
    n === null ? '' : String(n),
  ];
  return csvOf(
    HEAD,
    questions.flatMap(({ key, cells, by }) => [
      ...cells.map(({ value, n }) => row(key, '', '', value, n)),
      ...by.flatMap(({ by: of, groups }) =>
        groups.flatMap(({ group, cells: some }) =>
          some.map(({ value, n }) => row(key, of, group, value, n)),
        ),
      ),
    ]),
  );
};
