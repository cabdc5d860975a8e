import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import { NotifySection } from '../../core/jobs/notifying/index.js';
import { SetSection } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Do those who sort voices hear of one that waits for them? */
let smtp: SmtpCatcher;
let product: Product;
beforeAll(async () => {
  smtp = await startSmtpCatcher();
  product = await startProduct({ SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example' });
  await product.app.get(SetSection).set(OPERATOR, 'triage', { email: 'sort@city.example' });
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const query = (sql: string) => product.app.get(DataSource).query(sql);
const sent = async (input: object) => {
  const voice = await product.submit({ kind: 'consultation', ...input });
  await product.route();
  await query('update outbox set next_at = now() where handled_at is null');
  const items = await product.app.get(OutboxRepository).claim('notify-section', 200, 60_000);
  await product.app.get(NotifySection).handle(items);
  return voice;
};

it('they get its number and a link, and no word of it', async () => {
  const { id, receipt } = await sent({ text: 'どこに聞けばよいでしょうか。' });
  const [mail, ...more] = smtp.mails;
  expect(more).toEqual([]);
  expect(mail?.envelopeTo).toEqual(['sort@city.example']);
  expect(mail?.subject).toBe(`【こえばこ】振り分けを待っている声があります（${receipt}）`);
  expect(mail?.text).toContain(`/staff/voices/${id}`);
  expect(mail?.text).not.toContain('聞けば');
});

it('of a vault voice without a desk they hear nothing', async () => {
  await query(
    "update sections set valid_to = '2026-11-01', successor_code = null where code = 'jinken'",
  );
  product.clock.advance({ seconds: 10 });
  const before = smtp.mails.length;
  await sent({ topic: 'dv', text: 'こわいです。' });
  expect(smtp.mails).toHaveLength(before);
  expect(
    await query("select recipient, state from notifications where template = 'section.vault'"),
  ).toEqual([{ recipient: 'triage', state: 'skipped' }]);
});

it('without an address they find it at the desk, and the row says so', async () => {
  await product.app.get(SetSection).set(OPERATOR, 'triage', { email: null });
  const before = smtp.mails.length;
  await sent({ text: 'まよっています。' });
  expect(smtp.mails).toHaveLength(before);
});
