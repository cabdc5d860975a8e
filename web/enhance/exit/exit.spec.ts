import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { exit } from './exit.js';
import { TOGETHER_MS } from './shift-presses.js';

const WEATHER = 'https://weather.example/';
const PAGE = `
  <span data-exit-said role="status" data-once="two more" data-twice="one more"></span>
  <a data-exit data-leaving="Opening the weather" href="${WEATHER}">Leave</a>
  <p id="hint">The weather opens. <span hidden data-exit-keys>Shift does the same.</span></p>
  <label>Words <textarea id="text">I am afraid at home</textarea></label>`;

const open = (page = PAGE) => {
  const opened = openPage(page, 'https://koe.example/ja/consultation');
  const { root, view, tell, one } = opened;
  root.title = 'Consultation';
  exit(root);
  const key = (type: string, name: string, on: string) => tell(type, on, { key: name });
  return {
    ...opened,
    replace: jest.spyOn(view.location, 'replace'),
    said: () => one('[data-exit-said]').textContent,
    shift: (times: number, on = 'body') => {
      for (let n = 0; n < times; n++) {
        key('keydown', 'Shift', on);
        key('keyup', 'Shift', on);
      }
    },
    key,
  };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('leaving', () => {
  it('by the button takes the place of the page in the history', () => {
    const { tell, replace } = open();
    expect(tell('click', '[data-exit]')).toBe(false);
    expect(replace).toHaveBeenCalledWith(WEATHER);
  });

  it('leaves no word on the page, and none in its title', () => {
    const { tell, root } = open();
    tell('click', '[data-exit]');
    expect(root.body.textContent).toBe('Opening the weather');
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.title).toBe('Opening the weather');
  });

  it('without the net stays on the emptied page, and ends the visit when the net is back', () => {
    const { tell, root, view, replace } = open();
    Object.defineProperty(view.navigator, 'onLine', { value: false });
    tell('click', '[data-exit]');
    expect([root.body.textContent, replace.mock.calls]).toEqual(['Opening the weather', []]);
    tell('online');
    expect(replace).toHaveBeenCalledWith(WEATHER);
  });

  it('is told to a screen reader at once', () => {
    const { tell, root } = open();
    tell('click', '[data-exit]');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Opening the weather');
  });

  it('goes on when the page cannot be emptied', () => {
    const { tell, root, replace } = open();
    jest.spyOn(root, 'createElement').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(() => tell('click', '[data-exit]')).toThrow('broken');
    expect(replace).toHaveBeenCalledWith(WEATHER);
  });

  it('is possible again after the load was stopped', () => {
    const { shift, key, replace } = open();
    shift(3);
    key('keydown', 'Escape', 'body');
    shift(3);
    expect(replace).toHaveBeenCalledTimes(2);
  });
});

describe('Shift three times', () => {
  it('leaves, also while one writes', () => {
    const { shift, replace } = open();
    shift(3, '#text');
    expect(replace).toHaveBeenCalledWith(WEATHER);
  });

  it('leaves even when something on the page keeps the keys to itself', () => {
    const { shift, one, replace } = open();
    for (const type of ['keydown', 'keyup'])
      one('#text').addEventListener(type, (event) => event.stopPropagation());
    shift(3, '#text');
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('does not leave when one press is late', () => {
    const { shift, replace } = open();
    shift(2);
    jest.advanceTimersByTime(TOGETHER_MS + 1);
    shift(2);
    expect(replace).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'wheel', 'input'])('begins anew after %s', (type) => {
    const { shift, tell, replace, said } = open();
    shift(2);
    tell(type, '#text');
    expect(said()).toBe('');
    shift(2);
    expect(replace).not.toHaveBeenCalled();
  });

  it('does not count the keys of a keyboard on the screen', () => {
    const { view, shift, replace } = open();
    view.matchMedia = (media) => ({ media, matches: media === '(pointer: coarse)' }) as never;
    shift(3, '#text');
    expect(replace).not.toHaveBeenCalled();
    shift(3);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('says how many presses are left, and takes it back when they do not come', () => {
    const { shift, said } = open();
    shift(1);
    expect(said()).toBe('two more');
    shift(1);
    expect(said()).toBe('one more');
    jest.advanceTimersByTime(TOGETHER_MS);
    expect(said()).toBe('');
  });

  it('says nothing of capitals', () => {
    const { key, said } = open();
    for (const [type, name] of [
      ['keydown', 'Shift'],
      ['keydown', 'A'],
      ['keyup', 'A'],
      ['keyup', 'Shift'],
    ] as const)
      key(type, name, '#text');
    expect(said()).toBe('');
  });

  it('is named on the page only where script makes it true', () => {
    expect(openPage(PAGE).one('[data-exit-keys]').hidden).toBe(true);
    expect(open().one('[data-exit-keys]').hidden).toBe(false);
  });

  it('does nothing on a page without an exit', () => {
    const { shift, replace } = open('<textarea id="text"></textarea>');
    shift(3);
    expect(replace).not.toHaveBeenCalled();
  });
});
