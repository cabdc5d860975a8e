import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  approveMany,
  dropDeskForm,
  dropPageForm,
  dropTypedTranslation,
  keepDeskForm,
  keepPageForm,
  keepTypedTranslation,
  listPageForms,
  withdrawVoice,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { translatingOf } from '../support/translating.js';

/** Is what somebody typed at the desk there again for them, for nobody else, and not longer than it is worth something? */
let product: Product;
let clerk: { cookie: string };
let colleague: { cookie: string };
let stranger: { cookie: string };
beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
  colleague = await product.signIn('sato', ['clerk'], ['tabunka-kyosei']);
  stranger = await product.signIn('stranger', ['clerk'], ['shuno']);
});
afterAll(() => product.close());
const desk = deskOf(() => product);
const voice = () => desk.routed({ text: '通訳の時間を長くしてください。', measure: '5-4-1' });

const keep = (
  who: { cookie: string },
  id: string,
  verb: 'message' | 'reassign' | 'return' | 'approve' | 'submit',
  fields: Record<string, string>,
) => product.ask(keepDeskForm, { params: { id, verb }, body: { fields } }, who);
const formsOf = async (who: { cookie: string }, id: string) =>
  (await desk.open(who, id)).forms.map(({ verb, fields }) => ({ verb, fields }));

