import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type InboxPage,
  type Method,
  OPERATIONS,
  STAFF_VERBS,
  type StaffSubmission,
  VERB_OPERATIONS,
} from '../../core/contract/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { GUARDS, mayOf, type Person, sees, type Voice } from '../support/access-table.js';
import {
  addVoices,
  BODIES,
  concrete,
  nameOf,
  OWN,
  PEOPLE,
  refusals,
  refusedVerbs,
  said,
} from '../support/access-town.js';
import { type Product, startProduct } from '../support/product.js';

/**
 * May each kind of person do exactly what they are meant to, at every door, with every voice?
 * What is meant stands a second time, in `test/support/access-table.ts`.
 */
let product: Product;
const people: Person[] = [];
const voices: Voice[] = [];

beforeAll(async () => {
  product = await startProduct();
  const { sectionByCode } = await product.app.get(SectionDirectory).current();
  for (const { login, sections, roles, ...person } of PEOPLE) {
    const { cookie } = await product.signIn(login, roles, sections);
    people.push({ ...person, cookie });
  }
  const database = product.app.get(DataSource);
  voices.push(
    ...(await addVoices(
      (sql, values) => database.query(sql, values),
      sectionByCode.get(OWN)?.id ?? '',
    )),
  );
});
afterAll(() => product.close());

describe('the table', () => {
  it('holds every operation, and no other', () => {
    expect(Object.keys(GUARDS).sort()).toEqual(OPERATIONS.map(nameOf).sort());
  });
});

describe('somebody without a session', () => {
  it.each(OPERATIONS.map((op) => [nameOf(op), op] as const))('%s', async (name, op) => {
    // Of a receipt more is asked than its form: a body that is right must not help either.
    const asked = GUARDS[name] === 'receipt' && op.body ? { body: op.example } : {};
    const { status, body } = await product.call<{ code?: string }>(
      op.method,
      concrete(op.path),
      asked,
    );
    if (GUARDS[name] === 'anybody') expect([401, 403]).not.toContain(status);
    else if (GUARDS[name] === 'receipt') expect(body).toMatchObject({ code: 'receipt_unknown' });
    else expect([status, body.code]).toEqual([401, 'sign_in_required']);
  });
});

describe('a receipt', () => {
  it('opens its own voice only, whoever holds another one', async () => {
    const mine = await product.submit({ text: 'わたしの声です。' });
    const other = await product.submit({ text: 'ほかの人の声です。' });
    const ask = (method: Method, receipt: string, secret: string, end = '') =>
      product.call(method, `/api/submissions/${receipt}${end}`, {
        headers: { authorization: `Receipt ${secret}` },
      });
    expect((await ask('GET', mine.receipt, mine.secret)).status).toBe(200);
    expect((await ask('GET', other.receipt, mine.secret)).status).toBe(404);
    expect((await ask('POST', other.receipt, mine.secret, '/withdraw')).status).toBe(404);
    expect((await ask('GET', other.receipt, other.secret)).body).toMatchObject({
      status: 'received',
    });
  });

  it('is no session, and a session is no receipt', async () => {
    const { receipt, secret, id } = await product.submit({ text: 'どちらも試します。' });
    const headers = { authorization: `Receipt ${secret}` };
    expect((await product.call('GET', `/api/staff/submissions/${id}`, { headers })).status).toBe(
      401,
    );
    for (const { cookie } of people)
      expect(
        (await product.call('GET', `/api/submissions/${receipt}`, { headers: { cookie } })).status,
      ).toBe(404);
  });
});

/**
 * The verbs that a person tries on a voice in vain: all on one that they see. On one that they do not see every verb ends at the
 * same locked door, so each voice gets some, another some for each person, and every verb its turn.
 */
const refused = (person: Person, voice: Voice, place: number) =>
  refusedVerbs(person, voice).filter(
    (verb) =>
      sees(person, voice) || (STAFF_VERBS.indexOf(verb) + place + people.indexOf(person)) % 4 === 0,
  );

