import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { sendOnce } from './send-once.js';

const open = () => {
  const page = openPage('<form id="a" method="post"></form><form id="b" method="post"></form>');
  sendOnce(page.root);
  return { ...page, sends: (form: string) => page.tell('submit', form) };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a form', () => {
  it('is sent once, however often the button is pressed', () => {
    const { sends } = open();
    expect([sends('#a'), sends('#a'), sends('#a')]).toEqual([true, false, false]);
  });

  it('can be sent again after four seconds, pressed in between or not', () => {
    const { sends } = open();
    sends('#a');
    jest.advanceTimersByTime(3_999);
    expect(sends('#a')).toBe(false);
    jest.advanceTimersByTime(1);
    expect(sends('#a')).toBe(true);
  });

  it('can be sent again when Back brings the page', () => {
    const { sends, tell } = open();
    sends('#a');
    tell('pageshow');
    expect(sends('#a')).toBe(true);
  });

  it('does not hold another one back', () => {
    const { sends } = open();
    sends('#a');
    expect(sends('#b')).toBe(true);
  });

  it('that something else held back is not under way', () => {
    const { sends, root } = open();
    const hold = (event: Event) => event.preventDefault();
    root.addEventListener('submit', hold, true);
    expect(sends('#a')).toBe(false);
    root.removeEventListener('submit', hold, true);
    expect(sends('#a')).toBe(true);
  });
});
