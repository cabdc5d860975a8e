import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type {
  BuiltFormView,
  CityForm,
  CityFormDetail,
  FormDraft,
  Measure,
  Problem,
  Question,
  Questionnaire,
  Results,
} from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Do forms belong to those who answer for them: results shown by two people, papers counted, and a built form asked as any other? */
const CODE = 'lecture';
const MEASURE = '5-2-1';
type Who = { readonly cookie: string };

let product: Product;
let clerk: Who;
let chief: Who;
let stranger: Who;
let translator: Who;

beforeAll(async () => {
  product = await startProduct();
  const { body } = await product.call<Measure>('GET', `/api/measures/${MEASURE}`);
  const own = body.section?.code ?? '';
  clerk = await product.signIn('form-clerk', ['clerk'], [own]);
  chief = await product.signIn('form-chief', ['approver'], [own]);
  stranger = await product.signIn('form-stranger', ['clerk', 'approver'], ['kasen']);
  translator = await product.signIn('form-translator', ['translator'], []);
});
afterAll(() => product.close());

const desk = <T = Problem>(method: 'GET' | 'POST' | 'PUT', path: string, who: Who, body?: object) =>
  product.call<T>(method, `/api/staff/questionnaires${path}`, {
    headers: who,
    ...(body ? { body } : {}),
  });
const answer = (code: string, answers: object, version = 1, lang = 'vi') =>
  product.call<Problem>('POST', `/api/questionnaires/${code}/responses?lang=${lang}`, {
    body: { version, answers },
    headers: { 'idempotency-key': randomUUID() },
  });
const detail = async (who: Who, code = CODE) =>
  (await desk<CityFormDetail>('GET', `/${code}`, who)).body;
const results = (code = CODE) =>
  product.call<Results>('GET', `/api/questionnaires/${code}/results`);
const GOOD = { understood: 'well', aware: 'some' };

describe('results at the desk', () => {
  beforeAll(async () => {
    for (let i = 0; i < 12; i++) await answer(CODE, GOOD);
    await answer(CODE, { ...GOOD, thoughts: '田中太郎です。090-1234-5678に電話してください。' });
  });

  it('are the same as everybody sees, with the same numbers hidden', async () => {
    expect((await detail(clerk)).results).toEqual((await results()).body);
  });

  it('tell what was written to who answers for the form, with what points at a person marked', async () => {
    const [written] = (await detail(clerk)).written;
    expect(written?.key).toBe('thoughts');
    expect(written?.groups[0]?.[0]?.finds.map(({ kind }) => kind)).toContain('phone');
  });

  it('tell what was written to nobody else', async () => {
    for (const who of [stranger, translator]) expect((await detail(who)).written).toEqual([]);
  });

  it('are taken back from everybody at once, and shown again', async () => {
    expect((await desk('PUT', `/${CODE}/results`, stranger, { shown: false })).status).toBe(403);
    expect((await desk('PUT', `/${CODE}/results`, clerk, { shown: false })).status).toBe(204);
    expect((await results()).status).toBe(404);
    await desk('PUT', `/${CODE}/results`, clerk, { shown: true });
    expect((await results()).status).toBe(200);
  });
});

describe('the remark of a section', () => {
  it('is read by everybody only once a colleague has approved it', async () => {
    const text = '講座の時間を短くします。';
    expect((await desk('POST', `/${CODE}/remarks`, clerk, { version: 1, text })).status).toBe(204);
    const id = (await detail(clerk)).remarks[0]?.id;
    expect((await results()).body.remark).toBeNull();
    const decide = (who: Who) =>
      desk('POST', `/${CODE}/remarks/${id}/decision`, who, { approve: true });
    expect((await decide(clerk)).body.code).toBe('own_text');
    expect((await decide(stranger)).body.code).toBe('forbidden');
    expect((await decide(chief)).status).toBe(204);
    expect((await results()).body.remark).toMatchObject({ text });
    expect((await decide(chief)).body.code).toBe('move_not_allowed');
  });

  it('names nobody', async () => {
    const text = '0270-24-5111の田中さんに聞いてください。';
    const { body } = await desk('POST', `/${CODE}/remarks`, clerk, { version: 1, text });
    expect(body.code).toBe('personal_data_left');
  });
});

