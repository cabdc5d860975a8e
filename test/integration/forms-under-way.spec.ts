import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dropForm, keepForm, LIMITS, readForm } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Is a form under way there until its time is over, and not a minute longer? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const newPlace = () => ({ place: randomBytes(32).toString('base64url') });
const keep = (params: { place: string }, sealed: string, minutes = 30) =>
  product.ask(keepForm, { params, body: { sealed, minutes } });
const read = (params: { place: string }) => product.ask(readForm, { params });
const rows = async (params: { place: string }): Promise<number> => {
  const [{ n }] = await product.app
    .get(DataSource)
    .query('select count(*)::int as n from forms_under_way where place = $1', [params.place]);
  return n;
};

describe('a form under way', () => {
  it('is there again, and what is written later stands in its place', async () => {
    const place = newPlace();
    expect((await keep(place, 'Zmlyc3Q')).status).toBe(204);
    await keep(place, 'c2Vjb25k');
    expect((await read(place)).body).toEqual({ sealed: 'c2Vjb25k' });
  });

  it('is not there at another place, and not after it was dropped', async () => {
    const place = newPlace();
    await keep(place, 'Zmlyc3Q');
    expect((await read(newPlace())).status).toBe(404);
    expect((await product.ask(dropForm, { params: place })).status).toBe(204);
    expect((await read(place)).status).toBe(404);
    expect((await product.ask(dropForm, { params: place })).status).toBe(204);
  });

  it('is over after its minutes, counted from the last writing, and leaves the database with the next one', async () => {
    const [place, other] = [newPlace(), newPlace()];
    await keep(place, 'Zmlyc3Q', 20);
    product.clock.advance({ minutes: 15 });
    await keep(place, 'c2Vjb25k', 20);
    product.clock.advance({ minutes: 19 });
    expect((await read(place)).status).toBe(200);
    product.clock.advance({ minutes: 1 });
    expect((await read(place)).status).toBe(404);
    expect(await rows(place)).toBe(1);
    await keep(other, 'b3RoZXI');
    expect([await rows(place), await rows(other)]).toEqual([0, 1]);
  });

  it('that was kept first stays when that is asked for, of many at once too, until it is over', async () => {
    const params = newPlace();
    const first = (sealed: string) =>
      product.ask(keepForm, { params, body: { sealed, minutes: 20, first: true } });
    await Promise.all(['b25l', 'dHdv', 'dGhyZWU'].map(first));
    const { body } = await read(params);
    await first('Zm91cg');
    expect((await read(params)).body).toEqual(body);
    product.clock.advance({ minutes: 20 });
    await first('Zm91cg');
    expect((await read(params)).body).toEqual({ sealed: 'Zm91cg' });
  });

  it.each([
    ['too long', { sealed: 'a'.repeat(LIMITS.sealedForm + 1), minutes: 1 }, 'sealed'],
    ['no sealed text', { sealed: 'my words', minutes: 1 }, 'sealed'],
    ['no time', { sealed: 'YQ', minutes: 0 }, 'minutes'],
    ['more than half a day', { sealed: 'YQ', minutes: LIMITS.formMinutes + 1 }, 'minutes'],
  ])('is refused: %s', async (_, body, field) => {
    const answer = await product.ask(keepForm, { params: newPlace(), body });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ path: field }] });
  });

  it('has no place that could be guessed', async () => {
    expect((await keep({ place: 'my-form' }, 'YQ')).status).toBe(404);
  });
});
