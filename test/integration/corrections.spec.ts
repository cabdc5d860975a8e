import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApi } from '../../api/create-api.js';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type {
  Opinion,
  OwnSubmission,
  Problem,
  SimilarOpinions,
  SubmissionAccepted,
} from '../../core/contract/index.js';
import { NotifyCorrected } from '../../core/jobs/notifying/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** Does everybody who reads a text that was put right see the new one, and that it was put right? */
let product: Product;
let other: NestFastifyApplication;
let smtp: SmtpCatcher;
let clerk: { cookie: string };
let triage: { cookie: string };
let stranger: { cookie: string };

const FIRST = 'プールは、7月20日から開きます。';
const SECOND = 'プールは、7月27日から開きます。';
const THIRD = 'プールは、8月3日から開きます。';
const NOTE = '開く日をまちがえていました。';

beforeAll(async () => {
  smtp = await startSmtpCatcher();
  product = await startProduct({ SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example' });
  other = await createApi(product.config, { clock: product.clock });
  await other.init();
  await other.getHttpAdapter().getInstance().ready();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  triage = await product.signIn('triage', ['triage'], []);
  stranger = await product.signIn('stranger', ['clerk'], ['shuno']);
});
afterAll(async () => {
  await other.close();
  await product.close();
  await smtp.close();
});

const desk = deskOf(() => product);
const VOICE = '市民プールは、いつから開きますか。';
const answered = async (input: object = {}): Promise<SubmissionAccepted> => {
  const voice = await product.submit({
    text: VOICE,
    measure: '5-2-1',
    consentToPublish: true,
    ...input,
  });
  await product.route();
  await desk.answer(clerk, voice.id, { text: FIRST });
  return voice;
};
const correct = (id: string, text = SECOND, note = NOTE) => {
  product.clock.advance({ minutes: 5 });
  return desk.correct(clerk, id, { text, note });
};
const own = async ({ receipt, secret }: SubmissionAccepted) =>
  (
    await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    })
  ).body;
const opinion = async (id = '') => (await product.call<Opinion>('GET', `/api/opinions/${id}`)).body;
const published = async (publicText = VOICE) => {
  const voice = await answered();
  // What stands wrongly there may be somebody's name: let through, to be corrected.
  const waived = [{ start: 0, end: publicText.length, reason: '市の施設の名前と見たため' }];
  const { body } = await desk.act(clerk, voice.id, 'publish', { publicText, waived });
  return { ...voice, publication: body.publication?.id ?? '' };
};

