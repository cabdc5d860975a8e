import { expect, it } from '@jest/globals';
import { lastReading } from './last-reading.js';

/** What may be read of a form once it has closed, after what was read before? */
const reading = (n: number, day: number) => ({
  at: new Date(Date.UTC(2026, 10, day)),
  counts: [{ by: '', group: '', key: '', value: '', n }],
});

it.each([1, 2, 4])('%s more tell nobody what they said: the earlier counts stay', (more) => {
  const earlier = reading(12, 1);
  expect(lastReading(earlier, reading(12 + more, 2))).toBe(earlier);
});

it.each([0, 5, 60])('of %s more the last counts are read', (more) => {
  const last = reading(12 + more, 2);
  expect(lastReading(reading(12, 1), last)).toBe(last);
});

it('of a few that nobody has read yet stay unread', () => {
  const none = { at: null, counts: [] };
  expect(lastReading(none, reading(3, 2))).toBe(none);
});
