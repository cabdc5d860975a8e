import type { FileRan, JourneyRan } from './journeys-ran.js';
import type { MissionRow } from './mission-row.js';

const LANGUAGES_WANTED = 3;

export interface Judged {
  readonly row: MissionRow;
  readonly state: 'there' | 'partly' | 'not there';
  /** Why it is not there, in words. */
  readonly missing: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Titles of `it.each` hold placeholders; each run of it has a name of its own. */
const fits = (titles: string, name: string): boolean =>
  new RegExp(`^${escaped(titles).replace(/%[sdifjo]|\\\$\w+/g, '.+')}$`).test(name);

interface Found {
  readonly green: readonly JourneyRan[];
  readonly wrong?: string;
}

const find = (journey: string, files: readonly FileRan[]): Found => {
  const [file, titles = ''] = journey.split(/: (.*)/s);
  const ran = files.find((one) => one.file === file);
  const runs = ran?.journeys.filter(({ name }) => fits(titles, name)) ?? [];
  if (!ran || !runs.length) return { green: [], wrong: `did not run: ${journey}` };
  if (ran.changed) return { green: [], wrong: `changed since it ran: ${journey}` };
  return runs.every(({ passed }) => passed)
    ? { green: runs }
    : { green: [], wrong: `is not green: ${journey}` };
};

const tooFewLanguages = (who: MissionRow['who'], runs: readonly JourneyRan[]): string[] => {
  const seen = new Set(
    runs.flatMap(({ languages, deskLanguages }) =>
      who === 'resident' ? languages : [...languages, ...deskLanguages],
    ),
  );
  if (seen.size >= LANGUAGES_WANTED) return [];
  return [`in ${seen.size} of ${LANGUAGES_WANTED} languages (${[...seen].sort().join(', ')})`];
};

/**
 * Whether people can do what the row says, by the journeys that ran: all of them green, together in at least
 * three languages, for residents at least one without JavaScript, and nothing written down as missing.
 */
export const judgeRow = (row: MissionRow, files: readonly FileRan[]): Judged => {
  const found = row.journeys.map((journey) => find(journey, files));
  const green = found.flatMap((one) => one.green);
  const missing = [...row.missing, ...found.flatMap(({ wrong }) => wrong ?? [])];
  if (!row.journeys.length) missing.push('a journey that shows it');
  if (green.length) {
    missing.push(...tooFewLanguages(row.who, green));
    if (row.who === 'resident' && !green.some((run) => run.withoutJavaScript))
      missing.push('without JavaScript');
  }
  if (!missing.length) return { row, state: 'there', missing };
  return { row, state: green.length ? 'partly' : 'not there', missing };
};
