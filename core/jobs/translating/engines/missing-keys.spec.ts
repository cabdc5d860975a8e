import { expect, it } from '@jest/globals';
import { missingKeys } from './missing-keys.js';

const none = {
  ...{ libretranslate: undefined, deepl: undefined, chat: undefined },
  ...{ textra: undefined, textraSecret: undefined },
};

it('names every key that the city’s machines lack', () =>
  expect(missingKeys([{ kind: 'deepl' }, { kind: 'textra' }], { ...none, textra: 'k' })).toMatch(
    /^DEEPL_KEY and TEXTRA_SECRET must be set/,
  ));

it.each([
  ['there are none', [], none],
  ['they stand in the city’s own net', [{ kind: 'chat' }, { kind: 'libretranslate' }], none],
  ['all are there', [{ kind: 'deepl' }], { ...none, deepl: 'k' }],
] as const)('asks for nothing where %s', (_, engines, keys) =>
  expect(missingKeys(engines, keys)).toBeUndefined(),
);
