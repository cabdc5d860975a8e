import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import {
  type DeskIndicator,
  type Indicator,
  LIMITS,
  type Measure,
  type Statement,
} from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Do the city's figures live: stated by the section that answers for them, public at once, and never lost? */
let product: Product;
let clerk: { cookie: string };
let other: { cookie: string };
/** An indicator of the plan and the section that owns its measure. */
let code: string;

const publicOf = async (of: string, lang = 'ja'): Promise<Indicator> =>
  (await product.call<Indicator>('GET', `/api/indicators/${of}?lang=${lang}`)).body;
const deskOf = async (who: { cookie: string }): Promise<DeskIndicator> => {
  const { body } = await product.call<{ items: DeskIndicator[] }>('GET', '/api/staff/indicators', {
    headers: who,
  });
  const found = body.items.find((item) => item.code === code);
  if (!found) throw new Error('The indicator is not at the desk');
  return found;
};
const newestOf = async (year: number): Promise<string | null> =>
  (await deskOf(clerk)).stated.find(({ fiscalYear }) => fiscalYear === year)?.id ?? null;
const state = <T = Statement>(body: object, who = clerk, of = code) =>
  product.call<T>('POST', `/api/staff/indicators/${of}/actuals`, { body, headers: who });
const stated = async (fiscalYear: number, value: number | null, more: object = {}) =>
  state({ fiscalYear, value, source: '調査', seen: await newestOf(fiscalYear), ...more });

beforeAll(async () => {
  product = await startProduct();
  const { body } = await product.call<{ items: Indicator[] }>('GET', '/api/indicators');
  const rising = body.items.find(({ direction }) => direction === 'increase');
  if (!rising) throw new Error('The plan has no indicator that is to rise');
  code = rising.code;
  const { body: measure } = await product.call<Measure>('GET', `/api/measures/${rising.measure}`);
  clerk = await product.signIn('owner', ['clerk'], [measure.section?.code ?? '']);
  other = await product.signIn('other', ['clerk', 'approver'], ['kasen']);
});
afterAll(() => product.close());

describe('a figure that its section states', () => {
  it('is read by everybody at once, with where it is from and what the section says', async () => {
    const before = await publicOf(code);
    expect(before.actuals.map(({ fiscalYear }) => fiscalYear)).not.toContain(2021);
    const { status } = await stated(2021, 12.5, { source: '市民調査', remark: '増えました' });
    expect(status).toBe(200);
    const figure = { fiscalYear: 2021, value: 12.5, source: '市民調査', remark: '増えました' };
    expect((await publicOf(code)).actuals).toContainEqual({
      ...figure,
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const { body } = await product.call<Measure>('GET', `/api/measures/${before.measure}?lang=vi`);
    expect(body.indicators.find((one) => one.code === code)?.actuals).toContainEqual(
      expect.objectContaining(figure),
    );
  });

  it('says how the indicator stands, as far as the plan says which way is better', async () => {
    const { target } = await publicOf(code);
    await stated(2023, target.value);
    expect((await publicOf(code)).progress).toBe('reached');
    await stated(2023, -1);
    expect((await publicOf(code)).progress).toBe('behind');
  });

  it('is replaced by a newer one and stays in the record', async () => {
    await stated(2020, 7);
    await stated(2020, 8);
    const figures = (await publicOf(code)).actuals.filter(({ fiscalYear }) => fiscalYear === 2020);
    expect(figures.map(({ value }) => value)).toEqual([8]);
    const record = (await deskOf(clerk)).stated.filter(({ fiscalYear }) => fiscalYear === 2020);
    expect(record.map(({ value, by }) => [value, by])).toEqual([
      [8, 'owner'],
      [7, 'owner'],
    ]);
  });

  it('is taken back with a reason, and the year is empty again', async () => {
    await stated(2019, 5);
    await stated(2019, null, { source: '数え間違い' });
    expect((await publicOf(code)).actuals.map((one) => one.fiscalYear)).not.toContain(2019);
    expect((await deskOf(clerk)).stated.find((one) => one.fiscalYear === 2019)).toMatchObject({
      value: null,
      source: '数え間違い',
    });
  });

  it('stands once where two colleagues state it at the same time', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((value) => state({ fiscalYear: 2022, value, source: '同時', seen: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'stated_meanwhile',
    });
  });

  it('is written down with who stated it', async () => {
    const { body } = await stated(2018, 3);
    const auditor = await product.signIn('auditor', ['auditor'], []);
    const log = await product.call<{ items: { verb: string; person: { login: string } }[] }>(
      'GET',
      '/api/staff/audit?verb=indicator.state',
      { headers: auditor },
    );
    expect(body.by).toBe('owner');
    expect(log.body.items[0]).toMatchObject({
      verb: 'indicator.state',
      person: { login: 'owner' },
    });
  });
});

describe('nobody else states it', () => {
  test.each([
    ['somebody of another section', () => other],
    ['an administrator', () => product.signIn('boss', ['admin'], [])],
    [
      'a translator of the section',
      async () => {
        const { section } = await deskOf(clerk);
        return product.signIn('translator', ['translator'], [section?.code ?? '']);
      },
    ],
  ])('%s is refused, and is told beforehand', async (_, person) => {
    const who = await person();
    expect((await deskOf(who)).mayState).toBe(false);
    const { status, body } = await state({ fiscalYear: 2021, value: 1, source: 'x' }, who);
    expect([status, body]).toMatchObject([403, { code: 'forbidden' }]);
  });
});

describe('what is no figure is refused', () => {
  const errors = async (body: object) => (await state<{ errors: object[] }>(body)).body.errors;
  const figure = { fiscalYear: 2021, value: 1, source: '調査' };
  test.each([
    [
      'a year to come',
      { ...figure, fiscalYear: 2150 },
      [{ path: 'fiscalYear', code: 'not_allowed' }],
    ],
    [
      'a year long gone',
      { ...figure, fiscalYear: 1990 },
      [{ path: 'fiscalYear', code: 'not_allowed' }],
    ],
    [
      'half a year',
      { ...figure, fiscalYear: 2021.5 },
      [{ path: 'fiscalYear', code: 'wrong_type' }],
    ],
    ['a text', { ...figure, value: '12' }, [{ path: 'value', code: 'wrong_type' }]],
    ['a slip of the keyboard', { ...figure, value: 1e15 }, [{ path: 'value', code: 'bad_format' }]],
    [
      'nothing said about it, and too much',
      { ...figure, source: ' ', remark: 'x'.repeat(LIMITS.reason + 1) },
      [
        { path: 'source', code: 'required' },
        { path: 'remark', code: 'too_long', params: { max: LIMITS.reason } },
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await errors(body)).toEqual(expected);
  });

  it('an indicator that the plan does not have', async () => {
    expect((await state(figure, clerk, '9-9-k9')).status).toBe(404);
    expect((await product.call('GET', '/api/indicators/9-9-k9')).status).toBe(404);
  });
});

describe('for programs', () => {
  let csv: string;
  beforeEach(async () => {
    await stated(2024, 1, { source: '=HYPERLINK("x")' });
    const answer = await product.call<string>('GET', '/api/indicators.csv?lang=en');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    csv = answer.body;
  });

  it('every figure is a row, and no cell is a formula', () => {
    const rows = csv.trim().split('\r\n');
    expect(rows[0]).toContain('"indicator","measure"');
    expect(rows.filter((row) => row.includes('"target"'))).toHaveLength(14);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
