import { beforeEach, expect, it } from '@jest/globals';
import { Clock } from '../../../base/kernel/index.js';
import { Breaker } from './breaker.js';
import { EngineTrouble, type TroubleKind } from './engine.js';

class Moved extends Clock {
  ms = 0;
  override now(): Date {
    return new Date(this.ms);
  }
}
let clock: Moved;
let breaker: Breaker;
beforeEach(() => {
  clock = new Moved();
  breaker = new Breaker(clock);
});
const fail = (kind: TroubleKind, times = 1, retryAfterMs?: number) => {
  for (let i = 0; i < times; i++) breaker.failed(new EngineTrouble(kind, retryAfterMs));
};
const after = (ms: number) => {
  clock.ms += ms;
  return breaker.isOpen;
};

it.each(['down', 'silent'] as const)(
  'leaves an engine alone after three answers that were %s',
  (kind) => {
    fail(kind, 2);
    expect(breaker.isOpen).toBe(false);
    fail(kind);
    expect(breaker.isOpen).toBe(true);
    expect(after(59_000)).toBe(true);
    expect(after(1_000)).toBe(false);
  },
);

it('tries it once then, and waits longer where it failed again', () => {
  fail('down', 3);
  after(60_000);
  fail('down');
  expect(after(119_000)).toBe(true);
  expect(after(1_000)).toBe(false);
});

it('never waits for more than half an hour', () => {
  for (let i = 0; i < 20; i++) {
    fail('down', 3);
    expect(after(30 * 60_000)).toBe(false);
  }
});

it('forgets failures with an answer', () => {
  fail('down', 2);
  breaker.worked();
  fail('down', 2);
  expect(breaker.isOpen).toBe(false);
});

it('waits for as long as an engine asks that is asked too often', () => {
  fail('busy', 1, 7_000);
  expect(after(6_000)).toBe(true);
  expect(after(1_000)).toBe(false);
});

it.each(['quota', 'key'] as const)('asks again after an hour where it is the %s', (kind) => {
  fail(kind);
  expect(after(59 * 60_000)).toBe(true);
  expect(after(60_000)).toBe(false);
});

it.each(['odd', 'refused'] as const)('does not mind answers that are %s', (kind) => {
  fail(kind, 10);
  expect(breaker.isOpen).toBe(false);
});
