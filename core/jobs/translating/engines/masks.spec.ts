import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mask, unmask, withoutMarks } from './masks.js';

/** Any text, often with signs that look like marks. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('⟦', '⟧', '⟦1⟧', '⟦2⟧', '📮'),
    ),
  )
  .map((parts) => parts.join(''));
/** A text with places in it; what stands in them is said otherwise. */
const scene = text.chain((given) =>
  fc.record({
    given: fc.constant(given),
    places: fc.array(
      fc
        .tuple(fc.nat(given.length), fc.nat(given.length), fc.string({ unit: 'grapheme' }))
        .map(([a, b, says]) => ({ start: Math.min(a, b), end: Math.max(a, b), says })),
      { maxLength: 8 },
    ),
  }),
);
const marksOf = (held: readonly string[]) => held.map((_, i) => `⟦${i + 1}⟧`);

describe('marks', () => {
  it('all come back as what they stand for, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 8 }), (given, cuts) => {
        const places = cuts
          .map((start) => ({ start, end: start + 3 }))
          .filter(({ end }) => end <= given.length);
        const itself = places.map((place) => ({
          ...place,
          says: given.slice(place.start, place.end),
        }));
        const { text: masked, held } = mask(given, itself);
        expect(unmask(masked, held)).toBe(given);
      }),
    );
  });

  it('hide what they stand for', () => {
    const { text: masked } = mask('電話は0270-24-5111です。', [{ start: 3, end: 15, says: 'x' }]);
    expect(masked).toBe('電話は⟦1⟧です。');
  });

  it('are refused where one is missing, stands twice or is none of ours', () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ given, places }, n) => {
        const { text: masked, held } = mask(given, places);
        fc.pre(held.length > 0);
        const one = marksOf(held)[n % held.length] as string;
        expect(unmask(masked.replace(one, ''), held)).toBeUndefined();
        expect(unmask(`${masked} ${one}`, held)).toBeUndefined();
        expect(unmask(`${masked} ⟦${held.length + 1}⟧`, held)).toBeUndefined();
        expect(unmask(`${masked}⟦`, held)).toBeUndefined();
        expect(unmask(masked.replace(one, one.slice(0, -1)), held)).toBeUndefined();
      }),
    );
  });

  it('may change their order, for languages do', () => {
    expect(unmask('⟦2⟧に⟦1⟧', ['月曜日', '市役所'])).toBe('市役所に月曜日');
  });

  it.each([['⟦１⟧'], ['⟦ 1 ⟧'], ['⟦१⟧'], ['⟦1 ⟧']])('are known as %s too', (mark) =>
    expect(unmask(`a ${mark} b`, ['x'])).toBe('a x b'),
  );

  it('of places in one another: the first one named is held', () => {
    const places = [
      { start: 2, end: 6, says: 'whole' },
      { start: 4, end: 5, says: 'part' },
    ];
    expect(mask('0123456789', places)).toEqual({ text: '01⟦1⟧6789', held: ['whole'] });
  });

  it('are nothing that an engine has to say', () =>
    expect(withoutMarks('⟦1⟧、⟦2⟧').trim()).toBe('、'));
});
