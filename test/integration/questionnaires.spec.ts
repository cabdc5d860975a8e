import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import {
  listQuestionnaires,
  type Problem,
  type QuestionnaireFile,
  readQuestionnaire,
  readResults,
} from '../../core/contract/index.js';
import { PrintCodes } from '../../core/portals/setup/index.js';
import {
  cellsOf,
  QuestionnaireVersionRepository,
} from '../../core/records/questionnaires/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { type Product, startProduct } from '../support/product.js';

/** Is everybody's answer counted once, by the questions they were asked, and nobody to be found by the numbers? */
const CODE = 'lecture';
/** A form that is answered once for each printed code. */
const CODED = 'counter';
/** A copy of the shipped city: one form closes at an instant, another needs a code. */
const cityThatCloses = (closes: string): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'koebako-city-')), 'city');
  cpSync('cities/isesaki', folder, { recursive: true });
  const file = join(folder, `questionnaires/${CODE}/form.json`);
  const form = JSON.parse(readFileSync(file, 'utf8')) as QuestionnaireFile;
  writeFileSync(file, JSON.stringify({ ...form, closes }));
  const coded = join(folder, `questionnaires/${CODED}/form.json`);
  writeFileSync(coded, JSON.stringify({ ...JSON.parse(readFileSync(coded, 'utf8')), who: 'code' }));
  return folder;
};

let product: Product;
beforeAll(async () => {
  product = await startProduct({ CITY_DIR: cityThatCloses('2026-12-24T17:00') });
});
afterAll(() => product.close());

const GOOD = { understood: 'well', aware: 'some' };
const answer = (answers: object, { key = randomUUID() as string, version = 1, lang = 'vi' } = {}) =>
  product.call<Problem>('POST', `/api/questionnaires/${CODE}/responses?lang=${lang}`, {
    body: { version, answers },
    headers: { 'idempotency-key': key },
  });
const results = async (version?: number) =>
  (await product.ask(readResults, { params: { code: CODE }, query: { version } })).body;
const rows = (statement: string) => product.app.get(DataSource).query(statement);

describe('a form', () => {
  it('is told as data with its words in the reader’s language', async () => {
    const { body } = await product.call<{ texts: { title: string }; lang: string }>(
      'GET',
      `/api/questionnaires/${CODE}?lang=pt-BR`,
    );
    expect([body.lang, body.texts.title]).toEqual(['pt-BR', 'O que você achou da palestra?']);
  });

  it('stands in the list as long as it is open', async () => {
    const { body } = await product.ask(listQuestionnaires, {});
    expect(body.items.find(({ code }) => code === CODE)).toMatchObject({
      state: 'open',
      closes: '2026-12-24T17:00:00.000+09:00',
    });
  });

  it('that nobody asks is not there', async () => {
    expect((await product.ask(readQuestionnaire, { params: { code: 'x' } })).status).toBe(404);
    expect(
      (await product.ask(readQuestionnaire, { params: { code: CODE }, query: { version: 9 } }))
        .status,
    ).toBe(404);
  });
});

describe('an answer', () => {
  it('is counted once for its key, also when it comes many times at once', async () => {
    const key = randomUUID();
    const sent = await Promise.all(Array.from({ length: 8 }, () => answer(GOOD, { key })));
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(await rows('select count(*)::int as n from questionnaire_responses')).toEqual([
      { n: 1 },
    ]);
    const other = await answer({ ...GOOD, aware: 'much' }, { key });
    expect(other.body.code).toBe('idempotency_conflict');
  });

  it('hears everything that is wrong at once', async () => {
    const { status, body } = await answer({
      understood: 'fully',
      name: 'X',
      thoughts: 'あ'.repeat(100_000),
    });
    expect(status).toBe(422);
    expect(body.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'answers.understood not_allowed',
      'answers.aware required',
      'answers.thoughts too_long',
      'answers.name unknown_question',
    ]);
  });

  it('keeps words apart from what was chosen, and out of every number', async () => {
    await answer({ ...GOOD, heard: ['other'], 'heard.other': 'ラジオ', thoughts: 'よかったです' });
    const stored = await rows(
      `select r.answers::text as answers, w.text from questionnaire_responses r join questionnaire_words w on w.response_id = r.id order by w.key`,
    );
    expect(stored.map(({ text }: { text: string }) => text)).toEqual(['ラジオ', 'よかったです']);
    expect(stored[0].answers).not.toContain('ラジオ');
    expect(JSON.stringify(await rows('select * from questionnaire_counts'))).not.toMatch(
      /ラジオ|よかった/,
    );
  });
});

