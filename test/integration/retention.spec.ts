import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import {
  decideDisposal,
  discloseVoice,
  readDisposal,
  readOwnVoice,
  readRegister,
} from '../../core/contract/index.js';
import { DisposeVoices, ListDisposal } from '../../core/jobs/storage/index.js';
import { FileStore, Photos } from '../../core/records/photos/index.js';
import { EndedWordsRepository, VoiceSeals } from '../../core/records/submissions/index.js';
import { code, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { HANGING, HELD_WORDS, OTHERS } from '../support/tables-of-voices.js';
import { vaultOf } from '../support/vault.js';
import { wholeLife } from '../support/whole-life.js';

/** Does what has passed its years go, by two people, wholly and alone, and does what is held stay? */
const CANARY = 'kanariya99';
const WORDS = `${CANARY} の公園のことです。`;

let product: Product;
let clerk: { cookie: string };
let counsellor: { cookie: string };
let keeper: { cookie: string };
let second: { cookie: string };
let auditor: { cookie: string };
const desk = deskOf(() => product);
const { follow, query, tablesWith } = vaultOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
});
afterAll(() => product.close());

/** People sign in anew after years. */
const cameBack = async () => {
  keeper = await product.signIn('keeper', ['admin'], []);
  second = await product.signIn('second', ['admin'], []);
  auditor = await product.signIn('auditor', ['auditor'], []);
};
const toDay = (day: string) => {
  const at = Date.parse(`${day}T09:00:00+09:00`);
  product.clock.advance({ seconds: (at - product.clock.now().getTime()) / 1000 });
};
const look = () => product.app.get(ListDisposal).go();
const dispose = async () => {
  const disposing = product.app.get(DisposeVoices);
  let all = 0;
  for (let some = 1; some; all += some) some = await disposing.go();
  return all;
};
const view = async (who = keeper) => (await product.ask(readDisposal, {}, who)).body;
const decide = async (who: { cookie: string }, act: 'propose' | 'approve' | 'return') => {
  const { list } = await view();
  return product.ask(
    decideDisposal,
    { params: { id: list?.id ?? '' }, body: { version: list?.version ?? 0, act } },
    who,
  );
};
const approved = async () => {
  expect((await decide(keeper, 'propose')).status).toBe(204);
  expect((await decide(second, 'approve')).status).toBe(204);
};
const register = async () =>
  (await product.ask(readRegister, { query: { limit: 100 } }, auditor)).body.items;

