import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { counter } from './counter.js';
import { openPage } from './page-for-tests.js';

const field = (text = '') => `
  <div class="field">
    <textarea data-counts="1200">${text}</textarea>
    <p data-counter data-text="%u of 1,200" hidden></p><p data-counter-said role="status"></p>
  </div>`;
const open = (text?: string) => {
  const page = openPage(field(text));
  counter(page.root);
  return { ...page, shown: page.one('[data-counter]'), said: page.one('[data-counter-said]') };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the count of characters', () => {
  it('is hidden while nothing is written', () => {
    expect(open().shown.hidden).toBe(true);
  });

  it('is there at once for a text that came with the page', () => {
    const { shown } = open('Hello');
    expect([shown.hidden, shown.textContent]).toEqual([false, '5 of 1,200']);
  });

  it('counts a rare kanji and an emoji as one, and groups figures as the rest of the page', () => {
    const { shown, write } = open();
    write('textarea', '𠮷😀');
    expect(shown.textContent).toBe('2 of 1,200');
    write('textarea', 'a'.repeat(1_200));
    expect(shown.textContent).toBe('1,200 of 1,200');
  });

  it('is marked only beyond the most', () => {
    const { shown, write } = open();
    write('textarea', 'a'.repeat(1_200));
    expect(shown.hasAttribute('data-over')).toBe(false);
    write('textarea', 'a'.repeat(1_201));
    expect(shown.hasAttribute('data-over')).toBe(true);
  });

  it('is right when Back fills the text in after the script ran', () => {
    const { shown, one, tell } = open();
    one<HTMLTextAreaElement>('textarea').value = 'From before';
    tell('pageshow');
    expect(shown.textContent).toBe('11 of 1,200');
  });

  it('is told to screen readers beyond the most, once typing rests', () => {
    const { said, write } = open();
    write('textarea', 'a'.repeat(1_201));
    jest.advanceTimersByTime(999);
    write('textarea', 'a'.repeat(1_202));
    jest.advanceTimersByTime(999);
    expect(said.textContent).toBe('');
    jest.advanceTimersByTime(1);
    expect(said.textContent).toBe('1,202 of 1,200');
  });

  it('holds the form back where the server would not even read it, and leads to the text', () => {
    const page = openPage(`<form>${field()}</form>`);
    counter(page.root);
    const isSent = () => page.tell('submit', 'form');
    page.write('textarea', 'a'.repeat(100_000));
    expect(isSent()).toBe(true);
    page.write('textarea', 'a'.repeat(900_000));
    expect(isSent()).toBe(false);
    expect(page.root.activeElement).toBe(page.one('textarea'));
    expect(page.one('[data-counter-said]').textContent).toBe('900,000 of 1,200');
  });

  it('is not told below the most', () => {
    const { said, write } = open();
    write('textarea', 'a'.repeat(1_201));
    jest.advanceTimersByTime(1_000);
    write('textarea', 'a');
    jest.advanceTimersByTime(1_000);
    expect(said.textContent).toBe('');
  });
});
