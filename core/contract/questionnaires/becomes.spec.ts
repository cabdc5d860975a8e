import { describe, expect, it } from '@jest/globals';
import { type Becomes, becomesFaults, nodeOf } from './becomes.js';

const INTO: Becomes = {
  kind: 'opinion',
  contact: 'asked',
  nodeBy: { question: 'place', nodes: { hall: '5-5-3' } },
};
const FORM = {
  pages: [[{ id: 'place', kind: 'place' as const, options: ['hall', 'park'] }]],
  by: [],
  who: 'anybody',
  results: 'city',
  becomes: INTO,
};

describe('what a voice is about', () => {
  it.each<[string, Becomes, string, string | undefined]>([
    ['a choice that names a node', INTO, 'hall', '5-5-3'],
    ['another choice: the form’s measure', INTO, 'park', '5-1-1'],
    ['the form’s own node before its measure', { ...INTO, node: '5-1-3-2' }, 'park', '5-1-3-2'],
    ['another choice, where words decide', { ...INTO, byWords: true }, 'park', undefined],
    ['a choice that names a node, where words decide', { ...INTO, byWords: true }, 'hall', '5-5-3'],
  ])('is said by %s', (_, into, place, node) => {
    expect(nodeOf(into, '5-1-1', { place })).toBe(node);
  });
});

describe('what cannot become a voice', () => {
  it.each<[string, object, RegExp]>([
    ['a form that is counted', { by: ['place'] }, /is counted/],
    ['one with printed codes', { who: 'code' }, /asks for a code/],
    [
      'one that goes by a choice that is not there',
      { becomes: { ...INTO, nodeBy: { question: 'place', nodes: { moon: '5-5-3' } } } },
      /goes by moon/,
    ],
    [
      'an opinion that asks who it is from',
      { becomes: { ...INTO, contact: 'needed' } },
      /needs to know who/,
    ],
    [
      'one with more words than a voice holds',
      { pages: [[{ id: 'a', kind: 'long', max: 8_000 }]], becomes: { ...INTO, nodeBy: undefined } },
      /more words/,
    ],
  ])('%s', (_, change, fault) => {
    expect(becomesFaults({ ...FORM, ...change } as never).join()).toMatch(fault);
  });

  it('is nothing of a form that fits', () => {
    expect(becomesFaults(FORM)).toEqual([]);
  });
});
