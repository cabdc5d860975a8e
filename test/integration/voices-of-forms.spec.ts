import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isSealed } from '../../core/base/sealing/index.js';
import {
  keepDeskForm,
  type Problem,
  type QuestionnaireFile,
  readFormLists,
  readOwnVoice,
  type SubmissionAccepted,
  withdrawVoice,
} from '../../core/contract/index.js';
import { EndStorage } from '../../core/jobs/storage/index.js';
import { QuestionnaireVersionRepository } from '../../core/records/questionnaires/index.js';
import { shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { CONTACT, formsOf } from '../support/sent-forms.js';
import { vaultOf } from '../support/vault.js';

/** Does a form become a voice: kept, routed, read in Japanese, answered, and forgotten when its time is over? */
const CLOSING = 'group-proposal';
const CLOSES = '2026-12-24T17:00';
const cityThatCloses = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'koebako-city-')), 'city');
  cpSync('cities/isesaki', folder, { recursive: true });
  const file = join(folder, `questionnaires/${CLOSING}/form.json`);
  const form = JSON.parse(readFileSync(file, 'utf8')) as QuestionnaireFile;
  writeFileSync(file, JSON.stringify({ ...form, closes: CLOSES }));
  return folder;
};

let product: Product;
const desk = deskOf(() => product);
const { query, tablesWith } = vaultOf(() => product);
beforeAll(async () => {
  product = await startProduct({ CITY_DIR: cityThatCloses() });
});
afterAll(() => product.close());

const REQUEST = { what: 'Danh sách sân chơi của thành phố', how: 'copy', receive: 'counter' };
const REPORT = { place: 'kasuri', where: 'tầng 2', what: ['broken', 'light'] };
const CALL = { council: 'plan', age: 'no_say', why: '町の計画に住民の声を入れたいです。' };
const PROPOSAL = { group: 'みどり会', about: 'neighbourhood', idea: '公園で朝市を開きたいです。' };

const { send, sent, placed, sectionOf } = formsOf(() => product);
let staff = 0;
const clerk = (section: string, role: 'clerk' | 'counsellor' = 'clerk') =>
  product.signIn(`${role}-${++staff}`, [role], [section]);

describe('a request for information', () => {
  it('is one voice for its key, however often it comes, and in whatever language the page is then', async () => {
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => send('information-request', REQUEST, { key })),
    );
    const again = await sent('information-request', REQUEST, { key, lang: 'ja' });
    expect(new Set([...all.map(({ body }) => body.receipt), again.receipt]).size).toBe(1);
    const other = await send('information-request', { ...REQUEST, how: 'view' }, { key });
    expect(other.body.code).toBe('idempotency_conflict');
  });

  it('is promised by the ordinance, and goes to the section that answers for it', async () => {
    const voice = await placed('information-request', REQUEST);
    expect(voice.dueAt).toMatch(/^2026-12-08T/);
    expect(await sectionOf(voice)).toBe('gyosei');
  });

  it('is read in Japanese at the desk at once: what was chosen is, what was written says in which language it is', async () => {
    const { id } = await placed('information-request', REQUEST);
    const { form, text } = await desk.open(await clerk('gyosei'), id);
    expect(form?.rows).toEqual([
      {
        ...{ key: 'what', question: 'どんな文書や情報を知りたいですか', chosen: [] },
        written: { text: REQUEST.what, lang: 'vi' },
      },
      {
        ...{ key: 'how', question: 'どのように受け取りたいですか' },
        chosen: ['紙の写しをもらう（写しの費用がかかります）'],
      },
      { key: 'receive', question: '受け取る場所', chosen: ['市役所の窓口'] },
    ]);
    expect(text).toContain('Bạn muốn nhận như thế nào?\nNhận bản sao giấy');
    expect(text).not.toContain(CONTACT.name);
  });

  it('tells who sent it to nobody but who answers, and only when they ask', async () => {
    const { id } = await placed('information-request', REQUEST);
    const who = await clerk('gyosei');
    expect(JSON.stringify(await desk.open(who, id))).not.toContain(CONTACT.name);
    const { body } = await product.call('POST', `/api/staff/submissions/${id}/contact`, {
      headers: who,
    });
    expect(body).toMatchObject({ contact: CONTACT });
    const other = await product.call('GET', `/api/staff/submissions/${id}`, {
      headers: await clerk('shuno'),
    });
    expect(other.status).toBe(404);
  });

  it('hears everything that is wrong at once, how to be reached too', async () => {
    const { status, body } = await send(
      'information-request',
      { how: 'shout', name: 'X' },
      { contact: null },
    );
    expect(status).toBe(422);
    expect(body.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'answers.what required',
      'answers.how not_allowed',
      'answers.name unknown_question',
      'contact.name required',
      'contact.phone required',
    ]);
  });

  it('is answered like every voice, and its sender reads what they sent and what came', async () => {
    const voice = await placed('information-request', REQUEST);
    await desk.answer(await clerk('gyosei'), voice.id, { text: '公開できます。窓口で渡します。' });
    const { body } = await product.ask(readOwnVoice, shown(voice));
    expect(body.answers.map(({ text }) => text)).toEqual(['公開できます。窓口で渡します。']);
    expect(body.text).toContain(REQUEST.what);
    expect(body.may).not.toContain('edit');
  });

  it('is closed with its answers when its sender takes it back', async () => {
    const voice = await placed('information-request', REQUEST);
    await product.ask(withdrawVoice, shown(voice));
    const { form, text } = await desk.open(await clerk('gyosei'), voice.id);
    expect([form, text]).toEqual([null, '']);
  });
});

