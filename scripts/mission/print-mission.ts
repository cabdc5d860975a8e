import { type FileRan, readJourneysRan } from './journeys-ran.js';
import { type Judged, judgeRow } from './judge-row.js';
import { readMission } from './mission-row.js';

const TITLES = {
  rare: 'Capabilities that none or few other systems have',
  expected: 'What people expect of any such system',
  measure: 'Measures of the plan',
  indicator: 'Indicators of the plan',
};
const MARKS = { there: '[x]', partly: '[~]', 'not there': '[ ]' };

const linesOf = ({ row, state, missing }: Judged): string[] => [
  `${MARKS[state]} ${row.id}  ${row.what}`,
  ...(missing.length ? [`      missing: ${missing.join('; ')}`] : []),
];

const headOf = (files: readonly FileRan[] | undefined): string => {
  if (!files) return 'No browser tests have run here yet. Run them first: npm test -- e2e';
  const times = files.map(({ ranAt }) => ranAt).sort();
  return `By the browser tests that ran between ${times[0]} and ${times.at(-1)} (npm test -- e2e)`;
};

/** Prints all rows with what each still lacks; the last line is `N of 61`. */
export const printMission = (): void => {
  const files = readJourneysRan();
  const judged = readMission().map((row) => judgeRow(row, files ?? []));
  const lines = [headOf(files)];
  for (const [group, title] of Object.entries(TITLES)) {
    const rows = judged.filter(({ row }) => row.group === group);
    const there = rows.filter(({ state }) => state === 'there').length;
    lines.push('', `${title}: ${there} of ${rows.length}`, ...rows.flatMap(linesOf));
  }
  const partly = judged.filter(({ state }) => state === 'partly').length;
  const there = judged.filter(({ state }) => state === 'there').length;
  lines.push('', `[x] there  [~] partly (${partly})  [ ] not there`);
  console.log([...lines, `${there} of ${judged.length}`].join('\n'));
};
