import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import {
  type InboxPage,
  notUnderstood,
  readOwnVoice,
  readVoice,
  saySolved,
  withdrawVoice,
} from '../../core/contract/index.js';
import { ReadWritten } from '../../core/jobs/routing/index.js';
import { code, conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a conversation between a resident and a section go on, whoever writes when, and is nothing lost? */
let product: Product;
let clerk: { cookie: string };
let counsellor: { cookie: string };
let triage: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  await signIn();
});
afterAll(() => product.close());

const signIn = async (): Promise<void> => {
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
  triage = await product.signIn('triage', ['triage'], []);
};
/** Days pass, and everybody signs in anew. */
const later = async (days: number): Promise<void> => {
  product.clock.advance({ days });
  await signIn();
};
const desk = deskOf(() => product);
const { own, write, edit, routed, row } = conversationOf(() => product);
const answered = async (input: object = {}): Promise<Sent> => {
  const voice = await routed(input);
  await desk.answer(clerk, voice.id, { text: '来月までに直します。' });
  return voice;
};
const follow = async (): Promise<void> => {
  const items = await product.app.get(OutboxRepository).claim('read-written', 1_000, 60_000);
  if (items.length) await product.app.get(ReadWritten).handle(items);
};
const listed = async (who: { cookie: string }, view: string, id: string) =>
  (await desk.read<InboxPage>(who, `inbox?view=${view}&limit=100`)).items.find(
    (item) => item.id === id,
  );

/** Whether a voice stands among what is late, and whether the number of that list is its length. */
const overdue = async (id: string) => {
  const { items, counts } = await desk.read<InboxPage>(clerk, 'inbox?view=overdue&limit=100');
  return {
    stands: items.some((one) => one.id === id),
    isCountedRight: counts.overdue === items.length,
  };
};

describe('a question of the section', () => {
  it('pauses what is due until the resident answers, by the open days that were waited', async () => {
    const voice = await routed();
    const before = await row(voice.id);
    await desk.act(clerk, voice.id, 'message', { text: 'どの公園ですか。', question: true });
    expect(await row(voice.id)).toMatchObject({ status: 'in_progress' });
    // Wednesday of the week after, over a weekend and no holiday: six open days.
    await later(8);
    expect((await write(voice, '駅前の公園です。')).body).toMatchObject({ status: 'in_progress' });
    const after = await row(voice.id);
    expect(after.waiting_since).toBeNull();
    const days = (after.due_at.getTime() - before.due_at.getTime()) / 86_400_000;
    expect(days).toBe(8);
    const { dueMoved, dueAt, messages } = await own(voice);
    expect([dueMoved?.why, dueMoved && Date.parse(dueMoved.from), Date.parse(dueAt)]).toEqual([
      'waited',
      ...[before, after].map(({ due_at }) => due_at.getTime()),
    ]);
    expect(messages.map(({ from, kind }) => [from, kind])).toEqual([
      ['section', 'question'],
      ['resident', 'message'],
    ]);
  });

  it('keeps the voice out of what is late, in the list and in its number, while it waits', async () => {
    const voice = await routed();
    await desk.act(clerk, voice.id, 'message', { text: 'いつのことですか。', question: true });
    await later(60);
    expect(await overdue(voice.id)).toEqual({ stands: false, isCountedRight: true });
    expect(await listed(clerk, 'mine', voice.id)).toMatchObject({ waiting: true });
    await write(voice, '先週です。');
    expect(await listed(clerk, 'mine', voice.id)).toMatchObject({ waiting: false, news: true });
    await later(60);
    expect(await overdue(voice.id)).toEqual({ stands: true, isCountedRight: true });
  });

  it('is over with an answer, too', async () => {
    const voice = await routed();
    await desk.act(clerk, voice.id, 'message', { text: 'どこですか。', question: true });
    await desk.answer(clerk, voice.id, { text: '直しました。' });
    expect(await row(voice.id)).toMatchObject({ status: 'answered', waiting_since: null });
  });

  it('is not asked by somebody of another section, nor of what was taken back', async () => {
    const other = await product.signIn('other', ['clerk'], ['shuno']);
    const voice = await routed();
    for (const [who, status] of [
      [other, 404],
      [triage, 403],
    ] as const)
      expect((await desk.act(who, voice.id, 'message', { text: 'x' })).status).toBe(status);
    await product.ask(withdrawVoice, shown(voice));
    expect(code(await desk.act(clerk, voice.id, 'message', { text: 'x' }))).toBe(
      'move_not_allowed',
    );
  });

  it('stays with its desk where the voice is confided', async () => {
    const voice = await routed({ kind: 'consultation', topic: 'dv', measure: undefined });
    expect((await desk.act(clerk, voice.id, 'message', { text: 'x' })).status).toBe(404);
    expect(
      (await desk.act(counsellor, voice.id, 'message', { text: 'お電話できますか。' })).status,
    ).toBe(200);
  });
});