describe('each kind of person and each voice', () => {
  it('reads what they may see, with what they may do, and nothing else', async () => {
    const wrong: string[] = [];
    for (const person of people) {
      const { cookie } = person;
      await Promise.all(
        voices.map(async (voice) => {
          const { status, body } = await product.call<StaffSubmission>(
            'GET',
            `/api/staff/submissions/${voice.id}`,
            { headers: { cookie } },
          );
          const found = status === 200 ? [...body.may].sort().join(' ') : `${status}`;
          const meant = sees(person, voice) ? mayOf(person, voice).join(' ') : '404';
          if (found !== meant)
            wrong.push(`${person.name}, ${said(voice)}: ${found} instead of ${meant}`);
        }),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('lists exactly what they may see', async () => {
    const own = new Set(voices.map(({ id }) => id));
    for (const person of people) {
      const { body } = await product.call<InboxPage>('GET', '/api/staff/inbox?view=all&limit=100', {
        headers: { cookie: person.cookie },
      });
      const listed = body.items.map(({ id }) => id).filter((id) => own.has(id));
      const meant = voices.filter((voice) => sees(person, voice)).map(({ id }) => id);
      expect([person.name, listed.sort()]).toEqual([person.name, meant.sort()]);
    }
  });

  it('sees alike voices of opinions that they may see, and of nothing else', async () => {
    for (const { cookie, ...person } of people) {
      for (const voice of voices) {
        const { status } = await product.call('GET', `/api/staff/submissions/${voice.id}/alike`, {
          headers: { cookie },
        });
        const open =
          voice.privacy === 'public' &&
          voice.status !== 'withdrawn' &&
          sees({ cookie, ...person }, voice);
        expect([person.name, said(voice), status]).toEqual([
          person.name,
          said(voice),
          open ? 200 : 404,
        ]);
      }
    }
  });

  it('is refused every verb that is not theirs, and nothing changes', async () => {
    const before = await product.app
      .get(DataSource)
      .query('select id, status, version from submissions order by id');
    const done: string[] = [];
    for (const person of people) {
      await Promise.all(
        voices.map(async (voice, place) => {
          // One after the other: hundreds at once would wait for the database longer than a request may.
          for (const verb of refused(person, voice, place)) {
            const { status } = await product.call(
              'POST',
              VERB_OPERATIONS[verb].path.replace(':id', voice.id),
              { headers: { cookie: person.cookie }, body: { version: 1, ...BODIES[verb] } },
            );
            if (!refusals(person, voice).includes(status))
              done.push(`${person.name} ${verb} ${said(voice)}: ${status}`);
          }
        }),
      );
    }
    expect(done).toEqual([]);
    expect(
      await product.app
        .get(DataSource)
        .query('select id, status, version from submissions order by id'),
    ).toEqual(before);
    // Thousands of requests, one by one: a machine with other work needs minutes for them.
  }, 300_000);

  it('is refused what another site makes their browser ask', async () => {
    const clerk = people.find(({ role, place }) => role === 'clerk' && place === 'own');
    const forged = OPERATIONS.filter(
      (op) => op.path.startsWith('/api/staff/') && op.method !== 'GET',
    );
    expect(forged.length).toBeGreaterThan(8);
    for (const op of forged) {
      const { status, body } = await product.call<{ code: string }>(op.method, concrete(op.path), {
        headers: { cookie: clerk?.cookie ?? '', origin: 'https://elsewhere.example' },
        body: {},
      });
      expect([nameOf(op), status, body.code]).toEqual([nameOf(op), 403, 'foreign_origin']);
    }
  });
});

describe.each([
  ['public', (path: string) => /^\/api\/(staff\/|events$)/.test(path)],
  [
    'staff',
    (path: string) =>
      !/^\/api\/(staff\/|events$|site$|locales$|generation$|openapi|health\/)/.test(path),
  ],
])('a process for %s alone', (role, shut) => {
  it('answers nothing of the other door', async () => {
    const half = await startProduct({ ROLE: role });
    try {
      const ghost = await half.call('GET', '/api/no-such-thing');
      for (const op of OPERATIONS) {
        const { status, body } = await half.call<{ code?: string }>(op.method, concrete(op.path));
        const isGone = status === ghost.status && body.code === 'not_found';
        // What is there may also say "not found" of a thing that was made up here.
        if (shut(op.path)) expect([nameOf(op), isGone]).toEqual([nameOf(op), true]);
        else if (!/:(id|code|place)/.test(op.path))
          expect([nameOf(op), isGone]).toEqual([nameOf(op), false]);
      }
    } finally {
      await half.close();
    }
  });
});
