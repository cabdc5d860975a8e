import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween } from './word-changes.js';

/** Does an approver see what was changed since they looked last, and nothing else? */
describe('what was changed in a text', () => {
  it('is told by words, also in Japanese', () => {
    expect(changesBetween('来月から水曜日に開きます。', '来月から木曜日に開きます。')).toEqual([
      { text: '来月から', how: 'same' },
      { text: '水曜日', how: 'removed' },
      { text: '木曜日', how: 'added' },
      { text: 'に開きます。', how: 'same' },
    ]);
  });

  it('is nothing where nothing was', () => {
    expect(changesBetween('はい。\nどうぞ。', 'はい。\nどうぞ。')).toEqual([
      { text: 'はい。\nどうぞ。', how: 'same' },
    ]);
  });

  it('holds the whole of both texts, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        const without = (how: string) =>
          changes.flatMap((change) => (change.how === how ? [] : change.text)).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
