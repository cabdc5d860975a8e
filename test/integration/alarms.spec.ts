import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type { StaffMe } from '../../core/contract/index.js';
import { AlarmRounds, RaiseAlarm } from '../../core/jobs/alerting/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does a person hear of a voice in danger, whatever its section and whoever sleeps? */
let smtp: Awaited<ReturnType<typeof startSmtpCatcher>>;
let gateway: Server;
let product: Product;
let folder: string;
let counsellor: { cookie: string };
const paged: { receipts: string[]; link: string }[] = [];
let isDown = false;

/** The shipped city with a roster: by day a desk, by night a telephone, at any time the fire brigade's post. */
const cityWith = (duty: object): string => {
  folder = mkdtempSync(join(tmpdir(), 'koebako-city-'));
  cpSync('cities/isesaki', folder, { recursive: true });
  writeFileSync(join(folder, 'duty.json'), JSON.stringify(duty));
  return folder;
};

beforeAll(async () => {
  smtp = await startSmtpCatcher();
  gateway = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (!isDown) paged.push(JSON.parse(body));
      response.writeHead(isDown ? 503 : 204).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => gateway.once('listening', resolve));
  const { port } = gateway.address() as { port: number };
  product = await startProduct({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    CITY_DIR: cityWith({
      acknowledgeMinutes: 20,
      people: [
        {
          name: '昼の当番',
          mail: 'day@city.example',
          hours: [{ days: 'open', from: '08:30', to: '17:15' }],
        },
        {
          name: '夜の電話',
          hook: `http://127.0.0.1:${port}/call`,
          hours: [{ days: 'every', from: '17:15', to: '08:30' }],
        },
      ],
    }),
  });
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
});
afterAll(async () => {
  await product.close();
  await smtp.close();
  gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

const { act, open } = deskOf(() => product);
const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
const raise = async () => {
  await query('update outbox set next_at = now() where handled_at is null');
  const items = await product.app.get(OutboxRepository).claim('raise-alarm', 200, 60_000);
  await product.app.get(RaiseAlarm).handle(items);
};
const round = () => product.app.get(AlarmRounds).go();
const urgent = async (text: string, more: object = {}) => {
  const voice = await product.submit({ text, ...more });
  await product.route();
  await raise();
  return voice;
};
let seenBefore = 0;
const mails = () =>
  smtp.mails.slice(seenBefore).filter(({ envelopeTo }) => envelopeTo.includes('day@city.example'));

beforeEach(async () => {
  isDown = false;
  paged.length = 0;
  seenBefore = smtp.mails.length;
  await query('update alarms set next_at = null');
});

describe('a voice in danger', () => {
  it('is told by day to who is on duty, with a number and a link and no word of it', async () => {
    const { id, receipt } = await urgent('Mi marido me amenaza con un cuchillo.', { lang: 'es' });
    await round();
    const [mail] = mails();
    expect(mail?.subject).toContain(receipt);
    expect(mail?.text).toContain(`/staff/voices/${id}`);
    for (const word of ['marido', 'cuchillo', '暴力', 'jinken'])
      expect(mail?.text).not.toContain(word);
    expect(paged).toEqual([]);
    await round();
    expect(mails()).toHaveLength(1);
  });

  it('is told to the next one when nobody takes it up in time, and again', async () => {
    const { id, receipt } = await urgent('もう消えてしまいたい。薬をたくさん飲みました。');
    await round();
    product.clock.advance({ minutes: 19 });
    await round();
    expect(paged).toEqual([]);
    product.clock.advance({ minutes: 2 });
    await round();
    expect(paged.map(({ receipts }) => receipts)).toEqual([[receipt]]);
    expect((await open(counsellor, id)).alarm).toMatchObject({ told: 2, heard: false });
    product.clock.advance({ minutes: 21 });
    await round();
    expect(mails()).toHaveLength(2);
  });

  it.each(['acknowledge', 'assign'])('is told to nobody else after %s', async (verb) => {
    const { id } = await urgent('彼氏に首を絞められました。逃げたいです。');
    await round();
    expect((await act(counsellor, id, verb)).status).toBe(200);
    product.clock.advance({ minutes: 30 });
    await round();
    expect([mails().length, paged.length]).toEqual([1, 0]);
    const { alarm, may } = await open(counsellor, id);
    expect([alarm?.heard, may.includes('acknowledge')]).toEqual([true, false]);
  });

  it('is told to nobody else once its sender has taken it back', async () => {
    const { receipt, secret } = await urgent('夫に殴られて、けがをしています。');
    await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    await round();
    expect(mails()).toEqual([]);
  });

  it('is told anew where it was handed on', async () => {
    const { id } = await urgent('主人に毎晩殴られています。');
    await act(counsellor, id, 'acknowledge');
    product.clock.advance({ minutes: 1 });
    const clerk = await product.signIn('clerk-jinken', ['clerk'], ['jinken']);
    const handed = await act(clerk, id, 'reassign', { section: 'fukushi', reason: '保護のため' });
    expect(handed.status).toBe(200);
    await raise();
    await round();
    expect(mails()).toHaveLength(1);
  });
});

describe('at night', () => {
  const night = () => product.clock.set(new Date('2026-11-25T23:00:00+09:00'));

  it('the telephone rings; several voices at once are one call', async () => {
    night();
    const first = await urgent('死にたいです。もう限界です。');
    const second = await urgent('夫が刃物を持って追いかけてきます。');
    await round();
    expect(paged).toHaveLength(1);
    expect([...(paged[0]?.receipts ?? [])].sort()).toEqual([first.receipt, second.receipt].sort());
    expect(JSON.stringify(paged)).not.toContain('刃物');
  });

  it('a gateway that is down is passed over at once, and the row says so', async () => {
    night();
    isDown = true;
    const { id } = await urgent('妻に包丁で脅されています。');
    await round();
    await round();
    expect(mails()).toHaveLength(1);
    const rows = await query(
      `select recipient, state from notifications where event_key like $1 order by event_key`,
      [`alarm:${id}:%`],
    );
    expect(rows).toEqual([
      { recipient: 'duty:夜の電話', state: 'failed' },
      { recipient: 'duty:昼の当番', state: 'sent' },
    ]);
  });
});

describe('with an empty roster', () => {
  it('the desk is told that nobody would be, and the alarm stays open', async () => {
    const alone = await startProduct();
    try {
      const who = await alone.signIn('counsellor', ['counsellor'], ['jinken']);
      const { body } = await alone.call<StaffMe>('GET', '/api/staff/me', { headers: who });
      expect(body.dutyReached).toBe(false);
      const { id } = await alone.submit({ text: '夫に殴られています。' });
      await alone.route();
      const items = await alone.app.get(OutboxRepository).claim('raise-alarm', 200, 60_000);
      await alone.app.get(RaiseAlarm).handle(items);
      await alone.app.get(AlarmRounds).go();
      const voice = await deskOf(() => alone).open(who, id);
      expect(voice.alarm).toMatchObject({ told: 0, heard: false });
      expect(voice.may).toContain('acknowledge');
    } finally {
      await alone.close();
    }
  });
});
