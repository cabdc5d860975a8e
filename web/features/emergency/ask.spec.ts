import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Visit } from '../../api/visit.js';
import { askDangers, inTime } from './ask.js';

const visitWith = (send: () => Promise<unknown>) => ({ send }) as unknown as Visit;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('help', () => {
  it('is taken when it comes in time, and leaves no timer behind', async () => {
    await expect(inTime(Promise.resolve('help'), 1_000)).resolves.toBe('help');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is not waited for when it is late', async () => {
    const answer = inTime(new Promise(() => {}), 1_000);
    await jest.advanceTimersByTimeAsync(1_000);
    await expect(answer).resolves.toBeUndefined();
  });
});

describe('the dangers on a receipt', () => {
  it('are those the API found', async () => {
    const visit = visitWith(async () => ({ ok: true, data: { danger: ['child', 'meteor'] } }));
    await expect(askDangers(visit, 'opinion', 'text')).resolves.toEqual(['child']);
  });

  it('are none when the API refuses or says nothing', async () => {
    const refuses = visitWith(async () => ({ ok: false, problem: {} }));
    await expect(askDangers(refuses, 'opinion', 'text')).resolves.toEqual([]);
    const silent = askDangers(
      visitWith(() => new Promise(() => {})),
      'consultation',
      'text',
    );
    await jest.advanceTimersByTimeAsync(1_000);
    await expect(silent).resolves.toEqual([]);
  });
});
