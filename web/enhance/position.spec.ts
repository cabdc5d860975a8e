import { expect, it } from '@jest/globals';
import { openPage } from './page-for-tests.js';
import { position } from './position.js';

const BODY = `
  <input id="spot"><div><button type="button" data-position="spot" hidden
    data-asking="Asking" data-found="Found" data-unknown="Not known"></button><p data-position-said role="status"></p></div>`;
type Ask = Geolocation['getCurrentPosition'];

const open = (ask?: Ask) => {
  const page = openPage(BODY);
  Object.defineProperty(page.view.navigator, 'geolocation', {
    configurable: true,
    value: ask && { getCurrentPosition: ask },
  });
  position(page.root);
  const button = page.one<HTMLButtonElement>('button');
  const field = page.one<HTMLInputElement>('input');
  return { ...page, button, field, said: () => page.one('[data-position-said]').textContent };
};
const at = { coords: { latitude: 36.3269049, longitude: 139.1952 } } as GeolocationPosition;

it('the button is not there where the device cannot tell where it is', () => {
  expect(open().button.hidden).toBe(true);
});

it('nothing is asked before it is pressed; then the field has the place, and says so', () => {
  let asked = 0;
  const { button, field, said } = open((found) => {
    asked++;
    found(at);
  });
  expect([button.hidden, asked, field.value]).toEqual([false, 0, '']);
  button.click();
  expect([asked, field.value, said()]).toEqual([1, '36.32690, 139.19520', 'Found']);
});

it('who does not allow it is told to write instead, and what they have written stays', () => {
  const { button, field, said } = open((_, refused) => refused?.({} as GeolocationPositionError));
  field.value = '36, 139';
  button.click();
  expect([field.value, said()]).toEqual(['36, 139', 'Not known']);
});
