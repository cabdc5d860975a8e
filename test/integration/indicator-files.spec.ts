import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type FigureRow,
  type Indicator,
  listDeskIndicators,
  type Measure,
  takeBackFigureFile,
} from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Can a section state the figures of many years from one file, and is nothing stated by a file that is wrong? */
let product: Product;
let clerk: { cookie: string };
/** An indicator of the clerk's section, and one of another. */
let own: string;
let foreign: string;

interface Checked {
  readonly rows: FigureRow[];
  readonly seen: string[];
}
const HEAD = 'indicator,fiscal_year,value,source,remark\n';
const check = (csv: string, who = clerk) =>
  product.call<Checked>('POST', '/api/staff/indicators/file/check', {
    body: { csv },
    headers: who,
  });
const take = <T = { stated: number }>(csv: string, seen: readonly string[], who = clerk) =>
  product.call<T>('POST', '/api/staff/indicators/file', { body: { csv, seen }, headers: who });
const figures = async (of = own): Promise<Record<number, number>> => {
  const { body } = await product.call<Indicator>('GET', `/api/indicators/${of}`);
  return Object.fromEntries(body.actuals.map(({ fiscalYear, value }) => [fiscalYear, value]));
};

const newest = async (year: number): Promise<string | undefined> => {
  const { items } = (await product.ask(listDeskIndicators, {}, clerk)).body;
  const stated = items.find(({ code }) => code === own)?.stated;
  return stated?.find(({ fiscalYear }) => fiscalYear === year)?.id;
};

beforeAll(async () => {
  product = await startProduct();
  const { body } = await product.call<{ items: Indicator[] }>('GET', '/api/indicators');
  const sections = await Promise.all(
    body.items.map(async ({ measure }) => {
      const read = await product.call<Measure>('GET', `/api/measures/${measure}`);
      return read.body.section?.code;
    }),
  );
  const [first] = body.items;
  const other = body.items.find((_, i) => sections[i] !== sections[0]);
  if (!first || !other) throw new Error('The plan has indicators of one section only');
  [own, foreign] = [first.code, other.code];
  clerk = await product.signIn('owner', ['clerk'], [sections[0] ?? '']);
});
afterAll(() => product.close());

describe('a file of figures', () => {
  it('is looked through, stated as a whole and read by everybody; a second time nothing is new', async () => {
    const csv = `${HEAD}${own},2018,41.5,統計,増えました\n${own},2019,"1,042",統計,\n`;
    const { body } = await check(csv);
    expect(body.rows.map(({ before, same, faults }) => [before, same, faults])).toEqual([
      [null, false, []],
      [null, false, []],
    ]);
    expect(await figures()).not.toHaveProperty('2018');
    expect((await take(csv, body.seen)).body).toEqual({ stated: 2 });
    expect(await figures()).toMatchObject({ 2018: 41.5, 2019: 1042 });
    const again = await check(csv);
    expect(again.body.rows.map(({ same }) => same)).toEqual([true, true]);
    expect((await take(csv, again.body.seen)).body).toEqual({ stated: 0 });
  });

  it('shows what stands beside what would stand', async () => {
    await take(`${HEAD}${own},2017,5,統計,`, []);
    const { body } = await check(`${HEAD}${own},2017,6,統計,`);
    expect(body.rows).toMatchObject([{ before: 5, value: 6, same: false }]);
    expect((await take(`${HEAD}${own},2017,6,統計,`, body.seen)).body).toEqual({ stated: 1 });
    expect(await figures()).toMatchObject({ 2017: 6 });
  });

  it('may be the public file with rows added', async () => {
    const { body: csv } = await product.call<string>('GET', '/api/indicators.csv');
    const own2016 = `"${own}","","","","actual","2016","3","手計算",""\r\n`;
    const { body } = await check(csv + own2016);
    const mine = body.rows.filter(({ same, indicator }) => !same && indicator === own);
    expect(mine).toMatchObject([{ fiscalYear: 2016, value: 3, faults: [] }]);
  });

  it('says of every row all that is wrong with it, and states none of its rows', async () => {
    const before = await figures();
    const csv = `${HEAD}${own},2015,1,統計,\n9-9-9,2015,1,統計,\n${foreign},2015,1,統計,\n${own},2999,x,,\n`;
    const { body } = await check(csv);
    expect(body.rows.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, ['unknown_indicator']],
      [4, ['not_yours']],
      [5, ['bad_value', 'no_source', 'bad_year']],
    ]);
    const refused = await take<{ code: string; errors: { path: string }[] }>(csv, body.seen);
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ path }) => path)).toEqual(['csv.3', 'csv.4', 'csv.5']);
    expect(await figures()).toEqual(before);
  });

  it('is refused where a colleague has stated one of its years since it was looked through', async () => {
    const csv = `${HEAD}${own},2014,1,統計,\n${own},2013,1,統計,\n`;
    const { body } = await check(csv);
    await product.call('POST', `/api/staff/indicators/${own}/actuals`, {
      body: { fiscalYear: 2014, value: 9, source: '窓口', seen: null },
      headers: clerk,
    });
    const late = await take<{ code: string }>(csv, body.seen);
    expect([late.status, late.body.code]).toEqual([409, 'stated_meanwhile']);
    expect(await figures()).not.toHaveProperty('2013');
  });

  it('of two at the same time one is taken', async () => {
    const csvOf = (value: number) => `${HEAD}${own},2012,${value},統計,\n`;
    const answers = await Promise.all([1, 2, 3].map((value) => take(csvOf(value), [])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['no table', 'これは表ではありません'],
    ['nothing', ''],
    ['half a quote', `${HEAD}"${own},2018,1,a,`],
    ['more than anybody has', `${HEAD}${'x'.repeat(200_001)}`],
  ])('that is %s is refused at its field', async (_, csv) => {
    const { status, body } = await check(csv);
    expect([status, (body as unknown as { errors: { path: string }[] }).errors[0]?.path]).toEqual([
      422,
      'csv',
    ]);
  });
});

