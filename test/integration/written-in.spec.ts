import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { raw, rowsOf, type Sql, sql } from '../../core/base/sql/index.js';
import { measureOf } from '../../core/contract/index.js';
import { effectiveLanguage, excerptOf } from '../../core/language/index.js';
import { excerptOf as excerptInSql } from '../../core/records/submissions/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Rules on texts stand in core/language and, for lists, in SQL: do both say the same? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const bySql = async (expression: Sql, columns: Sql) => {
  const [row] = await rowsOf<{ found: string }>(
    product.app.get(DataSource),
    sql`select ${expression} as found from (select ${columns}) s`,
  );
  return row?.found;
};

/** How the database makes a column of `submissions` from others. */
const ruleOf = async (column: string): Promise<Sql> => {
  const [row] = await rowsOf<{ rule: string }>(
    product.app.get(DataSource),
    sql`select pg_get_expr(d.adbin, d.adrelid) as rule from pg_attrdef d
          join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
         where a.attrelid = 'submissions'::regclass and a.attname = ${column}`,
  );
  return raw(row?.rule ?? '');
};

describe('what a voice is written in', () => {
  it.each([null, 0, 0.5, 0.899, 0.9, 0.901, 1])(
    'is the same at confidence %s',
    async (confidence) => {
      const detected = confidence === null ? null : 'vi';
      expect(
        await bySql(
          await ruleOf('written_lang'),
          sql`'ja' as declared_lang, ${detected}::text as detected_lang, ${confidence}::real as detected_confidence`,
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

describe('the measure that a voice is about', () => {
  it.each(['5-4-1', '5-4-1-3', '12-1-10', '12-1-10-11', null])(
    'is the same of %s',
    async (code) => {
      expect(await bySql(await ruleOf('measure'), sql`${code}::text as measure_code`)).toBe(
        code && measureOf(code),
      );
    },
  );
});

describe('the beginning of a voice', () => {
  it.each(['', '声', '声'.repeat(500), '𠮷😀'.repeat(200), 'e\u0301'.repeat(200)])(
    'is the same of %j',
    async (text) => {
      expect(
        await bySql(
          excerptInSql(),
          sql`'public' as privacy, 'routed' as status, ${text}::text as text`,
        ),
      ).toBe(excerptOf(text));
    },
  );
});
