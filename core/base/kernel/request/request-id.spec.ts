import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { requestIdFrom, requestIdOf, underRequest, underRequests } from './request-id.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('the name of a request', () => {
  it('is the proxy’s where the proxy is trusted, and of chance elsewhere', () => {
    expect(requestIdFrom('from-the-proxy.1', true)).toBe('from-the-proxy.1');
    expect(requestIdFrom('from-the-proxy.1', false)).toMatch(UUID);
    expect(requestIdFrom(undefined, true)).toMatch(UUID);
  });

  it.each(['short', 'a b c d e f g h', 'x'.repeat(65), 'line\nbreak-in-it', '<script>alert'])(
    'is never %j',
    (given) => expect(requestIdFrom(given, true)).toMatch(UUID),
  );

  it('is known wherever its work goes, and nowhere else', async () => {
    const seen = await Promise.all(
      ['one', 'two'].map((id) =>
        underRequest(id, async () => {
          await pause(1);
          return requestIdOf('anything');
        }),
      ),
    );
    expect(seen).toEqual(['one', 'two']);
    expect(requestIdOf()).toBeUndefined();
  });

  it('is that of each subject where many are worked on at once', () => {
    const two = new Map([
      ['a voice', 'one'],
      ['another', 'two'],
    ]);
    expect(
      underRequests(two, () => [requestIdOf('another'), requestIdOf('a third'), requestIdOf()]),
    ).toEqual(['two', undefined, undefined]);
    expect(underRequests(new Map([['a voice', 'one']]), () => requestIdOf())).toBe('one');
  });
});
