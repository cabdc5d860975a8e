import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../../i18n/registry.js';
import { nowOf } from './now.js';

const voice: Parameters<typeof nowOf>[0] = { status: 'in_progress', openDaysLeft: 4, answers: [] };
const moved = { from: '2026-11-20T23:59:59+09:00', why: 'waited' } as const;
const answers = ['2026-11-10', '2026-11-12'].map((day) => ({
  text: '答え',
  lang: 'ja',
  at: `${day}T10:00:00+09:00`,
}));

it.each([
  ['nobody has been found for it yet', { status: 'needs_triage' }, 'received'],
  ['the section works on it', {}, 'in_progress'],
  [
    'it is the sender’s turn, however late',
    { waitingSince: moved.from, openDaysLeft: -3 },
    'waiting',
  ],
  ['the promised day has passed', { openDaysLeft: -1 }, 'late'],
  ['the promised day is today', { openDaysLeft: 0 }, 'in_progress'],
  ['it is answered, and was so too late', { status: 'answered', openDaysLeft: -1 }, 'answered'],
  ['it is put away', { status: 'closed' }, 'answered'],
] as const)('says so where %s', (_, change, now) => {
  expect(nowOf({ ...voice, ...change }).now).toBe(now);
});

it('names the newest answer', () => {
  expect(nowOf({ ...voice, status: 'answered', answers }).answeredAt).toBe(answers[1]?.at);
});

it('explains a moved day as long as it counts', () => {
  expect(nowOf({ ...voice, dueMoved: moved }).moved).toEqual(moved);
  expect(nowOf({ ...voice, status: 'answered', answers, dueMoved: moved }).moved).toBeUndefined();
});

/** Which days the sentences name, in whatever order. */
const daysIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, day = '']) => day).sort();

describe.each(LOCALES.rows.map(({ tag }) => tag))('in %s', (tag) => {
  const { myVoice } = JSON.parse(readFileSync(`locales/${tag}/resident.json`, 'utf8')) as {
    myVoice: { now: Record<string, string> };
  };

  it.each([
    ['received', 'due'],
    ['routed', 'due'],
    ['in_progress', 'due'],
    ['reopened', 'due'],
    ['waiting', 'due'],
    ['late', 'due'],
    ['answered', 'answered'],
  ])('a voice that is %s has one day of its answer beside the day it came: %s', (now, day) => {
    expect(daysIn(myVoice.now[now] ?? '')).toEqual([day, 'received'].sort());
  });

  it.each(['declined', 'withdrawn'])('one that is %s has no day of an answer', (now) => {
    expect(daysIn(myVoice.now[now] ?? '')).toEqual(['received']);
  });
});
