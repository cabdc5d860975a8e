import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  forgottenBefore,
  LEAST_STRENGTH,
  LESSON_HALF_LIFE_DAYS,
  strengthOf,
} from './lesson-strength.js';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-24T10:00:00+09:00');
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);

describe('the strength of a lesson', () => {
  it('is whole when new and half after the half-life', () => {
    expect(strengthOf(now, now)).toBe(1);
    expect(strengthOf(ago(LESSON_HALF_LIFE_DAYS), now)).toBeCloseTo(0.5);
  });

  it('never grows with age, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 5000 }), fc.nat(1000), (age, more) => {
        const strength = strengthOf(ago(age), now);
        expect(strength).toBeLessThanOrEqual(1);
        expect(strengthOf(ago(age + more), now)).toBeLessThanOrEqual(strength);
      }),
    );
  });

  it('is forgotten where it has become too weak', () => {
    expect(strengthOf(forgottenBefore(now), now)).toBeCloseTo(LEAST_STRENGTH);
  });
});
