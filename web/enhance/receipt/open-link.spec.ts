import { expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { openLink } from './open-link.js';

const FORM = `<form data-opens-by-link><input data-figures><button type="submit" value="show"></button></form>`;
const open = (hash: string, body = FORM) => {
  const page = openPage(body, `https://koe.example/vi/my-voice?other=1${hash}`);
  const send = jest.fn();
  const form = page.root.querySelector('form');
  if (form) form.requestSubmit = send;
  openLink(page.root);
  return { ...page, send };
};

it('puts what the link brings into the field, takes it out of the address and sends it', () => {
  const { one, view, send } = open('#SR-2031-9WX4KP.Q7ZV01HTMB3KXE8NPD5RGWA2CY');
  expect(one<HTMLInputElement>('input').value).toBe('SR-2031-9WX4KP.Q7ZV01HTMB3KXE8NPD5RGWA2CY');
  expect(view.location.href).toBe('https://koe.example/vi/my-voice?other=1');
  expect(send).toHaveBeenCalledWith(one('button'));
});

it.each(['', '#main', '#x.y', '#<b>.Q7ZV01HTMB3KXE8NPD5RGWA2CY'])(
  'leaves other addresses: %s',
  (hash) => {
    const { one, send } = open(hash);
    expect([one<HTMLInputElement>('input').value, send.mock.calls]).toEqual(['', []]);
  },
);

it('does nothing on a page without such a form', () => {
  const { view } = open('#SR-2031-9WX4KP.Q7ZV01HTMB3KXE8NPD5RGWA2CY', '<p></p>');
  expect(view.location.hash).not.toBe('');
});
