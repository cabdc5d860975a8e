import { describe, expect, it, jest } from '@jest/globals';
import { offline } from './offline.js';
import { openPage } from './page-for-tests.js';

const META = '<meta name="offline-worker" content="/offline.js">';
const registeredOn = (body: string) => {
  const { root, view } = openPage(body);
  const register = jest.fn<(script: string) => Promise<void>>().mockRejectedValue(new Error('no'));
  Object.defineProperty(view.navigator, 'serviceWorker', { value: { register } });
  offline(root);
  return register.mock.calls;
};

describe('the page for no net', () => {
  it('is asked for by a page that says so, and a browser that refuses does no harm', () => {
    expect(registeredOn(META)).toEqual([['/offline.js']]);
  });
  it.each([
    ['about one person', '<p>A voice</p>'],
    ['with an exit', `${META}<a data-exit href="/ja/exit">Leave</a>`],
  ])('is not asked for by a page %s', (_, body) => {
    expect(registeredOn(body)).toEqual([]);
  });
  it('is no hindrance where the browser knows no workers', () => {
    const { root } = openPage(META);
    expect(() => offline(root)).not.toThrow();
  });
});
