import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LIMITS } from '../../../core/contract/index.js';
import { placeOf, seal, sendingKeyOf, unseal } from './seal.js';

const name = fc.string({ minLength: 1 });

describe('a sealed form', () => {
  it('is the same again for who has secret and id', () => {
    fc.assert(
      fc.property(name, name, fc.jsonValue(), (secret, id, value) => {
        expect(unseal(secret, id, seal(secret, id, value))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it('is nothing for another secret or another id', () => {
    fc.assert(
      fc.property(name, name, name, (secret, id, other) => {
        fc.pre(other !== secret && other !== id);
        const sealed = seal(secret, id, { text: '声' });
        expect([unseal(other, id, sealed), unseal(secret, other, sealed)]).toEqual([
          undefined,
          undefined,
        ]);
      }),
    );
  });

  it('is nothing once any sign of it was changed, or it was cut', () => {
    const sealed = seal('secret', 'id', { text: '声' });
    fc.assert(
      fc.property(fc.nat({ max: sealed.length - 2 }), (at) => {
        const sign = sealed[at] === 'A' ? 'Q' : 'A';
        expect(unseal('secret', 'id', sealed.slice(0, at) + sign + sealed.slice(at + 1))).toBe(
          undefined,
        );
        expect(unseal('secret', 'id', sealed.slice(0, at))).toBe(undefined);
      }),
    );
  });

  it('is never the same twice, and does not tell by its length how much was written', () => {
    const [one, two] = [seal('s', 'i', 'a'), seal('s', 'i', 'a')];
    expect(one).not.toBe(two);
    expect(seal('s', 'i', 'a'.repeat(900)).length).toBe(one.length);
  });

  it('of the longest text fits into what is kept', () => {
    const text = '𠮷'.repeat(LIMITS.text);
    expect(seal('s', 'i', { values: { text } }).length).toBeLessThan(LIMITS.sealedForm);
  });
});

it('its place and its key of sending are always the same, and each of its own', () => {
  fc.assert(
    fc.property(name, name, (secret, id) => {
      expect([placeOf(secret, id), sendingKeyOf(secret, id)]).toEqual([
        placeOf(secret, id),
        sendingKeyOf(secret, id),
      ]);
      expect(placeOf(secret, id)).toMatch(/^[\w-]{43}$/);
      expect(placeOf(secret, id)).not.toBe(sendingKeyOf(secret, id));
      expect(placeOf(`${secret}x`, id)).not.toBe(placeOf(secret, id));
    }),
  );
});
