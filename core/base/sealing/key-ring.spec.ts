import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CannotOpen, firstKey, KeyRing, marked, markOf, type RingKey } from './index.js';

const keyFrom = (from: number): RingKey => {
  const secret = randomBytes(32);
  return { mark: markOf(secret), secret, from };
};
const [first, second, third] = [firstKey(randomBytes(32)), keyFrom(100), keyFrom(200)];
const ringAt = (now: number, keys = [first, second, third]) => new KeyRing(keys, () => now);

describe('a ring of keys', () => {
  it.each([
    [0, first],
    [99, first],
    [100, second],
    [200, third],
  ])('writes at %i with the newest whose time has come, and reads all', (now, key) => {
    expect(ringAt(now).writing).toBe(key);
    expect(new Set(ringAt(now).all)).toEqual(new Set([first, second, third]));
    expect(ringAt(now).all[0]).toBe(key);
  });

  it('opens at any time what any of its keys sealed', () => {
    const [text, bytes] = [fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 60 })];
    const instants = fc.nat(300);
    fc.assert(
      fc.property(text, bytes, instants, instants, (words, some, sealedAt, openedAt) => {
        fc.pre(!words.startsWith('\u0002'));
        const [then, now] = [ringAt(sealedAt), ringAt(openedAt)];
        expect(now.unlock('x', then.lock('x', Buffer.from(some), 'here'), 'here')).toEqual(
          Buffer.from(some),
        );
        expect(now.unlockText('x', then.lockText('x', words, 'here'), 'here')).toBe(words);
      }),
    );
  });

  it('opens nothing for another purpose, at another place, or without the key', () => {
    const sealed = ringAt(150).lock('x', Buffer.from('clear'), 'here');
    for (const [ring, purpose, place] of [
      [ringAt(150), 'y', 'here'],
      [ringAt(150), 'x', 'there'],
      [ringAt(150, [first, third]), 'x', 'here'],
      [ringAt(250, [third]), 'x', 'here'],
    ] as const)
      expect(() => ring.unlock(purpose, sealed, place)).toThrow(CannotOpen);
  });

  it('knows by which key a hash was made', () => {
    const hash = randomBytes(32);
    for (const key of [first, second, third]) expect(ringAt(0).ofHash(marked(key, hash))).toBe(key);
    expect(ringAt(0, [first, third]).ofHash(marked(second, hash))).toBeUndefined();
  });

  it('takes the keys of a file that has changed', () => {
    const ring = ringAt(150, [first]);
    ring.replace([first, second]);
    expect(ring.writing).toBe(second);
  });

  it('is printed by nothing', () => {
    for (const said of [JSON.stringify({ r: ringAt(0) }), inspect({ r: ringAt(0) }, { depth: 9 })])
      for (const { secret } of [first, second, third])
        for (const form of ['hex', 'base64', 'base64url'] as const)
          expect(said).not.toContain(secret.toString(form).slice(0, 8));
  });
});
