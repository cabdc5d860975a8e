import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { firstKey, KeyRing } from '../../../base/sealing/index.js';
import { Locales } from '../../../language/index.js';
import { holdSecret } from './held-secret.js';
import { ReadyPhrases } from './ready-phrases.js';
import { phraseToldAgain, sealedForRepeat } from './receipt.js';

const key = firstKey(Buffer.alloc(32, 7));
const keys = new KeyRing([key], () => 0);
const LOCALES = new Locales(JSON.parse(readFileSync('locales/registry.json', 'utf8')));

describe('phrases that wait for who sends', () => {
  it('are each given once, made ahead or not', async () => {
    const ready = new ReadyPhrases(keys, LOCALES);
    await ready.prepare();
    const taken = await Promise.all(Array.from({ length: 4 }, () => ready.take('vi')));
    expect(new Set(taken.map(({ phrase }) => phrase)).size).toBe(4);
  });

  it('are held as what their sender will type', async () => {
    const ready = new ReadyPhrases(keys, LOCALES);
    await ready.prepare();
    const { phrase, held } = await ready.take('en');
    const typed = await holdSecret(key, phrase.toUpperCase());
    expect(typed.hash).toEqual(held.hash);
    expect(typed.pairFor('a voice').publicKey).toEqual(held.pairFor('a voice').publicKey);
  });
});

describe('a phrase that is told again', () => {
  const sealed = sealedForRepeat(key, 'id', { idempotencyKey: 'press', phrase: 'sông, núi' });

  it('is told to the same press of the same voice', () =>
    expect(phraseToldAgain(key, 'id', { idempotencyKey: 'press', sealed })).toBe('sông, núi'));

  it.each([
    ['another press', key, 'id', 'other'],
    ['another voice', key, 'id2', 'press'],
    ['another server', firstKey(Buffer.alloc(32, 8)), 'id', 'press'],
  ] as const)('is told to no other: %s', (_, by, id, idempotencyKey) =>
    expect(phraseToldAgain(by, id, { idempotencyKey, sealed })).toBeUndefined(),
  );
});
