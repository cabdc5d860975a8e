import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type ConsumerName,
  type EventName,
  type OutboxItem,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { SmtpMailer } from '../../core/infra/smtp-mailer.js';
import { NotifyResident, NotifySection } from '../../core/jobs/notifying/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type CaughtMail, type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Who is told what, in which language, how often; and what is never in a mail. */
const VOICE = 'ごみの分け方を知りたいです。むずかしいです。';
const ANSWER = '来月から、ベトナム語でもお知らせします。';
let product: Product;
let smtp: SmtpCatcher;
let refusing = false;
let clerk: { cookie: string };
let counsellor: { cookie: string };

beforeAll(async () => {
  smtp = await startSmtpCatcher({ refuse: () => refusing });
  product = await startProduct({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    PUBLIC_URL: 'https://koe.example',
  });
  clerk = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
  for (const code of ['tabunka-kyosei', 'jinken'])
    await query('update sections set email = $2 where code = $1', [code, `${code}@city.example`]);
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
/** Rows are due by the database's clock, which the test's clock may be ahead of. */
const claim = async (consumer: ConsumerName): Promise<OutboxItem[]> => {
  await query('update outbox set next_at = now() where handled_at is null');
  return product.app.get(OutboxRepository).claim(consumer, 200, 60_000);
};
const tellSections = async () =>
  product.app.get(NotifySection).handle(await claim('notify-section'));
const tellResidents = async () =>
  product.app.get(NotifyResident).handle(await claim('notify-resident'));
const rowOf = async (id: string, event: EventName) =>
  (
    await query(
      `select n.*, o.handled_at, o.attempts as tries, o.last_error as outbox_error from outbox o
        left join notifications n on n.event_key = o.event || ':' || o.id where o.subject_id = $1 and o.event = $2 and o.consumer like 'notify-%'`,
      [id, event],
    )
  )[0];
const mailsTo = (address: string): CaughtMail[] =>
  smtp.mails.filter(({ envelopeTo }) => envelopeTo.includes(address));

const answered = async (input: object, who = clerk) => {
  const accepted = await product.submit({ text: VOICE, measure: '5-4-1', ...input });
  await product.route();
  await tellSections();
  const { status } = await deskOf(() => product).answer(who, accepted.id, { text: ANSWER });
  expect(status).toBeLessThan(300);
  return accepted;
};

describe('a section', () => {
  it('is told in Japanese what has arrived, without the words', async () => {
    const { id, receipt } = await product.submit({
      text: VOICE,
      measure: '5-4-1',
      uiLang: 'vi',
      contact: { name: 'Nguyen', email: 'n@example.org' },
    });
    await product.route();
    await tellSections();
    const [mail] = mailsTo('tabunka-kyosei@city.example').slice(-1);
    expect(mail?.subject).toBe(`【こえばこ】新しい声が届きました（${receipt}）`);
    expect(mail?.envelopeFrom).toBe('koe@city.example');
    expect(mail?.headers).toMatchObject({
      'content-language': 'ja',
      'auto-submitted': 'auto-generated',
    });
    for (const part of [
      receipt,
      '多文化共生課',
      '意見・提案',
      '5-4-1 ',
      '2026年12月8日火曜日',
      `https://koe.example/ja/staff/voices/${id}`,
    ])
      expect(mail?.text).toContain(part);
    for (const secret of ['ごみ', 'Nguyen', 'n@example.org'])
      expect(mail?.raw + (mail?.text ?? '')).not.toContain(secret);
    expect(await rowOf(id, 'submission.routed')).toMatchObject({
      recipient: 'section:tabunka-kyosei',
      template: 'section.routed',
      lang: 'ja',
      state: 'sent',
      attempts: 1,
      sent_at: product.clock.now(),
      handled_at: expect.any(Date),
    });
  });

  it('is told that it is urgent where words speak of danger, but not of which', async () => {
    const { receipt } = await product.submit({ measure: '5-4-1', text: '夫に殴られています。' });
    await product.route();
    await tellSections();
    const [mail] = mailsTo('jinken@city.example').slice(-1);
    expect(mail?.subject).toBe(`【至急】【こえばこ】新しい声が届きました（${receipt}）`);
    for (const word of ['夫', '殴', '暴力']) expect(mail?.text).not.toContain(word);
  });

  it('hears of a flood of copies once', async () => {
    const text = '日本語教室の案内を、もっと早く、もっと多くの言葉で配ってください。';
    const before = mailsTo('tabunka-kyosei@city.example').length;
    const copies = [];
    for (let i = 0; i < 3; i++) copies.push(await product.submit({ measure: '5-4-1', text }));
    await product.route();
    await tellSections();
    expect(mailsTo('tabunka-kyosei@city.example').length).toBe(before + 1);
    const rows = await Promise.all(copies.map(({ id }) => rowOf(id, 'submission.routed')));
    expect(rows.map(({ state }) => state).sort()).toEqual(['sent', 'skipped', 'skipped']);
  });

  it('is told of a vault matter without topic, kind or measure', async () => {
    const { receipt } = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      measure: '5-4-1',
      text: '家に帰るのがこわいです。',
    });
    await product.route();
    await tellSections();
    const [mail] = mailsTo('jinken@city.example').slice(-1);
    expect(mail?.subject).toBe(`【こえばこ】確認のお願い（${receipt}）`);
    for (const word of ['相談（', '種類', '施策', '5-4-1', '暴力', 'DV', 'dv', 'こわい'])
      expect(mail?.text).not.toContain(word);
  });

  it.each([
    ['that has no mail address', { measure: '5-6-1' }],
    ['that is not found yet', {}],
  ])('%s is not written to, and the row says so', async (_, input) => {
    const { id } = await product.submit(input);
    await product.route();
    const before = smtp.mails.length;
    await tellSections();
    expect(smtp.mails).toHaveLength(before);
    expect(await rowOf(id, 'submission.routed')).toMatchObject({
      state: 'skipped',
      attempts: 0,
      handled_at: expect.any(Date),
    });
  });
});

