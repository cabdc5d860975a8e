import { describe, expect, it } from '@jest/globals';
import { answersAmong } from './versions.js';

const version = (id: string, corrects: string | null = null) => ({ id, corrects });
const shown = (...versions: { id: string; corrects: string | null }[]) =>
  answersAmong(versions).map(({ first, newest, earlier }) => [
    first.id,
    newest.id,
    earlier.map(({ id }) => id),
  ]);

describe('the answers of a voice', () => {
  it('are each their own first and newest version', () => {
    expect(shown(version('a'), version('b'))).toEqual([
      ['a', 'a', []],
      ['b', 'b', []],
    ]);
  });

  it('are read in their newest version, with all that it replaced', () => {
    expect(shown(version('a'), version('a2', 'a'), version('b'), version('a3', 'a'))).toEqual([
      ['a', 'a3', ['a2', 'a']],
      ['b', 'b', []],
    ]);
  });
});
