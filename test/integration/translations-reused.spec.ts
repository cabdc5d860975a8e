import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Opinion, StaffSubmission } from '../../core/contract/index.js';
import { refusal } from '../support/answering.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { spanishVoicesOf, translatingOf } from '../support/translating.js';

/** Who gets a text to translate, and where else does what they wrote help? */
let product: Product;
let clerk: { cookie: string };
let translator: { cookie: string };
const desk = deskOf(() => product);
const translating = translatingOf(() => product);
const { arrive, answered, checked, lastInJapanese } = spanishVoicesOf(() => ({
  product,
  clerk,
  translator,
}));

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  translator = await product.signIn('translator', ['translator'], []);
});
afterAll(() => product.close());

describe('who may translate what', () => {
  it('a translator has of a consultation the text that is wanted, and nothing beside it', async () => {
    const foreign = await arrive({
      kind: 'consultation',
      topic: 'foreign_resident',
      text: 'No entiendo la carta del seguro que recibí ayer.',
      measure: undefined,
    });
    const japanese = await arrive({
      kind: 'consultation',
      topic: 'foreign_resident',
      text: '保険の手紙の読み方がわかりません。教えてください。',
      lang: 'ja',
      measure: undefined,
    });
    const all = await translating.list(translator);
    const voices = all.map(({ voice }) => voice?.id);
    expect([voices.includes(foreign.id), voices.includes(japanese.id)]).toEqual([true, false]);
    expect(all.find(({ voice }) => voice?.id === foreign.id)?.voice?.visible).toBe(false);
    const opened = await product.call('GET', `/api/staff/submissions/${foreign.id}`, {
      headers: translator,
    });
    expect(opened.status).toBe(404);
  });

  it('what is confided only the counsellors of its desk', async () => {
    const voice = await arrive({
      kind: 'consultation',
      topic: 'dv',
      text: 'Mi marido me pega y tengo miedo de volver a casa.',
      measure: undefined,
    });
    const counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
    const found = await translating.find(counsellor, voice.id, 'voice', 'ja');
    expect(found?.excerpt).toBe('');
    for (const who of [translator, clerk]) {
      expect(await translating.find(who, voice.id, 'voice', 'ja')).toBeUndefined();
      expect((await translating.read(who, found?.id ?? '')).status).toBe(404);
      expect(
        refusal(await translating.write(who, found?.id ?? '', { state: 'draft', text: 'x' }))[0],
      ).toBe(404);
    }
  });

  it('nobody the words of a voice that was taken back', async () => {
    const voice = await arrive();
    const found = await translating.find(translator, voice.id, 'voice', 'ja');
    await product.call('POST', `/api/submissions/${voice.receipt}/withdraw`, {
      headers: { authorization: `Receipt ${voice.secret}` },
    });
    expect((await translating.read(translator, found?.id ?? '')).status).toBe(404);
    expect(await translating.find(translator, voice.id, 'voice', 'ja')).toBeUndefined();
  });
});

describe('what was translated once', () => {
  it('helps with the next answer, checked; nothing of a consultation does', async () => {
    const line = 'この教室の机は、全部で37台あります。';
    const spanish = 'En total, esta aula tiene 37 mesas.';
    await checked((await answered(line)).id, [spanish]);
    const next = await answered(line);
    expect((await translating.own(next, 'es')).answers[0]?.translated).toMatchObject({
      text: spanish,
      checked: true,
      origin: 'memory',
    });
    const secret = 'この書類の写しは、全部で46枚あります。';
    const other = { kind: 'consultation', topic: 'foreign_resident', measure: undefined };
    await checked((await answered(secret, other)).id, [
      'En total, hay 46 copias de este documento.',
    ]);
    expect((await translating.own(await answered(secret), 'es')).answers[0]?.awaited).toBe(true);
  });

  it('and a sentence of the city’s counts as checked from when its person has looked at it', async () => {
    const thanks = 'ご意見をいただき、ありがとうございます。';
    for (const lang of ['es', 'ja-simple'])
      await product.call('PUT', `/api/staff/setup/sentences/thanks-opinion/${lang}`, {
        headers: translator,
        body: { checked: true },
      });
    const { answers } = await translating.own(await answered(thanks), 'es');
    expect([answers[0]?.translated?.checked, answers[0]?.plain?.checked]).toEqual([true, true]);
  });
});

describe('what is published', () => {
  it('is read in the reader’s language where a record says it', async () => {
    const voice = await answered('多文化共生課が12月3日までに対応します。', {
      consentToPublish: true,
    });
    const text = (await desk.open(clerk, voice.id)).text;
    const { body } = await desk.act<StaffSubmission>(clerk, voice.id, 'publish', {
      publicText: text,
    });
    const id = body.publication?.id ?? '';
    const opinion = async (lang: string) =>
      (await product.call<Opinion>('GET', `/api/opinions/${id}?lang=${lang}`)).body;
    expect((await opinion('es')).answer.translated).toMatchObject({ lang: 'es', checked: false });
    expect((await opinion('ne')).answer.translated).toBeUndefined();
    const found = await translating.find(translator, voice.id, 'publication', 'ja');
    await translating.write(translator, found?.id ?? '', {
      state: 'checked',
      text: lastInJapanese(),
    });
    expect((await opinion('ja')).translated).toMatchObject({ lang: 'ja', checked: true });
  });
});
