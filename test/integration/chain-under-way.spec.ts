import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createApi } from '../../api/create-api.js';
import { SendAnswers } from '../../core/jobs/answering/index.js';
import { answeringOf, states, type Who } from '../support/answering.js';
import { cityWith } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';

/** Does an answer end as it was begun, though the city's file is changed meanwhile or a worker dies while it sends? */
let product: Product;
let clerk: Who;
let colleague: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrive, arrived, submitted, held, draftOf, answersOf } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '1' });
});
beforeEach(async () => {
  ({ clerk, colleague, chief, both } = await here.people());
});
afterAll(() => product.close());

describe('the city’s file, changed and read anew', () => {
  it('is for later answers: one under way keeps the steps that it was submitted to', async () => {
    const id = await submitted(clerk);
    const cityDir = cityWith((approval) => {
      approval.rules = [{ chain: 'long' }];
      const [draft, decide] = approval.chains.simple?.steps ?? [];
      const check = { ...decide, key: 'check', kind: 'review', name: '確認', roles: ['clerk'] };
      Object.assign(approval.chains, { long: { name: '新しい', steps: [draft, check, decide] } });
    });
    const before = product;
    const app = await createApi({ ...before.config, cityDir }, { clock: before.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const ask = async (who: Who, of: string, verb: string, body: object = {}) => {
      const { version } = await desk.open(who, of);
      const { statusCode } = await app.inject({
        method: 'POST',
        url: `/api/staff/submissions/${of}/${verb}`,
        headers: who,
        payload: { version, ...body },
      });
      return statusCode;
    };
    try {
      expect(await ask(chief, id, 'approve')).toBe(200);
      expect(states(await draftOf(id, clerk))).toEqual(['起案 done', '決裁 done']);
      const later = await here.arrived();
      expect(await ask(clerk, later, 'answer', { text: 'はい。' })).toBe(200);
      expect(await ask(chief, later, 'approve')).toBe(403);
      expect(await ask(colleague, later, 'approve')).toBe(200);
      expect(states(await draftOf(later, clerk))).toEqual(['起案 done', '確認 done', '決裁 now']);
    } finally {
      await app.close();
    }
  });
});

describe('a worker that dies between the decision and the sending', () => {
  it('has sent nothing, and the next one sends the answer once', async () => {
    const id = await held(clerk, chief);
    const db = product.app.get(DataSource);
    const sender = product.app.get(SendAnswers);
    await db.query(`
      create function dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
      create trigger dawdle before insert on answers for each row execute function dawdle();
    `);
    product.clock.advance({ seconds: 2 });
    const dying = sender.go().then(
      () => 'sent',
      () => 'died',
    );
    const killed = async (): Promise<boolean> => {
      const rows = await db.query(
        `select pg_terminate_backend(pid) as hit from pg_stat_activity
          where datname = current_database() and wait_event = 'PgSleep'`,
      );
      return rows.length > 0;
    };
    while (!(await killed()));
    expect(await dying).toBe('died');
    expect(await answersOf(id)).toEqual([]);
    await db.query('drop trigger dawdle on answers; drop function dawdle;');
    await Promise.all([sender.go(), sender.go()]);
    expect(await answersOf(id)).toHaveLength(1);
    const told = await db.query(
      `select count(*)::int as n from outbox where subject_id = $1 and event = 'submission.answered' group by consumer`,
      [id],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ n }: { n: number }) => n === 1)).toBe(true);
    ({ clerk } = await here.people());
    expect((await desk.open(clerk, id)).status).toBe('answered');
  });
});

describe('of two acts at once', () => {
  const text = 'はい。';
  const handOn = { section: 'koho', reason: '広報のことです' };
  it.each([
    ['two presses that submit', () => arrived(), 'clerk answer', 'clerk answer'],
    ['two presses that agree', () => submitted(clerk), 'chief approve', 'chief approve'],
    ['agreeing and giving back', () => submitted(clerk), 'chief approve', 'both return'],
    ['agreeing and pulling back', () => submitted(clerk), 'chief approve', 'clerk pull_back'],
    ['agreeing and handing on', () => submitted(clerk), 'chief approve', 'colleague reassign'],
    [
      'agreeing and ending without an answer',
      () => submitted(clerk),
      'chief approve',
      'colleague decline',
    ],
    ['two recalls', () => held(clerk, chief), 'clerk recall', 'chief recall'],
  ])('%s: one is done, the other is told to look again', async (_, begun, ...acts) => {
    const id = await begun();
    const { version } = await desk.open(clerk, id);
    const people: Readonly<Record<string, Who>> = { clerk, colleague, chief, both };
    const body = { version, text, comment: text, ...handOn };
    const answers = await Promise.all(
      acts.map((act) => {
        const [who = '', verb = ''] = act.split(' ');
        const reason = verb === 'decline' ? { reason: 'spam' } : {};
        return desk.act(people[who] ?? clerk, id, verb, { ...body, ...reason });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await desk.afterHold();
    expect((await answersOf(id)).length).toBeLessThanOrEqual(1);
  });

  it('a withdrawal in the instant of the decision wins: nothing is sent', async () => {
    const { id, receipt, secret } = await arrive();
    await desk.act(clerk, id, 'answer', { text });
    await Promise.all([
      desk.act(chief, id, 'approve'),
      product.call('POST', `/api/submissions/${receipt}/withdraw`, {
        headers: { authorization: `Receipt ${secret}` },
      }),
    ]);
    await desk.afterHold();
    expect(await answersOf(id)).toEqual([]);
    expect((await desk.open(clerk, id)).status).toBe('withdrawn');
  });
});
