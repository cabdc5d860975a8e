import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasAccents, normalise } from './normalise.js';

const folded = (text: string) => normalise(text).folded;

describe('one spelling for comparing', () => {
  it.each([
    ['ゴミ', 'ごみ', 'katakana and hiragana'],
    ['ｺﾞﾐ', 'ごみ', 'half width'],
    ['ＬＩＮＥ', 'line', 'full width Latin'],
    ['Información', 'informacion', 'accents'],
    ['Đèn đường', 'den duong', 'Vietnamese'],
    ['稅務署', '税务署', 'traditional characters'],
    ['翻訳', '翻译', 'Japanese characters meet Chinese ones'],
    ['みち に あな', 'みちにあな', 'plain Japanese sets spaces'],
    ['अनुवाद  गर्नुहोस्', 'अनुबाद गर्नुहोस्', 'Devanagari b and v'],
    ['한국어 로', '한국어로', 'Hangul without spaces'],
    ['🗑️ tax!!  bill', 'tax bill', 'signs are gaps'],
    ['🎉🎉', '', 'emoji only'],
    ['\ud800abc', 'abc', 'a lone surrogate'],
    ['', '', 'nothing'],
  ])('%s -> %s (%s)', (text, expected) => expect(folded(text)).toBe(expected));

  it('keeps が apart from か', () => expect(folded('が')).not.toBe(folded('か')));

  it('keeps both spellings at the same places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const normal = normalise(text);
        expect(normal.marked.length).toBe(normal.folded.length);
      }),
    );
  });

  it('cuts what is too long, keeping beginning and end', () => {
    const long = folded(`begin ${'x'.repeat(100_000)} end`);
    expect(long.length).toBeLessThan(9100);
    expect(long.startsWith('begin')).toBe(true);
    expect(long.endsWith('end')).toBe(true);
  });

  it('knows whether the writer sets accents', () => {
    expect(hasAccents(normalise('Tôi muốn nộp thuế'))).toBe(true);
    expect(hasAccents(normalise('Toi muon nop thue'))).toBe(false);
  });
});
