import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { idle } from './idle.js';
import { openPage } from './page-for-tests.js';

/** Is a device at the counter cleared for the next person, and never under somebody's fingers? */
const open = (form: string) => {
  const page = openPage(form);
  let cleared = 0;
  const element = page.root.querySelector('form');
  if (element)
    element.requestSubmit = () => {
      cleared++;
    };
  idle(page.root);
  return { ...page, cleared: () => cleared };
};
const FORM = '<form data-idle="90"><input name="a"><button data-restart></button></form>';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('a form that nobody touches is cleared', () => {
  const { cleared } = open(FORM);
  jest.advanceTimersByTime(89_000);
  expect(cleared()).toBe(0);
  jest.advanceTimersByTime(1_000);
  expect(cleared()).toBe(1);
});

it('a form in which somebody writes is not', () => {
  const { cleared, write } = open(FORM);
  jest.advanceTimersByTime(89_000);
  write('input', 'x');
  jest.advanceTimersByTime(89_000);
  expect(cleared()).toBe(0);
});

it('that it will be is said where it is so', () => {
  const said = '<p hidden data-idle-said>…</p>';
  const { one } = open(FORM.replace('</form>', `${said}</form>`));
  expect(one('[data-idle-said]').hidden).toBe(false);
  expect(open(`<form>${said}</form>`).one('[data-idle-said]').hidden).toBe(true);
});

it('a form on somebody’s own device never is', () => {
  const { cleared } = open(FORM.replace('data-idle="90"', ''));
  jest.advanceTimersByTime(1_000_000);
  expect(cleared()).toBe(0);
});
