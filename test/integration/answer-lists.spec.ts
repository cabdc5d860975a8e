import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { approveMany, type InboxPage } from '../../core/contract/index.js';
import { answeringOf, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** Does everybody find the answers that wait for them, and those that they wait for, and decide on several at once? */
let product: Product;
let clerk: Who;
let colleague: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrived, submitted, held } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '300' });
});
beforeEach(async () => {
  ({ clerk, colleague, chief, both } = await here.people());
});
afterAll(() => product.close());

const view = async (who: Who, name: string) => {
  const { items, counts, total } = await desk.read<InboxPage>(who, `inbox?view=${name}&limit=100`);
  expect([counts[name], total]).toEqual([items.length, items.length]);
  return items.map(({ id }) => id);
};

describe('the list of what waits for a decision', () => {
  it('holds it for whoever may take the step, until it is taken', async () => {
    const id = await submitted(clerk);
    expect(await view(chief, 'approval')).toContain(id);
    expect(await view(both, 'approval')).toContain(id);
    expect(await view(clerk, 'approval')).not.toContain(id);
    expect(await view(colleague, 'approval')).not.toContain(id);
    await desk.act(chief, id, 'approve');
    expect(await view(both, 'approval')).not.toContain(id);
  });

  it('never holds a text of one’s own', async () => {
    const id = await submitted(both);
    expect(await view(both, 'approval')).not.toContain(id);
    expect(await view(chief, 'approval')).toContain(id);
  });

  it('is of the own section, whatever else one may see', async () => {
    const id = await submitted(clerk);
    const elsewhere = await product.signIn('他課の課長', ['approver', 'triage'], ['koho']);
    expect(await view(elsewhere, 'approval')).toEqual([]);
    expect((await desk.open(elsewhere, id)).may).not.toContain('approve');
  });

  it('holds what is to be published for who confirms and for who may decide alone', async () => {
    const id = await arrived({ consentToPublish: true });
    await desk.act(clerk, id, 'answer', { text: 'はい。' });
    expect(await view(colleague, 'approval')).toContain(id);
    expect(await view(chief, 'approval')).toContain(id);
    await desk.act(colleague, id, 'approve');
    expect(await view(both, 'approval')).toContain(id);
    expect(await view(colleague, 'approval')).not.toContain(id);
  });
});

describe('a writer', () => {
  it('finds what is with others, and what came back', async () => {
    const id = await submitted(clerk);
    expect(await view(clerk, 'under_review')).toContain(id);
    expect(await view(colleague, 'under_review')).not.toContain(id);
    await desk.act(chief, id, 'return', { comment: '曜日も' });
    expect(await view(clerk, 'under_review')).not.toContain(id);
    expect(await view(clerk, 'returned')).toContain(id);
    await desk.act(clerk, id, 'answer', { text: '水曜日です。' });
    expect(await view(clerk, 'returned')).not.toContain(id);
  });

  it('finds what is about to be sent until it is', async () => {
    const id = await held(clerk, chief);
    expect(await view(clerk, 'under_review')).toContain(id);
    await desk.afterHold();
    expect(await view(clerk, 'under_review')).not.toContain(id);
  });
});

describe('several decisions at once', () => {
  it('are each made or refused for themselves', async () => {
    const [good, own, old] = [
      await submitted(clerk),
      await submitted(both),
      await submitted(clerk),
    ];
    const versions = await Promise.all([good, own, old].map((id) => desk.open(both, id)));
    const items = versions.map(({ id, version }) => ({
      id,
      version: id === old ? version - 1 : version,
    }));
    const { body } = await product.ask(
      approveMany,
      { body: { items: [...items, { id: randomUUID(), version: 1 }] } },
      both,
    );
    expect(body.items.map(({ approved, code }) => [approved, code])).toEqual([
      [true, null],
      [false, 'own_text'],
      [false, 'changed_meanwhile'],
      [false, 'not_found'],
    ]);
    expect((await desk.open(clerk, good)).draft?.state).toBe('held');
    expect((await desk.open(clerk, old)).draft?.state).toBe('under_review');
  });

  it('are not made of nothing', async () => {
    const { status } = await product.ask(approveMany, { body: { items: [] } }, chief);
    expect(status).toBe(422);
  });
});
