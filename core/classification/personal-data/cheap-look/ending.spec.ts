import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { endingOf } from './index.js';

const SOURCES = [
  '(?<!\\p{L})(?:tienda|loja)(?: (?:de|do))? ',
  '(?:^|[^\\p{L}])(?:name|nome)(?: [\\p{Ll}]{1,4}){0,2} ?[:=] ?',
  '(?:の|は){1,2}[、 ]?|(?:Ana|bo)+',
  '(?<![加减])我叫(?:是|：)?',
] as const;
const PIECES = [' tienda', 'loja', ' de', ' ', 'NAME', 'nome', ' bo', 'Ana', ': ', 'の', 'は、'];
const texts = fc
  .array(fc.constantFrom(...PIECES, '加', '我叫', '：', 'x', '\n'), { maxLength: 9 })
  .map((parts) => parts.join(''));

it.each(SOURCES)(
  'a text ends so where the expression with its sign for an end is in it: %s',
  (source) => {
    const ends = endingOf(new RegExp(source, 'iu'));
    const forwards = new RegExp(`(?:${source})$`, 'iu');
    fc.assert(
      fc.property(texts, (text) => expect([text, ends(text)]).toEqual([text, forwards.test(text)])),
      { numRuns: 1_000 },
    );
  },
);
