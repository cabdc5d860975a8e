import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadPlanFile } from '../../core/infra/city-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { type MissionRow, readMission } from '../../scripts/mission/mission-row.js';
import { journeyTitles } from './journey-titles.js';

/** Is each of the 61 things named once, and bound only to journeys that exist? */
const rows = readMission();
const idsOf = (group: MissionRow['group']): string[] =>
  rows.filter((row) => row.group === group).map(({ id }) => id);
const plan = loadPlanFile(readCity());
const journeys = new Set(
  readdirSync('test/e2e')
    .filter((file) => file.endsWith('.spec.ts'))
    .flatMap((file) =>
      journeyTitles(readFileSync(`test/e2e/${file}`, 'utf8')).map(
        (titles) => `${file.replace(/\.spec\.ts$/, '')}: ${titles}`,
      ),
    ),
);

describe('test/mission.json', () => {
  it('holds 61 rows, each once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(61);
    expect(rows).toHaveLength(61);
  });

  it('holds 15 rare capabilities and 14 expected ones', () => {
    expect(idsOf('rare')).toEqual(Array.from({ length: 15 }, (_, i) => `rare-${i + 1}`));
    expect(idsOf('expected')).toEqual(Array.from({ length: 14 }, (_, i) => `expected-${i + 1}`));
  });

  it('holds the measures of the plan and no other', () => {
    expect(idsOf('measure')).toEqual(plan.chapters.flatMap((c) => c.measures.map((m) => m.id)));
  });

  it('holds the indicators of the plan and no other', () => {
    expect(idsOf('indicator')).toEqual(plan.chapters.flatMap((c) => c.indicators.map((k) => k.id)));
  });

  it('names only journeys that exist', () => {
    expect(journeys.size).toBeGreaterThan(20);
    const named = new Set(rows.flatMap((row) => row.journeys));
    expect([...named].filter((journey) => !journeys.has(journey))).toEqual([]);
  });
});

describe('the titles of journeys', () => {
  it('are read with their groups, and without what is left out', () => {
    const code = `
      describe.each([['ja']])('in %s', () => { it('sends', async () => {}); it.skip('waits', () => {}); });
      test.each([1])('counts %d', () => {});
      it.todo('some day');
      describe.skip('later', () => { it('comes', () => {}); });`;
    expect(journeyTitles(code)).toEqual(['in %s sends', 'counts %d']);
  });
});