describe('what is typed', () => {
  it('is there again, in its newest words, by form', async () => {
    const id = await voice();
    await keep(clerk, id, 'message', { text: 'どの窓口の', question: '' });
    await keep(clerk, id, 'reassign', { section: 'koho', reason: '案内の話です' });
    await keep(clerk, id, 'message', { text: 'どの窓口のことですか。', question: 'yes' });
    expect(await formsOf(clerk, id)).toEqual([
      { verb: 'message', fields: { text: 'どの窓口のことですか。', question: 'yes' } },
      { verb: 'reassign', fields: { section: 'koho', reason: '案内の話です' } },
    ]);
  });

  it('is nobody else’s, changes no version and stands in no history', async () => {
    const id = await voice();
    const before = await desk.open(clerk, id);
    await keep(clerk, id, 'message', { text: 'まだ考えています' });
    await keep(colleague, id, 'message', { text: 'わたしの文です' });
    expect(await formsOf(colleague, id)).toEqual([
      { verb: 'message', fields: { text: 'わたしの文です' } },
    ]);
    const after = await desk.open(clerk, id);
    expect([after.version, after.history]).toEqual([before.version, before.history]);
  });

  it('is kept for a voice only that may be opened', async () => {
    const id = await voice();
    expect((await keep(stranger, id, 'message', { text: 'x' })).status).toBe(404);
  });

  it('goes when it is sent, when it is emptied and when it is thrown away', async () => {
    const id = await voice();
    const text = '何曜日がよいですか。';
    await keep(clerk, id, 'message', { text });
    expect((await desk.act(clerk, id, 'message', { text })).status).toBe(200);
    expect(await formsOf(clerk, id)).toEqual([]);
    await keep(clerk, id, 'message', { text: 'もう一つ' });
    await keep(clerk, id, 'message', { text: ' ', question: '' });
    expect(await formsOf(clerk, id)).toEqual([]);
    await keep(clerk, id, 'message', { text: 'もう一つ' });
    const dropped = { params: { id, verb: 'message' as const } };
    for (const again of [1, 2])
      expect([again, (await product.ask(dropDeskForm, dropped, clerk)).status]).toEqual([
        again,
        204,
      ]);
    expect(await formsOf(clerk, id)).toEqual([]);
  });

  it('stays where the verb was refused', async () => {
    const id = await voice();
    await keep(clerk, id, 'message', { text: '書きかけ' });
    expect((await desk.act(clerk, id, 'message', { version: 0, text: '書きかけ' })).status).toBe(
      409,
    );
    expect(await formsOf(clerk, id)).toHaveLength(1);
  });

  it('of a decision goes with the other decision', async () => {
    const id = await voice();
    const chief = await desk.chiefOf(id);
    await desk.act(clerk, id, 'answer', { text: '来月から長くします。' });
    await keep(chief, id, 'approve', { comment: 'よい' });
    await keep(chief, id, 'return', { comment: 'いつからか' });
    await desk.act(chief, id, 'return', { comment: 'いつからか書いてください' });
    expect(await formsOf(chief, id)).toEqual([]);
  });

  it('of the time of an answer goes with the answer', async () => {
    const id = await voice();
    await keep(clerk, id, 'submit', { sendAt: '2026-12-08T09:00' });
    await desk.act(clerk, id, 'answer', { text: '来月から長くします。' });
    expect(await formsOf(clerk, id)).toEqual([]);
  });

  it('of a decision goes when it is made among many, and stays where that was refused', async () => {
    const [decided, refused] = [await voice(), await voice()];
    const chief = await desk.chiefOf(decided);
    for (const id of [decided, refused]) {
      await desk.act(clerk, id, 'answer', { text: '来月から長くします。' });
      await keep(chief, id, 'return', { comment: 'いつからか', choice: 'return' });
    }
    const { version } = await desk.open(chief, decided);
    await product.ask(
      approveMany,
      {
        body: {
          items: [
            { id: decided, version },
            { id: refused, version: 0 },
          ],
        },
      },
      chief,
    );
    expect(await formsOf(chief, decided)).toEqual([]);
    expect(await formsOf(chief, refused)).toHaveLength(1);
  });

  it('goes with a voice that is taken back, and nothing is kept of it after', async () => {
    const { id, receipt, secret } = await product.submit({
      text: '通訳を増やしてください。',
      measure: '5-4-1',
    });
    await product.route();
    await keep(clerk, id, 'message', { text: '通訳の件' });
    await product.ask(withdrawVoice, { params: { receipt }, secret });
    await keep(clerk, id, 'message', { text: '通訳の件、続き' });
    const rows = await product.app
      .get(DataSource)
      .query('select 1 from desk_forms where submission_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('is forgotten after a month without a hand on it', async () => {
    const id = await voice();
    await keep(clerk, id, 'message', { text: 'ずっと前の文' });
    product.clock.advance({ days: 31 });
    const later = await voice();
    const back = await product.signIn('clerk2', ['clerk'], ['tabunka-kyosei']);
    await keep(back, later, 'message', { text: '今の文' });
    const rows = await product.app
      .get(DataSource)
      .query('select 1 from desk_forms where submission_id = $1', [id]);
    expect(rows).toEqual([]);
  });
});

describe('what is typed into a translation', () => {
  const translating = translatingOf(() => product);
  type Who = { cookie: string };
  let first: Who;
  let second: Who;
  beforeAll(async () => {
    first = await product.signIn('first', ['translator'], []);
    second = await product.signIn('second', ['translator'], []);
    // The clock has gone on: earlier sessions are over.
    stranger = await product.signIn('stranger2', ['clerk'], ['shuno']);
  });
  let sent = 0;
  const begun = async () => {
    const voice = await product.submit({
      text: `¿Cuándo empieza la clase número ${++sent}?`,
      lang: 'es',
      measure: '5-4-1',
    });
    await product.route();
    await translating.follow();
    const found = await translating.find(first, voice.id, 'voice', 'ja');
    if (!found) throw new Error('no translation is wanted');
    return { voice, id: found.id };
  };
  const type = (who: Who, id: string, text: string, from = '1') =>
    product.ask(keepTypedTranslation, { params: { id }, body: { fields: { text, from } } }, who);
  const seenBy = async (who: Who, id: string) => {
    const { typed, typing, text } = (await translating.read(who, id)).body;
    return { typed: typed?.fields.text, typing: typing.map(({ fields }) => fields.text), text };
  };

  it('is there again for its writer, and a colleague is told of it; the record stays as it was', async () => {
    const { id } = await begun();
    await type(first, id, '教室は、いつ');
    await type(first, id, '教室は、いつからですか。');
    expect(await seenBy(first, id)).toEqual({
      ...{ typed: '教室は、いつからですか。', typing: [], text: '' },
    });
    expect(await seenBy(second, id)).toEqual({
      ...{ typed: undefined, typing: ['教室は、いつからですか。'], text: '' },
    });
    expect(
      (
        await translating.find(
          first,
          (await translating.read(first, id)).body.voice?.id ?? '',
          'voice',
          'ja',
        )
      )?.state,
    ).toBe('wanted');
  });

  it('is over when it is saved, and a colleague’s stays', async () => {
    const { id } = await begun();
    await type(first, id, 'わたしの訳');
    await type(second, id, '二人目の訳');
    const { version, sentences } = (await translating.read(first, id)).body;
    const words = sentences.length > 0 ? { sentences: ['わたしの訳'] } : { text: 'わたしの訳' };
    await translating.write(first, id, { ...words, state: 'draft', version });
    expect(await seenBy(first, id)).toMatchObject({ typed: undefined, typing: ['二人目の訳'] });
    expect(await seenBy(second, id)).toMatchObject({ typed: '二人目の訳', typing: [] });
  });

  it('goes when it is emptied, thrown away, or its voice is taken back', async () => {
    const { id, voice } = await begun();
    await type(first, id, '訳');
    await type(first, id, ' ');
    expect((await seenBy(first, id)).typed).toBeUndefined();
    await type(first, id, '訳');
    await product.ask(dropTypedTranslation, { params: { id } }, first);
    expect((await seenBy(first, id)).typed).toBeUndefined();
    await type(first, id, '訳');
    const { receipt, secret } = voice;
    await product.ask(withdrawVoice, { params: { receipt }, secret });
    await type(first, id, '訳の続き');
    const rows = await product.app
      .get(DataSource)
      .query('select 1 from translations_typed where translation_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('is kept for those only who may translate it', async () => {
    const { id } = await begun();
    expect((await type(stranger, id, '訳')).status).toBe(404);
  });
});

describe('what is typed into a page that is about no voice', () => {
  const formsIn = async (who: { cookie: string }) => {
    const { body } = await product.ask(listPageForms, {}, who);
    return body.items.map(({ form, fields }) => ({ form, fields }));
  };

  it('is there again for its writer alone, until it is thrown away', async () => {
    const who = await product.signIn('writer', ['clerk'], ['koho']);
    const other = await product.signIn('other', ['clerk'], ['koho']);
    const fields = { word: '安堀町', reading: 'あんぼり' };
    for (const form of ['readings', 'indicators.5-1-1', 'built.festival.words.pt-BR'])
      await product.ask(keepPageForm, { params: { form }, body: { fields } }, who);
    expect(await formsIn(who)).toEqual([
      { form: 'built.festival.words.pt-BR', fields },
      { form: 'indicators.5-1-1', fields },
      { form: 'readings', fields },
    ]);
    expect(await formsIn(other)).toEqual([]);
    await product.ask(dropPageForm, { params: { form: 'readings' } }, who);
    expect((await formsIn(who)).map(({ form }) => form)).toEqual([
      'built.festival.words.pt-BR',
      'indicators.5-1-1',
    ]);
  });
});

describe('a form that is none', () => {
  it.each([
    ['a field that no form has', { 'a b': 'x' }],
    ['a number', { text: 7 }],
    ['more than anybody types', { text: 'あ'.repeat(60_001) }],
  ])('%s is refused', async (_, fields) => {
    const id = await voice();
    const who = await product.signIn('clerk3', ['clerk'], ['tabunka-kyosei']);
    const { status } = await product.call('PUT', `/api/staff/submissions/${id}/forms/message`, {
      headers: who,
      body: { fields },
    });
    expect(status).toBe(422);
  });
});
