import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type { InboxPage } from '../../core/contract/index.js';
import { RemindLate } from '../../core/jobs/answering/index.js';
import { NotifyStepLate } from '../../core/jobs/notifying/index.js';
import { answeringOf, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does whose turn it is hear, once, that the day of a step has passed, and find first what is late? */
let product: Product;
let smtp: SmtpCatcher;
let clerk: Who;
let chief: Who;
let both: Who;
let refusing = false;
const here = answeringOf(() => product);
const { desk, arrived, submitted } = here;

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);

beforeAll(async () => {
  smtp = await startSmtpCatcher({ refuse: () => refusing });
  product = await startProduct({
    HOLD_SECONDS: '300',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    PUBLIC_URL: 'https://koe.example',
  });
  await signIn();
  await query("update staff_members set email = 'kacho@city.example' where login = '課長'");
  await query("update sections set email = 'tabunka@city.example' where code = 'tabunka-kyosei'");
});
const signIn = async () => {
  ({ clerk, chief, both } = await here.people());
};
beforeEach(signIn);
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const remind = () => product.app.get(RemindLate).go();
const deliver = async () => {
  await query('update outbox set next_at = now() where handled_at is null');
  const items = await product.app.get(OutboxRepository).claim('notify-step-late', 200, 60_000);
  await product.app.get(NotifyStepLate).handle(items);
};
/** To whom mails went, in the order of the addresses; and they are forgotten. */
let seen = 0;
const mails = () => {
  const fresh = smtp.mails.slice(seen);
  seen = smtp.mails.length;
  return fresh.map(({ envelopeTo }) => envelopeTo[0]).sort();
};
const receiptOf = async (id: string) => (await desk.open(clerk, id)).receipt;
const days = async (n: number) => {
  product.clock.advance({ days: n });
  await signIn();
};

describe('when the day of a step has passed', () => {
  it('each person whose turn it is gets one mail without contents, however often it is looked', async () => {
    const id = await submitted(clerk, 'ひみつの文です。');
    const receipt = await receiptOf(id);
    await days(1);
    expect(await remind()).toBe(0);
    await days(3);
    expect(await Promise.all([remind(), remind()])).toContain(1);
    expect(await remind()).toBe(0);
    await deliver();
    await deliver();
    const texts = smtp.mails.map(({ text }) => text).join();
    expect(texts).toContain(receipt);
    expect(texts).toContain(`https://koe.example/ja/staff/voices/${id}`);
    expect(texts).not.toMatch(/ひみつ|日本語教室/);
    // The one with an address by it, the other by the section's.
    expect(mails()).toEqual(['kacho@city.example', 'tabunka@city.example']);
    const { history } = await desk.open(clerk, id);
    expect(history.filter(({ verb }) => verb === 'remind')).toHaveLength(1);
    await desk.act(chief, id, 'approve');
  });

  it('who wrote it is not asked, and who decides in time hears nothing', async () => {
    const own = await submitted(both);
    const quick = await submitted(clerk);
    await days(4);
    await desk.act(chief, quick, 'approve');
    await remind();
    await deliver();
    expect(mails()).toEqual(['kacho@city.example']);
    await desk.act(chief, own, 'approve');
  });

  it('nobody is told who has decided between the reminder and the mail', async () => {
    const id = await submitted(clerk);
    await days(4);
    await remind();
    await desk.act(chief, id, 'approve');
    await deliver();
    expect(mails()).toEqual([]);
  });

  it('a recall in the same round brings no second mail; another round does', async () => {
    const id = await submitted(clerk);
    await days(4);
    await remind();
    await deliver();
    expect(mails()).toHaveLength(2);
    await desk.act(chief, id, 'approve');
    await desk.act(chief, id, 'recall');
    await days(5);
    await remind();
    await deliver();
    expect(mails()).toEqual([]);
    await desk.act(chief, id, 'return', { comment: 'もう一度' });
    await desk.act(clerk, id, 'answer', { text: '直しました。' });
    await days(5);
    await remind();
    await deliver();
    expect(mails()).toHaveLength(2);
    await desk.act(chief, id, 'approve');
  });

  it('a mail that does not go out is tried again, and nobody else is told twice', async () => {
    const id = await submitted(clerk);
    await days(4);
    await remind();
    refusing = true;
    await deliver();
    refusing = false;
    expect(mails()).toEqual([]);
    await deliver();
    expect(mails()).toHaveLength(2);
    await deliver();
    expect(mails()).toEqual([]);
    await desk.act(chief, id, 'approve');
  });
});

it('what waits for a decision stands by the day of its step: late ones first, and they say so', async () => {
  const late = await submitted(clerk);
  // Over the days around New Year.
  await days(14);
  // Its own due date is earlier: of the two it is not the one that waits too long.
  const fresh = await arrived();
  await desk.act(clerk, fresh, 'answer', { text: 'はい。' });
  await query("update submissions set due_at = due_at - interval '60 days' where id = $1", [fresh]);
  const { items } = await desk.read<InboxPage>(chief, 'inbox?view=approval&limit=100');
  expect(items.map(({ id, stepLate }) => [id, stepLate])).toEqual([
    [late, true],
    [fresh, false],
  ]);
  const first = await desk.read<InboxPage>(chief, 'inbox?view=approval&limit=1');
  const next = await desk.read<InboxPage>(
    chief,
    `inbox?view=approval&limit=1&cursor=${first.nextCursor}`,
  );
  expect([first, next].map((page) => page.items[0]?.id)).toEqual([late, fresh]);
});
