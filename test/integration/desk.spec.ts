import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  InboxPage,
  OpinionPage,
  OwnSubmission,
  Problem,
  StaffSubmission,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Answer, type Product, startProduct } from '../support/product.js';

/** Does a voice reach the right desk, and only that, and come back answered? */
let product: Product;
let tabunka: { cookie: string };
let shuno: { cookie: string };
let counsellor: { cookie: string };
let clerkOfRights: { cookie: string };
let triage: { cookie: string };
let admin: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  tabunka = await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
  shuno = await product.signIn('shuno', ['clerk'], ['shuno']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
  clerkOfRights = await product.signIn('clerk-of-rights', ['clerk'], ['jinken']);
  triage = await product.signIn('triage', ['triage'], []);
  admin = await product.signIn('admin', ['admin'], []);
});
afterAll(() => product.close());

const inbox = async (who: { cookie: string }, query = 'view=all'): Promise<InboxPage> =>
  (await product.call<InboxPage>('GET', `/api/staff/inbox?${query}`, { headers: who })).body;
const ids = async (who: { cookie: string }, query?: string): Promise<string[]> =>
  (await inbox(who, query)).items.map((i) => i.id);
const open = (who: { cookie: string }, id: string) =>
  product.call<StaffSubmission>('GET', `/api/staff/submissions/${id}`, { headers: who });
const act = <T = StaffSubmission>(
  who: { cookie: string },
  id: string,
  verb: string,
  body: object = {},
) => deskOf(() => product).act(who, id, verb, body) as Promise<Answer<T>>;
const answer = <T = StaffSubmission>(who: { cookie: string }, id: string, body: object) =>
  deskOf(() => product).answer<T>(who, id, body);
const routed = async (input: object) => {
  const accepted = await product.submit(input);
  await product.route();
  return accepted;
};

describe('who sees what', () => {
  it('an opinion: its own section, triage and admin; no other section', async () => {
    const { id } = await routed({ measure: '5-4-1', text: '通訳がほしいです。' });
    expect(await ids(tabunka)).toContain(id);
    expect(await ids(triage)).toContain(id);
    expect(await ids(admin)).toContain(id);
    expect(await ids(shuno)).not.toContain(id);
    expect((await open(shuno, id)).status).toBe(404);
  });

  it('a consultation: those who work in its section, never the administrator', async () => {
    const { id } = await routed({
      kind: 'consultation',
      topic: 'tax_payment',
      text: '分けて払えますか。',
    });
    expect((await open(shuno, id)).body).toMatchObject({
      status: 'routed',
      privacy: 'private',
      reason: { rule: 'topic', topic: 'tax_payment' },
    });
    for (const other of [tabunka, triage, admin, counsellor])
      expect((await open(other, id)).status).toBe(404);
  });

  it('a vault consultation: the counsellors of its desk alone, whatever measure was chosen', async () => {
    const { id } = await routed({
      kind: 'consultation',
      topic: 'dv',
      measure: '5-4-1',
      text: '家に帰るのがこわいです。',
    });
    expect((await open(counsellor, id)).body).toMatchObject({
      privacy: 'vault',
      section: { code: 'jinken' },
    });
    for (const other of [tabunka, clerkOfRights, triage, admin]) {
      expect((await open(other, id)).status).toBe(404);
      expect(await ids(other)).not.toContain(id);
    }
    // Not in the list's words and not found by words, even for its own desk.
    expect((await inbox(counsellor)).items.find((i) => i.id === id)?.excerpt).toBe('');
    expect(await ids(counsellor, `view=all&q=${encodeURIComponent('こわい')}`)).not.toContain(id);
    expect((await open(counsellor, id)).body.may).not.toContain('reassign');
  });

  it('not there and not to be seen are answered alike', async () => {
    const { id } = await routed({ measure: '5-4-1', text: 'あ' });
    const hidden = await open(shuno, id);
    const absent = await open(shuno, '01900000-0000-7000-8000-000000000000');
    expect([absent.status, absent.body]).toEqual([hidden.status, hidden.body]);
  });

  it('nobody without signing in', async () => {
    expect(await product.call('GET', '/api/staff/inbox')).toMatchObject({
      status: 401,
      body: { code: 'sign_in_required' },
    });
    expect(
      await product.call('GET', '/api/staff/me', {
        headers: { cookie: 'koebako_session=made-up' },
      }),
    ).toMatchObject({ status: 401 });
  });
});

