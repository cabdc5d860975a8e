import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type InboxPage,
  type LessonPage,
  type OwnSubmission,
  ROLES,
  type StaffSubmission,
  type SubmissionAccepted,
} from '../../core/contract/index.js';
import { CurrentLessons } from '../../core/jobs/routing/current-lessons.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Are the words of somebody who takes a voice back closed to everybody, and is how to reach them gone? */
let product: Product;
const people: { name: string; cookie: string }[] = [];

beforeAll(async () => {
  product = await startProduct();
  for (const role of ROLES) {
    const { cookie } = await product.signIn(`${role}@all`, [role], ['*']);
    people.push({ name: role, cookie });
  }
});
afterAll(() => product.close());

const desk = deskOf(() => product);
const one = (name: string) => people.find((person) => person.name === name) ?? { cookie: '' };
const CONTACT = { name: 'グエン', phone: '0270-55-0199', email: 'nguyen@example.org' };
const withdraw = ({ receipt, secret }: SubmissionAccepted) =>
  product.call('POST', `/api/submissions/${receipt}/withdraw`, {
    headers: { authorization: `Receipt ${secret}` },
  });
const rowOf = async (id: string) =>
  (
    await product.app
      .get(DataSource)
      .query('select text, contact, status from submissions where id = $1', [id])
  )[0];
const search = (who: { cookie: string }, words: string) =>
  desk.read<InboxPage>(who, `inbox?view=all&limit=100&q=${encodeURIComponent(words)}`);

describe.each([
  ['an opinion', { measure: '5-4-1', text: 'むらさき色の案内板がほしいです。' }, 'むらさき'],
  [
    'a consultation',
    { kind: 'consultation', topic: 'tax_payment', text: '分割のことで、こまっています。' },
    '分割',
  ],
  [
    'a vault consultation',
    { kind: 'consultation', topic: 'dv', text: '家でとなりの部屋がこわいです。' },
    'となり',
  ],
])('%s that is taken back', (_, input, word) => {
  it('is read and found by nobody at the desk, and its sender can no longer be reached', async () => {
    const voice = await product.submit({ ...input, contact: CONTACT });
    await product.route();
    const seenBefore = await Promise.all(
      people.map(async (who) => (await desk.open(who, voice.id)).text === input.text),
    );
    expect(seenBefore).toContain(true);
    expect((await withdraw(voice)).status).toBe(204);

    expect(await rowOf(voice.id)).toMatchObject({ contact: null, status: 'withdrawn' });
    for (const who of people) {
      const { status, body } = await product.call<StaffSubmission>(
        'GET',
        `/api/staff/submissions/${voice.id}`,
        { headers: { cookie: who.cookie } },
      );
      if (status === 200)
        // What is left of it may still be kept from disposal.
        expect([
          ...[who.name, body.text, body.mayShowContact],
          body.may.filter((verb) => verb !== 'hold'),
        ]).toEqual([who.name, '', false, []]);
      expect((await search(who, word)).items.map(({ id }) => id)).not.toContain(voice.id);
      const { items } = await desk.read<InboxPage>(who, 'inbox?view=all&limit=100');
      expect(items.find(({ id }) => id === voice.id)?.excerpt ?? '').toBe('');
    }
  });

  it('is closed to whoever finds the receipt, too', async () => {
    const voice = await product.submit({ ...input, contact: CONTACT });
    await withdraw(voice);
    const { body } = await product.call<OwnSubmission>('GET', `/api/submissions/${voice.receipt}`, {
      headers: { authorization: `Receipt ${voice.secret}` },
    });
    expect([body.status, body.text]).toEqual(['withdrawn', '']);
  });
});

it('a voice that waits is found by its words until it is taken back', async () => {
  const voice = await product.submit({
    measure: '5-4-1',
    text: 'だいだい色の屋根をつけてください。',
  });
  await product.route();
  const found = async () => (await search(one('clerk'), 'だいだい')).items.map(({ id }) => id);
  expect(await found()).toContain(voice.id);
  await withdraw(voice);
  expect(await found()).not.toContain(voice.id);
});

it('what routing learned from it is forgotten in every process’s memory', async () => {
  const voice = await product.submit({
    text: 'あの建物のことで、おねがいがあります。',
    measure: '5-4-1',
  });
  await product.route();
  await desk.act(one('triage'), voice.id, 'reassign', { section: 'koho', reason: '広報のこと' });
  const lessons = product.app.get(CurrentLessons, { strict: false });
  product.clock.advance({ seconds: 1 });
  const before = await lessons.current();
  await withdraw(voice);
  product.clock.advance({ seconds: 1 });
  expect(await lessons.current()).not.toBe(before);
  const { items } = await desk.read<LessonPage>(one('triage'), 'lessons');
  const lesson = items.find(({ voice: { id } }) => id === voice.id);
  expect([lesson?.voice.excerpt, lesson?.strength, lesson?.mayUndo]).toEqual(['', 0, false]);
});

it('no voice is compared with it any more', async () => {
  const text = 'ベビーカーで通れるように、歩道の段差を低くしてください。';
  const voice = await product.submit({ text, measure: '5-1-1' });
  const alike = await product.submit({ text: `${text}お願いします。`, measure: '5-1-1' });
  await product.route();
  await withdraw(voice);
  const path = (id: string) => `/api/staff/submissions/${id}/alike`;
  const headers = { cookie: one('clerk').cookie };
  expect((await product.call('GET', path(voice.id), { headers })).status).toBe(404);
  expect((await product.call('GET', path(alike.id), { headers })).body).toMatchObject({
    items: [],
  });
});