describe('a file that was taken', () => {
  const filesOf = async (who = clerk) =>
    (await product.ask(listDeskIndicators, {}, who)).body.files;
  const takeBack = (id: string, who = clerk) =>
    product.ask(takeBackFigureFile, { params: { id }, body: { source: '別の年度の数字' } }, who);

  it('is taken back as a whole: what stood before stands again, what was changed since stays', async () => {
    const csvOf = (value: number) =>
      `${HEAD}${own},2011,${value},統計,前の説明\n${own},2010,${value},統計,\n`;
    await take(`${HEAD}${own},2011,7,前の統計,前の説明\n`, []);
    const before = await figures();
    const { body } = await check(csvOf(70));
    await take(csvOf(70), body.seen);
    await take(`${HEAD}${own},2009,70,統計,\n`, []);
    expect(await figures()).toMatchObject({ 2009: 70, 2010: 70, 2011: 70 });

    const [late, wrong] = await filesOf();
    expect([late?.standing, wrong?.standing]).toEqual([1, 2]);
    await product.call('POST', `/api/staff/indicators/${own}/actuals`, {
      body: { fiscalYear: 2009, value: 9, source: '窓口', seen: await newest(2009) },
      headers: clerk,
    });
    expect((await filesOf()).map(({ id }) => id)).not.toContain(late?.id);
    expect((await takeBack(wrong?.id ?? '')).body).toEqual({ takenBack: 2, left: 0 });
    expect((await takeBack(late?.id ?? '')).body).toEqual({ takenBack: 0, left: 1 });
    expect(await figures()).toEqual({ ...before, 2009: 9 });
    const { body: read } = await product.call<Indicator>('GET', `/api/indicators/${own}`);
    expect(read.actuals.find(({ fiscalYear }) => fiscalYear === 2011)).toMatchObject({
      ...{ value: 7, source: '前の統計', remark: '前の説明' },
    });
    // Pressed twice it takes back nothing more.
    expect((await takeBack(wrong?.id ?? '')).body).toEqual({ takenBack: 0, left: 2 });
  });

  it('is nobody else’s to take back', async () => {
    await take(`${HEAD}${own},2008,1,統計,\n`, []);
    const [file] = await filesOf();
    const other = await product.signIn('stranger', ['clerk'], ['kasen']);
    expect(await filesOf(other)).toEqual([]);
    expect((await takeBack(file?.id ?? '', other)).status).toBe(403);
    expect((await takeBack('00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect(await figures()).toMatchObject({ 2008: 1 });
  });
});
