import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino, { type Logger } from 'pino';
import { LOGGER } from '../../core/base/kernel/index.js';
import { VoiceSeals } from '../../core/records/submissions/index.js';
import { conversationOf, type Sent } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';
import { translatingOf } from '../support/translating.js';
import { CANARY, vaultOf, WORDS } from '../support/vault.js';

/** Where do words of confided voices stand in clear, after all that can be done with them? */
let product: Product;
let smtp: SmtpCatcher;
let counsellor: { cookie: string };
const logged: string[] = [];
const desk = deskOf(() => product);
const { own, write, edit } = conversationOf(() => product);
const { find, write: translate } = translatingOf(() => product);
const { follow, query, tablesWith } = vaultOf(() => product);

beforeAll(async () => {
  smtp = await startSmtpCatcher();
  product = await startProduct({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    PUBLIC_URL: 'https://koe.example',
    LOG_LEVEL: 'trace',
  });
  const logger = product.app.get<Logger>(LOGGER) as unknown as Record<symbol, { write: unknown }>;
  Object.assign(logger[pino.symbols.streamSym] ?? {}, {
    write: (line: string) => logged.push(line),
  });
  await query("update sections set email = code || '@city.example'");
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

describe('a hundred confided voices through their whole life', () => {
  let voices: Sent[];
  beforeAll(async () => {
    voices = [];
    for (let i = 0; i < 100; i++)
      voices.push(
        await product.submit({
          ...{ kind: 'consultation', topic: i % 2 ? 'dv' : 'human_rights', text: `${WORDS} ${i}` },
          ...{ contact: { name: CANARY, email: `${CANARY}@example.org` }, lang: 'vi' },
        }),
      );
    for (const voice of voices.slice(0, 2)) await write(voice, `${WORDS} 先に`);
    await follow();
    for (const [i, voice] of voices.slice(0, 4).entries()) {
      const { id } = voice;
      await edit(voice, `${WORDS} もう一度`);
      await desk.act(counsellor, id, 'draft', { text: `${WORDS} 下書き` });
      await desk.act(counsellor, id, 'note', { text: `${WORDS} 同僚へ` });
      await product.call('PUT', `/api/staff/submissions/${id}/forms/answer`, {
        headers: counsellor,
        body: { fields: { text: WORDS } },
      });
      await desk.act(counsellor, id, 'message', { text: `${WORDS} どこですか。`, question: true });
      await write(voice, `${WORDS} 駅の前です。`);
      await follow();
      await desk.answer(counsellor, id, { text: `${WORDS} うかがいました。` });
      await follow();
      const wanted = await find(counsellor, id, 'answer', 'vi');
      if (wanted) {
        const body = { state: 'checked', text: `${CANARY} vi`, version: 1 };
        await translate(counsellor, wanted.id, body);
      }
      if (i % 3 === 0)
        await desk.correct(counsellor, id, { text: `${WORDS} 正しくは。`, note: `${WORDS} 直し` });
      await follow();
      const closed = await desk.act(counsellor, id, 'close');
      const reopened = await desk.act(counsellor, id, 'reopen', { reason: WORDS });
      expect([closed.status, reopened.status]).toEqual([200, 200]);
    }
  }, 400_000);

  test('stand in no table of the database, in clear or as bytes', async () => {
    expect(await query(`select 1 from answers`)).not.toEqual([]);
    expect(await tablesWith(CANARY)).toEqual([]);
  });

  test('are in no mail and in no line of the log', () => {
    product.app.get<Logger>(LOGGER).warn('heard');
    expect(smtp.mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(smtp.mails)).not.toContain(CANARY);
    expect(logged.some((line) => line.includes('heard'))).toBe(true);
    expect(logged.filter((line) => line.includes(CANARY))).toEqual([]);
  });

  test('are read whole by the desk and by their senders', async () => {
    const [voice] = voices as [Sent];
    const seen = await desk.open(counsellor, voice.id);
    expect(seen.closed).toBeUndefined();
    const theirs = await own(voice);
    for (const { text, messages, answers } of [seen, theirs]) {
      expect(text).toContain(CANARY);
      expect(messages).toHaveLength(3);
      for (const one of [...messages, ...answers]) expect(one.text).toContain(CANARY);
    }
    expect(seen.earlierTexts[0]?.text).toContain(CANARY);
    expect(seen.history.at(-1)?.reason).toBe(WORDS);
    expect(JSON.stringify([seen, theirs])).not.toContain('\\u0002');
  });

  /** Tables with a row that names the voice and what fits a pattern. */
  const naming = async (id: string, pattern: string): Promise<string[]> => {
    const tables = await query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await query(
        `select 1 from "${name}" t where t::text like $1 and t::text ~ $2 limit 1`,
        [`%${id}%`, pattern],
      );
      if (rows.length) found.push(name);
    }
    return found;
  };

  describe('what they are about', () => {
    // Whole codes: of two letters some stand in whatever is sealed.
    const ABOUT = '\\m(dv|human_rights|5-3-3)\\M';
    const sent = (topic: string) =>
      product.submit(
        { kind: 'consultation', topic, measure: '5-3-3', text: WORDS },
        { 'idempotency-key': `about-${topic}` },
      );
    const clear = async (id: string) =>
      (
        await query(
          `select topic, measure_code, due_at, length(sealed_about) as long from submissions where id = $1`,
          [id],
        )
      )[0];

    test('stands nowhere in clear, not in a date either, and is read by desk and sender', async () => {
      const [dv, rights] = [await sent('dv'), await sent('human_rights')];
      await follow();
      expect(await clear(dv.id)).toEqual(await clear(rights.id));
      for (const [voice, topic] of [
        [dv, 'dv'],
        [rights, 'human_rights'],
      ] as const) {
        expect(await naming(voice.id, ABOUT)).toEqual([]);
        const seen = await desk.open(counsellor, voice.id);
        const theirs = await own(voice);
        for (const one of [seen, theirs])
          expect(one).toMatchObject({ topic, dueAt: voice.dueAt, measure: { code: '5-3-3' } });
        expect(seen.reason).toEqual({ rule: 'topic', topic });
      }
      expect(rights.dueAt > dv.dueAt).toBe(true);
      expect((await sent('human_rights')).dueAt).toBe(rights.dueAt);
    });

    test('from before stands so until the worker has sealed it, with the date', async () => {
      const { id, dueAt } = await sent('human_rights');
      const before = await clear(id);
      await query(
        `update submissions set sealed_about = null, topic = 'human_rights', measure_code = '5-3-3', due_at = $2 where id = $1`,
        [id, dueAt],
      );
      expect(await naming(id, ABOUT)).not.toEqual([]);
      expect(await desk.open(counsellor, id)).toMatchObject({ topic: 'human_rights', dueAt });
      await product.app.get(VoiceSeals).sealEarlier(10);
      expect(await naming(id, ABOUT)).toEqual([]);
      expect(await clear(id)).toEqual(before);
      expect(await desk.open(counsellor, id)).toMatchObject({ topic: 'human_rights', dueAt });
    });
  });

  describe('one that speaks of danger', () => {
    const named = (id: string) => naming(id, 'violence|suicide');
    const inDanger = async (input: object): Promise<Sent> => {
      const voice = await product.submit({
        ...{ kind: 'consultation', lang: 'ja' },
        text: 'Chồng tôi đánh tôi mỗi ngày và tôi rất sợ, tôi không biết phải làm gì bây giờ.',
        ...input,
      });
      await follow();
      return voice;
    };
    const kindsOf = async (id: string) => (await desk.open(counsellor, id)).urgent;

    test('says to its desk which, and the database that it does, with its language', async () => {
      const { id } = await inDanger({ topic: 'dv' });
      const [row] = await query(
        'select urgent, detected_lang as lang from submissions where id = $1',
        [id],
      );
      expect(row).toEqual({ urgent: ['any'], lang: 'vi' });
      expect(await kindsOf(id)).toEqual(['violence']);
      expect(await named(id)).toEqual([]);
    });

    test('says no more when it is raised for it, or written on', async () => {
      const voice = await inDanger({ topic: 'legal' });
      await write(voice, '死にたいです。もう限界です。');
      await write(voice, '死にたいです。');
      await follow();
      expect(await kindsOf(voice.id)).toEqual(['violence', 'suicide']);
      expect((await desk.open(counsellor, voice.id)).reason).toMatchObject({
        ...{ rule: 'danger', danger: 'violence' },
      });
      expect(await named(voice.id)).toEqual([]);
    });

    test('from before says so until the worker has sealed it', async () => {
      const { id } = await inDanger({ topic: 'dv' });
      await query(
        `update submissions set urgent = array['violence'], urgent_words = '[]' where id = $1`,
        [id],
      );
      expect(await named(id)).toEqual(['submissions']);
      await product.app.get(VoiceSeals).sealEarlier(10);
      expect(await named(id)).toEqual([]);
      expect(await kindsOf(id)).toEqual(['violence']);
    });
  });
});
