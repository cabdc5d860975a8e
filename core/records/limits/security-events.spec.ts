import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { TestClock } from '../../../test/support/clock.js';
import type { Counted } from './security-count.repository.js';
import { SecurityEvents } from './security-events.js';

const watched = (add: (counted: readonly Counted[]) => Promise<void> = async () => {}) => {
  const lines: string[] = [];
  const clock = new TestClock();
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  return { lines, clock, events: new SecurityEvents(log, clock, { add }) };
};

it('writes the same thing once a minute, with how often it was', () => {
  const { lines, clock, events } = watched();
  for (let i = 0; i < 500; i++) events.note('receipt_wrong', { source: 'a' });
  events.note('receipt_wrong', { source: 'b' });
  clock.advance({ minutes: 1 });
  events.note('receipt_wrong', { source: 'a' });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { security: 'receipt_wrong', source: 'a' },
    { security: 'receipt_wrong', source: 'b' },
    { security: 'receipt_wrong', source: 'a', more: 499 },
  ]);
});

it('counts each thing by hour and person, and what is in order without a line', async () => {
  const told: Counted[] = [];
  const { lines, clock, events } = watched(async (counted) => void told.push(...counted));
  for (let i = 0; i < 500; i++) events.note('receipt_wrong', { source: `${i}` });
  events.count('consultation_read', 'mika');
  events.count('consultation_read', 'mika');
  clock.advance({ hours: 1 });
  events.count('consultation_read', 'mika');
  await events.tell();
  expect(told.map(({ event, staff, times }) => [event, staff.slice(0, 4), times])).toEqual([
    ['receipt_wrong', '0000', 500],
    ['consultation_read', 'mika', 2],
    ['consultation_read', 'mika', 1],
  ]);
  expect(lines.join()).not.toContain('consultation_read');
});

it('keeps what it could not tell, and no more things apart than it can hold', async () => {
  let isAway = true;
  const told: Counted[] = [];
  const { events } = watched(async (counted) => {
    if (isAway) throw new Error('away');
    told.push(...counted);
  });
  for (let i = 0; i < 3_000; i++) events.count('forbidden', `person ${i}`);
  await events.tell();
  events.count('forbidden', 'person 1');
  isAway = false;
  await events.tell();
  expect(told.length).toBeLessThanOrEqual(1_001);
  expect(told.reduce((sum, { times }) => sum + times, 0)).toBe(3_001);
  await events.tell();
  expect(told.reduce((sum, { times }) => sum + times, 0)).toBe(3_001);
});