describe('a resident', () => {
  it('is told in the language of the page where the voice is Japanese, with number and link, never with words or secret', async () => {
    const { id, receipt, secret } = await answered({
      uiLang: 'vi',
      contact: { email: 'lan@example.org' },
    });
    await tellResidents();
    const [mail] = mailsTo('lan@example.org');
    expect(mail?.headers['content-language']).toBe('vi');
    expect(mail?.text).toContain('https://koe.example/vi/my-voice');
    expect(mail?.text).toContain(receipt);
    for (const part of [secret, 'ごみ', '来月']) expect(mail?.text).not.toContain(part);
    expect(mail?.subject).not.toMatch(/相談|tư vấn/i);
    expect(await rowOf(id, 'submission.answered')).toMatchObject({
      recipient: 'resident',
      lang: 'vi',
      state: 'sent',
    });
  });

  it.each([
    ['who gave no address', { contact: { name: 'Lan' } }, undefined],
    [
      'of a vault matter',
      { kind: 'consultation', topic: 'dv', contact: { email: 'vault@example.org' } },
      'counsellor',
    ],
  ])('%s is not written to', async (_, input, who) => {
    const { id } = await answered(input, who ? counsellor : clerk);
    const before = smtp.mails.length;
    await tellResidents();
    expect(smtp.mails).toHaveLength(before);
    expect(await rowOf(id, 'submission.answered')).toMatchObject({
      state: 'skipped',
      handled_at: expect.any(Date),
    });
  });

  it('is told once, however often the job comes, also at the same time', async () => {
    await answered({ contact: { email: 'once@example.org' } });
    const items = await claim('notify-resident');
    const notify = product.app.get(NotifyResident);
    await notify.handle(items);
    await Promise.all([notify.handle(items), notify.handle(items)]);
    expect(mailsTo('once@example.org')).toHaveLength(1);
  });
});

describe('while mail is away', () => {
  beforeEach(() => {
    refusing = true;
  });

  it('the row waits and the mail goes out once, later', async () => {
    const { id } = await answered({ contact: { email: 'later@example.org' } });
    await tellResidents();
    expect(await rowOf(id, 'submission.answered')).toMatchObject({
      state: 'pending',
      attempts: 1,
      handled_at: null,
      outbox_error: expect.stringMatching(/^mail: Error E\w+ 451 at /),
    });
    refusing = false;
    await tellResidents();
    await tellResidents();
    expect(mailsTo('later@example.org')).toHaveLength(1);
    expect(await rowOf(id, 'submission.answered')).toMatchObject({
      state: 'sent',
      attempts: 2,
      last_error: null,
      handled_at: expect.any(Date),
    });
  });
});

describe('SmtpMailer', () => {
  const mail = {
    id: 'n1',
    sender: 'こえばこ',
    subject: 'お知らせ',
    text: 'こんにちは',
    lang: 'ja',
  };
  const mailer = () => new SmtpMailer(smtp.url, 'koe@city.example');

  it.each([
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example, x@y.example',
    'A <a@b.example>',
    'a@b.example\n',
    'ab.example',
    '',
  ])('sends nothing to %j', async (to) => {
    const before = smtp.mails.length;
    await expect(mailer().send({ ...mail, to })).rejects.toThrow('not one mail address');
    await expect(
      mailer().send({ ...mail, to: 'a@b.example', subject: `x\r\nBcc: ${to}` }),
    ).rejects.toThrow();
    expect(smtp.mails).toHaveLength(before);
  });

  it('sends a copy under the same Message-ID', async () => {
    refusing = false;
    const one = mailer();
    await one.send({ ...mail, to: 'same@example.org' });
    await one.send({ ...mail, to: 'same@example.org' });
    one.onApplicationShutdown();
    expect(mailsTo('same@example.org').map(({ headers }) => headers['message-id'])).toEqual([
      '<n1@city.example>',
      '<n1@city.example>',
    ]);
  });
});
