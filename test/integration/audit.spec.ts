import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { readAudit, readSecurityCounts } from '../../core/contract/index.js';
import { SecurityEvents } from '../../core/records/limits/index.js';
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

describe('refusals and opened consultations', () => {
  const counts = async () => {
    await product.app.get(SecurityEvents).tell();
    const { body } = await product.ask(readSecurityCounts, { query: {} }, auditor);
    return body.items.map(({ event, person, times }) => [event, person?.login ?? null, times]);
  };

  it('are figures by the hour and by person, without a word or an address', async () => {
    const worker = await product.signIn('開いた人', ['clerk'], ['tabunka-kyosei']);
    const { id } = await product.submit({ kind: 'consultation', text: '家賃の相談です。' });
    const measure = '5-4-1';
    const opinion = await desk.routed({ measure, text: '相談ではありません。' });
    await product.app.get(DataSource).query(
      `update submissions set status = 'routed',
           section_id = (select id from sections where code = 'tabunka-kyosei') where id = $1`,
      [id],
    );
    for (const one of [id, id, opinion])
      await product.call('GET', `/api/staff/submissions/${one}`, { headers: worker });
    for (const login of ['佐藤', '佐藤', 'だれか', 'ほかの人', 'もうひとり'])
      await product.call('POST', '/api/staff/session', { body: { login, password: 'not this' } });
    const found = await counts();
    expect(found).toEqual(
      expect.arrayContaining([
        ['consultation_read', '開いた人', 2],
        ['sign_in_failed', '佐藤', 2],
        ['sign_in_failed', null, 3],
      ]),
    );
    const [{ whole }] = await product.app
      .get(DataSource)
      .query(`select string_agg(c::text, '') as whole from security_counts c`);
    for (const secret of ['家賃', '127.0.0.1', 'だれか', 'not this'])
      expect(whole).not.toContain(secret);
  });

  it('of a flood are one line, which nobody takes away', async () => {
    const events = product.app.get(SecurityEvents);
    for (let i = 0; i < 5_000; i++) events.note('receipt_wrong', { source: `${i % 100}` });
    await events.tell();
    for (let i = 0; i < 5_000; i++) events.note('receipt_wrong', { source: `${i % 100}` });
    const found = (await counts()).filter(([event]) => event === 'receipt_wrong');
    expect(found).toEqual([['receipt_wrong', null, 10_000]]);
    for (const change of [
      'delete from security_counts',
      'update security_counts set times = times - 1',
      `update security_counts set event = 'forbidden'`,
    ])
      await expect(product.app.get(DataSource).query(change)).rejects.toThrow(/only grow/);
  });

  it('are nobody’s but an auditor’s', async () => {
    const answer = await product.call('GET', '/api/staff/security-counts', { headers: chief });
    expect(refusal(answer)).toEqual([403, 'forbidden']);
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
