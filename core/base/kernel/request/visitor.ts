import { BlockList, isIP } from 'node:net';

/** Who asks, as far as limits must know: never logged, never stored as it is. */
export interface Visitor {
  /** A network address; of IPv6 the network of 64 bits that a household or a phone has. */
  readonly source: string;
  /** Tells browsers behind one address from each other, as far as they differ. */
  readonly device: string;
  /** A device that showed before whose it is: what others at its address do does not count against it. */
  readonly known?: boolean;
}

/** Who may say in X-Forwarded-For for whom they ask: so many proxies in front, or those at these addresses; nobody by 0. */
export type ProxyTrust = { readonly hops: number } | { readonly addresses: readonly string[] };
export const NO_PROXY: ProxyTrust = { hops: 0 };
export const trustsProxy = (trust: ProxyTrust): boolean => !('hops' in trust) || trust.hops > 0;

/** An address without zone, and of IPv4 in its own form; undefined for what is none. */
const addressIn = (text: string): string | undefined => {
  const plain = text
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  return isIP(plain) ? plain : undefined;
};

const listOf = (addresses: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
};

/** True for an address, or a network such as 10.0.1.0/24. */
export const isAddressOrNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (!family || more.length) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32))
  );
};

/** Whether what is connected is a proxy that is trusted. */
export const trustsConnection = (connection: string | undefined, trust: ProxyTrust): boolean => {
  if ('hops' in trust) return trust.hops > 0;
  const address = addressIn(connection ?? '');
  return address !== undefined && isListed(listOf(trust.addresses), address);
};

const isListed = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The visitor's address: the connection's own, or what a trusted proxy says of it, from the nearest proxy outwards.
 * What cannot be read as an address is believed by nobody: then the last one that could is the visitor's.
 */
export const visitorAddress = (
  connection: string | undefined,
  forwardedFor: string | string[] | undefined,
  trust: ProxyTrust,
): string => {
  const said = String(forwardedFor ?? '').split(',');
  let address = addressIn(connection ?? '') ?? '';
  const list = 'addresses' in trust ? listOf(trust.addresses) : undefined;
  for (let hop = 0; said.length > 0; hop++) {
    const isTrusted = list
      ? address !== '' && isListed(list, address)
      : 'hops' in trust && hop < trust.hops;
    const next = isTrusted ? addressIn(said.pop() ?? '') : undefined;
    if (!next) break;
    address = next;
  }
  return address;
};

/** The eight groups of an IPv6 address. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const before = groups(head);
  const after = groups(tail);
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, gap)).fill('0'), ...after];
};

/** The address that limits count by: an IPv6 household has 2^64 addresses and is one. */
export const sourceOf = (address: string): string =>
  isIP(address) === 6
    ? `${groupsOf(address)
        .slice(0, 4)
        .map((group) => Number.parseInt(group, 16).toString(16))
        .join(':')}::/64`
    : address;