describe('an answer that is corrected', () => {
  it('is read by the resident as it is now, with when and what was corrected', async () => {
    const voice = await answered();
    const { at } = (await own(voice)).answers[0] ?? {};
    expect((await correct(voice.id)).status).toBe(200);
    const { answers, status } = await own(voice);
    expect(status).toBe('answered');
    expect(answers).toEqual([
      { text: SECOND, lang: 'ja', at, corrected: { at: expect.any(String), note: NOTE } },
    ]);
    expect(answers[0]?.corrected?.at).not.toBe(at);
  });

  it('keeps every version for staff, the newest first', async () => {
    const { id } = await answered();
    await correct(id);
    await correct(id, THIRD, 'もう一度直しました。');
    const { answers, history } = await desk.open(clerk, id);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ text: THIRD, note: 'もう一度直しました。' });
    expect(answers[0]?.earlier.map(({ text, note }) => [text, note])).toEqual([
      [SECOND, NOTE],
      [FIRST, null],
    ]);
    expect(history.filter(({ verb }) => verb === 'correct')).toHaveLength(2);
    expect(answers[0]?.author).toBe('clerk');
  });

  it('is the last one: what was answered before it stays as it was', async () => {
    const voice = await answered();
    await desk.act(clerk, voice.id, 'reopen', { reason: '続きの質問' });
    product.clock.advance({ minutes: 5 });
    await desk.answer(clerk, voice.id, { text: '料金は200円です。' });
    await correct(voice.id, '料金は300円です。', '料金を直しました。');
    expect(
      (await own(voice)).answers.map(({ text, corrected }) => [text, corrected?.note]),
    ).toEqual([
      [FIRST, undefined],
      ['料金は300円です。', '料金を直しました。'],
    ]);
  });

  it('changes on the public page, too, and in a closed voice', async () => {
    const voice = await published();
    await desk.act(clerk, voice.id, 'close');
    expect((await correct(voice.id)).status).toBe(200);
    expect((await opinion(voice.publication)).answer).toMatchObject({
      text: SECOND,
      corrected: { note: NOTE },
    });
  });

  it('is published in its newest version where it was corrected before', async () => {
    const voice = await answered();
    await correct(voice.id);
    const { body } = await desk.act(clerk, voice.id, 'publish', { publicText: VOICE });
    expect((await opinion(body.publication?.id)).answer.text).toBe(SECOND);
  });

  it('goes through the guard where everybody would read it at once, text and note alike', async () => {
    const voice = await published();
    const PHONE = '担当の携帯は090-8765-4321です。';
    for (const [text, note, path] of [
      [`${SECOND}${PHONE}`, NOTE, 'text'],
      [SECOND, `${NOTE}${PHONE}`, 'note'],
    ] as const) {
      const { status, body } = await desk.act<Problem>(clerk, voice.id, 'correct', { text, note });
      expect([status, body.code, body.errors[0]?.path]).toEqual([422, 'personal_data_left', path]);
    }
    expect((await opinion(voice.publication)).answer.text).toBe(FIRST);
    const text = `${SECOND}${PHONE}`;
    const waived = [{ start: SECOND.length, end: text.length, reason: '会の公開の番号です。' }];
    const stays = await desk.correct(clerk, voice.id, { text, note: NOTE, waived });
    expect(stays.status).toBe(200);
    expect((await opinion(voice.publication)).answer.text).toBe(text);
    const { id } = await answered();
    expect((await correct(id, `${SECOND}${PHONE}`)).status).toBe(200);
  });

  it('lets a find in its note stay that is waived for the note, and for nothing else', async () => {
    const voice = await published();
    const note = '問い合わせ先を直しました。窓口の携帯080-2233-4455です。';
    const [start, end] = [note.indexOf('080'), note.indexOf('です')];
    const inNote = { start, end, reason: '窓口の公開の番号です。', in: 'note' as const };
    const attempt = (waived: readonly object[]) =>
      desk.correct<Problem>(clerk, voice.id, { text: `${SECOND}${SECOND}`, note, waived });
    product.clock.advance({ minutes: 5 });
    const elsewhere = await attempt([{ ...inNote, in: undefined }]);
    expect(elsewhere.body.errors[0]).toMatchObject({ path: 'note', code: 'personal_data' });
    expect((await attempt([{ ...inNote, end: 999 }])).body.errors[0]?.path).toBe('waived.0');
    expect((await attempt([inNote])).status).toBe(200);
    expect((await opinion(voice.publication)).answer.corrected?.note).toBe(note);
    const publicText = '夜の教室を増やしてください。';
    const again = { publicText, note, waived: [inNote] };
    expect((await desk.act(clerk, voice.id, 'correct_publication', again)).status).toBe(200);
  });

  it('is told to the resident by mail, in the language of their page, without the words', async () => {
    const voice = await answered({ uiLang: 'es', contact: { email: 'luz@example.org' } });
    await correct(voice.id);
    await product.app.get(DataSource).query('update outbox set next_at = now()');
    const items = await product.app.get(OutboxRepository).claim('notify-corrected', 200, 60_000);
    await product.app.get(NotifyCorrected).handle(items);
    const [mail] = smtp.mails.filter(({ envelopeTo }) => envelopeTo.includes('luz@example.org'));
    expect(mail?.subject).toContain('se corrigió la respuesta');
    expect(mail?.text).toContain(voice.receipt);
    expect(mail?.text).not.toContain('プール');
  });

  it.each([
    ['without a note', { text: SECOND }, ['note']],
    ['with a note of nothing', { text: SECOND, note: '　\n' }, ['note']],
    ['without a text', { note: NOTE }, ['text']],
  ])('is refused %s', async (_, body, paths) => {
    const { id } = await answered();
    const { status, body: problem } = await desk.act<Problem>(clerk, id, 'correct', body);
    expect([status, problem.errors.map(({ path }) => path)]).toEqual([422, paths]);
  });

  it('is corrected by those who work on the voice, once there is an answer', async () => {
    const { id } = await answered();
    const body = { text: SECOND, note: NOTE };
    const tries = [triage, stranger].map((who) => desk.act(who, id, 'correct', body));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([403, 404]);
    const open = await desk.routed({ text: VOICE, measure: '5-2-1' });
    expect((await desk.act(clerk, open, 'correct', body)).status).toBe(409);
  });
});

