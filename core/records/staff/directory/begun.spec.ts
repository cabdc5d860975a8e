import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { firstKey, KeyRing } from '../../../base/sealing/index.js';
import { openBegun, sealBegun } from './begun.js';

/** Does a sign-in go on only in the browser that began it, and only for a while? */
const ringOf = (): KeyRing => new KeyRing([firstKey(randomBytes(32))], () => 0);
const [key, other] = [ringOf(), ringOf()];
const now = new Date('2026-12-01T10:00:00+09:00');
const begun = { state: 's', nonce: 'n', verifier: 'v', to: '/vi/staff', until: now.getTime() + 1 };

describe('a sign-in that was begun', () => {
  it('opens as it was until its time is over', () => {
    const cookie = sealBegun(key, begun);
    expect(openBegun(key, cookie, now)).toEqual(begun);
    expect(openBegun(key, cookie, new Date(begun.until))).toBeUndefined();
  });

  it('shows nothing of what is in it', () => {
    expect(Buffer.from(sealBegun(key, begun), 'base64url').toString()).not.toContain('/vi/staff');
  });

  it.each([undefined, '', 'x', sealBegun(other, begun), `${sealBegun(key, begun).slice(0, -2)}xx`])(
    'is none where the cookie is %j',
    (cookie) => expect(openBegun(key, cookie, now)).toBeUndefined(),
  );
});
