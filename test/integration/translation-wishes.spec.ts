import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  askTranslation,
  type Generation,
  type Opinion,
  type StaffSubmission,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { translatingOf } from '../support/translating.js';

/** Does what a reader asks for reach the translators, and neither more than once nor more than they can do? */
let product: Product;
let clerk: { cookie: string };
let translator: { cookie: string };
const desk = deskOf(() => product);
const translating = translatingOf(() => product);
const ANSWER = 'この部屋には窓があります。';

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  translator = await product.signIn('translator', ['translator'], []);
});
afterAll(() => product.close());

let sent = 0;
const published = async (): Promise<{ id: string; opinion: string }> => {
  const text = `Quisiera más luz en el parque número ${++sent}.`;
  const voice = await product.submit({
    text,
    lang: 'es',
    measure: '5-4-1',
    consentToPublish: true,
  });
  await product.route();
  await desk.answer(clerk, voice.id, { text: ANSWER });
  const { body } = await desk.act<StaffSubmission>(clerk, voice.id, 'publish', {
    publicText: text,
  });
  return { id: voice.id, opinion: body.publication?.id ?? '' };
};
const ask = (opinion: string, lang: string) =>
  product.call('POST', `/api/opinions/${opinion}/translations?lang=${lang}`);
const read = async (opinion: string, lang: string) =>
  (await product.call<Opinion>('GET', `/api/opinions/${opinion}?lang=${lang}`)).body;
const generation = async () =>
  (await product.call<Generation>('GET', '/api/generation')).body.generation;
const wishesOf = async (voice: string, lang: string) =>
  (await translating.list(translator, `&textLang=${lang}`))
    .filter((one) => one.voice?.id === voice && one.lang === lang)
    .map(({ kind, state, asked }) => ({ kind, state, asked }))
    .sort((a, b) => a.kind.localeCompare(b.kind));

it('stands in the translators’ list, text and answer, and the page says so', async () => {
  const { id, opinion } = await published();
  expect((await read(opinion, 'ne')).awaited).toBeUndefined();
  expect((await ask(opinion, 'ne')).status).toBe(202);
  expect(await wishesOf(id, 'ne')).toEqual([
    { kind: 'answer', state: 'wanted', asked: 1 },
    { kind: 'publication', state: 'wanted', asked: 1 },
  ]);
  expect((await read(opinion, 'ne')).awaited).toBe(true);
  expect((await read(opinion, 'vi')).awaited).toBeUndefined();
});

it('is read there once somebody has checked it', async () => {
  const { id, opinion } = await published();
  await ask(opinion, 'en');
  for (const [kind, text] of [
    ['answer', 'This room has windows.'],
    ['publication', `I would like more light in park number ${sent}.`],
  ] as const) {
    const found = await translating.find(translator, id, kind, 'en');
    const before = await generation();
    await translating.write(translator, found?.id ?? '', { state: 'checked', text });
    // Whoever keeps public pages asks anew.
    expect(await generation()).not.toBe(before);
  }
  const { awaited, translated, answer } = await read(opinion, 'en');
  expect([awaited, translated?.checked, answer.translated?.text]).toEqual([
    undefined,
    true,
    'This room has windows.',
  ]);
});

it('pressed again and again it is one wish, and another reader’s a second', async () => {
  const { id, opinion } = await published();
  for (let i = 0; i < 3; i++) await ask(opinion, 'ko');
  expect((await wishesOf(id, 'ko')).map(({ asked }) => asked)).toEqual([1, 1]);
  product.clock.advance({ minutes: 11 });
  await ask(opinion, 'ko');
  expect((await wishesOf(id, 'ko')).map(({ asked }) => asked)).toEqual([2, 2]);
});

it('follows the answer when that is corrected', async () => {
  const { id, opinion } = await published();
  await ask(opinion, 'fil');
  await desk.correct(clerk, id, { text: 'この部屋に窓はありません。', note: '直しました。' });
  const open = (await wishesOf(id, 'fil')).filter(({ kind }) => kind === 'answer');
  expect([open.length, (await read(opinion, 'fil')).awaited]).toEqual([1, true]);
});

it('of what was taken back, or never was, there is none', async () => {
  const { id, opinion } = await published();
  await desk.act(clerk, id, 'retract', { reason: '名前が残っていました' });
  expect((await ask(opinion, 'ne')).status).toBe(410);
  const nobodys = await product.ask(askTranslation, {
    params: { id: '0199a000-0000-7000-8000-000000000000' },
  });
  expect(nobodys.status).toBe(404);
});

it('is refused where the city’s translators are asked for too much in a day, until the next', async () => {
  const [first, second] = [await published(), await published()];
  await ask(first.opinion, 'id');
  // As many wishes as a day takes; what they are of does not matter here.
  const db = product.app.get(DataSource);
  await db.query(
    'alter table translation_wishes drop constraint translation_wishes_publication_id_fkey',
  );
  await db.query(
    `insert into translation_wishes (publication_id, lang, first_at, last_at)
     select gen_random_uuid(), 'id', $1, $1 from generate_series(1, 20)`,
    [product.clock.now()],
  );
  expect((await ask(second.opinion, 'id')).body).toMatchObject({ code: 'translations_full' });
  expect((await ask(first.opinion, 'id')).status).toBe(202);
  product.clock.advance({ days: 1, minutes: 1 });
  expect((await ask(second.opinion, 'id')).status).toBe(202);
});
