import { expect, it } from '@jest/globals';
import { effectiveLanguage } from './effective-language.js';

it.each([
  [0.95, 'vi'],
  [0.9, 'vi'],
  [0.899, 'ja'],
  [null, 'ja'],
])(
  'declared Japanese and detected as Vietnamese with confidence %s it is %s',
  (confidence, lang) => {
    expect(
      effectiveLanguage({
        declaredLang: 'ja',
        detectedLang: confidence === null ? null : 'vi',
        detectedConfidence: confidence,
      }),
    ).toBe(lang);
  },
);
