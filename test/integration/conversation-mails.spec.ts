import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type ConsumerName,
  type OutboxItem,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { type SubmissionAccepted, writeAgain } from '../../core/contract/index.js';
import { NotifyMessage, NotifyNews } from '../../core/jobs/notifying/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Who is told that the other side has written, and what is never in such a mail? */
let product: Product;
let smtp: SmtpCatcher;
let clerk: { cookie: string };
let counsellor: { cookie: string };

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
beforeAll(async () => {
  smtp = await startSmtpCatcher();
  product = await startProduct({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    PUBLIC_URL: 'https://koe.example',
  });
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
  await query("update sections set email = code || '@city.example'");
});
let before = 0;
beforeEach(() => {
  before = smtp.mails.length;
});
const mails = () => smtp.mails.slice(before);
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const desk = deskOf(() => product);
const claim = async (consumer: ConsumerName): Promise<OutboxItem[]> => {
  await query('update outbox set next_at = now() where handled_at is null');
  return product.app.get(OutboxRepository).claim(consumer, 200, 60_000);
};
const tell = async (): Promise<void> => {
  await product.app.get(NotifyMessage).handle(await claim('notify-message'));
  await product.app.get(NotifyNews).handle(await claim('notify-news'));
};
const routed = async (input: object): Promise<SubmissionAccepted> => {
  const sent = await product.submit({
    contact: { email: 'one@example.org' },
    uiLang: 'vi',
    ...input,
  });
  await product.route();
  return sent;
};
const write = ({ receipt, secret }: SubmissionAccepted, text: string) =>
  product.ask(writeAgain, { params: { receipt }, secret, body: { text } });
const SECRET_WORDS = 'ないしょの言葉です。';

describe('of an ordinary voice', () => {
  it.each([true, false])(
    'the resident hears in their language that the section wrote; as a question: %s',
    async (question) => {
      const voice = await routed({ measure: '5-4-1' });
      await desk.act(clerk, voice.id, 'message', { text: SECRET_WORDS, question });
      await tell();
      expect(mails()).toHaveLength(1);
      const [mail] = mails();
      expect(mail?.envelopeTo).toEqual(['one@example.org']);
      expect(JSON.stringify(mail)).not.toContain('ないしょ');
      const [row] = await query(
        'select template, lang from notifications where submission_id = $1',
        [voice.id],
      );
      expect(row).toEqual({
        template: question ? 'resident.asked' : 'resident.messaged',
        lang: 'vi',
      });
    },
  );

  it('the section hears that the resident wrote, and not what', async () => {
    const voice = await routed({ measure: '5-4-1' });
    await write(voice, SECRET_WORDS);
    await tell();
    const [row] = await query(
      'select template, state from notifications where submission_id = $1',
      [voice.id],
    );
    expect(row).toEqual({ template: 'section.news', state: 'sent' });
    expect(JSON.stringify(mails())).not.toContain('ないしょ');
  });
});

it('of a confided voice no mail goes to its sender, and a neutral one to its desk', async () => {
  const voice = await routed({ kind: 'consultation', topic: 'dv' });
  await desk.act(counsellor, voice.id, 'message', {
    text: 'お話をうかがえますか。',
    question: true,
  });
  await write(voice, SECRET_WORDS);
  await tell();
  const rows = await query(
    'select template, state from notifications where submission_id = $1 order by template',
    [voice.id],
  );
  expect(rows).toEqual([
    { template: 'resident.messaged', state: 'skipped' },
    { template: 'section.vault', state: 'sent' },
  ]);
  expect(mails().flatMap(({ envelopeTo }) => envelopeTo)).not.toContain('one@example.org');
});
