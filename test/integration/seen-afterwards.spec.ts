import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '../../core/contract/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { cityWith } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a chief learn of what a deputy decided, and of some of what nobody had to decide? */
let product: Product;
let clerk: Who;
let deputy: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrived, submitted } = here;

beforeAll(async () => {
  const CITY_DIR = cityWith((approval) => {
    approval.rules = [{ consent: true, chain: 'none' }, { chain: 'simple' }];
    const { none, simple } = approval.chains;
    Object.assign(none ?? {}, { sample: { oneIn: 1, roles: ['approver'] } });
    Object.assign(simple?.steps[1] ?? {}, { deputies: { people: ['鈴木'] } });
  });
  product = await startProduct({ CITY_DIR, HOLD_SECONDS: '300' });
});
beforeEach(async () => {
  ({ clerk, colleague: deputy, chief, both } = await here.people());
});
afterAll(() => product.close());

const toSee = async (who: Who) => {
  const page = await desk.read<InboxPage>(who, 'inbox?view=to_see&limit=100');
  expect(page.counts.to_see).toBe(page.items.length);
  return page.items.map(({ id }) => id);
};
const stoodIn = async () => {
  const id = await submitted(clerk);
  await desk.act(deputy, id, 'approve');
  return id;
};

describe('what a deputy decided', () => {
  it('is in the list of whom they stood in for, until one of them has seen it', async () => {
    const id = await stoodIn();
    expect(await toSee(chief)).toContain(id);
    expect((await desk.open(chief, id)).toSee).toEqual([
      { by: '鈴木', at: '2026-11-24T10:00:00.000+09:00', deputy: true, post: '課長' },
    ]);
    const { body } = await desk.act(chief, id, 'see');
    expect([body.toSee, body.may.includes('see')]).toEqual([[], false]);
    expect(body.history.at(-1)).toMatchObject({ verb: 'see', actor: '課長' });
    expect(await toSee(both)).not.toContain(id);
  });

  it('is neither in the deputy’s own list nor in the writer’s, and is not theirs to see', async () => {
    const id = await stoodIn();
    expect(await toSee(deputy)).toEqual([]);
    expect(await toSee(clerk)).toEqual([]);
    expect(refusal(await desk.act(deputy, id, 'see'))[0]).toBeGreaterThanOrEqual(403);
  });

  it('stays there when it is sent, and is gone when it is taken back', async () => {
    const [sent, back] = [await stoodIn(), await stoodIn()];
    await desk.act(clerk, back, 'recall');
    await desk.afterHold();
    ({ chief } = await here.people());
    const list = await toSee(chief);
    expect([list.includes(sent), list.includes(back)]).toEqual([true, false]);
  });

  it('is not that of a chief who decided in their own right', async () => {
    const id = await submitted(clerk);
    await desk.act(chief, id, 'approve');
    expect(await toSee(both)).not.toContain(id);
  });
});

describe('an answer that nobody had to decide', () => {
  it('is looked at afterwards where it was chosen', async () => {
    const id = await arrived({ consentToPublish: true });
    expect(
      (await desk.act(clerk, id, 'answer', { text: 'ありがとうございます。' })).body,
    ).toMatchObject({
      status: 'answered',
    });
    expect(await toSee(chief)).toContain(id);
    expect((await desk.open(chief, id)).toSee).toMatchObject([{ by: '佐藤', deputy: false }]);
    await desk.act(chief, id, 'see');
    expect(await toSee(chief)).not.toContain(id);
  });
});
