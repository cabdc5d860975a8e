import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { approveMany, type InboxPage } from '../../core/contract/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { cityWith } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';

/** Is an answer sent at the time that was chosen for it, not before, and can it be taken back until then? */
let product: Product;
let clerk: Who;
let chief: Who;
const here = answeringOf(() => product);
const { desk, arrived, submitted, answersOf, send } = here;
/** A Sunday. */
const SUNDAY = '2026-11-29T09:00';
const INSTANT = '2026-11-29T09:00:00.000+09:00';

beforeAll(async () => {
  const CITY_DIR = cityWith((approval) => {
    approval.rules = [{ consent: true, chain: 'none' }, { chain: 'simple' }];
  });
  product = await startProduct({ CITY_DIR, HOLD_SECONDS: '300' });
});
beforeEach(async () => {
  product.clock.set(new Date('2026-11-24T10:00:00+09:00'));
  ({ clerk, chief } = await here.people());
});
afterAll(() => product.close());

const sentAt = async (time: string): Promise<number> => {
  product.clock.set(new Date(`${time}:00+09:00`));
  return send();
};

describe('an answer with a chosen time', () => {
  it('waits for it, on a closed day too', async () => {
    const id = await submitted(clerk);
    const { body } = await desk.act(chief, id, 'approve', { sendAt: SUNDAY });
    expect(body.draft).toMatchObject({ state: 'held', sendAt: INSTANT, sendsAt: INSTANT });
    expect(await sentAt('2026-11-29T08:59')).toBe(0);
    expect(await sentAt(SUNDAY)).toBe(1);
    expect(await answersOf(id)).toHaveLength(1);
  });

  it('keeps the one that its writer chose, unless who decides chooses another or none', async () => {
    const ids = [await arrived(), await arrived(), await arrived()];
    for (const id of ids) await desk.act(clerk, id, 'answer', { text: 'はい。', sendAt: SUNDAY });
    const [kept = '', other = '', none = ''] = ids;
    const sends = async (id: string, more: object) =>
      (await desk.act(chief, id, 'approve', more)).body.draft?.sendsAt;
    expect(await sends(kept, {})).toBe(INSTANT);
    expect(await sends(other, { sendAt: '2026-11-30T08:30:00+09:00' })).toBe(
      '2026-11-30T08:30:00.000+09:00',
    );
    expect(await sends(none, { sendAt: '' })).toBe('2026-11-24T10:05:00.000+09:00');
  });

  it('is sent after the hold where it is decided too late', async () => {
    const id = await arrived();
    await desk.act(clerk, id, 'answer', { text: 'はい。', sendAt: '2026-11-24T10:30' });
    product.clock.set(new Date('2026-11-24T11:00:00+09:00'));
    const { body } = await desk.act(chief, id, 'approve');
    expect(body.draft?.sendsAt).toBe('2026-11-24T11:05:00.000+09:00');
  });

  it('can be taken back until then, days after the decision', async () => {
    const id = await submitted(clerk);
    await desk.act(chief, id, 'approve', { sendAt: SUNDAY });
    product.clock.set(new Date('2026-11-29T08:59:00+09:00'));
    ({ clerk, chief } = await here.people());
    expect((await desk.act(clerk, id, 'recall')).body.draft?.state).toBe('under_review');
    await sentAt(SUNDAY);
    expect(await answersOf(id)).toEqual([]);
  });

  it('waits too where nobody has to decide, and taken back it is its writer’s again', async () => {
    const id = await arrived({ consentToPublish: true });
    const { body } = await desk.act(clerk, id, 'answer', { text: 'はい。', sendAt: SUNDAY });
    expect(body.draft).toMatchObject({ state: 'held', sendsAt: INSTANT });
    expect((await desk.act(clerk, id, 'recall')).body.draft?.state).toBe('draft');
    await desk.act(clerk, id, 'submit', { sendAt: SUNDAY });
    expect(await sentAt(SUNDAY)).toBe(1);
    expect(await answersOf(id)).toHaveLength(1);
  });

  it.each([
    ['is over', '2026-11-24T09:59'],
    ['is more than a year away', '2028-01-01T09:00'],
    ['the calendar does not have', '2026-02-30T09:00'],
    ['is no time', 'あした'],
  ])('is refused where it %s', async (_, sendAt) => {
    const id = await submitted(clerk);
    expect(refusal(await desk.act(chief, id, 'approve', { sendAt }))).toEqual([422, 'invalid']);
    expect((await desk.open(chief, id)).draft?.state).toBe('under_review');
  });
});

it('several are decided at once and sent at one time, which the list says', async () => {
  const ids = [await submitted(clerk), await submitted(clerk)];
  const items = await Promise.all(ids.map((id) => desk.open(chief, id)));
  const { body } = await product.ask(
    approveMany,
    { body: { sendAt: SUNDAY, items: items.map(({ id, version }) => ({ id, version })) } },
    chief,
  );
  expect(body.items.every(({ approved }) => approved)).toBe(true);
  const list = await desk.read<InboxPage>(clerk, 'inbox?view=under_review&limit=100');
  const sends = list.items.filter(({ id }) => ids.includes(id)).map(({ sendsAt }) => sendsAt);
  expect(sends).toEqual([INSTANT, INSTANT]);
  expect(await sentAt('2026-11-29T08:59')).toBe(0);
  expect(await sentAt(SUNDAY)).toBeGreaterThanOrEqual(2);
});
