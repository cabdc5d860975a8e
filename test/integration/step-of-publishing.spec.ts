import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { InboxPage } from '../../core/contract/index.js';
import { answeringOf, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** 公開: does the last step of a chain stay open after the sending until somebody has published, and say who did? */
let product: Product;
let clerk: Who;
let colleague: Who;
let chief: Who;
const here = answeringOf(() => product);
const { desk, arrived } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '1' });
});
beforeEach(async () => {
  ({ clerk, colleague, chief } = await here.people());
});
afterAll(() => product.close());

const listed = async (who: Who) => {
  const { items, counts } = await desk.read<InboxPage>(who, 'inbox?view=to_publish&limit=100');
  expect(counts.to_publish).toBe(items.length);
  return items.map(({ id }) => id);
};
const answered = async (consentToPublish: boolean) => {
  const id = await arrived({ consentToPublish });
  await desk.act(clerk, id, 'answer', { text: '来月から開きます。' });
  await desk.act(chief, id, 'approve');
  expect(await listed(clerk)).not.toContain(id);
  await desk.afterHold();
  return id;
};
const boxes = async (id: string) =>
  (await desk.open(clerk, id)).sheet?.steps.map(({ name, state, by }) => [name, state, by]);

it('an answer that is sent waits to be published by the section, and the step says who did it', async () => {
  const id = await answered(true);
  expect(await listed(clerk)).toContain(id);
  expect(await listed(chief)).toEqual([]);
  expect((await boxes(id))?.at(-1)).toEqual(['公開', 'now', null]);
  const { text } = await desk.open(clerk, id);
  expect((await desk.act(colleague, id, 'publish', { publicText: text })).status).toBe(200);
  expect(await listed(clerk)).not.toContain(id);
  expect(await boxes(id)).toEqual([
    ['起案', 'done', '佐藤'],
    ['確認', 'skipped', null],
    ['決裁', 'done', '課長'],
    ['公開', 'done', '鈴木'],
  ]);
});

it('what is decided not to be public waits no more', async () => {
  const id = await answered(true);
  await desk.act(clerk, id, 'withhold', { reason: 'others' });
  expect(await listed(clerk)).not.toContain(id);
});

it('an answer of a chain without the step waits for nothing', async () => {
  const id = await answered(false);
  expect(await listed(clerk)).not.toContain(id);
  expect((await boxes(id))?.map(([name]) => name)).toEqual(['起案', '決裁']);
});
