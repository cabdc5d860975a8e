import { describe, expect, it } from '@jest/globals';
import { ELSEWHERE } from '../../features/exit/elsewhere.js';
import { loader } from './exit.js';

const leave = (site?: string): Response =>
  loader({
    request: new Request('http://koe.example/vi/exit', {
      headers: { ...(site ? { 'sec-fetch-site': site } : {}), cookie: 'visit=a; lang=vi' },
    }),
    params: { lang: 'vi' },
  } as never);

describe('leaving', () => {
  it.each([undefined, 'same-origin', 'none'])('ends every cookie of the visit: %s', (site) => {
    const { status, headers } = leave(site);
    expect([status, headers.get('location')]).toEqual([303, ELSEWHERE]);
    const ended = headers.getSetCookie().map((cookie) => /^(\w+)=;.* Max-Age=0;/.exec(cookie)?.[1]);
    expect(ended).toEqual(['visit', 'lang', 'readings']);
  });

  it.each(['cross-site', 'same-site'])('is nothing that another page can do: %s', (site) => {
    const { headers } = leave(site);
    expect([headers.get('location'), headers.getSetCookie()]).toEqual(['/vi', []]);
  });
});
