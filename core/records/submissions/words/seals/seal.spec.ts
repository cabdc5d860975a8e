import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSealed, KeyInHand, newKeyPair, openWith } from '../../../../base/sealing/index.js';
import { newSeal, openerOf, placeOf, sealerOf, senderPair } from './seal.js';

const VOICE = '019e0000-0000-7000-8000-000000000001';
const OTHER = '019e0000-0000-7000-8000-000000000002';
const SECRET = '0123456789ABCDEFGHJKMNPQRS';

describe('the seal of a voice', () => {
  const desk = newKeyPair();
  const sender = senderPair(VOICE, SECRET);
  const { seal } = newSeal(VOICE, {
    desk: { id: 'desk', publicKey: desk.publicKey },
    sender: sender.publicKey,
  });
  const keyOf = (pair: typeof desk, box: Buffer) =>
    new KeyInHand(openWith(pair, box, placeOf(VOICE)));

  test('opens alike for its desk and for who has the secret', () => {
    const inHand = [keyOf(desk, seal.desk), keyOf(sender, seal.sender as Buffer)];
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!isSealed(text));
        const sealed = sealerOf(VOICE, seal.key)({ text, more: [text] });
        for (const key of inHand)
          expect(openerOf(VOICE, key)(sealed)).toEqual({
            value: { text, more: [text] },
            closed: false,
          });
      }),
    );
  });

  test('opens no text of another voice', () => {
    const sealed = sealerOf(VOICE, seal.key)('words');
    expect(openerOf(OTHER, keyOf(desk, seal.desk))(sealed)).toEqual({ value: '', closed: true });
  });

  test('without a sender is for the desk alone', () => {
    const alone = newSeal(VOICE, {
      desk: { id: 'desk', publicKey: desk.publicKey },
      sender: null,
    });
    expect(alone.seal.sender).toBeNull();
  });
});

describe("a sender's key", () => {
  test('is made of the secret as a person types it, and of the voice', () => {
    const { publicKey } = senderPair(VOICE, SECRET);
    expect(senderPair(VOICE, ` ${SECRET.toLowerCase()} `).publicKey).toEqual(publicKey);
    expect(senderPair(OTHER, SECRET).publicKey).not.toEqual(publicKey);
    expect(senderPair(VOICE, `${SECRET.slice(0, -1)}T`).publicKey).not.toEqual(publicKey);
  });
});

test('a voice without a key is kept as it was written', () => {
  expect(sealerOf(VOICE, null)({ text: 'words' })).toEqual({ text: 'words' });
});
