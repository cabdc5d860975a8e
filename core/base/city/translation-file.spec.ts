import { describe, expect, it } from '@jest/globals';
import { translationFile } from './translation-file.js';

const own = { name: 'own', kind: 'libretranslate', url: 'http://10.0.0.5:5000', takes: ['answer'] };
const complaints = (engine: object, more: object = {}): string[] =>
  translationFile
    .safeParse({ engines: [{ ...own, ...engine }], order: [], showUnchecked: [], ...more })
    .error?.issues.map(({ message }) => message) ?? [];

describe('a city’s machines', () => {
  it('are read where they are whole', () => {
    expect(complaints({}, { order: [{ from: ['ja'], engines: ['own'] }] })).toEqual([]);
    expect(complaints({ kind: 'chat', model: 'm' })).toEqual([]);
  });

  it.each([
    ['are given nothing', { takes: [] }, {}, /what it is given/],
    ['stand nowhere', { url: 'city' }, {}, /web address/],
    ['chat without a model', { kind: 'chat' }, {}, /model/],
    ['are TexTra without an account', { kind: 'textra' }, {}, /login/],
    ['keep everybody waiting', { timeoutSeconds: 60 }, {}, /over 20/],
    ['are named and not there', {}, { order: [{ engines: ['other'] }] }, /not there/],
    ['share a name', {}, { engines: [own, own] }, /one name/],
  ])('are refused where they %s', (_, engine, more, why) =>
    expect(complaints(engine, more)).toContainEqual(expect.stringMatching(why)),
  );

  it('never hold a key', () => expect(complaints({ key: 'secret' })).toHaveLength(1));
});
