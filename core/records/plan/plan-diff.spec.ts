import { describe, expect, it } from '@jest/globals';
import { diffRows } from './plan-diff.js';

const row = (code: string, title: string, detail: object = {}) => ({ code, title, detail });

describe('what an import would change', () => {
  it('nothing where the rows are equal, in whatever order the database keeps keys', () => {
    expect(
      diffRows('node', [row('a', 'A', { x: 1, y: [1] })], [row('a', 'A', { y: [1], x: 1 })]),
    ).toEqual([]);
  });

  it('names what is added, changed (and in which field) and removed', () => {
    const before = [row('a', 'A'), row('b', 'B'), row('c', 'C')];
    expect(diffRows('node', before, [row('a', 'A'), row('b', 'B2'), row('d', 'D')])).toEqual([
      { what: 'node', code: 'b', change: 'changed', fields: ['title'] },
      { what: 'node', code: 'd', change: 'added' },
      { what: 'node', code: 'c', change: 'removed' },
    ]);
  });

  it('keeps the languages of one code apart', () => {
    const text = (lang: string, title: string) => ({ code: 'a', lang, title });
    expect(
      diffRows('text', [text('vi', 'x'), text('en', 'x')], [text('vi', 'y'), text('en', 'x')]),
    ).toEqual([{ what: 'text', code: 'a', lang: 'vi', change: 'changed', fields: ['title'] }]);
  });
});