describe('an answer on paper', () => {
  const enter = (who: Who, key: string, answers: object = GOOD) =>
    product.call<Problem>('POST', `/api/staff/questionnaires/${CODE}/papers`, {
      headers: { ...who, 'idempotency-key': key },
      body: { version: 1, answers, lang: 'ne' },
    });

  it('is counted once with all others, and apart by how it came', async () => {
    const key = randomUUID();
    expect((await enter(clerk, key)).status).toBe(201);
    expect((await enter(clerk, key)).status).toBe(201);
    expect((await detail(clerk)).origins).toContainEqual({ way: 'paper', n: 1 });
    const [row] = await product.app
      .get(DataSource)
      .query(
        `select s.login, r.ui_lang from questionnaire_responses r join staff_members s on s.id = r.entered_by where way = 'paper'`,
      );
    expect(row).toEqual({ login: 'form-clerk', ui_lang: 'ne' });
  });

  it('is entered by nobody of another section, and is told what is wrong with it', async () => {
    expect((await enter(stranger, randomUUID())).status).toBe(403);
    const { body } = await enter(clerk, randomUUID(), { understood: 'fully' });
    expect(body.errors.map(({ path }) => path)).toEqual(['answers.understood', 'answers.aware']);
  });
});

const QUESTION: Question = { id: 'q1', kind: 'single', required: true, options: ['o1', 'o2'] };
const WORDS = {
  checked: true,
  title: '祭りについて',
  lead: '来年のために聞きます。',
  thanks: 'ありがとうございました。',
  questions: { q1: { label: '楽しかったですか', options: { o1: 'はい', o2: 'いいえ' } } },
};
const ENGLISH = {
  ...{ checked: true, title: 'The festival', lead: 'For next year.', thanks: 'Thank you.' },
  questions: { q1: { label: 'Did you like it?', options: { o1: 'Yes', o2: 'No' } } },
};

