import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CITY_SENTENCES, type CitySentences } from '../../core/base/sentences/index.js';
import type { Problem } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { spanishVoicesOf, translatingOf } from '../support/translating.js';

/** Does a voice in another language come back in it, and is nothing shown that is not valid? */
let product: Product;
let clerk: { cookie: string };
let translator: { cookie: string };
let second: { cookie: string };
const desk = deskOf(() => product);
const translating = translatingOf(() => product);
const { arrive, answered, answerIn, checked, lastInJapanese } = spanishVoicesOf(() => ({
  product,
  clerk,
  translator,
}));

/** Two sentences of the city's bank, and one of nobody's. */
const BANK = 'ご意見をいただき、ありがとうございます。多文化共生課が12月3日までに対応します。';
const OWN = '教室には駐輪場が2か所あります。';
const OWN_ES = 'El aula tiene 2 estacionamientos para bicicletas.';

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  translator = await product.signIn('translator', ['translator'], []);
  second = await product.signIn('second', ['translator'], []);
});
afterAll(() => product.close());

const refusal = ({ status, body }: { status: number; body: unknown }) => {
  const { code, errors = [] } = body as Problem;
  return [status, code, errors.map(({ path }) => path)];
};

describe('the round trip of a language', () => {
  it('leads from Spanish to Japanese by a translator', async () => {
    const voice = await arrive();
    expect((await desk.open(clerk, voice.id)).translation).toMatchObject({ state: 'wanted' });
    const found = await translating.find(translator, voice.id, 'voice', 'ja');
    const written = await translating.write(translator, found?.id ?? '', {
      state: 'checked',
      text: lastInJapanese(),
    });
    expect([written.status, written.body.slips]).toEqual([200, []]);
    const { translated } = await desk.open(clerk, voice.id);
    expect(translated).toMatchObject({ lang: 'ja', checked: true, origin: 'person' });
  });

  it('asks no machine in a city that has named none', async () => {
    await arrive();
    const [{ n }] = await product.app
      .get(DataSource)
      .query(`select count(*)::int as n from outbox where consumer = 'translate-by-machine'`);
    expect(n).toBe(0);
  });

  it('and back in the moment that the answer is sent, where the bank says all of it', async () => {
    const voice = await answered(BANK);
    const { answers } = await translating.own(voice, 'es');
    expect(answers[0]).toMatchObject({
      text: BANK,
      lang: 'ja',
      translated: { lang: 'es', checked: false, origin: 'sentences' },
      plain: { lang: 'ja-simple', checked: false },
    });
    expect(answers[0]?.translated?.text).toMatch(/^Le agradecemos .*\. La .* el .*3.*diciembre/);
    expect(answers[0]?.awaited).toBeUndefined();
  });

  it('waits for a person where it does not, and says so', async () => {
    const voice = await answered(`${BANK}${OWN}`);
    const before = (await translating.own(voice, 'es')).answers[0];
    expect([before?.translated, before?.awaited]).toEqual([undefined, true]);
    const found = await answerIn(voice.id);
    const { body } = await translating.read(translator, found.id);
    expect(body.sentences.map(({ origin }) => origin)).toEqual(['sentences', 'sentences', null]);
    const sentences = body.sentences.map(({ text }) => text || OWN_ES);
    expect(
      (await translating.write(translator, found.id, { state: 'checked', sentences })).status,
    ).toBe(200);
    const after = (await translating.own(voice, 'es')).answers[0];
    expect(after?.awaited).toBeUndefined();
    expect(after?.translated).toMatchObject({ checked: true, text: sentences.join(' ') });
  });

  it('shows who reads Japanese the Japanese alone', async () => {
    const voice = await answered(BANK);
    expect(Object.keys((await translating.own(voice, 'ja')).answers[0] ?? {}).sort()).toEqual([
      'at',
      'lang',
      'text',
    ]);
  });

  it('is each copy’s own', async () => {
    const text = '夜の日本語教室の時間を、もう少し早くしてください。お願いします。';
    const one = await arrive({ text, lang: 'ja' });
    const two = await arrive({ text, lang: 'ja' });
    // The same words, sent from Spanish and from Korean pages in turn.
    const db = product.app.get(DataSource);
    await db.query(
      `update submissions set declared_lang = 'ko', detected_lang = 'ko', detected_confidence = 1 where id = $1`,
      [one.id],
    );
    await db.query(
      `update submissions set declared_lang = 'es', detected_lang = 'es', detected_confidence = 1, copy_of = $2 where id = $1`,
      [two.id, one.id],
    );
    await desk.answer(clerk, one.id, { text: BANK, copies: true });
    const langs = async (id: string) =>
      (await desk.open(clerk, id)).answers[0]?.translations?.map(({ lang }) => lang).sort();
    expect(await langs(one.id)).toEqual(['ja-simple', 'ko']);
    expect(await langs(two.id)).toEqual(['es', 'ja-simple']);
    expect((await translating.own(two, 'es')).answers[0]?.translated?.lang).toBe('es');
  });
});