describe('from the desk back to the resident', () => {
  it('take, answer, publish, close; the resident reads the answer and everybody the public text', async () => {
    product.clock.advance({ days: -1 });
    const { id, receipt, secret } = await routed({
      measure: '5-4-1-3',
      text: 'Quero avisos em português. Meu telefone é 090-1111-2222.',
      lang: 'pt-BR',
      uiLang: 'pt-BR',
      consentToPublish: true,
    });
    product.clock.advance({ days: 1 });
    const first = (await open(tabunka, id)).body;
    expect(first.reason).toEqual({ rule: 'owner', node: '5-4-1', chosen: '5-4-1-3' });
    const may = first.may.join(' ');
    expect(may).toBe('assign reassign draft answer message note inquire hold decline');

    const taken = (await act(tabunka, id, 'assign', { version: first.version })).body;
    expect(taken).toMatchObject({ status: 'in_progress', assignee: { name: 'tabunka' } });
    const answered = (
      await answer(tabunka, id, {
        version: taken.version,
        text: '来月から、ポルトガル語でもお知らせします。',
      })
    ).body;
    expect(answered).toMatchObject({
      status: 'answered',
      may: 'message note hold publish withhold correct close reopen'.split(' '),
    });
    const published = (
      await act(tabunka, id, 'publish', {
        version: answered.version,
        publicText: 'Quero avisos em português.',
      })
    ).body;
    expect(published.publication?.publicText).toBe('Quero avisos em português.');
    expect((await act(tabunka, id, 'close', { version: published.version })).body).toMatchObject({
      status: 'closed',
      may: 'message note hold correct_publication retract correct reopen undo'.split(' '),
    });

    const own = await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}?lang=pt-BR`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect(own.body).toMatchObject({
      status: 'closed',
      answers: [{ lang: 'ja', text: '来月から、ポルトガル語でもお知らせします。' }],
      publishedAs: published.publication?.id,
    });
    const { body: page } = await product.call<OpinionPage>(
      'GET',
      '/api/opinions?measure=5-4-1&lang=pt-BR',
    );
    const shown = page.items.find((o) => o.id === published.publication?.id);
    expect(shown).toMatchObject({
      text: 'Quero avisos em português.',
      lang: 'pt-BR',
      openDaysToAnswer: 1,
      answer: { lang: 'ja' },
    });
    expect(JSON.stringify(page)).not.toContain('090-1111-2222');
    expect(published.history.map((line) => line.verb)).toEqual([
      'submit',
      'route',
      'assign',
      'submit',
      'approve',
      'answer',
      'publish',
    ]);
  });

  it('is not published without consent', async () => {
    const { id } = await routed({ measure: '5-4-1', text: '公開しないでください。' });
    await answer(tabunka, id, { text: 'わかりました。' });
    expect(await act<Problem>(tabunka, id, 'publish', { publicText: 'いいえ' })).toMatchObject({
      status: 409,
      body: { code: 'no_consent' },
    });
    expect(
      (await product.call<OpinionPage>('GET', '/api/opinions?limit=100')).body.items.map(
        (o) => o.text,
      ),
    ).not.toContain('公開しないでください。');
  });

  it('handed on with a reason, it leaves one inbox and enters the other', async () => {
    const { id } = await routed({ measure: '5-4-1', text: '市税を分けて払いたいです。' });
    expect(await act<Problem>(tabunka, id, 'reassign', { section: 'shuno' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'reason', code: 'required' }] },
    });
    expect(
      await act<Problem>(tabunka, id, 'reassign', { section: 'no-such', reason: '税のこと' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'section', code: 'unknown_section' }] },
    });
    expect(
      await act(tabunka, id, 'reassign', { section: 'shuno', reason: '税のことなので' }),
    ).toMatchObject({ status: 200, body: { section: { code: 'shuno' }, may: ['undo'] } });
    expect(await ids(tabunka)).not.toContain(id);
    expect((await open(shuno, id)).body).toMatchObject({
      section: { code: 'shuno' },
      status: 'routed',
      reason: { rule: 'person', note: '税のことなので' },
    });
    await act(shuno, id, 'assign');
    expect((await open(tabunka, id)).status).toBe(404);
  });

  it('what no rule is sure of waits for triage, and goes on from there', async () => {
    const { id } = await routed({ text: '１２３？！' });
    expect((await open(triage, id)).body).toMatchObject({
      status: 'needs_triage',
      section: null,
      reason: { rule: 'none', why: 'nothing_chosen' },
    });
    expect(await ids(triage, 'view=needs_triage')).toContain(id);
    await act(triage, id, 'reassign', { section: 'shuno', reason: '試し' });
    expect((await open(shuno, id)).body).toMatchObject({ status: 'routed' });
  });

  it('two people: the second is asked to look again', async () => {
    const { id } = await routed({ measure: '5-4-1', text: 'ふたりで' });
    const { version } = (await open(tabunka, id)).body;
    expect((await act(tabunka, id, 'assign', { version })).status).toBe(200);
    expect(await answer<Problem>(tabunka, id, { version, text: '古い版を見て' })).toMatchObject({
      status: 409,
      body: { code: 'changed_meanwhile' },
    });
  });

  it('a move that the state does not allow is told, not swallowed', async () => {
    const { id } = await routed({ measure: '5-4-1', text: 'まだ答えがない' });
    expect(await act<Problem>(tabunka, id, 'close')).toMatchObject({
      status: 409,
      body: { code: 'move_not_allowed' },
    });
    expect(await answer<Problem>(admin, id, { text: '管理者から' })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  it('fifty people take one voice: one wins, the others are told', async () => {
    const { id } = await routed({ measure: '5-4-1', text: '取り合い' });
    const { version } = (await open(tabunka, id)).body;
    const results = await Promise.all(
      Array.from({ length: 50 }, () => act(tabunka, id, 'assign', { version })),
    );
    expect(results.filter((r) => r.status === 200)).toHaveLength(1);
    expect(new Set(results.map((r) => r.status))).toEqual(new Set([200, 409]));
  });
});

describe('a voice that was answered', () => {
  it('opens again with a reason, gets a new promise and a second answer', async () => {
    const { id, receipt, secret } = await routed({
      measure: '5-4-1',
      text: '夜の教室がほしいです。',
    });
    await answer(tabunka, id, { text: '来月から開きます。' });
    await act(tabunka, id, 'close');
    product.clock.advance({ days: 30 });
    const again = await signedInAgain();
    expect(await act(again, id, 'reopen', {})).toMatchObject({ status: 422 });
    const { status, body } = await act(again, id, 'reopen', { reason: '日付が違いました。' });
    expect([status, body.status, body.openDaysLeft]).toEqual([200, 'reopened', 10]);
    expect(body.history.at(-1)).toMatchObject({ verb: 'reopen', reason: '日付が違いました。' });
    await answer(again, id, { text: '再来月から開きます。' });
    const own = await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect(own.body.answers.map(({ text }) => text)).toEqual([
      '来月から開きます。',
      '再来月から開きます。',
    ]);
  });
});

/** Sessions of a month ago have run out. */
const signedInAgain = () => product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
