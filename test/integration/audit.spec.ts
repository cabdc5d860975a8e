import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAudit } from '../../core/contract/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** Does an auditor find who did what, and nothing of what voices say or of who confides? */
let product: Product;
let clerk: Who;
let chief: Who;
let auditor: Who;
const here = answeringOf(() => product);
const { desk, arrive } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '1' });
  ({ clerk, chief } = await here.people());
  auditor = await product.signIn('監査', ['auditor'], []);
});
afterAll(() => product.close());

const lines = async (query: object, who = auditor) =>
  (await product.ask(readAudit, { query }, who)).body;
const verbs = async (query: object) => (await lines(query)).items.map(({ verb }) => verb);

describe('the log', () => {
  it('is read by person, by what was done, by voice and by day', async () => {
    const { id, receipt } = await arrive();
    await desk.act(clerk, id, 'answer', { text: '秘密でない回答です。' });
    await desk.act(chief, id, 'approve', { comment: '結構です。' });
    expect(await verbs({ receipt })).toEqual(['approve', 'submit']);
    expect(await verbs({ receipt, person: '課長' })).toEqual(['approve']);
    expect(await verbs({ receipt, verb: 'submit' })).toEqual(['submit']);
    expect(await verbs({ receipt, day: '2026-11-24' })).toHaveLength(2);
    expect(await verbs({ receipt, day: '2026-11-23' })).toEqual([]);
    expect(await verbs({ person: 'だれでもない' })).toEqual([]);
    const text = JSON.stringify(await lines({ receipt }));
    for (const words of ['日本語教室', '秘密でない', '結構です']) expect(text).not.toContain(words);
  });

  it('goes on page by page, each line once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await lines({ person: '佐藤', limit: '2', cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)));
  });

  it('says who read it', async () => {
    await lines({ verb: 'approve' });
    const { items } = await lines({ verb: 'audit.read' });
    expect(items[0]).toMatchObject({ person: { login: '監査' }, receipt: null });
  });

  it('is nobody’s but an auditor’s', async () => {
    for (const roles of [['clerk'], ['approver'], ['admin'], ['triage']] as const) {
      const who = await product.signIn(`no-${roles[0]}`, roles, ['tabunka-kyosei']);
      const answer = await product.call('GET', '/api/staff/audit', { headers: who });
      expect(refusal(answer)).toEqual([403, 'forbidden']);
    }
  });
});

describe('a confided voice', () => {
  it('is a number among many, and a line only for its desk', async () => {
    const counsellor = await product.signIn('相談員', ['counsellor'], ['jinken']);
    const lead = await product.signIn('主任', ['auditor', 'counsellor'], ['jinken']);
    const { id, receipt } = await product.submit({
      ...{ kind: 'consultation', topic: 'dv', text: '相談したいことがあります。' },
    });
    await product.route();
    await desk.act(counsellor, id, 'assign');
    expect(await lines({ receipt })).toMatchObject({ items: [], confided: null });
    expect(await lines({ person: '相談員', verb: 'assign' })).toMatchObject({
      ...{ items: [], confided: null },
    });
    for (let more = 0; more < 5; more++)
      for (const verb of ['release', 'assign']) await desk.act(counsellor, id, verb);
    expect(await lines({ person: '相談員' })).toMatchObject({ confided: 11 });
    const own = await lines({ receipt }, lead);
    expect(own.items).toHaveLength(11);
    expect(own.confided).toBeNull();
  });
});
