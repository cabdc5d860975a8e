import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  decideRule,
  type FigureRule,
  type Indicator,
  type Measure,
  readRules,
  stateRule,
} from '../../core/contract/index.js';
import { CountByRule } from '../../core/jobs/counting/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does an indicator count by itself: by a rule that two people stated, from answers as they come, and nobody to be found in it? */
let product: Product;
let clerk: { cookie: string };
let chief: { cookie: string };
let other: { cookie: string };
/** The indicator that asks what people say after a lecture, and one that counts people. */
let share: Indicator;
let amount: Indicator;

const AWARE: FigureRule = {
  of: 'share',
  form: 'lecture',
  question: 'aware',
  values: ['much', 'some'],
};
const publicOf = async (code: string, lang = 'ja') =>
  (await product.call<Indicator>('GET', `/api/indicators/${code}?lang=${lang}`)).body;
const deskOf = async (code: string, who = clerk) =>
  (await product.ask(readRules, { params: { code } }, who)).body;
const propose = (code: string, rule: FigureRule | null, who = clerk) =>
  product.ask(stateRule, { params: { code }, body: { rule } }, who);
const decide = (code: string, id: string, approve = true, who = chief) =>
  product.ask(decideRule, { params: { code, id }, body: { approve } }, who);
const count = () => product.app.get(CountByRule).go();
const answer = async (aware: string, times: number) => {
  for (let i = 0; i < times; i++) {
    const { status } = await product.call('POST', '/api/questionnaires/lecture/responses?lang=vi', {
      body: { version: 1, answers: { understood: 'well', aware } },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(status).toBe(201);
  }
};

beforeAll(async () => {
  product = await startProduct();
  const { body } = await product.call<{ items: Indicator[] }>('GET', '/api/indicators');
  const of = (measure: string, unit: string): Indicator => {
    const found = body.items.find(
      (one) => one.measure === measure && (one.unitOriginal === '%') === (unit === '%'),
    );
    if (!found) throw new Error(`No indicator of ${measure} in ${unit}`);
    return found;
  };
  share = of('5-2-1', '%');
  amount = of('5-2-1', '人');
  const { body: measure } = await product.call<Measure>('GET', '/api/measures/5-2-1');
  const section = measure.section?.code ?? '';
  clerk = await product.signIn('writer', ['clerk'], [section]);
  chief = await product.signIn('chief', ['approver'], [section]);
  other = await product.signIn('other', ['clerk', 'approver'], ['kasen']);
});
afterAll(() => product.close());

describe('a rule', () => {
  it('may count what the section’s form asks everybody, those of its own measure first', async () => {
    const { choices, items } = await deskOf(share.code);
    expect(items).toEqual([]);
    expect(choices.forms[0]).toMatchObject({ code: 'lecture', isOwn: true });
    expect(choices.forms[0]?.shares.map(({ key }) => key)).toEqual(['understood', 'aware']);
  });

  it('counts once a colleague has approved it, never who stated it', async () => {
    const { body } = await propose(share.code, AWARE);
    expect((await publicOf(share.code)).counting).toBeUndefined();
    expect((await decide(share.code, body.id, true, clerk)).status).toBe(403);
    expect((await decide(share.code, body.id)).status).toBe(204);
    expect((await publicOf(share.code)).counting).toMatchObject({ value: null, fiscalYear: 2026 });
    expect((await decide(share.code, body.id, false)).status).toBe(409);
    expect((await deskOf(share.code)).items).toMatchObject([
      { state: 'approved', stands: true, by: 'writer', decidedBy: 'chief' },
    ]);
  });

  it.each([
    ['ja', '講座'],
    ['vi', ''],
  ])('is told in the words of the form, in %s', async (lang) => {
    const { counting } = await publicOf(share.code, lang);
    expect(counting?.rule).toMatchObject({ of: 'share', lang });
    expect(counting?.rule.values?.map(({ value }) => value)).toEqual(['much', 'some']);
    expect(counting?.rule.question).toBeTruthy();
  });

  test.each<[string, () => Indicator, FigureRule]>([
    ['a share where people are counted', () => amount, AWARE],
    ['people where a share is told', () => share, { of: 'answers', form: 'lecture' }],
    ['a form that nobody asks', () => amount, { of: 'answers', form: 'gone' }],
    ['a topic that is confided', () => amount, { of: 'voices', topic: 'dv' }],
    [
      'answers of what becomes voices',
      () => amount,
      { of: 'answers', form: 'information-request' },
    ],
    ['a value that the question does not have', () => share, { ...AWARE, values: ['never'] }],
  ])('is refused for %s', async (_, indicator, rule) => {
    const { status } = await propose(indicator().code, rule);
    expect(status).toBe(422);
  });

  it('is stated by nobody of another section', async () => {
    expect((await propose(share.code, AWARE, other)).status).toBe(403);
    expect((await deskOf(share.code, other)).mayState).toBe(false);
  });
});

describe('its figure', () => {
  it('moves when a lecture is answered, and not before it can be told', async () => {
    await answer('much', 4);
    await count();
    expect((await publicOf(share.code)).counting?.value).toBeNull();
    await answer('much', 6);
    await answer('some', 8);
    await answer('same', 6);
    await answer('no_say', 6);
    await count();
    const before = (await publicOf(share.code)).counting;
    expect(before).toMatchObject({ value: 60, isAtLeast: false });
    await answer('much', 10);
    await count();
    expect((await publicOf(share.code)).counting).toMatchObject({ value: 70 });
  });

  it('is of the year that has begun from the first second of it, though nothing else that is public has changed', async () => {
    product.clock.set('2027-03-31T23:59:59+09:00');
    expect((await publicOf(share.code)).counting).toMatchObject({ fiscalYear: 2026, value: 70 });
    product.clock.set('2027-04-01T00:00:01+09:00');
    expect((await publicOf(share.code)).counting).toMatchObject({ fiscalYear: 2027, value: null });
  });

  it('becomes the result of a year that is over, where nobody has stated one, and says so', async () => {
    product.clock.set('2027-04-02T12:00:00+09:00');
    await count();
    const { actuals, counting } = await publicOf(share.code);
    expect(actuals).toContainEqual(
      expect.objectContaining({ fiscalYear: 2026, value: 70, byRule: true }),
    );
    expect(counting).toMatchObject({ fiscalYear: 2027, value: null });
    const again = await publicOf(share.code);
    await count();
    expect((await publicOf(share.code)).actuals).toEqual(again.actuals);
  });
});
