import { describe, expect, it } from '@jest/globals';
import type { FileRan, JourneyRan } from './journeys-ran.js';
import { judgeRow } from './judge-row.js';
import type { MissionRow } from './mission-row.js';

/** When does one of the 61 rows count? */
const row = (given: Partial<MissionRow> = {}): MissionRow => ({
  id: 'rare-1',
  group: 'rare',
  what: 'Something',
  who: 'resident',
  journeys: ['voices: in %s sends'],
  missing: [],
  ...given,
});
const run = (language: string, given: Partial<JourneyRan> = {}): JourneyRan => ({
  name: `in ${language} sends`,
  passed: true,
  languages: [language],
  deskLanguages: [],
  withoutJavaScript: true,
  ...given,
});
const ran = (journeys: JourneyRan[], given: Partial<FileRan> = {}): FileRan[] => [
  { file: 'voices', ranAt: '2026-11-24T01:00:00Z', changed: false, journeys, ...given },
];
const THREE = ['ja', 'vi', 'ne'].map((language) => run(language));

describe('a row', () => {
  it('counts when its journey ran green in three languages and without JavaScript', () => {
    expect(judgeRow(row(), ran(THREE))).toMatchObject({ state: 'there', missing: [] });
  });

  it('falls when one run of its journey is not green', () => {
    const files = ran([...THREE, run('ko', { passed: false })]);
    expect(judgeRow(row(), files)).toMatchObject({
      state: 'not there',
      missing: ['is not green: voices: in %s sends'],
    });
  });

  it('falls when its journey was renamed', () => {
    expect(judgeRow(row({ journeys: ['voices: in %s writes'] }), ran(THREE))).toMatchObject({
      state: 'not there',
      missing: ['did not run: voices: in %s writes'],
    });
  });

  it('falls when the file is another than the one that ran', () => {
    expect(judgeRow(row(), ran(THREE, { changed: true }))).toMatchObject({
      state: 'not there',
      missing: ['changed since it ran: voices: in %s sends'],
    });
  });

  it('is partly there in two languages', () => {
    expect(judgeRow(row(), ran(THREE.slice(0, 2)))).toMatchObject({
      state: 'partly',
      missing: ['in 2 of 3 languages (ja, vi)'],
    });
  });

  it('is partly there when a resident needs JavaScript', () => {
    const files = ran(THREE.map((one) => ({ ...one, withoutJavaScript: false })));
    expect(judgeRow(row(), files)).toMatchObject({
      state: 'partly',
      missing: ['without JavaScript'],
    });
    expect(judgeRow(row({ who: 'staff' }), files)).toMatchObject({ state: 'there' });
  });

  it('counts the languages of the desk for staff only', () => {
    const files = ran(
      ['ja', 'vi', 'ne'].map((tag) => run(tag, { languages: ['ja'], deskLanguages: [tag] })),
    );
    expect(judgeRow(row({ who: 'staff' }), files)).toMatchObject({ state: 'there' });
    expect(judgeRow(row(), files)).toMatchObject({
      state: 'partly',
      missing: ['in 1 of 3 languages (ja)'],
    });
  });

  it('is partly there while something is written down as missing', () => {
    expect(judgeRow(row({ missing: ['CSV'] }), ran(THREE))).toMatchObject({
      state: 'partly',
      missing: ['CSV'],
    });
  });

  it('is not there without a journey', () => {
    expect(judgeRow(row({ journeys: [] }), ran(THREE))).toMatchObject({
      state: 'not there',
      missing: ['a journey that shows it'],
    });
  });
});
