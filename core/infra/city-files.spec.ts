import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SECOND_CITY } from '../../test/support/second-city.js';
import { ConfigError } from '../base/config/index.js';
import { checkCity } from './check-city.js';
import {
  loadKnowledge,
  loadPlanFile,
  loadPlanTexts,
  loadSections,
  loadTopics,
} from './city-data.js';
import { readCity } from './read-city.js';

const root = mkdtempSync(join(tmpdir(), 'koebako-city-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let copies = 0;
/** A copy of the second city with one file written anew. */
const cityWith = (name: string, write: (text: string) => string | Buffer): string => {
  const folder = join(root, String(copies++));
  cpSync(SECOND_CITY, folder, { recursive: true });
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, write(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  return folder;
};
/** All that a process reads of a city. */
const readAll = (folder: string) => {
  const { folder: _, ...city } = readCity(folder);
  const place = { ...city, folder };
  checkCity(place);
  return [
    city,
    loadPlanFile(place),
    loadPlanTexts(place),
    loadSections(place),
    loadTopics(place),
    loadKnowledge(place),
  ];
};
const complaint = (folder: string): string => {
  try {
    readAll(folder);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was wrong with it');
};
/** Puts a value in the place of what stands under a dotted path. */
const put =
  (path: string, value: unknown) =>
  (text: string): string => {
    const whole = JSON.parse(text);
    const names = path.split('.');
    const last = names.pop() ?? '';
    const place = names.reduce((at, name) => at[name], whole);
    place[last] = value;
    return JSON.stringify(whole);
  };

const FILES = [
  'city.json',
  'matters.json',
  'emergency.json',
  'plan.json',
  'sections.json',
  'topics.json',
  'texts/ja.json',
  'texts/en.json',
];

describe.each(FILES)('%s of a city', (name) => {
  it('is read as any editor saves it', () => {
    const saved = cityWith(name, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(readAll(saved)).toEqual(readAll(SECOND_CITY));
  });

  it('is named with line and column when it is broken', () => {
    const broken = cityWith(name, (text) => `${text.trimEnd().slice(0, -1)},\n}`);
    expect(complaint(broken)).toMatch(new RegExp(`${name}, line \\d+, column 1: a comma stands`));
  });

  it('is named when it has another shape', () => {
    expect(complaint(cityWith(name, () => '[]'))).toMatch(new RegExp(`${name}: the whole must be`));
  });
});

describe("a clerk's file of one language", () => {
  const LEXICON = {
    measures: { '2-1-1': ['図書館^3'] },
    outside: {},
  };

  it('is read as any editor saves it', () => {
    const folder = cityWith('lexicon/ja.json', () => `\ufeff${JSON.stringify(LEXICON, null, 1)}`);
    const { lexicons, faults } = loadKnowledge(readCity(folder));
    expect({ lexicons, faults }).toEqual({ lexicons: { ja: LEXICON }, faults: [] });
  });

  it.each(['lexicon', 'examples'])('is done without in %s when it is broken, and named', (kind) => {
    const folder = cityWith(`${kind}/vi.json`, () => '{\n "measures": {},\n}');
    writeFileSync(join(folder, kind, 'ja.json'), JSON.stringify(LEXICON));
    const knowledge = loadKnowledge(readCity(folder));
    expect(Object.keys(kind === 'lexicon' ? knowledge.lexicons : knowledge.examples)).toEqual([
      'ja',
    ]);
    expect(knowledge.faults).toEqual([
      expect.stringMatching(new RegExp(`${kind}/vi\\.json, line 3, column 1: a comma stands`)),
    ]);
  });
});

describe('a city is refused', () => {
  const measure = 'chapters.0.measures.0';
  it.each([
    ['plan.json', 'meta.municipality.name', '他市', /plan\.json is the plan of 他市/],
    ['matters.json', 'foreign', ['9-9-9'], /matters\.json .* names 9-9-9/],
    ['matters.json', 'topics', { nothing: '1-1-1' }, /matters\.json .* names nothing/],
    ['city.json', 'promise.topics', { nothing: 3 }, /city\.json promise .* names nothing/],
    ['topics.json', 'topics.0.section', 'gone', /topics\.json .* names gone/],
    ['sections.json', 'ownerships.0.node', '7-7', /sections\.json .* names 7-7/],
    ['sections.json', 'sections.0.successor', 'gone', /sections\.json .* names gone/],
    ['texts/ja.json', 'topic', {}, /topics\.json \(no words in texts\/ja\.json\) names/],
    ['texts/ja.json', 'emergency.number', {}, /emergency\.json \(no words .* names mame_kyukyu/],
    ['emergency.json', 'always', ['gone'], /names a line in always or fitting that is not among/],
    ['city.json', 'timeZone', 'Europe/Berlin', /timeZone must be a time zone without daylight/],
    ['city.json', 'receiptPrefix', 'OIL', /receiptPrefix must be 2 to 4 capital letters/],
    ['city.json', 'closedDay', [], /does not know closedDay/],
    ['city.json', 'closedDays.0.date', '2026-02-30', /closedDays\.0\.date must be a day that/],
    ['plan.json', `${measure}.id`, 'A1', /measures\.0\.id must be a code of three numbers/],
    ['plan.json', `${measure}.subMeasures.0.id`, '9-9-9-1', /measures\.0 has a sub-measure/],
    ['plan.json', 'chapters.0.id', '8-8', /chapters\.0 has a measure whose code/],
    ['plan.json', 'chapters.0.indicators.0.direction', 'range', /indicators\.0 must have a range/],
  ])('for %s with %s = %j', (name, path, value, line) => {
    const message = complaint(cityWith(name, put(path, value)));
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });
});
