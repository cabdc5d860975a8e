import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { conversationOf } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does an act on a flood of copies cost a fixed number of statements, and opening a voice few of them? */
const COPIES = 500;
/** Far below one for each copy: locks, words, translations, history, events. */
const HANDFUL = 24;
/** Answers for the measure that the flood is about. */
const SECTION = 'tabunka-kyosei';

let product: Product;
let clerk: { cookie: string };
const desk = deskOf(() => product);
const resident = conversationOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk@flood', ['clerk'], [SECTION]);
});
afterAll(() => product.close());

/** An original with its copies, all with their section. Each flood has words of its own. */
const flood = async (text: string): Promise<string> => {
  const input = { text, measure: '5-4-1' };
  const { id } = await product.submit(input);
  await product.route();
  await Promise.all(Array.from({ length: COPIES }, () => product.submit(input)));
  for (let left = COPIES; left > 0; left -= 200) await product.route();
  return id;
};

/** Statements that reach the database while `work` runs, in their order. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const asked: string[] = [];
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    for (const [query] of spy.mock.calls as unknown[][])
      asked.push(typeof query === 'string' ? query : ((query as { text?: string }).text ?? ''));
  } finally {
    spy.mockRestore();
  }
  return asked;
};
/** What the act itself does: from its transaction's begin to its end. */
const ofTransaction = (statements: readonly string[]): string[] => {
  const from = statements.findIndex((s) => /^(start transaction|begin)/i.test(s));
  const to = statements.findIndex((s) => /^commit/i.test(s));
  return statements.slice(from, to + 1);
};

const statuses = async (id: string): Promise<Record<string, number>> => {
  const rows: { status: string; n: number }[] = await product.app
    .get(DataSource)
    .query(
      'select status, count(*)::int as n from submissions where id = $1 or copy_of = $1 group by 1',
      [id],
    );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
};

describe(`an act on a voice with ${COPIES} copies`, () => {
  it.each([
    ['decline', 'declined', { reason: 'spam', copies: true }],
    ['reassign', 'routed', { section: 'koho', reason: '広報の担当です' }],
  ])('%s reaches all of them in a handful of statements', async (verb, status, body) => {
    const id = await flood(`街灯を増やしてください。${verb}の分です。`);
    const { version, copies } = await desk.open(clerk, id);
    expect(copies).toBe(COPIES);
    let answered = 0;
    const statements = await statementsOf(async () => {
      ({ status: answered } = await desk.act(clerk, id, verb, { ...body, version }));
    });
    expect(answered).toBe(200);
    expect(await statuses(id)).toEqual({ [status]: COPIES + 1 });
    expect(ofTransaction(statements).length).toBeLessThanOrEqual(HANDFUL);
    expect(ofTransaction(statements).length).toBeGreaterThan(3);
  });

  it('is answered, when its time has come, in a handful of statements', async () => {
    const id = await flood('街灯を増やしてください。回答の分です。');
    await desk.act(clerk, id, 'answer', { text: 'ご意見ありがとうございます。', copies: true });
    await desk.act(await desk.chiefOf(id), id, 'approve');
    const statements = await statementsOf(() => desk.afterHold());
    expect(await statuses(id)).toEqual({ answered: COPIES + 1 });
    expect(ofTransaction(statements).length).toBeLessThanOrEqual(HANDFUL);
    expect(ofTransaction(statements).length).toBeGreaterThan(3);
  });

  it('keeps one line of history and one event for each of them', async () => {
    const id = await flood('公園のベンチを直してください。履歴の分です。');
    const { version } = await desk.open(clerk, id);
    await desk.answer(clerk, id, { text: 'はい。', copies: true, version });
    const [row] = await product.app.get(DataSource).query(
      `select count(*) filter (where l.verb = 'answer')::int as lines,
              (select count(distinct o.subject_id)::int from outbox o where o.event = 'submission.answered'
                and o.subject_id in (select id from submissions where id = $1 or copy_of = $1)) as events
         from audit_log l where l.subject_id in (select id from submissions where id = $1 or copy_of = $1)`,
      [id],
    );
    expect(row).toEqual({ lines: COPIES + 1, events: COPIES + 1 });
  });

  it('does not touch copies that a colleague has in hand', async () => {
    const id = await flood('バス停に屋根をつけてください。同僚の分です。');
    const other = await product.signIn('other@flood', ['clerk'], [SECTION]);
    const [copy] = await product.app
      .get(DataSource)
      .query('select id, version from submissions where copy_of = $1 limit 1', [id]);
    await desk.act(other, copy.id, 'assign', { version: copy.version });
    const { version } = await desk.open(clerk, id);
    await desk.answer(clerk, id, { text: 'はい。', copies: true, version });
    expect(await statuses(id)).toEqual({ answered: COPIES, in_progress: 1 });
  });
});

describe('what people open all day', () => {
  /** A voice about which much was written: to and fro, beside it, an answer that went through its steps. */
  const talkedAbout = async () => {
    const sent = await resident.routed();
    await desk.act(clerk, sent.id, 'message', { text: 'どの公園でしょうか。' });
    await resident.write(sent, '駅前の公園です。');
    await desk.act(clerk, sent.id, 'note', { text: '業者に連絡済み。' });
    await desk.answer(clerk, sent.id, { text: '来週、直します。' });
    await desk.open(clerk, sent.id);
    return sent;
  };
  const costOf = async (read: () => Promise<unknown>): Promise<number> => {
    // What is kept in memory is asked for once.
    await read();
    return (await statementsOf(read)).length;
  };

  it.each([
    // Who asks; the voice with all around it; its words; translations; what was decided about its answer, and the words of that.
    [
      'a voice at the desk',
      6,
      async () => {
        const { id } = await talkedAbout();
        return () => desk.open(clerk, id);
      },
    ],
    [
      'a voice by its sender',
      4,
      async () => {
        const sent = await talkedAbout();
        return () => resident.own(sent);
      },
    ],
    [
      'a list of the desk',
      5,
      async () => {
        await talkedAbout();
        return () => desk.read(clerk, 'inbox?view=new');
      },
    ],
  ])('%s is read in %i statements at most', async (_, most, prepare) => {
    const read = await prepare();
    expect(await costOf(read)).toBeLessThanOrEqual(most);
  });
});
