import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../core/base/kernel/index.js';
import type { SubmissionAccepted } from '../../core/contract/index.js';
import { CatchUpTranslations } from '../../core/jobs/translating/index.js';
import { fillSentence } from '../../core/language/sentences/index.js';
import { DeskVerbs, ReadVoice } from '../../core/portals/desk/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { anySaid, bank } from '../locales/sentences.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { translatingOf } from '../support/translating.js';

/** Can everybody read what the city answered, whatever they wrote in, and can those who wrote before there were translations? */
let product: Product;
const desk = deskOf(() => product);
const translating = translatingOf(() => product);

/** The languages of senders; the last is Japanese from the pages of plain Japanese. */
const LANGUAGES = ['en', 'zh-Hans', 'vi', 'pt-BR', 'es', 'ne', 'fil', 'id', 'ko', 'ja-simple'];
const EACH = 10;
interface Sent extends SubmissionAccepted {
  readonly lang: string;
}
const voices: Sent[] = [];

/** What people of a language write, as the city's own examples have it. */
const written = (lang: string): string[] => {
  const file = `cities/isesaki/examples/${lang === 'ja-simple' ? 'ja' : lang}.json`;
  const { measures } = JSON.parse(readFileSync(file, 'utf8')) as {
    measures: Record<string, string[]>;
  };
  return Object.values(measures).flat().slice(0, EACH);
};
/** Three sentences of the bank with any values, the same in each run. */
const answers = fc
  .sample(fc.uniqueArray(anySaid, { minLength: 3, maxLength: 3, selector: ({ id }) => id }), {
    ...{ numRuns: LANGUAGES.length * EACH, seed: 12 },
  })
  .map((said) => said.map((one) => fillSentence(bank, one)).join(''));

const rows = (): Promise<object[]> =>
  product.app.get(DataSource).query(
    `select t.subject_kind, t.subject_id, t.source_lang, t.lang, t.state, t.origin, t.complete, w.text
       from translations t join translation_words w on w.translation_id = t.id
      order by t.subject_kind, t.subject_id, t.lang`,
  );

beforeAll(async () => {
  product = await startProduct();
  for (const lang of LANGUAGES)
    for (const text of written(lang)) {
      const voice = await product.submit({
        ...{ text, lang: lang === 'ja-simple' ? 'ja' : lang, uiLang: lang, measure: '5-4-1' },
        consentToPublish: true,
      });
      voices.push({ ...voice, lang });
    }
  await product.route();
  await translating.follow();
  const { app } = product;
  const sectionIds = [...(await app.get(SectionDirectory).current()).sectionById.keys()];
  const person = async (login: string, roles: StaffActor['roles']): Promise<StaffActor> => {
    await product.signIn(login, roles, ['*']);
    const [{ id }] = await app
      .get(DataSource)
      .query('select id from staff_members where login = $1', [login]);
    return { kind: 'staff', id, name: login, roles, sectionIds };
  };
  const clerk = await person('clerk', ['clerk', 'triage', 'counsellor']);
  const chief = await person('chief', ['approver', 'counsellor']);
  const act = async (
    who: StaffActor,
    id: string,
    verb: 'answer' | 'approve' | 'publish' | 'message',
    input: object,
  ) => {
    const { version } = (await app.get(ReadVoice).readIfSeen(who, id, 'ja')) ?? { version: 0 };
    await app.get(DeskVerbs).perform(who, verb, id, { version, ...input } as never);
  };
  for (const [i, { id }] of voices.entries()) {
    await act(clerk, id, 'answer', { text: answers[i] });
    await act(chief, id, 'approve', {});
  }
  await desk.afterHold();
  for (const { id } of voices.slice(0, 5)) {
    await act(clerk, id, 'message', { text: 'ご意見をいただき、ありがとうございます。' });
    await act(clerk, id, 'publish', { publicText: 'An opinion about the city, as it is read.' });
  }
}, 120_000);
afterAll(() => product.close());

it('100 of 100 answers of the city’s sentences are read in the sender’s language and in plain Japanese', async () => {
  const unread: string[] = [];
  for (const voice of voices) {
    const { answers: given } = await translating.own(voice, voice.lang);
    const { translated, plain = translated } = given[0] ?? {};
    const isRead = [
      translated?.lang === voice.lang && translated.text !== '',
      plain?.lang === 'ja-simple' && plain.text !== '',
      // Nobody of the city has looked at its sentences yet, and that is said.
      translated?.origin === 'sentences' && translated.checked === false,
      given[0]?.awaited === undefined,
    ];
    if (isRead.includes(false)) unread.push(`${voice.lang}: ${isRead}: ${given[0]?.text}`);
  }
  expect([voices.length, unread]).toEqual([100, []]);
});

it('each of them says who made it, who checked it and of which version it is', async () => {
  const of = `from translations t join answers a on a.id = t.subject_id where t.subject_kind = 'answer'`;
  const db = product.app.get(DataSource);
  const [{ n }] = await db.query(
    `select count(distinct t.submission_id)::int as n ${of} and t.lang = 'ja-simple' and t.version = 1
        and t.origin = 'sentences' and t.state = 'draft' and t.checker_id is null`,
  );
  const odd = await db.query(`select t.id ${of} and (t.origin is null or not t.complete)`);
  expect([n, odd]).toEqual([100, []]);
});

it('what came before there were translations has them after a start, whoever stops it in the middle', async () => {
  const db = product.app.get(DataSource);
  const made = await rows();
  await db.query('truncate translations, translation_words cascade');
  const catchUp = product.app.get(CatchUpTranslations);
  let asked = 0;
  expect(await catchUp.go(() => asked++ > 0)).toBeLessThan(voices.length);
  expect((await rows()).length).toBeLessThan(made.length);
  await catchUp.go();
  expect(await rows()).toEqual(made);
  expect(await catchUp.go()).toBe(0);
});

it('and a second look changes nothing', async () => {
  const before = await rows();
  await product.app
    .get(DataSource)
    .query('update translations_caught_up set after_id = null, finished_at = null');
  expect(await product.app.get(CatchUpTranslations).go()).toBe(voices.length);
  expect(await rows()).toEqual(before);
});
