import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedPieces, type TextMark } from './marked-pieces.js';

it('shows a difference over a word of the glossary that it lies in', () => {
  const marks: TextMark[] = [
    { start: 0, end: 6, kind: 'term' },
    { start: 4, end: 6, kind: 'slip' },
  ];
  expect(markedPieces('ごみ収集5日は', marks).map(({ text, kind }) => [text, kind])).toEqual([
    ['ごみ収集', 'term'],
    ['5日', 'slip'],
    ['は', null],
  ]);
});

it('loses nothing of the text, wherever the marks lie', () => {
  const mark = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    kind: fc.constantFrom('slip' as const, 'term' as const),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, marks) => {
      expect(
        markedPieces(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
