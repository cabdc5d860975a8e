import { expect, it } from '@jest/globals';
import { DESK_ACTS } from '../../../../core/contract/index.js';
import { wordOfAct } from './act-words.js';

it('each act that is about no voice has a sentence of its own', () => {
  expect(new Set(DESK_ACTS.map(wordOfAct)).size).toBe(DESK_ACTS.length);
});

it.each([
  ['submit', 'history.submitAnswer'],
  ['assign', 'history.assign'],
  ['toString', 'history.other'],
])('%s is %s', (verb, word) => {
  expect(wordOfAct(verb)).toBe(word);
});