describe('a resident who writes again', () => {
  it('is one message when the same is sent twice, and another under another key', async () => {
    const voice = await routed();
    const first = await write(voice, 'もう一つあります。', 'k1');
    const again = await write(voice, 'もう一つあります。', 'k1');
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(code(await write(voice, 'ほかの文です。', 'k1'))).toBe('idempotency_conflict');
    await write(voice, 'もう一つあります。', 'k2');
    expect((await own(voice)).messages).toHaveLength(2);
  });

  it('makes what a person saw before old: an answer to it is refused, and both stay', async () => {
    const voice = await routed();
    const { version } = await desk.open(clerk, voice.id);
    await write(voice, '場所をまちがえました。');
    const refused = await desk.act(clerk, voice.id, 'answer', { version, text: '直します。' });
    expect([refused.status, code(refused)]).toEqual([409, 'changed_meanwhile']);
    expect((await desk.open(clerk, voice.id)).messages).toMatchObject([
      { text: '場所をまちがえました。' },
    ]);
  });

  it.each(['answered', 'closed'])(
    'opens one that was %s again, with a new promise',
    async (state) => {
      const voice = await answered();
      if (state === 'closed') await desk.act(clerk, voice.id, 'close');
      await later(30);
      const { body } = await write(voice, 'まだこわれています。');
      expect(body).toMatchObject({ status: 'reopened' });
      expect(Date.parse(body.dueAt)).toBeGreaterThan(product.clock.now().getTime());
      expect((await own(voice)).dueMoved).toEqual({ from: voice.dueAt, why: 'reopened' });
      expect(await listed(clerk, 'mine', voice.id)).toMatchObject({ news: true });
    },
  );

  it('cannot to one that was declined or taken back, and is told so', async () => {
    const declined = await routed();
    await desk.act(clerk, declined.id, 'decline', { reason: 'not_city' });
    const gone = await routed();
    await write(gone, '秘密のことば');
    await product.ask(withdrawVoice, shown(gone));
    for (const voice of [declined, gone]) {
      expect(code(await write(voice, 'もう一度'))).toBe('move_not_allowed');
      expect((await own(voice)).may).not.toContain('write');
    }
    expect((await own(gone)).messages).toEqual([]);
    expect(JSON.stringify(await desk.open(clerk, gone.id))).not.toContain('秘密');
  });

  it('is read to its beginning when there are hundreds of messages, the newest first', async () => {
    const voice = await routed();
    await product.app.get(DataSource).query(
      `insert into messages (id, submission_id, sender, kind, declared_lang, text, created_at)
       select gen_random_uuid(), $1, 'resident', 'message', 'ja', repeat('あ', 7990) || n, now() - (300 - n) * interval '1 minute'
         from generate_series(1, 240) as n`,
      [voice.id],
    );
    for (const { messages, earlierMessages } of [
      await own(voice),
      await desk.open(clerk, voice.id),
    ]) {
      expect([messages.length, earlierMessages]).toEqual([200, 40]);
      expect(messages.at(-1)?.text.endsWith('あ240')).toBe(true);
      const query = { before: messages[0]?.id };
      const older = [
        (await product.ask(readOwnVoice, { ...shown(voice), query })).body,
        (await product.ask(readVoice, { params: { id: voice.id }, query }, clerk)).body,
      ];
      for (const part of older)
        expect([
          part.messages.length,
          part.messages.at(-1)?.text.endsWith('あ40'),
          part.earlierMessages,
          part.messagesBefore,
        ]).toEqual([40, true, 0, messages[0]?.at]);
    }
    const other = await routed();
    const { body } = await product.ask(readOwnVoice, {
      ...shown(other),
      query: { before: (await own(voice)).messages[0]?.id },
    });
    expect(body.messages).toEqual([]);
  });

  it('keeps a hundred messages that are sent at once', async () => {
    const voice = await routed();
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, n) => write(voice, `${n}つ目です。`, `many-${n}`)),
    );
    expect(sent.every(({ status }) => status === 201)).toBe(true);
    expect(new Set((await own(voice)).messages.map(({ text }) => text)).size).toBe(100);
  });

  it('is understood in the language it is in, whatever the page was in', async () => {
    const voice = await routed();
    await write(
      voice,
      'Tôi muốn hỏi thêm về giờ mở cửa của thư viện vào buổi tối cuối tuần này.',
      undefined,
      'ja',
    );
    await follow();
    expect((await own(voice)).messages[0]?.lang).toBe('vi');
  });
});

describe('after an answer', () => {
  it('“I do not understand” opens the voice again, with or without words, and only then', async () => {
    const fresh = await routed();
    const ask = (voice: Sent, body: object) =>
      product.ask(notUnderstood, { ...shown(voice), body });
    expect(code(await ask(fresh, {}))).toBe('move_not_allowed');
    for (const body of [{}, { text: '「申請」は何ですか。' }]) {
      const voice = await answered();
      expect(await ask(voice, body)).toMatchObject({ status: 201, body: { status: 'reopened' } });
      expect((await own(voice)).messages).toMatchObject([
        { kind: 'not_understood', text: 'text' in body ? body.text : '' },
      ]);
      await desk.answer(clerk, voice.id, { text: 'やさしい文で書きます。' });
      expect(await own(voice)).toMatchObject({ status: 'answered' });
    }
  });

  it('the resident says what became of it, and may think again', async () => {
    const voice = await answered();
    const say = (solved: 'yes' | 'partly' | 'no') =>
      product.ask(saySolved, { ...shown(voice), body: { solved } });
    expect((await say('partly')).status).toBe(204);
    expect((await say('yes')).status).toBe(204);
    expect((await own(voice)).solved).toBe('yes');
    await write(voice, 'やはりまだです。');
    expect((await own(voice)).solved).toBeUndefined();
    expect(code(await say('no'))).toBe('move_not_allowed');
  });
});

it('the history tells that they wrote, never what', async () => {
  const voice = await routed();
  await write(voice, 'ないしょの言葉');
  await edit(voice, '書き直した言葉');
  await desk.act(clerk, voice.id, 'message', { text: 'たずねる言葉', question: true });
  const { history } = await desk.open(clerk, voice.id);
  expect(history.slice(-3).map(({ verb }) => verb)).toEqual(['write', 'edit', 'message']);
  expect(JSON.stringify(history)).not.toMatch(/言葉/);
});
