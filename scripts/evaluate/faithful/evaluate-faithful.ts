import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PEOPLE_OF_JAPAN } from '../../../core/classification/personal-data/index.js';
import { loadKnownReadings } from '../../../core/infra/city-data.js';
import { projectFile } from '../../../core/infra/project-root.js';
import { readCity } from '../../../core/infra/read-city.js';
import type { Term } from '../../../core/language/faithful/index.js';
import { table } from '../print.js';
import {
  type CheckedPair,
  checkPair,
  figuresOf,
  languageOf,
  readFaithfulPairs,
} from './faithful-pair.js';

/**
 * `npm run evaluate:faithful -- FILE ...`: how many slips that were planted in translations are caught, and how many faithful ones are
 * found fault with (`faithful-pair.ts`), per language and kind; the last line printed is one JSON object. `--glossary` checks the terms
 * of the city's glossary too, `--city` is another than ours; `--wrong` names what was missed and each false alarm.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'boolean' },
    glossary: { type: 'boolean' },
    city: { type: 'string', default: 'isesaki' },
  },
});
if (!positionals.length) {
  console.error(
    'Usage: npm run evaluate:faithful -- FILE.jsonl ... [--wrong] [--glossary] [--city CITY]',
  );
  process.exit(2);
}
const glossaryOf = (city: string): readonly Term[] => {
  const file = projectFile('cities', city, 'glossary.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};
const terms = values.glossary ? glossaryOf(values.city) : [];
const cityName = (city: string): readonly string[] => {
  const { name } = JSON.parse(readFileSync(projectFile('cities', city, 'city.json'), 'utf8'));
  return [String(name).replace(/[市町村]$/, '')];
};
const names = cityName(values.city);
const readings = new Map(loadKnownReadings(readCity(projectFile('cities', values.city))));
const checked = positionals
  .flatMap(readFaithfulPairs)
  .map((pair) => checkPair(pair, { terms, names, readings, people: PEOPLE_OF_JAPAN }));

const HEADINGS = ['slips', 'caught', 'right kind', 'faithful', 'false alarms'];
const row = (name: string, some: readonly CheckedPair[]) => {
  const { caught, rightKind, falseAlarms, pairs, slips } = figuresOf(some);
  return [name, `${slips}`, caught, rightKind, `${pairs}`, falseAlarms];
};
const by = (heading: string, keyOf: (one: CheckedPair) => string) => {
  const keys = [...new Set(checked.map(keyOf))].sort();
  const rows = keys.map((key) =>
    row(
      key,
      checked.filter((one) => keyOf(one) === key),
    ),
  );
  console.log(`${table([heading, ...HEADINGS], rows)}\n`);
};
by('language', ({ pair }) => languageOf(pair));
by('kind', ({ pair }) => pair.slip?.kind ?? 'faithful');

if (values.wrong)
  for (const { pair, found } of checked) {
    if (Boolean(pair.slip) === found.length > 0) continue;
    console.log(`${pair.slip ? 'MISSED' : 'FALSE ALARM'} ${pair.id} ${JSON.stringify(pair.slip)}`);
    console.log(
      `  ${pair.source.lang}: ${pair.source.text}\n  ${pair.target.lang}: ${pair.target.text}`,
    );
    for (const { kind, side, value } of found) console.log(`  - ${kind} ${side}: ${value}`);
  }
const { rightKind: _, ...figures } = figuresOf(checked);
console.log(JSON.stringify(figures));
