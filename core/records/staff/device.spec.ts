import { expect, test } from '@jest/globals';
import { deviceKept, deviceOf, deviceRead } from './device.js';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`, 'chrome windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/141.0.0.0`, 'edge windows'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${CHROME.replace('Chrome', 'HeadlessChrome')}`, 'chrome linux'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'firefox linux'],
  [`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${CHROME}`, 'chrome android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    'safari ios',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
    'safari mac',
  ],
  ['curl/8.5.0', 'other other'],
  ['', 'other other'],
  [undefined, 'other other'],
])('%s', (userAgent, kept) => {
  const device = deviceOf(userAgent);
  expect(deviceKept(device)).toBe(kept);
  expect(deviceRead(kept)).toEqual(device);
});

test('what is no device any more is some device', () => {
  expect(deviceRead('netscape')).toEqual({ browser: 'other', system: 'other' });
});
