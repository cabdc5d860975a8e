import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type AuditPage,
  changeSharing,
  type DeskSharing,
  decideShared,
  type Findings,
  type InboxPage,
  listDeskShared,
  readDeskSharing,
  readSharedQuestion,
  retractShared,
  withdrawVoice,
  writeShared,
} from '../../core/contract/index.js';
import { code, conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { translatingOf } from '../support/translating.js';
import { CANARY, DESK, vaultOf } from '../support/vault.js';

/** Is what others read written with consent, decided by another, unlinked, and gone at once when somebody says so? */
let product: Product;
type Who = { readonly cookie: string };
let writer: Who;
let colleague: Who;
let translator: Who;
const desk = deskOf(() => product);
const translating = translatingOf(() => product);
const { own } = conversationOf(() => product);
const { confided, query, tablesWith } = vaultOf(() => product);

const QUESTION = '家で大きな声を出されて、こわいです。どこに行けますか。';
const ANSWER = 'いつでも窓口で話を聞きます。名前を言わなくてもかまいません。';
const texts = { question: QUESTION, answer: ANSWER, waived: [] };

beforeAll(async () => {
  product = await startProduct();
  writer = await product.signIn('writer', ['counsellor'], [DESK]);
  colleague = await product.signIn('colleague', ['counsellor'], [DESK]);
  translator = await product.signIn('translator', ['translator'], ['tabunka-kyosei']);
});
afterAll(() => product.close());

const share = (voice: Sent, given = true) =>
  product.ask(changeSharing, { ...shown(voice), body: { given } });
const read = async (id: string, who = writer): Promise<DeskSharing> =>
  (await product.ask(readDeskSharing, { params: { id } }, who)).body;
const write = async (id: string, more: object = {}, who = writer) =>
  product.ask(
    writeShared,
    {
      params: { id },
      body: { version: (await read(id)).version, ...texts, submit: true, ...more },
    },
    who,
  );
const decide = async (id: string, body: object = { approve: true }, who = colleague) =>
  product.ask(
    decideShared,
    { params: { id }, body: { version: (await read(id)).version, approve: true, ...body } },
    who,
  );
const seen = (id: string, lang = 'ja') =>
  product.call<{ question: { text: string } }>('GET', `/api/shared-questions/${id}?lang=${lang}`);
const answered = async (): Promise<Sent> => {
  const voice = await confided();
  await desk.answer(writer, voice.id, { text: '窓口でお会いしましょう。' });
  writer = await product.signIn('writer', ['counsellor'], [DESK]);
  colleague = await product.signIn('colleague', ['counsellor'], [DESK]);
  return voice;
};
/** Gives the id under which everybody reads it. */
const published = async (): Promise<{ voice: Sent; entry: string }> => {
  const voice = await answered();
  await share(voice);
  await write(voice.id);
  await decide(voice.id);
  return { voice, entry: (await read(voice.id)).entry?.id ?? '' };
};

describe('consent', () => {
  test('is asked of an answered consultation, and of nothing that waits', async () => {
    const waiting = await confided();
    expect((await own(waiting)).may).not.toContain('give_sharing');
    expect(code(await share(waiting))).toBe('move_not_allowed');
    const voice = await answered();
    expect(await own(voice)).toMatchObject({ sharing: { given: false, entry: null } });
  });

  test('is needed before a word is written', async () => {
    const voice = await answered();
    expect(code(await write(voice.id))).toBe('no_consent');
  });

  test('is said on the page of its voice, to its desk alone', async () => {
    const voice = await answered();
    expect((await desk.open(writer, voice.id)).shares).toBeUndefined();
    await share(voice);
    expect((await desk.open(writer, voice.id)).shares).toBe(true);
    await share(voice, false);
    expect((await desk.open(writer, voice.id)).shares).toBeUndefined();
  });

  test('taken back, takes the entry back that was made with it, and what is under way', async () => {
    const { voice, entry } = await published();
    expect((await own(voice)).sharing).toEqual({ given: true, entry });
    await write(voice.id, { submit: false });
    await share(voice, false);
    expect((await seen(entry)).status).toBe(410);
    expect(await read(voice.id)).toMatchObject({ given: false, entry: null, draft: null });
  });

  test('goes with the voice', async () => {
    const { voice, entry } = await published();
    await desk.act(writer, voice.id, 'reopen', { reason: 'つづきを聞くため。' });
    expect((await product.ask(withdrawVoice, shown(voice))).status).toBe(204);
    expect((await seen(entry)).status).toBe(410);
    expect(await query('select 1 from sharing_words where submission_id = $1', [voice.id])).toEqual(
      [],
    );
  });
});

describe('an entry', () => {
  test('is kept back while it says what points at a person, unless those words have a reason', async () => {
    const voice = await answered();
    await share(voice);
    const answer = `${ANSWER}担当の電話は090-1234-5678です。`;
    const { status, body } = await write(voice.id, { answer });
    expect([status, code({ body })]).toEqual([422, 'personal_data_left']);
    const waived = [{ words: '090-1234-5678', reason: '窓口の公開している番号。' }];
    expect((await write(voice.id, { answer, waived })).status).toBe(204);
  });

  test('is approved by somebody else than who wrote it, and by the newest version', async () => {
    const voice = await answered();
    await share(voice);
    const { version } = await read(voice.id);
    await write(voice.id);
    expect(code(await decide(voice.id, {}, writer))).toBe('own_text');
    expect(code(await decide(voice.id, { version }))).toBe('changed_meanwhile');
    expect((await decide(voice.id, { approve: false, comment: 'もっと短く。' })).status).toBe(204);
    expect(await read(voice.id)).toMatchObject({
      draft: { state: 'returned', comment: 'もっと短く。' },
      entry: null,
    });
  });

  test('is corrected under its address, which shows the earlier words until then', async () => {
    const { voice, entry } = await published();
    await write(voice.id, { question: 'どこに行けば、話を聞いてもらえますか。' });
    expect((await seen(entry)).body.question.text).toBe(QUESTION);
    await decide(voice.id);
    expect((await seen(entry)).body.question.text).toBe('どこに行けば、話を聞いてもらえますか。');
  });

  test('is found by residents, in plain words, until it is taken back', async () => {
    const { entry } = await published();
    const find = async () =>
      (await product.call<Findings>('GET', '/api/search?q=大きな声&lang=ja')).body.shared.map(
        ({ id }) => id,
      );
    expect(await find()).toContain(entry);
    await product.ask(
      retractShared,
      { params: { id: entry }, body: { reason: 'outdated' } },
      colleague,
    );
    expect(await find()).not.toContain(entry);
    expect((await seen(entry)).status).toBe(410);
    expect(
      await query('select question, answer from shared_questions where id = $1', [entry]),
    ).toEqual([{ question: '', answer: '' }]);
    expect((await product.ask(readSharedQuestion, { params: { id: randomUUID() } })).status).toBe(
      404,
    );
  });

  test('is read in another language once a person has checked both of its texts', async () => {
    const { entry } = await published();
    const { body: before } = await seen(entry, 'vi');
    expect(before.question).toMatchObject({ text: QUESTION, lang: 'ja', awaited: true });
    const mine = (await translating.list(translator, '&textLang=vi')).filter(
      ({ voice, excerpt }) => voice === null && [QUESTION, ANSWER].includes(excerpt),
    );
    const both = mine.slice(-2);
    const said: Record<string, string> = {
      [QUESTION]: 'Ở nhà tôi bị quát to và tôi sợ. Tôi có thể đi đâu?',
      [ANSWER]: 'Quầy luôn lắng nghe bạn. Bạn không cần nói tên.',
    };
    for (const { id, excerpt } of both) {
      const { body } = await translating.read(translator, id);
      const written = await translating.write(translator, id, {
        ...{ version: body.version, state: 'checked', text: said[excerpt] },
        waived: body.slips.map(({ kind, value }) => ({ kind, value, reason: '意味は同じ。' })),
      });
      expect(written.status).toBe(200);
    }
    const { body: after } = await seen(entry, 'vi');
    expect(after.question).toMatchObject({ translated: { lang: 'vi', checked: true } });
    expect(after.question).not.toHaveProperty('awaited');
  });
});

describe('which consultation an entry is from', () => {
  test('is written nowhere in clear, nor in the log beside the entry', async () => {
    const { voice, entry } = await published();
    const [row] = await query(
      'select to_jsonb(q)::text as row from shared_questions q where id = $1',
      [entry],
    );
    expect(row.row).not.toContain(voice.id);
    expect(row.row).not.toMatch(/\d{4}-\d{2}-(?!01)/);
    expect(await tablesWith(`${voice.id}%${entry}`)).toEqual([]);
    expect(await tablesWith(`${entry}%${voice.id}`)).toEqual([]);
    expect(await tablesWith(CANARY)).toEqual([]);
    const acts = await query('select subject_id, verb from audit_log where verb like $1', [
      '%shar%',
    ]);
    const subjects = (start: string) =>
      acts.flatMap((one: { verb: string; subject_id: string }) =>
        one.verb.startsWith(start) ? [one.subject_id] : [],
      );
    expect(subjects('shared.')).not.toContain(voice.id);
    expect(subjects('say_sharing')).not.toContain(entry);
  });

  test('does not show by how long what is kept is', async () => {
    const [{ voice }, other] = [await published(), await answered()];
    await share(other);
    const lengths = await query(
      'select distinct length(kept) as n from sharing_words where submission_id = any($1::uuid[])',
      [[voice.id, other.id]],
    );
    expect(lengths).toHaveLength(1);
  });

  test('is seen by its desk alone', async () => {
    const { voice, entry } = await published();
    const listed = await product.ask(listDeskShared, {}, colleague);
    expect(listed.body.items).toContainEqual(
      expect.objectContaining({ entry, voice: { id: voice.id, receipt: voice.receipt } }),
    );
    for (const [login, role, section] of [
      ['clerk-elsewhere', 'clerk', 'tabunka-kyosei'],
      ['counsellor-elsewhere', 'counsellor', 'tabunka-kyosei'],
      ['administrator', 'admin', DESK],
      ['an-auditor', 'auditor', DESK],
    ] as const) {
      const who = await product.signIn(login, [role], [section]);
      expect((await product.ask(readDeskSharing, { params: { id: voice.id } }, who)).status).toBe(
        404,
      );
      expect((await product.ask(listDeskShared, {}, who)).body.items).toEqual([]);
      expect((await write(voice.id, {}, who)).status).toBe(404);
    }
  });
});

describe('how many ask about a confided topic', () => {
  test('is a warning on the page for writing while they are few', async () => {
    const voice = await answered();
    await share(voice);
    await query('update submissions set received_at = received_at - $1::interval where id <> $2', [
      '2 years',
      voice.id,
    ]);
    expect((await read(voice.id)).few).toBe(true);
  });

  test.each(['admin', 'auditor', 'triage', 'clerk'] as const)(
    'is no number for %s',
    async (role) => {
      await confided();
      const who = await product.signIn(`counts-${role}`, [role], [DESK]);
      const { body } = await product.call<InboxPage>(
        'GET',
        '/api/staff/inbox?view=all&topic=dv&limit=1',
        { headers: who },
      );
      expect([body.items, body.total]).toEqual([[], 0]);
      const log = await product.call<AuditPage>('GET', '/api/staff/audit?limit=1', {
        headers: who,
      });
      expect(log.body.confided ?? 10).toBeGreaterThanOrEqual(10);
    },
  );
});