describe('where it goes', () => {
  it.each([
    ['by the place that was chosen', 'facility-report', REPORT, 'shimin-katsudo'],
    ['by the measure of the form', 'tax-payment', { tax: ['car'], state: ['letter'] }, 'shuno'],
    ['by what it is about', CLOSING, { ...PROPOSAL, about: 'policy' }, 'kikaku-chosei'],
    [
      'by its words, where no place says it',
      'facility-report',
      {
        ...{ place: 'other', 'place.other': '市役所の駐車場', what: ['sign'] },
        details: '市税の納税通知書を窓口で払うとき案内板がわかりにくい',
      },
      'shuno',
    ],
  ])('%s', async (_, code, answers, section) => {
    expect(await sectionOf(await placed(code, answers, { lang: 'ja' }))).toBe(section);
  });

  it('is not by what the form asks: nobody is in danger who only chose “I would rather not say”', async () => {
    const { id } = await placed(
      'committee-call',
      { ...CALL, why: 'Quero ajudar.' },
      { lang: 'pt-BR' },
    );
    expect(await query('select urgent, privacy from submissions where id = $1', [id])).toEqual([
      { urgent: [], privacy: 'private' },
    ]);
  });

  it('of danger in its words: to the desk of that danger, sealed with all that was answered', async () => {
    const details = '夫に殴られています。助けてください。';
    const voice = await placed(
      'tax-payment',
      { tax: ['car'], state: ['other'], 'state.other': details },
      { lang: 'ja' },
    );
    const [row] = await query('select privacy, form_answers from submissions where id = $1', [
      voice.id,
    ]);
    expect(row.privacy).toBe('vault');
    expect(isSealed(row.form_answers.answers['state.other'])).toBe(true);
    expect(await tablesWith(details)).toEqual([]);
    const { form } = await desk.open(await clerk('*', 'counsellor'), voice.id);
    expect(form?.rows.at(-1)?.written?.text).toBe(details);
  });
});

describe('a form', () => {
  it('that becomes a voice is counted nowhere, and one that is counted becomes none', async () => {
    const { status } = await product.call('POST', '/api/questionnaires/tax-payment/responses', {
      body: { version: 1, answers: { tax: ['car'], state: ['letter'] } },
    });
    expect(status).toBe(404);
    expect((await send('lecture', { understood: 'well', aware: 'some' })).status).toBe(404);
    expect(await query('select 1 from questionnaire_responses')).toEqual([]);
  });

  it('is kept and read by the questions that were asked, when they have changed meanwhile', async () => {
    const versions = product.app.get(QuestionnaireVersionRepository);
    const known = await versions.find('facility-report', 1);
    if (!known) throw new Error('no version');
    const form = {
      ...{ code: 'facility-report', minutes: 1, by: [] },
      ...{ who: 'anybody' as const, results: 'city' as const },
      pages: known.questions.pages.slice(0, 1),
    };
    const version = await versions.note({ form, texts: known.texts }, new Date());
    const voice = await placed('facility-report', { place: 'kasuri', where: 'x1' }, { version });
    const old = await placed('facility-report', REPORT);
    const who = await clerk('shimin-katsudo');
    expect((await desk.open(who, voice.id)).form?.rows.map(({ key }) => key)).toEqual([
      'place',
      'where',
    ]);
    expect((await desk.open(who, old.id)).form?.rows.map(({ key }) => key)).toContain('what');
  });

  it('closed a second ago takes nothing new, and answers a repeat as what it was', async () => {
    const key = randomUUID();
    const closes = Date.parse(`${CLOSES}:00+09:00`);
    product.clock.advance({ seconds: (closes - product.clock.now().getTime()) / 1000 - 1 });
    const first = await sent(CLOSING, PROPOSAL, { key });
    product.clock.advance({ seconds: 1 });
    const late = await send(CLOSING, PROPOSAL);
    expect([late.status, late.body.code]).toEqual([410, 'questionnaire_closed']);
    expect((await sent(CLOSING, PROPOSAL, { key })).receipt).toBe(first.receipt);
  });
});

