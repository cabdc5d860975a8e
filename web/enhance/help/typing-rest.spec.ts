import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { REST_MS, whenTypingRests } from './typing-rest.js';

const open = () => {
  const page = openPage('<textarea></textarea>');
  const then = jest.fn();
  const rest = whenTypingRests(page.one<HTMLTextAreaElement>('textarea'), then);
  return { ...rest, then, type: (event: string) => page.tell(event, 'textarea') };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('rest in typing', () => {
  it('is told once, after the last key', () => {
    const { type, then } = open();
    type('input');
    jest.advanceTimersByTime(REST_MS - 1);
    type('input');
    jest.advanceTimersByTime(REST_MS - 1);
    expect(then).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('is not told while signs are being put together', () => {
    const { type, then } = open();
    type('compositionstart');
    type('input');
    jest.advanceTimersByTime(10 * REST_MS);
    expect(then).not.toHaveBeenCalled();
    type('compositionend');
    jest.advanceTimersByTime(REST_MS);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('can be called off', () => {
    const { later, cancel, then } = open();
    later();
    cancel();
    jest.advanceTimersByTime(REST_MS);
    expect(then).not.toHaveBeenCalled();
  });
});
