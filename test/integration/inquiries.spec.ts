import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { InboxPage, StaffInquiry, StaffSubmission } from '../../core/contract/index.js';
import { NotifyInquired } from '../../core/jobs/notifying/index.js';
import { answeringOf, refusal, type Who } from '../support/answering.js';
import { conversationOf } from '../support/conversation.js';
import { type Product, startProduct } from '../support/product.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';

/** 照会: is a section that is asked for its view let in so long as the question stands, and no longer, no further? */
let product: Product;
let smtp: SmtpCatcher;
let clerk: Who;
let chief: Who;
let asked: Who;
let other: Who;
const here = answeringOf(() => product);
const { desk, arrived, arrive } = here;
const { write } = conversationOf(() => product);
const QUESTION = '蛍の光は公園課の予算で足りますか。';
const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);

beforeAll(async () => {
  smtp = await startSmtpCatcher();
  product = await startProduct({
    ...{ SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example', PUBLIC_URL: 'https://koe.example' },
  });
  await query(
    "update sections set email = code || '@city.example' where code in ('shuno', 'koho')",
  );
});
beforeEach(async () => {
  ({ clerk, chief } = await here.people());
  asked = await product.signIn('収納の人', ['clerk'], ['shuno']);
  other = await product.signIn('広報の人', ['clerk'], ['koho']);
});
afterAll(async () => {
  await product.close();
  await smtp.close();
});

const dayIn = (n: number): string =>
  new Date(product.clock.now().getTime() + n * 86_400_000).toISOString().slice(0, 10);
const inquire = (id: string, more: object = {}, who = clerk) =>
  desk.act(who, id, 'inquire', { section: 'shuno', question: QUESTION, due: dayIn(3), ...more });
const sees = async (who: Who, id: string): Promise<boolean> =>
  (await product.call('GET', `/api/staff/submissions/${id}`, { headers: who })).status === 200;
const listed = async (who: Who) =>
  (await desk.read<InboxPage>(who, 'inbox?view=asked&limit=100')).items.map(({ id }) => id);
const only = ({ inquiries }: StaffSubmission): StaffInquiry => {
  const [one] = inquiries;
  if (!one) throw new Error('nobody is asked');
  return one;
};
/** A voice about which the other section is asked. */
const inquired = async (more: object = {}): Promise<string> => {
  const id = await arrived(more);
  expect((await inquire(id)).status).toBe(200);
  expect(await sees(asked, id)).toBe(true);
  return id;
};

describe('a section that is asked', () => {
  it('sees the voice from then on, among what it is asked, and reads the question', async () => {
    const id = await arrived();
    expect([await sees(asked, id), await listed(asked)]).toEqual([false, []]);
    await inquire(id, { excerpt: '日本語教室' });
    expect(await listed(asked)).toEqual([id]);
    const voice = await desk.open(asked, id);
    expect(voice.may).toEqual(['advise']);
    expect(only(voice)).toMatchObject({
      ...{ question: QUESTION, excerpt: '日本語教室', by: '佐藤', state: 'open', mine: true },
    });
    expect([await sees(other, id), await listed(other)]).toEqual([false, []]);
    await desk.act(clerk, id, 'call_off', { inquiry: only(voice).id });
  });

  it('finds it by its words among what it is asked, and nowhere else', async () => {
    const id = await inquired({ text: '灯台の見学について聞きたいです。' });
    await product.index();
    const { items, total, found } = await desk.read<InboxPage>(
      asked,
      `inbox?view=asked&limit=100&q=${encodeURIComponent('灯台')}`,
    );
    expect([items.map((item) => item.id), total]).toEqual([[id], 1]);
    expect(found?.views).toMatchObject({ asked: 1, all: 0, new: 0 });
    await desk.act(clerk, id, 'call_off', { inquiry: only(await desk.open(asked, id)).id });
  });

  it('gives its view, which the asking section reads, and is shut out by it', async () => {
    const id = await inquired();
    const { version, inquiries } = await desk.open(clerk, id);
    const inquiry = inquiries[0]?.id;
    const given = await desk.act<unknown>(asked, id, 'advise', { inquiry, text: '足りません。' });
    expect([given.status, given.body, await sees(asked, id)]).toEqual([200, null, false]);
    const seen = await desk.open(clerk, id);
    expect(only(seen)).toMatchObject({
      ...{ state: 'advised', advice: { text: '足りません。', by: '収納の人' }, mine: false },
    });
    // What the clerk has open is as new as it was.
    expect(seen.version).toBe(version);
    const told = seen.history.filter(({ verb }) => verb === 'inquire' || verb === 'advise');
    expect(told.map(({ verb, actor, detail }) => [verb, actor, detail.section])).toEqual([
      ['inquire', '佐藤', 'shuno'],
      ['advise', '収納の人', 'shuno'],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/蛍|足り/);
    const again = await desk.act(asked, id, 'advise', { inquiry, text: 'やはり足ります。' });
    expect(refusal(again)).toEqual([404, 'not_found']);
  });

  it('does not read what others are asked, nor how the sender is reached', async () => {
    const id = await inquired({ contact: { name: '花子', phone: '0270-00-0000' } });
    await inquire(id, { section: 'koho', question: '広報に載せましたか。' });
    const voice = await desk.open(asked, id);
    expect(voice.inquiries.map(({ section }) => section.code)).toEqual(['shuno']);
    expect([voice.mayShowContact, JSON.stringify(voice).includes('0270')]).toEqual([false, false]);
    const shown = await desk.act(asked, id, 'contact');
    expect(shown.status).toBeGreaterThanOrEqual(403);
    expect((await desk.open(chief, id)).inquiries).toHaveLength(2);
  });

  it('hears of it by one mail for each question, without contents', async () => {
    await product.follow('notify-inquired', NotifyInquired);
    const before = smtp.mails.length;
    const id = await inquired();
    await product.follow('notify-inquired', NotifyInquired);
    await inquire(id, { section: 'koho' });
    await product.follow('notify-inquired', NotifyInquired);
    const mails = smtp.mails.slice(before);
    expect(mails.map(({ envelopeTo }) => envelopeTo[0])).toEqual([
      'shuno@city.example',
      'koho@city.example',
    ]);
    const [text = ''] = mails.map((mail) => mail.text);
    expect(text).toContain(`https://koe.example/ja/staff/voices/${id}`);
    expect(JSON.stringify(mails)).not.toMatch(/蛍|日本語教室/);
  });

  it('hears nothing of a question that was taken back before the mail', async () => {
    const id = await inquired();
    await desk.act(clerk, id, 'call_off', { inquiry: only(await desk.open(clerk, id)).id });
    const before = smtp.mails.length;
    await product.follow('notify-inquired', NotifyInquired);
    expect(smtp.mails.length).toBe(before);
  });
});

describe('the voice is shut at once', () => {
  const inquiryOf = async (id: string) => only(await desk.open(clerk, id)).id;

  it('when the question is taken back', async () => {
    const id = await inquired();
    const inquiry = await inquiryOf(id);
    expect((await desk.act(chief, id, 'call_off', { inquiry })).status).toBe(200);
    expect([await sees(asked, id), await listed(asked)]).not.toContainEqual(true);
    expect(only(await desk.open(clerk, id)).state).toBe('called_off');
    expect(refusal(await desk.act(clerk, id, 'call_off', { inquiry }))).toEqual([
      409,
      'move_not_allowed',
    ]);
  });

  it('when the voice is handed on, and opens again where that is undone', async () => {
    const id = await inquired();
    await desk.act(clerk, id, 'reassign', { section: 'koho', reason: '広報の仕事です' });
    expect(await sees(asked, id)).toBe(false);
    expect(only(await desk.open(other, id)).state).toBe('over');
    await desk.act(clerk, id, 'undo');
    expect(await sees(asked, id)).toBe(true);
  });

  it('when it is answered, and stays shut when its sender goes on', async () => {
    const voice = await arrive();
    await inquire(voice.id);
    await desk.answer(clerk, voice.id, { text: '来月から開きます。' });
    asked = await product.signIn('収納の人', ['clerk'], ['shuno']);
    expect(await sees(asked, voice.id)).toBe(false);
    product.clock.advance({ seconds: 1 });
    await write(voice, 'もう一つあります。');
    clerk = await product.signIn('佐藤', ['clerk'], ['tabunka-kyosei']);
    expect((await desk.open(clerk, voice.id)).status).toBe('reopened');
    expect(await sees(asked, voice.id)).toBe(false);
    expect((await inquire(voice.id)).status).toBe(200);
    expect(await sees(asked, voice.id)).toBe(true);
  });

  it('when it is taken back by its sender, and nothing of question and view is left to read', async () => {
    const { id, receipt, secret } = await arrive();
    await inquire(id);
    await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect(await sees(asked, id)).toBe(false);
    expect((await desk.open(clerk, id)).inquiries).toEqual([]);
  });

  it('when its words make it more private, before its section changes', async () => {
    const voice = await arrive();
    await inquire(voice.id);
    await query(`update submissions set privacy = 'private' where id = $1`, [voice.id]);
    expect(await sees(asked, voice.id)).toBe(false);
    expect(
      refusal(await desk.act(asked, voice.id, 'advise', { inquiry: voice.id, text: 'はい。' })),
    ).toEqual([404, 'not_found']);
  });

  it('when it becomes confided, and question and view are sealed with it', async () => {
    const voice = await arrive({
      ...{ kind: 'consultation', topic: 'foreign_resident', measure: undefined },
      text: '家族のことで相談したいです。',
    });
    await inquire(voice.id);
    await write(voice, '夫に毎日殴られています。殺されそうで怖いです。');
    expect(await sees(asked, voice.id)).toBe(false);
    const [row] = await query(
      `select s.privacy, i.question from inquiries i join submissions s on s.id = i.submission_id where s.id = $1`,
      [voice.id],
    );
    expect(row.privacy).toBe('vault');
    expect(row.question).not.toContain('蛍');
  });
});

describe('a question is refused', () => {
  const wrong = async (id: string, more: object) =>
    (
      (await inquire(id, more)).body as unknown as { errors: { path: string; code: string }[] }
    ).errors.map(({ path, code }) => `${path} ${code}`);

  it('with what is wrong with it', async () => {
    const id = await arrived();
    expect(await wrong(id, { section: 'nobody', question: ' ', due: dayIn(-1) })).toEqual(
      expect.arrayContaining(['section unknown_section', 'question required', 'due out_of_time']),
    );
    expect(await wrong(id, { due: 'soon' })).toEqual(['due bad_format']);
    expect(await wrong(id, { section: 'tabunka-kyosei' })).toEqual(['section not_allowed']);
    await inquire(id);
    expect(await wrong(id, {})).toEqual(['section asked_already']);
  });

  it('about a confided voice, with the reason, by its own desk', async () => {
    const counsellor = await product.signIn('相談員', ['counsellor'], ['jinken']);
    const { id } = await product.submit({
      ...{ kind: 'consultation', topic: 'dv', text: '相談したいことがあります。' },
    });
    await product.route();
    expect(refusal(await inquire(id, {}, counsellor))).toEqual([403, 'confided']);
  });

  it('to who does not have the voice', async () => {
    const id = await arrived();
    expect(refusal(await inquire(id, { section: 'koho' }, asked))).toEqual([404, 'not_found']);
  });
});
