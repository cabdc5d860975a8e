import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '../../core/contract/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { cityWith } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';

/** 合議: does each named section agree in its own right before the chief decides, seeing the voice only so long? */
let product: Product;
let clerk: Who;
let chief: Who;
let money: Who;
let press: Who;
const here = answeringOf(() => product);
const { desk, submitted, arrived, draftOf } = here;

beforeAll(async () => {
  const CITY_DIR = cityWith((approval) => {
    approval.rules = [{ consent: true, chain: 'alone' }, { chain: 'simple' }];
    const [draft, decide] = approval.chains.simple?.steps ?? [];
    const agree = {
      ...{ key: 'agree', kind: 'agree', name: '合議', post: '課長', roles: ['approver'] },
      sections: ['shuno', 'koho', 'tabunka-kyosei'],
    };
    Object.assign(approval.chains, {
      simple: { name: '合議つき', steps: [draft, agree, decide] },
      alone: { name: '専決', steps: [draft, agree, { ...decide, sole: true }] },
    });
  });
  product = await startProduct({ CITY_DIR, HOLD_SECONDS: '300' });
});
beforeEach(async () => {
  ({ clerk, chief } = await here.people());
  money = await product.signIn('収納課長', ['approver'], ['shuno']);
  press = await product.signIn('広報課長', ['approver'], ['koho']);
});
afterAll(() => product.close());

const boxes = async (id: string) =>
  (await draftOf(id, clerk)).chain.steps.map(({ name, state, by }) => [name, state, by]);
const listed = async (who: Who) =>
  (await desk.read<InboxPage>(who, 'inbox?view=approval&limit=100')).items.map(({ id }) => id);

describe('sections that are asked to agree', () => {
  it('each have a box, and the chief waits for all of them', async () => {
    const id = await submitted(clerk);
    expect(refusal(await desk.act(chief, id, 'approve'))).toEqual([403, 'forbidden']);
    await desk.act(money, id, 'approve');
    expect(await boxes(id)).toEqual([
      ['起案', 'done', '佐藤'],
      ['合議', 'done', '収納課長'],
      ['合議', 'now', null],
      ['決裁', 'open', null],
    ]);
    expect(refusal(await desk.act(chief, id, 'approve'))).toEqual([403, 'forbidden']);
    await desk.act(press, id, 'approve');
    expect((await desk.act(chief, id, 'approve')).body.draft?.state).toBe('held');
  });

  it('find the voice in their list and open it until they have agreed, and no longer', async () => {
    const id = await submitted(clerk);
    expect(await listed(money)).toContain(id);
    expect((await desk.open(money, id)).may).toEqual(['approve', 'return']);
    const { status, body } = await desk.act<unknown>(money, id, 'approve');
    expect([status, body]).toEqual([200, null]);
    expect(await listed(money)).not.toContain(id);
    expect(refusal(await desk.act(money, id, 'approve'))).toEqual([404, 'not_found']);
    expect(await listed(press)).toContain(id);
  });

  it('may give it back, which counts for all, and are asked again', async () => {
    const id = await submitted(clerk);
    await desk.act(money, id, 'approve');
    await desk.act(press, id, 'return', { comment: '広報の日を入れてください。' });
    expect(await draftOf(id, clerk)).toMatchObject({
      state: 'returned',
      comment: { by: '広報課長' },
    });
    await desk.act(clerk, id, 'answer', { text: '15日の広報にも出します。' });
    expect(await listed(money)).toContain(id);
    expect(await listed(press)).toContain(id);
  });

  it('are nobody’s but their chiefs’', async () => {
    const id = await submitted(clerk);
    const other = await product.signIn('収納の人', ['clerk'], ['shuno']);
    expect(await listed(other)).toEqual([]);
    expect(refusal(await desk.act(other, id, 'approve'))).toEqual([404, 'not_found']);
  });

  it('are passed over by 専決', async () => {
    const id = await arrived({ consentToPublish: true });
    await desk.act(clerk, id, 'answer', { text: 'はい。' });
    await desk.act(money, id, 'approve');
    expect((await desk.act(chief, id, 'approve')).body.draft?.state).toBe('held');
    expect((await boxes(id)).map(([, state]) => state)).toEqual([
      'done',
      'done',
      'skipped',
      'done',
    ]);
    expect(await listed(press)).not.toContain(id);
  });

  it('are not asked about a confided voice', async () => {
    const counsellor = await product.signIn('相談員', ['counsellor'], ['jinken']);
    const { id } = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      text: '相談したいことがあります。',
    });
    await product.route();
    const { draft } = (await desk.act(counsellor, id, 'answer', { text: 'お待ちしています。' }))
      .body;
    expect(draft?.chain.steps.map(({ kind }) => kind)).toEqual(['draft', 'decide']);
  });
});
