import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  listMeasures,
  listOpinions,
  listTopics,
  type OutputOf,
  readInbox,
  readOpenApi,
  readPlan,
  readSite,
  readVoice,
  suggestMeasures,
} from '../../core/contract/index.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { loadPlan } from '../../scripts/load-plan.js';
import { foreignWordsIn } from '../support/city-words.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { SECOND_CITY } from '../support/second-city.js';

/** Does the product serve a city that it has never seen, from its folder alone: other letters, plan, sections, days, no lexicon? */
let product: Product;
let triage: { cookie: string };
let library: { cookie: string };
let daily: { cookie: string };
beforeAll(async () => {
  product = await startProduct({ CITY_DIR: SECOND_CITY }, 'schema');
  await loadPlan(product.app, OPERATOR);
  triage = await product.signIn('triage', ['triage'], []);
  daily = await product.signIn('daily', ['clerk'], ['kurashi-mame']);
  library = await product.signIn('library', ['clerk'], ['manabi-mame']);
});
afterAll(() => product.close());

const desk = deskOf(() => product);
/** Where a voice went, and why. */
const placed = async (input: object, who = triage) => {
  const { id } = await product.submit(input);
  await product.route();
  const { section, reason, status } = await desk.open(who, id);
  return { section: section?.code ?? null, rule: reason?.rule, status };
};

describe('a voice of the second city', () => {
  it("has a receipt with the city's letters, by which it is found again", async () => {
    const { receipt, secret } = await product.submit({ text: 'こんにちは' });
    expect(receipt).toMatch(/^SM-2026-[0-9A-HJKMNP-TV-Z]{6}$/);
    const { status, body } = await product.call<{ receipt: string }>(
      'GET',
      `/api/submissions/${receipt.toLowerCase().replaceAll('-', '')}`,
      { headers: { authorization: `Receipt ${secret}` } },
    );
    expect([status, body.receipt]).toEqual([200, receipt]);
  });

  it.each([
    // It arrives on 24 November; the 25th and 27th are the city's closed days, and its zone is not Japan's.
    ['seven open days for an opinion', { kind: 'opinion' }, '2026-12-07T23:59:59.000+10:00'],
    [
      'three for a consultation',
      { kind: 'consultation', topic: 'komarigoto' },
      '2026-12-01T23:59:59.000+10:00',
    ],
    [
      'one for a topic with a promise of its own',
      { kind: 'consultation', topic: 'himitsu' },
      '2026-11-26T23:59:59.000+10:00',
    ],
  ])('is promised an answer within %s', async (_, input, dueAt) => {
    expect((await product.submit({ text: 'ぜひお願いします。', ...input })).dueAt).toBe(dueAt);
  });

  it.each([
    ['図書館の開館時間をのばしてください。夜も本を借りたいです。', 'manabi-mame'],
    ['バスの本数が少ないので、停留所をふやしてほしいです。', 'kurashi-mame'],
    ['Please keep the library hours longer in the evening.', 'manabi-mame'],
  ])('is routed by the titles of the plan alone: %s', async (text, section) => {
    expect(await placed({ text })).toEqual({ section, rule: 'words', status: 'routed' });
  });

  it('waits for a person where no title says anything', async () => {
    const { section, status } = await placed({ text: 'どうぞよろしくお願いいたします' });
    expect({ section, status }).toEqual({ section: null, status: 'needs_triage' });
  });

  it('goes to the owner of the part that was chosen', async () => {
    expect(await placed({ text: '橋です', measure: '2-1-12-2' })).toMatchObject({
      section: 'kaikei-mame',
      rule: 'owner',
    });
  });

  it('about a topic goes to its desk, and a measure of another plan is unknown', async () => {
    const input = { kind: 'consultation', topic: 'komarigoto', text: '家賃が払えません' };
    expect(await placed(input, daily)).toMatchObject({ section: 'kurashi-mame', rule: 'topic' });
    const { status } = await product.call('POST', '/api/submissions', {
      body: { kind: 'opinion', text: 'x', measure: '5-4-1' },
    });
    expect(status).toBe(422);
  });
});

describe('what the API says of the second city', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, child]) => [key, ...strings(child)])
        : [];
  const foreign = (body: unknown): string[] => strings(body).flatMap(foreignWordsIn);

  it.each(loadLocales().rows.map(({ tag }) => tag))('names no other city in %s', async (lang) => {
    const headers = { 'accept-language': lang };
    const bodies = [
      ...(await Promise.all(
        [readSite, readPlan, listMeasures, listTopics, listOpinions].map(({ path }) =>
          product.call('GET', path, { headers }),
        ),
      )),
      await product.call('POST', suggestMeasures.path, {
        headers,
        body: { text: '夫に殴られています。通訳を置いてください。Garbage and tax.' },
      }),
    ];
    expect(bodies.map(({ status }) => status)).toEqual(bodies.map(() => 200));
    expect(bodies.flatMap(({ body }) => foreign(body))).toEqual([]);
  });

  it('gives its own plan, site and sections', async () => {
    const { body: plan } = await product.call<OutputOf<typeof readPlan>>('GET', readPlan.path);
    const measures = plan.fields.flatMap((f) => f.chapters.flatMap((c) => c.measures));
    expect(measures.map(({ code }) => code).sort()).toEqual(
      ['1-1-1', '1-1-2', '1-2-1', '1-2-2', '2-1-1', '2-1-12', '2-1-2'].sort(),
    );
    expect(new Set(measures.map(({ section }) => section?.code))).toEqual(
      new Set(['midori-mame', 'kurashi-mame', 'manabi-mame']),
    );
    const { body: site } = await product.call<OutputOf<typeof readSite>>('GET', readSite.path);
    expect(site.municipality).toBe('そらまめ市');
  });

  it('describes itself and shows the desk without another city', async () => {
    const { id } = await product.submit({ text: '図書館の開館時間をのばしてください。' });
    await product.route();
    const { body } = await product.call('GET', readOpenApi.path);
    const { body: inbox } = await product.call('GET', readInbox.path, { headers: library });
    const { body: voice } = await product.call('GET', readVoice.path.replace(':id', id), {
      headers: library,
    });
    expect(strings(inbox).length).toBeGreaterThan(20);
    expect([body, inbox, voice].flatMap(foreign)).toEqual([]);
  });
});