describe('a form that staff build', () => {
  const code = 'festival';
  const draft = async (who = clerk) =>
    (await desk<BuiltFormView>('GET', `/${code}/draft`, who)).body;
  const save = async (change: (draft: FormDraft) => FormDraft, who = clerk) => {
    const { revision, form, texts } = await draft();
    return desk('PUT', `/${code}/draft`, who, { revision, ...change({ form, texts }) });
  };
  const open = async () => {
    const { revision } = await draft();
    return desk('POST', `/${code}/open`, clerk, { revision });
  };
  const asked = (lang = 'en') =>
    product.call<Questionnaire>('GET', `/api/questionnaires/${code}?lang=${lang}`);

  it('is begun by who answers for its measure, under a name that nobody uses', async () => {
    const start = (who: Who, name: string) =>
      desk('POST', '', who, { code: name, measure: MEASURE });
    expect((await start(stranger, code)).status).toBe(403);
    expect((await start(clerk, CODE)).body.errors).toEqual([{ path: 'code', code: 'code_in_use' }]);
    expect((await start(clerk, code)).status).toBe(201);
    expect((await start(clerk, code)).status).toBe(422);
    expect((await asked()).status).toBe(404);
  });

  it('without a measure is the whole city’s: a clerk is told what is missing, who knows no section may not', async () => {
    const start = (who: Who) => desk('POST', '', who, { code: 'whole-city' });
    const { status, body } = await start(clerk);
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ path: 'measure', code: 'required' }]);
    expect((await start(translator)).status).toBe(403);
    const placing = await product.signIn('form-triage', ['triage'], []);
    expect((await start(placing)).status).toBe(201);
  });

  it('says everything for which it cannot be opened, and is not', async () => {
    expect((await open()).body.errors).toEqual([{ path: 'form.pages', code: 'required' }]);
    await save(({ form, texts }) => ({ form: { ...form, pages: [[QUESTION]] }, texts }));
    const { status, body } = await open();
    expect(status).toBe(422);
    expect(body.errors.map(({ path }) => path)).toContain('texts.ja.q1.options.o1');
  });

  it('is changed by nobody who does not answer for it', async () => {
    expect((await save((same) => same, stranger)).status).toBe(403);
  });

  it('is translated by who translates, who changes nothing else of it', async () => {
    const english = { ...ENGLISH, title: 'Draft' };
    const { status } = await save(
      ({ form, texts }) => ({
        form: { ...form, pages: [] },
        texts: { ...texts, ja: { ...WORDS, title: '別の題' }, en: english },
      }),
      translator,
    );
    expect(status).toBe(200);
    const now = await draft();
    expect([now.form.pages.length, now.texts.ja?.title, now.texts.en?.title]).toEqual([
      ...[1, '', 'Draft'],
    ]);
  });

  it('on which rights hang waits until somebody has checked the words of each language it is offered in', async () => {
    await save(({ form }) => ({
      form: { ...form, careful: true, results: 'public' },
      texts: { ja: WORDS, en: ENGLISH },
    }));
    // Nobody checks a language by saying so in what is sent.
    expect((await open()).body.errors).toEqual([{ path: 'texts.en', code: 'unchecked_words' }]);
    const check = async (who: Who) =>
      desk('POST', `/${code}/draft/checked`, who, {
        revision: (await draft()).revision,
        lang: 'en',
      });
    expect((await check(clerk)).status).toBe(403);
    expect((await check(translator)).status).toBe(204);
    expect((await open()).status).toBe(204);
    expect((await asked()).body.texts.title).toBe('The festival');
  });

  it('is answered, counted and shown as every other', async () => {
    for (let i = 0; i < 10; i++) expect((await answer(code, { q1: 'o1' })).status).toBe(201);
    expect((await results(code)).body.n).toBe(10);
    const { body } = await desk<{ items: CityForm[] }>('GET', '', clerk);
    expect(body.items.find((one) => one.code === code)).toMatchObject({
      state: 'open',
      answers: 10,
    });
  });

  it('asks what was opened until it is opened again; other questions are counted apart', async () => {
    await save(({ form, texts }) => ({
      form: {
        ...form,
        careful: false,
        pages: [[{ ...QUESTION, options: ['o1', 'o2', 'o3'] } as Question]],
      },
      texts: {
        ja: {
          ...WORDS,
          questions: {
            q1: { label: '楽しかったですか', options: { o1: 'はい', o2: 'いいえ', o3: '少し' } },
          },
        },
        en: texts.en ?? ENGLISH,
      },
    }));
    expect((await asked()).body.version).toBe(1);
    expect((await open()).status).toBe(204);
    const now = (await asked()).body;
    // English lacks a word, so it is not offered.
    expect([now.version, now.lang]).toEqual([2, 'ja']);
    await answer(code, { q1: 'o3' }, 2);
    const { body } = await product.call<Results>(
      'GET',
      `/api/questionnaires/${code}/results?version=1`,
    );
    expect(body.n).toBe(10);
  });

  it('takes nothing more once it is closed, and its copy begins without its days', async () => {
    expect((await desk('POST', `/${code}/close`, clerk)).status).toBe(204);
    expect((await answer(code, { q1: 'o1' }, 2)).body.code).toBe('questionnaire_closed');
    expect((await desk('POST', `/${code}/close`, clerk)).body.code).toBe('move_not_allowed');
    await desk('POST', '', clerk, { code: 'festival-2028', copyOf: code });
    const { body } = await desk<BuiltFormView>('GET', '/festival-2028/draft', clerk);
    expect(body.form).toMatchObject({
      code: 'festival-2028',
      measure: MEASURE,
      pages: [[{ id: 'q1' }]],
    });
    expect(body.form.closes).toBeUndefined();
  });

  it('comes from a file, whose faults are told with their place', async () => {
    const file = {
      form: { code: 'from-file', minutes: 0, who: 'all', results: 'city', by: [], pages: [] },
      texts: {},
    };
    const { status, body } = await desk('POST', '', clerk, { code: 'from-file', file });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }) => path)).toEqual(['file.form.minutes', 'file.form.who']);
    const { form, texts } = await draft();
    const copy = { code: 'from-file', file: { form, texts } };
    expect((await desk('POST', '', clerk, copy)).status).toBe(201);
    const made = (await desk<BuiltFormView>('GET', '/from-file/draft', clerk)).body;
    expect(made.languages.some(({ checked }) => checked)).toBe(false);
  });
});
