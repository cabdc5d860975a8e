import { expect, test } from '@jest/globals';
import { deskPath } from './desk-visit.js';
import { DESK_PAGES } from './frame/use-shown.js';

const HOME = '/ja/staff';
const led = (wanted: string) => deskPath(wanted, HOME);

test.each([
  '/vi/staff',
  '/ja/staff?view=urgent',
  '/ja/staff/voices/0193a0a0',
  '/ja/staff/translations/0193a0a0',
  ...DESK_PAGES.map((page) => `/pt-BR/staff/${page}`),
])('who signs in is led back to %s', (path) => {
  expect(led(path)).toBe(path);
});

test.each([
  '//elsewhere.example/ja/staff',
  'https://elsewhere.example/ja/staff',
  '/\\elsewhere.example/ja/staff',
  '/ja/opinions',
  '/ja/staff/sign-out',
  '/ja/staff/voices/../sign-out',
  '',
])('and not to %j', (path) => {
  expect(led(path)).toBe(HOME);
});
