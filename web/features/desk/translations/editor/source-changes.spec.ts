import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sourceChanges } from './source-changes.js';

const said = (kind: string, before: string, after: string, lang = 'ja') =>
  sourceChanges(before, after, lang)
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text);

describe('what changed in a source', () => {
  it('is told by its words, also where nothing stands between them', () => {
    const [before, after] = ['窓口は月曜日に開きます。', '窓口は火曜日と水曜日に開きます。'];
    expect(said('added', before, after).join('')).toContain('水曜日');
    expect(said('removed', before, after).join('')).toContain('月');
    expect(said('same', before, after).at(-1)).toContain('開きます。');
  });

  it('is nothing where nothing did', () =>
    expect(sourceChanges('Xin chào.', 'Xin chào.', 'vi')).toEqual([
      { kind: 'same', text: 'Xin chào.' },
    ]));

  it('of a text that was written anew is the whole, however long it is', () => {
    const [before, after] = ['あ い '.repeat(2_000), 'か き '.repeat(2_000)];
    const changes = sourceChanges(before, after, 'ja');
    expect(changes.length).toBeLessThan(5);
  });

  it('gives both texts back whole', () => {
    const text = fc.string({ unit: fc.constantFrom('市', '役所', ' ', '。', 'a', 'b', '1') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = sourceChanges(before, after, 'ja');
        const without = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
