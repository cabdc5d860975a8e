import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../setup/run.mjs';

const FOLDER = join(ROOT, '.reports');
const FILE = join(FOLDER, 'e2e.json');

const linesOf = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** What the pages of one test were: in which languages, and with scripts off. */
const seenIn = (lines, name) => {
  const mine = lines.filter((line) => line.name === name);
  const all = (key) => [...new Set(mine.flatMap((line) => line[key]))].sort();
  return {
    languages: all('languages'),
    deskLanguages: all('deskLanguages'),
    withoutJavaScript: mine.some((line) => line.withoutJavaScript),
  };
};

/**
 * Keeps which browser journeys ran green, for `npm run mission`: jest's `report` and what
 * test/support/journey.ts noted in `noted`. Files that did not run this time keep their last result.
 */
export const keepJourneys = (report, noted) => {
  const lines = linesOf(noted).map((line) => JSON.parse(line));
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  for (const { name: file, assertionResults } of JSON.parse(readFileSync(report, 'utf8'))
    .testResults) {
    kept[relative(ROOT, file)] = {
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
      ranAt: new Date().toISOString(),
      journeys: assertionResults.map(({ fullName, status }) => ({
        name: fullName,
        passed: status === 'passed',
        ...seenIn(
          lines.filter((line) => line.file === file),
          fullName,
        ),
      })),
    };
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`);
};
