import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { TestClock } from '../../../test/support/clock.js';
import { SecurityEvents } from './security-events.js';

it('writes the same thing once a minute, with how often it was', () => {
  const lines: string[] = [];
  const clock = new TestClock();
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const events = new SecurityEvents(log, clock);
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