describe('a source that changes', () => {
  it('makes its translations stale in the same commit, and keeps what is unchanged', async () => {
    const voice = await answered(`${BANK}${OWN}`);
    const { body } = await translating.read(translator, (await answerIn(voice.id)).id);
    await checked(
      voice.id,
      body.sentences.map(({ text }) => text || OWN_ES),
    );
    await desk.act(clerk, voice.id, 'correct', {
      text: `${OWN}料金は無料になりました。`,
      note: '料金を書きました。',
    });
    await desk.act(await desk.chiefOf(voice.id), voice.id, 'approve');
    await desk.afterHold();
    const { answers } = await translating.own(voice, 'es');
    expect(answers[0]).toMatchObject({ text: `${OWN}料金は無料になりました。`, awaited: true });
    expect(answers[0]?.translated).toBeUndefined();
    const anew = (await translating.read(translator, (await answerIn(voice.id)).id)).body;
    expect(anew.sentences.map(({ text, checked: is }) => [text, is])).toEqual([
      [OWN_ES, true],
      ['', false],
    ]);
    expect(anew.earlier?.source).toBe(`${BANK}${OWN}`);
  });

  it('is told to whoever checks the old one, and their text is kept', async () => {
    const voice = await arrive({ consentToPublish: false });
    const old = await translating.find(translator, voice.id, 'voice', 'ja');
    await product.call('PATCH', `/api/submissions/${voice.receipt}`, {
      headers: { authorization: `Receipt ${voice.secret}` },
      body: { text: '¿Cuánto cuesta la clase de japonés de la mañana?', lang: 'es' },
    });
    await translating.follow();
    const late = await translating.write(translator, old?.id ?? '', {
      state: 'checked',
      text: '夜の教室はいつですか。',
    });
    const anew = await translating.find(translator, voice.id, 'voice', 'ja');
    expect(refusal(late)).toEqual([409, 'version_conflict', ['source']]);
    expect((late.body as unknown as Problem).errors[0]?.params).toEqual({ id: anew?.id });
    const { body } = await translating.read(translator, old?.id ?? '');
    expect([body.state, body.replacedBy]).toEqual(['stale', anew?.id]);
    expect(body.beside.map(({ text }) => text)).toEqual(['夜の教室はいつですか。']);
  });

  it('in the moment in which its translation is checked leaves none that is shown as valid', async () => {
    const race = async () => {
      const voice = await arrive({ consentToPublish: false });
      const old = await translating.find(translator, voice.id, 'voice', 'ja');
      const given = { state: 'checked', text: lastInJapanese() };
      const [late, changed] = await Promise.all([
        translating.write(translator, old?.id ?? '', given),
        product.call('PATCH', `/api/submissions/${voice.receipt}`, {
          headers: { authorization: `Receipt ${voice.secret}` },
          body: { text: '¿Cuánto cuesta la clase de japonés de la tarde?', lang: 'es' },
        }),
      ]);
      const { body } = await translating.read(translator, old?.id ?? '');
      return {
        isAnswered: changed.status < 300 && [200, 409].includes(late.status),
        state: body.state,
        isKept: [body.text, ...body.beside.map(({ text }) => text)].includes(given.text),
        shown: (await desk.open(clerk, voice.id)).translated,
      };
    };
    for (let times = 0; times < 4; times++)
      expect(await race()).toEqual({
        ...{ isAnswered: true, state: 'stale', isKept: true, shown: undefined },
      });
  });

  it('by two translators at once loses neither text', async () => {
    const voice = await answered('この部屋には窓が2つあります。');
    const { id } = await answerIn(voice.id);
    const write = (who: { cookie: string }, text: string) =>
      translating.write(who, id, { state: 'draft', text, version: 1 });
    const both = await Promise.all([
      write(translator, 'Hay 2 ventanas.'),
      write(second, 'Otro texto con 2.'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = both.find(({ status }) => status === 409);
    expect(refusal(late as never)).toEqual([409, 'version_conflict', ['version']]);
    const { body } = await translating.read(translator, id);
    expect([body.text, ...body.beside.map(({ text }) => text)].sort()).toEqual([
      'Hay 2 ventanas.',
      'Otro texto con 2.',
    ]);
  });
});

it('two who check at once: one is taken, the other is told, and nothing is lost', async () => {
  const voice = await answered('この部屋には窓が3つあります。');
  const { id } = await answerIn(voice.id);
  const texts = ['Hay 3 ventanas en esta sala.', 'Esta sala tiene 3 ventanas.'];
  const both = await Promise.all(
    texts.map((text, i) =>
      translating.write([translator, second][i] ?? second, id, {
        ...{ state: 'checked', text, version: 1 },
      }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { body } = await translating.read(translator, id);
  expect([body.text, ...body.beside.map(({ text }) => text)].sort()).toEqual(texts.toSorted());
  const shown = (await translating.own(voice, 'es')).answers[0]?.translated;
  expect([shown?.checked, shown?.text]).toEqual([true, body.text]);
});

it('a word of the glossary that changes is shown beside what was checked, and takes nothing back', async () => {
  const city = product.app.get<{ terms: CitySentences['terms'] }>(CITY_SENTENCES);
  const { terms } = city;
  const voice = await answered('この部屋には黒板が5台あります。');
  const { id } = await answerIn(voice.id);
  const given = { state: 'checked', text: 'Hay 5 pizarras en esta sala.' };
  city.terms = [{ ja: ['黒板'], es: ['pizarra'] }];
  expect((await translating.write(translator, id, given)).body.slips).toEqual([]);
  city.terms = [{ ja: ['黒板'], es: ['tablero'] }];
  const { body } = await translating.read(translator, id);
  expect([body.state, body.slips.map(({ kind, value }) => [kind, value])]).toEqual([
    'checked',
    [['term', '黒板']],
  ]);
  expect((await translating.own(voice, 'es')).answers[0]?.translated?.checked).toBe(true);
  expect((await translating.write(translator, id, given)).status).toBe(200);
  city.terms = terms;
});

it.each([
  ['es', 'La clase empieza tarde para quien trabaja. '],
  ['vi', 'Lớp học bắt đầu muộn đối với người đi làm. '],
  ['ne', 'कक्षा ढिलो सुरु हुन्छ। '],
  ['ko', '수업이 늦게 시작합니다. '],
  ['zh-Hans', '教室开得太晚了。'],
])('8,000 characters of %s stand whole beside their translation', async (lang, sentence) => {
  const text = sentence.repeat(8_000).slice(0, 8_000).trim();
  const voice = await arrive({ text, lang });
  const found = await translating.find(translator, voice.id, 'voice', 'ja');
  const { body } = await translating.read(translator, found?.id ?? '');
  expect(body.source).toBe(text);
  const long = '教室は遅く始まります。'.repeat(8_000).slice(0, 8_000);
  const written = await translating.write(translator, body.id, { state: 'draft', text: long });
  expect([written.status, written.body.text.length]).toEqual([200, long.length]);
});

describe('a translation that does not say what its source says', () => {
  it('is refused with each difference, and counts once one is waived with a reason', async () => {
    const voice = await answered('この部屋には机が5台あります。');
    const { id } = await answerIn(voice.id);
    const wrong = { state: 'checked', sentences: ['Hay mesas en esta sala.'] };
    const refused = await translating.write<Problem>(translator, id, wrong);
    expect(refusal(refused)).toEqual([422, 'not_faithful', ['sentences.0']]);
    const [{ params = {} } = {}] = refused.body.errors;
    expect(params).toMatchObject({ kind: 'number', side: 'missing' });
    const waived = [{ kind: params.kind, value: params.value, reason: '数は不要' }];
    const taken = await translating.write(translator, id, { ...wrong, waived });
    expect([taken.status, taken.body.state, taken.body.waived]).toEqual([200, 'checked', waived]);
  });
});
