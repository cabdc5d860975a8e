import { expect, it, jest } from '@jest/globals';
import { proxyNotice } from './proxy-notice.js';

it('tells of a proxy that nobody told the process of, once', () => {
  const warn = jest.fn();
  const notice = proxyNotice({ warn } as never);
  notice(undefined, false);
  notice('203.0.113.9', true);
  expect(warn).not.toHaveBeenCalled();
  notice('203.0.113.9', false);
  notice('203.0.113.10', false);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('TRUST_PROXY')]]);
  expect(JSON.stringify(warn.mock.calls)).not.toContain('203.0');
});
