import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino, { type Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../../core/base/kernel/index.js';
import {
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import {
  changeVoice,
  type InboxPage,
  notUnderstood,
  saySolved,
  withdrawVoice,
} from '../../core/contract/index.js';
import { code, conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does nothing of a conversation that is confided stand anywhere but where it is kept, and may its sender do all that others may? */
let product: Product;
let smtp: SmtpCatcher;
let clerk: { cookie: string };
let counsellor: { cookie: string };
const logged: string[] = [];

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
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
  await query("update sections set email = code || '@city.example'");
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
const desk = deskOf(() => product);
const { own, write, edit, routed } = conversationOf(() => product);

/** Does what the worker would do, until nothing is left to do. */
const follow = async (): Promise<void> => {
  const handlers = product.app.get<OutboxHandler[]>(OUTBOX_HANDLERS);
  for (let round = 0; round < 3; round++)
    for (const handler of handlers) {
      const items = await product.app.get(OutboxRepository).claim(handler.consumer, 1_000, 60_000);
      if (items.length) await handler.handle(items);
    }
};
/** The tables in which these words stand, whatever the column. */
const tablesWith = async (words: string): Promise<string[]> => {
  const tables: { name: string }[] = await query(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await query(`select 1 from "${name}" t where t::text like $1 limit 1`, [
      `%${words}%`,
    ]);
    if (rows.length) found.push(name);
  }
  return found;
};

const EMAIL = 'sekai@example.org';
/** Each text holds the same two words, which nobody else writes. */
const WORDS = 'うぐいす色';

/** The whole way, from the first word to a matter that is solved. */
const talk = async (input: object): Promise<Sent> => {
  const voice = await routed({
    ...input,
    text: `${WORDS}の家のことです。`,
    contact: { email: EMAIL },
  });
  await follow();
  expect((await edit(voice, `${WORDS}の家の、となりのことです。`)).status).toBe(204);
  await follow();
  await desk.act(counsellor, voice.id, 'message', {
    text: `${WORDS}の家はどこですか。`,
    question: true,
  });
  await follow();
  await write(voice, `${WORDS}の家は、駅の前です。`);
  await desk.answer(counsellor, voice.id, { text: `${WORDS}の家のこと、うかがいました。` });
  await follow();
  await product.ask(notUnderstood, { ...shown(voice), body: { text: `${WORDS}とは何ですか。` } });
  await desk.answer(counsellor, voice.id, { text: `${WORDS}は、みどり色です。` });
  await follow();
  const said = await product.ask(saySolved, { ...shown(voice), body: { solved: 'partly' } });
  expect(said.status).toBe(204);
  await follow();
  return voice;
};

const found = async (who: { cookie: string }): Promise<string[]> =>
  (await desk.read<InboxPage>(who, `inbox?view=all&q=${encodeURIComponent(WORDS)}`)).items.map(
    ({ id }) => id,
  );

describe('a conversation that is kept in the vault', () => {
  let voice: Sent;
  beforeAll(async () => {
    voice = await talk({ kind: 'consultation', topic: 'dv' });
  });

  it('stands in no table at all in clear, and no search finds it', async () => {
    expect(await tablesWith(WORDS)).toEqual([]);
    expect([await found(counsellor), await found(clerk)]).toEqual([[], []]);
  });

  it('is in no mail, and none goes to its sender', () => {
    expect(smtp.mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(smtp.mails)).not.toMatch(new RegExp(`${WORDS}|${EMAIL}`));
  });

  it('is in no line of the log', () => {
    product.app.get<Logger>(LOGGER).warn('heard');
    expect(logged.some((line) => line.includes('heard'))).toBe(true);
    expect(logged.filter((line) => line.includes(WORDS) || line.includes(EMAIL))).toEqual([]);
  });

  it('is open to its counsellors alone, to the end', async () => {
    const { messages, earlierTexts, solved } = await desk.open(counsellor, voice.id);
    expect([messages.length, earlierTexts.length, solved]).toEqual([3, 1, 'partly']);
    for (const { text } of [...messages, ...earlierTexts]) expect(text).toContain(WORDS);
    expect((await desk.open(clerk, voice.id)) as unknown).toMatchObject({ code: 'not_found' });
  });
});

it.each(['dv', 'tax_payment'])(
  'of a consultation about %s its sender deletes how to be reached, and nothing has it any more',
  async (topic) => {
    const voice = await routed({
      kind: 'consultation',
      topic,
      contact: { email: `${topic}-gone@example.org` },
    });
    await follow();
    expect((await own(voice)).may).toContain('delete_contact');
    const body = { contact: null };
    expect((await product.ask(changeVoice, { ...shown(voice), body })).status).toBe(204);
    expect(await tablesWith(`${topic}-gone@example.org`)).toEqual([]);
  },
);

it.each(['dv', 'tax_payment'])(
  'a consultation about %s is taken back: what was written is read by nobody, and no mail follows',
  async (topic) => {
    const voice = await routed({ kind: 'consultation', topic, contact: { email: EMAIL } });
    await write(voice, `${WORDS}のつづきです。`);
    await follow();
    const before = smtp.mails.length;
    expect((await product.ask(withdrawVoice, shown(voice))).status).toBe(204);
    await follow();
    expect(smtp.mails.length).toBe(before);
    const { text, messages, may } = await own(voice);
    expect([text, messages, may]).toEqual(['', [], []]);
    expect(code(await write(voice, 'もう一つ'))).toBe('move_not_allowed');
    expect(JSON.stringify(await desk.open(counsellor, voice.id))).not.toContain(WORDS);
    expect(await found(counsellor)).not.toContain(voice.id);
  },
);

it.each(['human_rights', 'legal', 'foreign_resident', 'tax_payment'])(
  'of a consultation about %s its sender says what became of it, which its desk alone reads, without a mail',
  async (topic) => {
    const voice = await routed({ kind: 'consultation', topic, contact: { email: EMAIL } });
    await desk.answer(counsellor, voice.id, { text: 'うかがいました。' });
    await follow();
    const before = smtp.mails.length;
    const say = (solved: 'yes' | 'partly' | 'no') =>
      product.ask(saySolved, { ...shown(voice), body: { solved } });
    expect([(await say('no')).status, (await say('partly')).status]).toEqual([204, 204]);
    await follow();
    expect(smtp.mails.length).toBe(before);
    expect((await own(voice)).solved).toBe('partly');
    expect((await desk.open(counsellor, voice.id)).solved).toBe('partly');
    const stranger = await product.signIn('stranger', ['clerk', 'admin', 'triage'], ['koho']);
    expect((await desk.open(stranger, voice.id)) as unknown).toMatchObject({ code: 'not_found' });
  },
);
