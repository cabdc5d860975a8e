import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type ConsumerName, OutboxRepository } from '../../core/base/outbox/index.js';
import { type InboxPage, type LocaleRow, ROLES } from '../../core/contract/index.js';
import { NotifyCorrected, NotifyResident, NotifySection } from '../../core/jobs/notifying/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does somebody who works on a voice learn that a mail about it did not arrive? */
let product: Product;
let mailless: Product;
let smtp: SmtpCatcher;
let clerk: { cookie: string };
let refusing = false;

beforeAll(async () => {
  smtp = await startSmtpCatcher({
    refuse: () => refusing,
    unknown: (address) => address.startsWith('nobody'),
  });
  [product, mailless] = await Promise.all([
    startProduct({ SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example' }),
    startProduct(),
  ]);
  clerk = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
});
afterAll(async () => {
  await Promise.all([product.close(), mailless.close()]);
  await smtp.close();
});

const HANDLERS = {
  'notify-section': NotifySection,
  'notify-resident': NotifyResident,
  'notify-corrected': NotifyCorrected,
} as const;
const tell = async (consumer: keyof typeof HANDLERS, at = product): Promise<void> => {
  await at.app.get(DataSource).query('update outbox set next_at = now() where handled_at is null');
  const items = await at.app.get(OutboxRepository).claim(consumer as ConsumerName, 200, 60_000);
  await at.app.get(HANDLERS[consumer]).handle(items);
};
const desk = deskOf(() => product);
let texts = 0;
const answered = async (email: string | null, at = product, who = clerk) => {
  const here = deskOf(() => at);
  const { id } = await at.submit({
    text: `多文化交流の祭りは、${++texts}月のいつですか。`,
    measure: '5-4-1',
    ...(email ? { contact: { email } } : {}),
  });
  await at.route();
  await tell('notify-section', at);
  await here.answer(who, id, { text: '第3日曜日です。' });
  await tell('notify-resident', at);
  return id;
};
const view = async (who = clerk, at = product) =>
  (await deskOf(() => at).read<InboxPage>(who, 'inbox?view=undelivered&limit=100')).items.map(
    ({ id }) => id,
  );

describe('an answer that did not reach the resident', () => {
  it('because the address is unknown stands at the voice, in its history and in a view of its own', async () => {
    const id = await answered('nobody@example.org');
    const voice = await desk.open(clerk, id);
    expect(voice.undelivered).toEqual([{ to: 'resident', why: 'refused' }]);
    expect(voice.history.at(-1)).toMatchObject({
      verb: 'undelivered',
      actorKind: 'system',
      detail: { recipient: 'resident', why: 'refused' },
    });
    expect(JSON.stringify(voice)).not.toContain('nobody@');
    expect(await view()).toContain(id);
    const { items } = await desk.read<InboxPage>(clerk, 'inbox?view=all&limit=100');
    expect(items.find((item) => item.id === id)?.undelivered).toBe(true);
  });

  it('because all tries failed is told when the last one has', async () => {
    refusing = true;
    const id = await answered('later@example.org');
    expect((await desk.open(clerk, id)).undelivered).toEqual([]);
    await product.app
      .get(DataSource)
      .query('update outbox set attempts = 57 where subject_id = $1 and handled_at is null', [id]);
    await tell('notify-resident');
    refusing = false;
    expect((await desk.open(clerk, id)).undelivered).toEqual([{ to: 'resident', why: 'given_up' }]);
  });

  it('because this installation sends no mail is told, too', async () => {
    const who = await mailless.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
    const id = await answered('hoa@example.org', mailless, who);
    const { undelivered } = await deskOf(() => mailless).open(who, id);
    expect(undelivered).toEqual([{ to: 'resident', why: 'no_smtp' }]);
    expect(await view(who, mailless)).toEqual([id]);
  });

  it('is no matter where nobody wanted a mail, or where it arrived', async () => {
    const ids = [await answered(null), await answered('minh@example.org')];
    for (const id of ids) expect((await desk.open(clerk, id)).undelivered).toEqual([]);
    const shown = await view();
    expect(ids.filter((id) => shown.includes(id))).toEqual([]);
  });

  it('is settled by a later mail that arrives, and by the end of the matter', async () => {
    const [first, second] = [
      await answered('nobody.1@example.org'),
      await answered('nobody.2@example.org'),
    ];
    await product.app
      .get(DataSource)
      .query(`update submissions set contact = '{"email": "right@example.org"}' where id = $1`, [
        first,
      ]);
    await desk.correct(clerk, first, { text: '第4日曜日です。', note: '週' });
    await tell('notify-corrected');
    await desk.act(clerk, second, 'close');
    const shown = await view();
    expect([first, second].filter((id) => shown.includes(id))).toEqual([]);
    expect((await desk.open(clerk, first)).history.map(({ verb }) => verb)).toContain(
      'undelivered',
    );
  });

  it('is seen by those who see the voice, and by nobody else', async () => {
    const id = await answered('nobody.3@example.org');
    for (const role of ROLES) {
      for (const sections of [['tabunka-kyosei'], ['koho']]) {
        const who = await product.signIn(`${role}-${sections}`, [role], sections);
        const { items } = await desk.read<InboxPage>(who, 'inbox?view=all&limit=100');
        const sees = items.some((item) => item.id === id);
        expect([role, sections, (await view(who)).includes(id)]).toEqual([role, sections, sees]);
      }
    }
  });
});

describe('a voice in danger whose section has no address', () => {
  const URGENT = { measure: '5-4-1', text: '夫に毎日なぐられています。たすけてください。' };

  it('says so at the desk until somebody takes it up', async () => {
    const { id } = await product.submit(URGENT);
    await product.route();
    await tell('notify-section');
    const [row] = await product.app
      .get(DataSource)
      .query(
        `select s.section_id, x.code from submissions s join sections x on x.id = s.section_id where s.id = $1`,
        [id],
      );
    const who = await product.signIn('of-danger', ['counsellor'], [row.code]);
    const told = async () => (await desk.open(who, id)).undelivered;
    expect(await told()).toEqual([{ to: 'section', why: 'no_address' }]);
    expect(await view(who)).toEqual([id]);
    await desk.act(who, id, 'assign');
    expect(await told()).toEqual([]);
  });

  it('a voice without danger says nothing: the section finds it in its list', async () => {
    const { id } = await product.submit({
      measure: '5-4-1',
      text: '案内板の字を大きくしてください。',
    });
    await product.route();
    await tell('notify-section');
    expect((await desk.open(clerk, id)).undelivered).toEqual([]);
  });
});

describe('the sender of a mail', () => {
  const locales = JSON.parse(readFileSync('locales/registry.json', 'utf8')) as LocaleRow[];

  it.each(locales.map(({ tag }) => tag))('has a name in %s: the box and the city', async (tag) => {
    const { id } = await product.submit({
      text: `交流の会に行きたいです。${tag}`,
      measure: '5-4-1',
      uiLang: tag,
      contact: { email: `reader-of-${tag}@example.org` },
    });
    await product.route();
    await desk.answer(clerk, id, { text: 'どうぞお越しください。' });
    await tell('notify-resident');
    const mail = smtp.mails.find(({ envelopeTo }) =>
      envelopeTo.includes(`reader-of-${tag}@example.org`),
    );
    const { city } = JSON.parse(readFileSync(`cities/isesaki/texts/${tag}.json`, 'utf8'));
    const name = city.name.replace(/\{([^|{}]+)\|([^{}]*)\}/g, '$1（$2）');
    expect(mail?.headers.from).toMatch(/<koe@city\.example>$/);
    expect(mail?.headers.from).toContain(name);
    expect(mail?.headers.from).toMatch(/こえばこ|Koebako/);
  });
});
