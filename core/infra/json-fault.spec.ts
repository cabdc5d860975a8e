import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from './json-fault.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 8, /comma stands before }/],
    ['[1, 2,\n]', 7, /comma stands before ]/],
    ['{"a": 1 "b": 2}', 8, /comma or } is missing/],
    ['{"a" 1}', 5, /colon/],
    ['{a: 1}', 1, /name/],
    ['{"a": }', 6, /value is missing/],
    ['{"a": "b\n"}', 8, /not closed/],
    ['{"a": "\\x"}', 7, /backslash/],
    ['{"a": 1', 7, /ends too early/],
    ['{} {}', 3, /behind the end/],
    ["['a']", 1, /value is missing/],
  ])('%j', (text, at, why) => {
    expect(jsonFault(text)).toMatchObject({ at, why: expect.stringMatching(why) });
  });

  it('is there exactly when JSON.parse refuses the text', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', 'x', '\n'))
      .map(([json, at, sign]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + sign + json.slice(place + (sign ? 0 : 1));
      });
    fc.assert(
      fc.property(damaged, (text) => expect(jsonFault(text) === undefined).toBe(parses(text))),
      { numRuns: 2_000 },
    );
  });
});
