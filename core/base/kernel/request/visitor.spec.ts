import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAddressOrNetwork, NO_PROXY, sourceOf, visitorAddress } from './visitor.js';

const PROXY = '10.0.0.5';

describe('the address of a visitor', () => {
  it.each([
    ['nobody is trusted', PROXY, '203.0.113.9', NO_PROXY, PROXY],
    ['one proxy', PROXY, 'made-up, 203.0.113.9', { hops: 1 }, '203.0.113.9'],
    ['two proxies', PROXY, 'made-up, 203.0.113.9, 10.0.0.6', { hops: 2 }, '203.0.113.9'],
    ['fewer addresses than proxies', PROXY, '203.0.113.9', { hops: 3 }, '203.0.113.9'],
    ['no header', PROXY, undefined, { hops: 1 }, PROXY],
    ['what is no address', PROXY, 'garbage', { hops: 1 }, PROXY],
    ['no address behind one', PROXY, 'garbage, 203.0.113.9', { hops: 2 }, '203.0.113.9'],
    ['a trusted address', PROXY, 'x, 203.0.113.9', { addresses: [PROXY] }, '203.0.113.9'],
    [
      'a trusted network',
      PROXY,
      '203.0.113.9, 10.0.0.77',
      { addresses: ['10.0.0.0/24'] },
      '203.0.113.9',
    ],
    ['another address', '10.0.9.9', '203.0.113.9', { addresses: [PROXY] }, '10.0.9.9'],
    [
      'somebody in the city hall who is no proxy',
      PROXY,
      '198.51.100.1, 10.20.30.41',
      { addresses: [PROXY] },
      '10.20.30.41',
    ],
    ['IPv4 in IPv6', '::ffff:10.0.0.5', undefined, NO_PROXY, PROXY],
    ['nothing at all', undefined, undefined, { hops: 1 }, ''],
  ])('with %s', (_, connection, forwarded, trust, address) => {
    expect(visitorAddress(connection, forwarded, trust)).toBe(address);
  });

  it('behind one proxy is never what the visitor wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (written, visitor) => {
        expect(visitorAddress(PROXY, `${written}, ${visitor}`, { hops: 1 })).toBe(visitor);
      }),
    );
  });
});

describe('the source that limits count by', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, source) => expect(sourceOf(address)).toBe(source));

  it('is one for all addresses of an IPv6 network', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(sourceOf(address)).toMatch(/^([0-9a-f]{1,4}:){3}[0-9a-f]{1,4}::\/64$/);
      }),
    );
  });
});

it.each([
  ['10.0.0.5', true],
  ['10.0.0.0/24', true],
  ['2001:db8::/32', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['proxy', false],
  ['', false],
])('%j as an address or a network: %s', (text, is) => expect(isAddressOrNetwork(text)).toBe(is));
