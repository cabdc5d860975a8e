import { describe, expect, it } from '@jest/globals';
import { measureAsked } from './measure-asked.js';

const CHOICES = [{ chapter: '2-1 x', measures: [{ code: '2-1-3', title: 'x' }] }];
const asked = (query: string, choices = CHOICES) =>
  measureAsked(new URL(`https://koe.example/ja/opinion?measure=${query}`), choices);

describe('the measure that a link to a form names', () => {
  it('stands in the form, also by one of its parts', () => {
    expect(asked('2-1-3')).toBe('2-1-3');
    expect(asked('2-1-3-4')).toBe('2-1-3');
  });

  it.each(['9-9-9', '2-1', 'undefined', '%00', '', '2-1-3%20'])('is none for %s', (code) => {
    expect(asked(code)).toBe('');
  });

  it('is believed while the plan cannot be read, if it can be one', () => {
    expect(asked('9-9-9', [])).toBe('9-9-9');
    expect(asked('<b>', [])).toBe('');
  });
});
