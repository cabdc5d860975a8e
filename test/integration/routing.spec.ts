import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type OutboxItem, OutboxRepository } from '../../core/base/outbox/index.js';
import { RouteSubmissions } from '../../core/jobs/routing/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does every voice get its section, its reason and its line in the log, once? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
const claim = (): Promise<OutboxItem[]> =>
  product.app.get(OutboxRepository).claim('routing', 200, 60_000);
const route = (items: readonly OutboxItem[]) => product.app.get(RouteSubmissions).handle(items);
const voice = async (id: string) =>
  (
    await query(
      `select v.*, s.code as section from submissions v left join sections s on s.id = v.section_id where v.id = $1`,
      [id],
    )
  )[0];
const routeLines = (id: string) =>
  query(`select * from audit_log where subject_id = $1 and verb = 'route'`, [id]);
const waitingFor = (id: string) =>
  query(
    'select distinct event from outbox where subject_id = $1 and handled_at is null order by event',
    [id],
  );

describe('routing a set of voices', () => {
  it('gives each its section, its reason and its language, and says so in the log', async () => {
    const inherited = await product.submit({
      measure: '5-4-1-1',
      text: 'Tôi muốn học tiếng Nhật vào buổi tối.',
      lang: 'ja',
    });
    const legal = await product.submit({
      kind: 'consultation',
      topic: 'legal',
      text: '借金のことで相談したいです。',
    });
    const vault = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      measure: '5-4-1',
      text: '家に帰るのがこわいです。',
    });
    const open = await product.submit({ text: '１２３？！' });
    await route(await claim());

    expect(await voice(inherited.id)).toMatchObject({
      status: 'routed',
      section: 'tabunka-kyosei',
      routing_reason: { rule: 'owner', chosen: '5-4-1-1' },
      declared_lang: 'ja',
      detected_lang: 'vi',
      version: 2,
    });
    expect(await voice(legal.id)).toMatchObject({
      section: 'jinken',
      routing_reason: { rule: 'topic', topic: 'legal' },
    });
    expect(await voice(vault.id)).toMatchObject({
      section: 'jinken',
      routing_reason: { rule: 'topic' },
    });
    expect(await voice(open.id)).toMatchObject({
      status: 'needs_triage',
      section: null,
      routing_reason: { rule: 'none', why: 'nothing_chosen' },
    });

    const [line] = await routeLines(inherited.id);
    expect(line).toMatchObject({
      actor_kind: 'system',
      actor_id: 'routing',
      from_status: 'received',
      to_status: 'routed',
      detail: { section: 'tabunka-kyosei', reason: { rule: 'owner' } },
    });
    for (const { id } of [inherited, legal, vault, open]) {
      expect(await routeLines(id)).toHaveLength(1);
      // Who is afraid to go home is in danger.
      const urgent = id === vault.id ? [{ event: 'submission.urgent' }] : [];
      expect(await waitingFor(id)).toEqual([
        { event: 'submission.placed' },
        { event: 'submission.routed' },
        ...urgent,
      ]);
    }
  });

  it('finds the work done when the job is repeated', async () => {
    const { id } = await product.submit({ measure: '5-4-1' });
    const items = await claim();
    await route(items);
    await route(items);
    expect(await routeLines(id)).toHaveLength(1);
    expect(await voice(id)).toMatchObject({ version: 2 });
  });

  it('routes each once when many workers get the same job at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => product.submit({ measure: '5-4-1' })),
    );
    const items = await claim();
    await Promise.all([items, [...items].reverse(), items.slice(5), items.slice(0, 9)].map(route));
    for (const { id } of sent) {
      expect(await routeLines(id)).toHaveLength(1);
      expect(await waitingFor(id)).toHaveLength(2);
    }
  });

  it('leaves a voice alone that was withdrawn meanwhile', async () => {
    const { id, receipt, secret } = await product.submit({ measure: '5-4-1' });
    const items = await claim();
    const { status } = await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
      body: {},
    });
    expect(status).toBeLessThan(300);
    await route(items);
    expect(await voice(id)).toMatchObject({ status: 'withdrawn', section: null });
    expect(await routeLines(id)).toEqual([]);
    expect(await waitingFor(id)).toEqual([]);
  });

  it('commits all of a set or nothing', async () => {
    const { id } = await product.submit({ measure: '5-4-1' });
    const items = await claim();
    await query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await query(
      'create trigger refuse before insert on audit_log for each row execute function refuse()',
    );
    await expect(route(items)).rejects.toThrow();
    expect(await voice(id)).toMatchObject({ status: 'received', version: 1 });
    await query('drop trigger refuse on audit_log');
    await route(items);
    expect(await voice(id)).toMatchObject({ status: 'routed' });
  });
});