describe('a list', () => {
  const listed = async (who: { cookie: string }) => {
    const { items } = (await product.ask(readFormLists, {}, who)).body;
    return items.find(({ code }) => code === 'committee-call')?.rows ?? [];
  };

  it('has whoever answered the call for their section alone; a decision is told to them with a sentence', async () => {
    const [waits, refused, taken] = [
      await placed('committee-call', CALL),
      await placed('committee-call', { ...CALL, council: 'any' }),
      await placed('committee-call', { ...CALL, council: 'equality' }),
    ];
    const who = await clerk('jinken');
    const decide = async (voice: SubmissionAccepted, body: object) =>
      product.call<Problem>('POST', `/api/staff/form-lists/${voice.id}/decision`, {
        headers: who,
        body: { version: (await desk.open(who, voice.id)).version, ...body },
      });
    const no = await decide(refused, { state: 'declined', sentence: ' ' });
    expect(no.body.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'sentence required',
    ]);
    const sentence = '今回は定員に達しました。';
    expect((await decide(refused, { state: 'declined', sentence })).status).toBe(204);
    expect((await decide(taken, { state: 'accepted', sentence: 'お願いします。' })).status).toBe(
      204,
    );
    const by = new Map((await listed(who)).map((row) => [row.id, row]));
    expect([waits, refused, taken].map(({ id }) => by.get(id)?.state)).toEqual([
      'received',
      'declined',
      'accepted',
    ]);
    expect(by.get(refused.id)?.sentence).toBe(sentence);
    const { body } = await product.ask(readOwnVoice, shown(refused));
    expect(body.messages.map(({ text }) => text)).toEqual([sentence]);
    expect(await listed(await clerk('shuno'))).toEqual([]);
  });

  it('has what its reader has typed and not sent, and nobody else’s', async () => {
    const params = { id: (await placed('committee-call', CALL)).id, verb: 'message' } as const;
    const who = [await clerk('jinken'), await clerk('jinken')] as const;
    await product.ask(keepDeskForm, { params, body: { fields: { text: 'まだ' } } }, who[0]);
    const rows = (await Promise.all(who.map(listed))).flat().filter(({ id }) => id === params.id);
    expect(rows.map(({ typed }) => typed?.fields)).toEqual([{ text: 'まだ' }, undefined]);
  });

  it('has no place for a voice that answered no call', async () => {
    const { id } = await placed('tax-payment', { tax: ['car'], state: ['letter'] });
    const { status } = await product.call('POST', `/api/staff/form-lists/${id}/decision`, {
      headers: await clerk('shuno'),
      body: { version: 2, state: 'accepted', sentence: 'はい。' },
    });
    expect(status).toBe(404);
  });

  it('forgets what was written when its time is over, and not a day before; who was taken stays', async () => {
    const voice = await placed('committee-call', { ...CALL, experience: 'kanariya88' });
    await product.index();
    const storage = product.app.get(EndStorage);
    product.clock.advance({ seconds: 180 * 86_400 });
    expect(await tablesWith('kanariya88')).not.toEqual([]);
    await storage.go();
    expect(await tablesWith('kanariya88')).not.toEqual([]);
    product.clock.advance({ seconds: 86_400 });
    expect(await storage.go()).toBeGreaterThan(0);
    expect(await tablesWith('kanariya88')).toEqual([]);
    const who = await clerk('jinken');
    expect((await listed(who)).find(({ id }) => id === voice.id)?.gone).toBe(true);
    expect((await desk.open(who, voice.id)).history.map(({ verb }) => verb)).toContain(
      'storage_end',
    );
  });
});
