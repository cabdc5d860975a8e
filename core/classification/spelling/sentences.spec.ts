import { expect, it } from '@jest/globals';
import { mattersOf, sentencesOf } from './sentences.js';

it.each([
  ['ゴミ袋が高いです。道も暗いです。', ['ゴミ袋が高いです', '道も暗いです']],
  ['The bill is too high! And the road is dark?', ['The bill is too high', 'And the road is dark']],
  ['घर नजिकै पार्क छैन। बत्ती पनि छैन।', ['घर नजिकै पार्क छैन', 'बत्ती पनि छैन']],
  [
    'It costs 3.5 times more on www.city.example.jp',
    ['It costs 3.5 times more on www.city.example.jp'],
  ],
  ['夫が殴る。', ['夫が殴る']],
  ['。。。', []],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

it('a matter has more than a few letters, and needs another beside it', () => {
  const matters = (...texts: string[]) => mattersOf(texts.map((text) => ({ text }))).length;
  expect(matters('ゴミ袋が高いです', '道も暗いです')).toBe(2);
  expect(matters('ゴミ袋が高いです', 'どうも')).toBe(0);
  expect(matters(...Array.from({ length: 100 }, (_, i) => `もう一つのこと ${i}`))).toBe(24);
});
