import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { effectiveLanguage, excerptOf } from '../../core/language/index.js';
import { EXCERPT, WRITTEN_IN } from '../../core/submissions/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Rules on texts stand in core/language and, for lists, in SQL: do both say the same? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const bySql = async (expression: string, columns: string, values: unknown[]) => {
  const [row] = await product.app
    .get(DataSource)
    .query(`select ${expression} as found from (select ${columns}) s`, values);
  return row.found;
};

describe('what a voice is written in', () => {
  it.each([null, 0, 0.5, 0.899, 0.9, 0.901, 1])(
    'is the same at confidence %s',
    async (confidence) => {
      const detected = confidence === null ? null : 'vi';
      expect(
        await bySql(
          WRITTEN_IN,
          `'ja' as declared_lang, $1::text as detected_lang, $2::real as detected_confidence`,
          [detected, confidence],
        ),
      ).toBe(
        effectiveLanguage({
          declaredLang: 'ja',
          detectedLang: detected,
          detectedConfidence: confidence,
        }),
      );
    },
  );
});

describe('the beginning of a voice', () => {
  it.each(['', '声', '声'.repeat(500), '𠮷😀'.repeat(200), 'e\u0301'.repeat(200)])(
    'is the same of %j',
    async (text) => {
      expect(await bySql(EXCERPT, '$1::text as text', [text])).toBe(excerptOf(text));
    },
  );
});
