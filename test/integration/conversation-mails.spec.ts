import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type ConsumerName,
  type OutboxItem,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { type SubmissionAccepted, writeAgain } from '../../core/contract/index.js';
import {
  NotifyMessage,
  NotifyNews,
  NotifyResident,
  NotifyTranslated,
} from '../../core/jobs/notifying/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';
import { translatingOf } from '../support/translating.js';

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

describe('a translation that a person has checked later', () => {
  const translating = translatingOf(() => product);
  const ofTranslation = async (id: string) =>
    query(
      `select state, lang from notifications where submission_id = $1 and template = 'resident.translated'`,
      [id],
    );
  const told = async (): Promise<void> => {
    await product.app.get(NotifyResident).handle(await claim('notify-resident'));
    await product.app.get(NotifyTranslated).handle(await claim('notify-translated'));
  };
  const written = { text: '¿Cuándo empieza la clase de japonés de la noche?', lang: 'es' };
  const check = async (who: { cookie: string }, id: string, kind: string, lang: string) => {
    const found = await translating.find(who, id, kind, lang);
    const text = lang === 'es' ? 'Esta sala tiene ventanas.' : 'この へやには まどが あります。';
    const { status } = await translating.write(who, found?.id ?? '', { state: 'checked', text });
    expect(status).toBe(200);
  };

  it.each(['answer', 'message'])(
    'is told once, in the language of the %s’s reader, whatever page they came from',
    async (kind) => {
      const voice = await routed({ ...written, uiLang: 'ja', measure: '5-4-1' });
      // What was checked once is known from then on.
      const text =
        kind === 'answer' ? 'この部屋には窓があります。' : 'この部屋には窓があるでしょうか。';
      if (kind === 'answer') await desk.answer(clerk, voice.id, { text });
      else await desk.act(clerk, voice.id, 'message', { text, question: true });
      await tell();
      await told();
      before = smtp.mails.length;
      await check(clerk, voice.id, kind, 'es');
      await told();
      // Plain Japanese is not what they wait for.
      await check(clerk, voice.id, kind, 'ja-simple');
      await told();
      expect(await ofTranslation(voice.id)).toEqual([{ state: 'sent', lang: 'es' }]);
      const [mail, ...others] = mails();
      expect(others).toEqual([]);
      expect(mail?.text).toContain('https://koe.example/es/my-voice');
      for (const words of ['ventanas', '窓', 'clase']) expect(mail?.text).not.toContain(words);
    },
  );

  it('is not told of a confided voice', async () => {
    const voice = await routed({ ...written, kind: 'consultation', topic: 'dv' });
    await desk.answer(counsellor, voice.id, { text: 'お部屋には窓があります。' });
    await told();
    await check(counsellor, voice.id, 'answer', 'es');
    await told();
    expect(await ofTranslation(voice.id)).toEqual([{ state: 'skipped', lang: 'es' }]);
    expect(mails().flatMap(({ envelopeTo }) => envelopeTo)).not.toContain('one@example.org');
  });
});