describe('an opinion, a confided consultation and others', () => {
  let opinion: Sent;
  let confided: Sent;
  let alsoConfided: Sent;
  let held: Sent;
  let reopened: Sent;
  let open: Sent;
  const routedAndClosed = async (input: object = {}): Promise<Sent> => {
    const voice = await product.submit({ text: `${WORDS} ほか`, measure: '5-4-1', ...input });
    await follow();
    await desk.answer(clerk, voice.id, { text: 'はい。' });
    return voice;
  };
  beforeAll(async () => {
    opinion = await wholeLife(product, clerk, CANARY);
    confided = await product.submit({
      ...{ kind: 'consultation', topic: 'dv', text: 'himitsu11 です。', lang: 'ja' },
    });
    await follow();
    await desk.answer(counsellor, confided.id, { text: 'himitsu11 うかがいました。' });
    alsoConfided = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      text: 'himitsu11 も。',
    });
    await follow();
    await desk.answer(counsellor, alsoConfided.id, { text: 'himitsu11 はい。' });
    [held, reopened] = [await routedAndClosed(), await routedAndClosed()];
    open = await product.submit({ text: `${WORDS} まだ`, measure: '5-4-1' });
    await follow();
  }, 240_000);

  /** Of the opinion, by how many parts of its words and of its publication it is found. */
  const searched = async () =>
    (
      await query(
        `select (select count(*)::int from submission_search where submission_id = $1 and part <> 'sender') as voice,
                (select count(*)::int from publication_search) as publication`,
        [opinion.id],
      )
    )[0];

  test('have their words in every table that hangs on a voice and is not named among the others', async () => {
    const hanging: { name: string }[] = await query(HANGING);
    expect(hanging.map(({ name }) => name).sort()).toEqual([...HELD_WORDS, ...OTHERS].sort());
    const found = await tablesWith(CANARY);
    expect(HELD_WORDS.filter((table) => !found.includes(table))).toEqual([]);
    expect(await searched()).toEqual({ voice: 2, publication: 2 });
  });

  test('are shown whole to whoever answers them, in clear, and to nobody else', async () => {
    const params = (voice: Sent) => ({ params: { id: voice.id } });
    const { body } = await product.ask(discloseVoice, params(opinion), clerk);
    expect([body.contact?.email, body.photos]).toEqual([`${CANARY}@example.org`, 1]);
    const kept = new Set(body.pieces.map(({ what }) => what));
    const all = ['text', 'earlier', 'message', 'answer', 'correction', 'draft', 'note', 'question'];
    const more = ['excerpt', 'typed', 'translation', 'public'];
    expect([...all, ...more].filter((what) => !kept.has(what as 'text'))).toEqual([]);
    expect((await desk.open(clerk, opinion.id)).history.at(-1)?.verb).toBe('disclose');
    const secret = await product.ask(discloseVoice, params(confided), counsellor);
    expect(secret.body.pieces.map(({ text }) => text)).toContain('himitsu11 です。');
    expect(JSON.stringify(secret.body)).not.toContain('\\u0002');
    const chief = await product.signIn('chief', ['approver'], ['*']);
    expect((await product.ask(discloseVoice, params(opinion), chief)).status).toBe(403);
    expect((await product.ask(discloseVoice, params(confided), clerk)).status).toBe(404);
  });

  describe('while their years run', () => {
    it('stand on no list on the last day', async () => {
      toDay('2028-03-31');
      expect(await look()).toBe(0);
      await cameBack();
      expect(await view()).toEqual({ list: null, running: false });
    });
  });

  describe('when the years of what is confided are over', () => {
    beforeAll(async () => {
      toDay('2028-04-01');
      await look();
      await cameBack();
    });

    it('it is listed without its measure, and as few', async () => {
      const { list } = await view();
      expect(list?.rows).toEqual([{ class: 'confided', measure: null, voices: null }]);
      expect(list?.may).toEqual(['propose']);
    });

    it('nobody else sees the list, and an auditor decides nothing', async () => {
      const other = await product.signIn('other', ['clerk', 'triage', 'approver'], ['*']);
      expect((await product.ask(readDisposal, {}, other)).status).toBe(403);
      expect((await view(auditor)).list?.may).toEqual([]);
      expect((await decide(auditor, 'propose')).status).toBe(403);
    });

    it('it is decided by two, on the list that they saw', async () => {
      expect(code(await decide(second, 'approve'))).toBe('move_not_allowed');
      const { list } = await view();
      const old = { version: (list?.version ?? 0) - 1, act: 'propose' as const };
      const stale = { params: { id: list?.id ?? '' }, body: old };
      expect(code(await product.ask(decideDisposal, stale, keeper))).toBe('changed_meanwhile');
      expect((await decide(keeper, 'propose')).status).toBe(204);
      expect(code(await decide(keeper, 'approve'))).toBe('forbidden');
      expect(await dispose()).toBe(0);
      expect((await decide(second, 'approve')).status).toBe(204);
    });

    it('its key is destroyed with its words, and neither its desk nor its sender opens anything', async () => {
      const sealed = await query('select seal_desk from submissions where id = $1', [confided.id]);
      expect(sealed[0].seal_desk).not.toBeNull();
      expect(await dispose()).toBe(2);
      const [row] = await query(
        `select coalesce(seal_key, seal_desk, seal_sender, seal_house, sender_key) as key, text from submissions where id = $1`,
        [confided.id],
      );
      expect(row).toEqual({ key: null, text: '' });
      for (const voice of [confided, alsoConfided])
        expect((await product.ask(readOwnVoice, shown(voice))).status).toBe(404);
      expect(await product.app.get(VoiceSeals).sealEarlier(20)).toBe(0);
      const who = await product.signIn('counsellor-later', ['counsellor'], ['*']);
      const seen = await desk.open(who, confided.id);
      expect([seen.text, seen.may]).toEqual(['', []]);
      expect(seen.answers.map(({ text }) => text)).toEqual(['']);
    });
  });

  describe('when those of opinions are over', () => {
    beforeAll(async () => {
      toDay('2030-03-31');
      clerk = await product.signIn('clerk-later', ['clerk'], ['*']);
      await desk.act(clerk, held.id, 'hold', { reason: '開示請求' });
      toDay('2030-04-01');
      await look();
      await cameBack();
      clerk = await product.signIn('clerk-today', ['clerk'], ['*']);
    });

    it('what is held is not listed, and what is open never is', async () => {
      const { list } = await view();
      expect(list?.rows.map(({ class: of, voices }) => [of, voices])).toEqual([['opinion', 2]]);
    });

    it('what is opened again after it was approved leaves the list', async () => {
      const { body } = await desk.act(clerk, reopened.id, 'reopen', { reason: '続きがあります' });
      expect(body).toMatchObject({ status: 'reopened' });
      expect((await view()).list?.rows.map(({ voices }) => voices)).toEqual([1]);
      await approved();
      expect((await view()).running).toBe(true);
    });

    it('who dies while erasing has erased nothing by halves, and the next one goes on', async () => {
      const disposing = product.app.get(DisposeVoices);
      const before = await searched();
      jest
        .spyOn(EndedWordsRepository.prototype, 'closeForGood')
        .mockImplementationOnce((manager) =>
          manager.query('select pg_terminate_backend(pg_backend_pid())'),
        );
      await expect(disposing.go()).rejects.toThrow();
      expect([await searched(), (await view()).running]).toEqual([before, true]);
      // And who dies between the database and the files.
      jest.spyOn(Photos.prototype, 'dropFiles').mockRejectedValueOnce(new Error('killed'));
      await expect(disposing.go()).rejects.toThrow('killed');
      expect(await dispose()).toBe(0);
      expect(await view()).toEqual({ list: null, running: false });
      expect(await product.app.get(Photos).sweep()).toBe(2);
    });

    it('nothing is left of the words of what went, in any table, nor its photo', async () => {
      const rest = [held.id, reopened.id, open.id];
      // What stays of the others is told from what must not stay by their ids.
      await query(`update submissions set text = '' where id = any($1)`, [rest]);
      await query('delete from submission_search where submission_id = any($1)', [rest]);
      await query(
        `update translation_words set source = '' where translation_id in (select id from translations where submission_id = any($1))`,
        [rest],
      );
      // Sentences of public answers that people have checked are the city's own.
      expect(await tablesWith(CANARY)).toEqual([]);
      expect(await searched()).toEqual({ voice: 0, publication: 0 });
      const files: string[] = [];
      for await (const { name } of product.app.get(FileStore).all()) files.push(name);
      expect(files).toEqual([]);
    });

    it('what was published of it is taken back', async () => {
      const [row] = await query('select retracted_at, public_text from publications');
      expect(row.retracted_at).not.toBeNull();
      expect(row.public_text).toBe('');
    });

    it('the register says what it was and who decided, and no more', async () => {
      const lines = await register();
      expect(lines.map(({ receipt }) => receipt).sort()).toEqual(
        [opinion.receipt, confided.receipt, alsoConfided.receipt].sort(),
      );
      expect(lines[0]).toMatchObject({
        ...{ kind: 'opinion', class: 'opinion', measure: { code: '5-4-1' } },
        ...{ receivedOn: '2026-11-24', dueOn: '2030-04-01' },
        ...{ proposedBy: 'keeper', approvedBy: 'second' },
      });
      expect(lines[1]).toMatchObject({ class: 'confided', measure: null });
    });

    it('its history ends with it, and nobody does anything with it any more', async () => {
      const seen = await desk.open(clerk, opinion.id);
      expect(seen.history.map(({ verb }) => verb).at(-1)).toBe('dispose');
      expect(seen.may).toEqual([]);
      expect((await desk.act(clerk, opinion.id, 'reopen', { reason: 'x' })).status).toBe(409);
    });

    it('what is held goes on the next list when nothing holds it any more', async () => {
      expect(await look()).toBe(0);
      const { status } = await desk.act(clerk, held.id, 'lift_hold', { reason: '決まりました' });
      expect(status).toBe(200);
      expect(await look()).toBe(1);
      await desk.act(clerk, held.id, 'hold', { reason: 'また' });
      expect(await look()).toBe(0);
      expect(await view()).toEqual({ list: null, running: false });
    });
  });
});