describe('results', () => {
  it('are not shown before five have answered', async () => {
    const { n, questions } = await results();
    expect(n).toBeNull();
    expect(questions.flatMap(({ cells }) => cells).every((cell) => cell.n === null)).toBe(true);
  });

  it('agree with the answers, whoever answers what at the same time', async () => {
    const said = fc.record(
      {
        understood: fc.constantFrom('well', 'mostly', 'a_little_hard', 'hard'),
        aware: fc.constantFrom('much', 'some', 'same', 'no_say'),
        heard: fc.uniqueArray(fc.constantFrom('school', 'work', 'poster', 'other')),
        age: fc.constantFrom('under_20', 'from_20', 'from_40', 'from_65', 'no_say'),
        thoughts: fc.constant('x'),
      },
      { requiredKeys: ['understood', 'aware'] },
    );
    const everybody = fc.sample(fc.tuple(said, fc.constantFrom('ja', 'vi', 'ko')), 150);
    await Promise.all(everybody.map(([answers, lang]) => answer(answers, { lang })));
    const form = await product.app.get(QuestionnaireVersionRepository).find(CODE, 1);
    if (!form) throw new Error('no version');
    const anew = new Map<string, number>();
    const stored = await rows(
      'select id, answers, ui_lang, (select json_object_agg(key, text) from questionnaire_words w where w.response_id = r.id) as words from questionnaire_responses r',
    );
    for (const { answers, ui_lang: uiLang, words } of stored)
      for (const { by, group, key, value } of cellsOf(
        form.questions,
        { ...answers, ...words },
        { uiLang, month: '2026-11' },
      )) {
        const cell = [by, group, key, value].join('|');
        anew.set(cell, (anew.get(cell) ?? 0) + 1);
      }
    const kept = await rows('select * from questionnaire_counts');
    expect(
      new Map(
        kept.map((row: Record<string, string | number>) => [
          [row.by_what, row.of_group, row.key, row.value].join('|'),
          Number(row.n),
        ]),
      ),
    ).toEqual(anew);
  });

  it('are shown once enough have answered, and in groups that are large enough', async () => {
    // Each of the three languages answered in so far: a small one hides another beside it.
    for (const lang of ['ja', 'vi', 'ko'])
      await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          answer(
            { understood: ['well', 'mostly', 'a_little_hard', 'hard'][i % 4], aware: 'much' },
            { lang },
          ),
        ),
      );
    const { n, countedAt, questions } = await results();
    expect(n).toBeGreaterThan(200);
    expect(countedAt).toBe('2026-11-24T10:00:00.000+09:00');
    const [understood] = questions;
    expect(understood?.cells.every((cell) => cell.n !== null && cell.n > 10)).toBe(true);
    expect(understood?.by[0]?.groups.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['ja', 'vi', 'ko']),
    );
  });

  it('do not move with one more answer, so that nobody can see what it was', async () => {
    const before = await results();
    await answer(GOOD);
    expect(await results()).toEqual(before);
  });
});

describe('a printed code', () => {
  const withCode = (code: string | undefined, key: string = randomUUID()) =>
    product.call<Problem>('POST', `/api/questionnaires/${CODED}/responses`, {
      body: { version: 1, answers: { done: 'done', understood: 'well' }, code },
      headers: { 'idempotency-key': key },
    });
  const printed = (count: number) => product.app.get(PrintCodes).make(OPERATOR, CODED, count);

  it('counts once, also when it is used at the same time, and however it is typed', async () => {
    await product.ask(readQuestionnaire, { params: { code: CODED } });
    const [code = '', other = ''] = await printed(2);
    const sent = await Promise.all(
      [code, ` ${code.toLowerCase()} `, code].map((one) => withCode(one)),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(sent.find(({ status }) => status === 409)?.body.code).toBe('code_used');
    const key = randomUUID();
    expect((await withCode(other, key)).status).toBe(201);
    expect((await withCode(other, key)).status).toBe(201);
  });

  it.each([
    ['that nobody printed', 'AAAAA-AAAAA', 'unknown_code'],
    ['that is missing', undefined, 'required'],
  ])('%s is told', async (_, code, said) => {
    const { status, body } = await withCode(code);
    expect([status, body.errors[0]?.path, body.errors[0]?.code]).toEqual([422, 'code', said]);
  });
});

describe('questions that change', () => {
  it('are another version: who began before is counted with the questions they were asked', async () => {
    const versions = product.app.get(QuestionnaireVersionRepository);
    const known = await versions.find(CODE, 1);
    if (!known) throw new Error('no version');
    const form = {
      code: CODE,
      minutes: 1,
      who: 'anybody' as const,
      results: 'public' as const,
      pages: known.questions.pages.map((page) => page.slice(0, 1)),
      by: [],
    };
    const at = new Date();
    const second = await versions.note({ form, texts: known.texts }, at);
    expect([second, await versions.note({ form, texts: known.texts }, at)]).toEqual([2, 2]);
    const sent = await answer({ understood: 'hard' }, { version: 2 });
    expect(sent.status).toBe(201);
    expect((await answer({ ...GOOD }, { version: 2 })).status).toBe(422);
    expect((await results(2)).versions).toEqual([2, 1]);
    expect((await results(2)).n).toBeNull();
  });
});

describe('a form that closes', () => {
  it('takes an answer a second before, none a second later, and counts a repeat as what it was', async () => {
    const key = randomUUID();
    const before = await results(1);
    const now = product.clock.now().getTime();
    const closes = Date.parse('2026-12-24T17:00:00+09:00');
    product.clock.advance({ seconds: (closes - now) / 1000 - 1 });
    expect((await answer(GOOD, { key })).status).toBe(201);
    product.clock.advance({ seconds: 1 });
    const late = await answer(GOOD);
    expect([late.status, late.body.code]).toEqual([410, 'questionnaire_closed']);
    expect((await answer(GOOD, { key })).status).toBe(201);
    // Fewer than five came after what was read before: the last counts would tell what these said.
    expect(await results(1)).toEqual(before);
  });
});