describe('a public text that is corrected', () => {
  const correctText = (id: string, publicText: string, note = '字をまちがえていました。') => {
    product.clock.advance({ minutes: 5 });
    return desk.act(clerk, id, 'correct_publication', { publicText, note });
  };
  const similarTo = async (text: string) => {
    product.clock.advance({ seconds: 1 });
    const here = await product.call<SimilarOpinions>('POST', '/api/opinions/similar', {
      body: { text },
    });
    const there = await other
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'POST', url: '/api/opinions/similar', payload: { text } });
    return [here.body, there.json() as SimilarOpinions].map(({ items }) =>
      items.map(({ id }) => id),
    );
  };

  it('stands at the same address, with when and what was corrected', async () => {
    const voice = await published('市民プルは、いつからですか。');
    expect((await correctText(voice.id, VOICE)).status).toBe(200);
    expect(await opinion(voice.publication)).toMatchObject({
      text: VOICE,
      corrected: { at: expect.any(String), note: '字をまちがえていました。' },
    });
  });

  it('is compared by its new words in every process', async () => {
    const OLD = '体育館の更衣室に、鏡とドライヤーを置いてほしいです。';
    const NEW = '商店街の空き店舗で、子どもの工作教室を開いてほしいです。';
    const voice = await published(OLD);
    expect(await similarTo(OLD)).toEqual([[voice.publication], [voice.publication]]);
    await correctText(voice.id, NEW);
    expect(await similarTo(NEW)).toEqual([[voice.publication], [voice.publication]]);
    expect(await similarTo(OLD)).toEqual([[], []]);
  });

  it('keeps what stood there for staff, and for nobody else', async () => {
    const SECRET = '市民プールの近くの佐藤です。いつから開きますか。';
    const voice = await published(SECRET);
    await correctText(voice.id, VOICE);
    expect((await desk.open(clerk, voice.id)).publication?.earlier).toEqual([
      { publicText: SECRET, until: expect.any(String) },
    ]);
    const everywhere = [
      await opinion(voice.publication),
      (await product.call('GET', '/api/opinions?limit=100')).body,
      await own(voice),
    ];
    expect(JSON.stringify(everywhere)).not.toContain('佐藤');
  });

  it('leaves no version behind when it is taken back', async () => {
    const voice = await published('前の文です。');
    await correctText(voice.id, VOICE);
    await desk.act(clerk, voice.id, 'retract', { reason: 'もう古いため' });
    expect((await product.call('GET', `/api/opinions/${voice.publication}`)).status).toBe(410);
    expect((await correctText(voice.id, '後の文です。')).status).toBe(409);
  });

  it.each([
    ['without a note', { publicText: VOICE }, ['note']],
    ['of nothing', { publicText: ' ', note: NOTE }, ['publicText']],
    ['with a person in its note', { publicText: VOICE, note: '080-1234-9876の方' }, ['note']],
  ])('is refused %s', async (_, body, paths) => {
    const { id } = await published();
    const answer = await desk.act<Problem>(clerk, id, 'correct_publication', body);
    expect([answer.status, answer.body.errors.map(({ path }) => path)]).toEqual([422, paths]);
  });
});
