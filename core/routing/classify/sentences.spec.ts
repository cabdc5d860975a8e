import { expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';

it.each([
  ['ゴミ袋が高いです。道も暗いです。', ['ゴミ袋が高いです', '道も暗いです']],
  ['The bill is too high! And the road is dark?', ['The bill is too high', 'And the road is dark']],
  ['घर नजिकै पार्क छैन। बत्ती पनि छैन।', ['घर नजिकै पार्क छैन', 'बत्ती पनि छैन']],
  ['It costs 3.5 times more on www.city.example.jp now', []],
  ['ありがとう。', []],
  ['', []],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
