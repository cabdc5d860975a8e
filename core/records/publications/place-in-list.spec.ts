import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placeInList } from './place-in-list.js';

const DAY = 86_400_000;
const now = new Date('2026-11-24T10:00:00+09:00');
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
const gainedDays = (lang: number | null, measure?: number | null): number =>
  (placeInList(now, {
    ofLanguage: lang === null ? null : daysAgo(lang),
    ofMeasure: measure === undefined || measure === null ? measure : daysAgo(measure),
  }).getTime() -
    now.getTime()) /
  DAY;

test.each([
  ['a language that was heard a moment ago, on no measure', 0, undefined, 0],
  ['a language silent for six days', 6, 0, 3],
  ['a measure silent for ten days', 1, 10, 5],
  ['both, the longer of them', 8, 12, 6],
  ['a language silent for half a year', 180, 1, 14],
  ['the first voice in a language', null, 0, 14],
  ['the first voice on a measure', 0, null, 14],
])('%s: %s and %s days ago, it stands as if it came %s days later', (_, lang, measure, gained) => {
  expect(gainedDays(lang, measure)).toBe(gained);
});

/** Opinions as they come, in order, with the place that each gets. */
const listed = (coming: readonly { hours: number; lang: string; measure: string }[]) => {
  const lastOf = new Map<string, Date>();
  let at = now.getTime();
  return coming
    .map(({ hours, lang, measure }) => {
      at += hours * 3_600_000;
      const publishedAt = new Date(at);
      const placedAt = placeInList(publishedAt, {
        ofLanguage: lastOf.get(lang) ?? null,
        ofMeasure: lastOf.get(measure) ?? null,
      });
      lastOf.set(lang, publishedAt).set(measure, publishedAt);
      return { lang, measure, publishedAt, placedAt };
    })
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
};

describe('a list', () => {
  it('never holds anything above what came more than 14 days later', () => {
    const opinion = fc.record({
      hours: fc.integer({ min: 0, max: 900 }),
      lang: fc.constantFrom('ja', 'vi', 'ne'),
      measure: fc.constantFrom('5-1-1', '5-2-1'),
    });
    fc.assert(
      fc.property(fc.array(opinion, { maxLength: 60 }), (coming) => {
        const list = listed(coming);
        for (const [i, { publishedAt }] of list.entries())
          for (const later of list.slice(i + 1))
            expect(later.publishedAt.getTime() - publishedAt.getTime()).toBeLessThanOrEqual(
              14 * DAY,
            );
      }),
    );
  });

  // A thousand opinions of fifty days, all but some in Japanese.
  const rare: Readonly<Record<number, string>> = { 640: 'ne', 760: 'vi', 880: 'ko', 930: 'vi' };
  const busy = listed(
    Array.from({ length: 1_000 }, (_, i) => ({
      hours: 1.2,
      lang: rare[i] ?? 'ja',
      measure: `5-1-${1 + (i % 3)}`,
    })),
  );
  const first = busy.slice(0, 20).map(({ lang }) => lang);

  it('has on its first page the newest in each language, where a day brings twenty in one', () => {
    expect(new Set(first)).toEqual(new Set(['ja', 'ko', 'vi']));
    // Published 18 days before the end: its two weeks are over, and it is on the page of its language.
    expect(first).not.toContain('ne');
  });
  it('leaves most of it to what most people write', () => {
    expect(first.filter((lang) => lang === 'ja').length).toBeGreaterThanOrEqual(15);
  });
});
