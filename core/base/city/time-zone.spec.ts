import { expect, it } from '@jest/globals';
import { hasFixedOffset, offsetOf } from './time-zone.js';

it.each([
  ['Asia/Tokyo', 9],
  ['Asia/Kolkata', 5.5],
  ['Pacific/Honolulu', -10],
  ['UTC', 0],
])('%s is %d hours ahead', (zone, hours) => {
  expect(hasFixedOffset(zone)).toBe(true);
  expect(offsetOf(zone)).toBe(hours * 3_600_000);
});

it.each(['Europe/London', 'America/New_York', 'Asia/Nowhere', ''])(
  '%s cannot be reckoned with one offset',
  (zone) => expect(hasFixedOffset(zone)).toBe(false),
);
