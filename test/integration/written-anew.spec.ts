import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { changeVoice, type InboxPage } from '../../core/contract/index.js';
import { code, conversationOf, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is what a resident writes later read for danger, and may a voice be written anew while nobody has taken it up? */
let product: Product;
let clerk: { cookie: string };
let triage: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  await signIn();
});
afterAll(() => product.close());

const signIn = async (): Promise<void> => {
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  triage = await product.signIn('triage', ['triage'], []);
};
const desk = deskOf(() => product);
const { own, write, edit, routed, row } = conversationOf(() => product);

describe('danger in what comes later', () => {
  const DANGER = '夫に殴られて、今夜も家に帰るのがこわいです。';

  it('in a message raises the voice, tells the alarm and gives it to the desk that hears it', async () => {
    const voice = await routed();
    await write(voice, DANGER);
    const after = await row(voice.id);
    expect([after.privacy, after.urgent]).toEqual(['private', ['violence']]);
    const { id } = voice;
    expect((await desk.open(triage, id)) as unknown).toMatchObject({ code: 'not_found' });
    const alarms = await product.app
      .get(DataSource)
      .query(`select 1 from outbox where event = 'submission.urgent' and subject_id = $1`, [id]);
    expect(alarms).toHaveLength(1);
  });

  it('is never lowered by a later one', async () => {
    const voice = await routed();
    await write(voice, DANGER);
    await write(voice, 'ありがとうございました。');
    expect(await row(voice.id)).toMatchObject({ privacy: 'private', urgent: ['violence'] });
  });

  it('before routing has looked is read with the voice itself', async () => {
    const voice = await product.submit({ text: '公園の水飲み場のことです。', measure: '5-4-1' });
    await write(voice, DANGER);
    await product.route();
    expect(await row(voice.id)).toMatchObject({ privacy: 'private', urgent: ['violence'] });
  });

  it('in a text that was written anew raises it, before and after routing', async () => {
    const early = await product.submit({ text: '公園のことです。', measure: '5-4-1' });
    await edit(early, DANGER);
    await product.route();
    const late = await routed();
    await edit(late, DANGER);
    for (const { id } of [early, late])
      expect(await row(id)).toMatchObject({ privacy: 'private', urgent: ['violence'] });
  });
});

describe('a voice that is written anew', () => {
  it('is so until somebody takes it up; what stood there stays for staff', async () => {
    const voice = await routed();
    expect((await own(voice)).may).toContain('edit');
    expect((await edit(voice, '公園のベンチがこわれたままです。')).status).toBe(204);
    expect(await own(voice)).toMatchObject({ text: '公園のベンチがこわれたままです。' });
    expect((await desk.open(clerk, voice.id)).earlierTexts).toMatchObject([
      { text: '公園の水飲み場が、こわれたままです。', lang: 'ja' },
    ]);
  });

  it('is not, once somebody has: the text stays, and the page can say so', async () => {
    const voice = await routed();
    await desk.act(clerk, voice.id, 'assign');
    expect(code(await edit(voice, 'ほかの文'))).toBe('move_not_allowed');
    expect(await own(voice)).toMatchObject({ text: '公園の水飲み場が、こわれたままです。' });
    expect((await own(voice)).may).not.toContain('edit');
  });

  it('is taken up or written anew, never both without knowing', async () => {
    const voice = await routed();
    const { version } = await desk.open(clerk, voice.id);
    const [changed, taken] = await Promise.all([
      edit(voice, '文を直しました。'),
      desk.act(clerk, voice.id, 'assign', { version }),
    ]);
    expect([
      [204, 409],
      [409, 200],
    ]).toContainEqual([changed.status, taken.status]);
  });

  it('is found by its new words and no longer by the old ones', async () => {
    const voice = await routed({ text: 'こうもり傘の貸し出しがほしいです。' });
    await edit(voice, 'ながぐつの貸し出しがほしいです。');
    await product.index();
    const find = async (q: string) =>
      (await desk.read<InboxPage>(clerk, `inbox?view=all&q=${encodeURIComponent(q)}`)).items.map(
        ({ id }) => id,
      );
    expect([await find('こうもり傘'), await find('ながぐつ')]).toEqual([[], [voice.id]]);
  });

  it('repeats nobody any more, and nobody repeats it', async () => {
    const text = '歩道橋の階段に手すりをつけてください。';
    const first = await routed({ text });
    const copy = await routed({ text });
    expect((await desk.open(clerk, copy.id)).copyOf).toMatchObject({ id: first.id });
    await edit(first, '歩道橋をなくしてください。');
    expect((await desk.open(clerk, copy.id)).copyOf).toBeNull();
  });

  it('and the same again is no change', async () => {
    const voice = await routed();
    await edit(voice, 'もう一つの文です。');
    await desk.act(clerk, voice.id, 'assign');
    expect((await edit(voice, 'もう一つの文です。')).status).toBe(204);
  });
});

it('contact data are deleted by their sender at any time, and the voice goes on', async () => {
  const voice = await routed({ contact: { email: 'one@example.org' } });
  expect((await own(voice)).may).toContain('delete_contact');
  for (let times = 0; times < 2; times++) {
    const { status } = await product.ask(changeVoice, { ...shown(voice), body: { contact: null } });
    expect(status).toBe(204);
  }
  expect((await own(voice)).may).not.toContain('delete_contact');
  expect((await desk.open(clerk, voice.id)).mayShowContact).toBe(false);
});

it('a voice is found by the words of a message', async () => {
  const voice = await routed();
  await write(voice, 'かわうその像のところです。');
  await desk.act(clerk, voice.id, 'message', { text: 'ひょうたん型の石ですか。' });
  await product.index();
  for (const word of ['かわうその像', 'ひょうたん']) {
    const found = await desk.read<InboxPage>(clerk, `inbox?view=all&q=${encodeURIComponent(word)}`);
    expect([word, found.items.map(({ id }) => id)]).toEqual([word, [voice.id]]);
  }
});
