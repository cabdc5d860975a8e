import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  type InboxPage,
  ROLES,
  type Role,
  type StaffSubmission,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/**
 * Does anybody but those who are meant to ever get a word of a voice: while the worker stands still, after it has been
 * routed, when danger has made it private, when it was taken back? Each voice carries a word of its own, in its text and
 * in its contact, that is looked for in every answer.
 */
interface Kind {
  readonly name: string;
  readonly input: (word: string) => object;
  /** Whose it is once the worker has seen it; `triage`: it waits for a person. */
  readonly desk: 'jinken' | 'shuno' | 'triage';
  readonly privacy: 'private' | 'vault';
  /** Its desk is known at once. */
  readonly atOnce: boolean;
}
const contactOf = (word: string) => ({ name: word, email: `${word.toLowerCase()}@example.com` });
const KINDS: readonly Kind[] = [
  {
    name: 'a consultation on violence',
    input: (word) => ({
      kind: 'consultation',
      topic: 'dv',
      text: `${word} きのうも物を投げられました。`,
    }),
    desk: 'jinken',
    privacy: 'vault',
    atOnce: true,
  },
  {
    name: 'a consultation on taxes',
    input: (word) => ({
      kind: 'consultation',
      topic: 'tax_payment',
      text: `${word} 分けて納めたいです。`,
      contact: contactOf(word),
    }),
    desk: 'shuno',
    privacy: 'private',
    atOnce: false,
  },
  {
    name: 'a consultation on taxes that speaks of violence',
    input: (word) => ({
      kind: 'consultation',
      topic: 'tax_payment',
      text: `${word} 税金のことです。旦那に首を絞められて逃げています。`,
      contact: contactOf(word),
    }),
    desk: 'jinken',
    privacy: 'vault',
    atOnce: false,
  },
  {
    name: 'a consultation without a topic that speaks of death',
    input: (word) => ({ kind: 'consultation', text: `${word} もう死にたいです。` }),
    desk: 'jinken',
    privacy: 'vault',
    atOnce: false,
  },
  {
    name: 'a consultation without a topic',
    input: (word) => ({ kind: 'consultation', text: `${word} どこに聞けばいいですか。` }),
    desk: 'triage',
    privacy: 'private',
    atOnce: false,
  },
  {
    name: 'an opinion that speaks of violence',
    input: (word) => ({
      kind: 'opinion',
      measure: '5-4-1',
      text: `${word} 日本語教室に行くと夫に殴られます。`,
      consentToPublish: true,
      contact: contactOf(word),
    }),
    desk: 'jinken',
    privacy: 'private',
    atOnce: false,
  },
];

interface Person {
  readonly name: string;
  readonly role: Role;
  readonly section: string;
  readonly cookie: string;
}
interface Voice extends Kind {
  readonly id: string;
  readonly word: string;
  readonly receipt: string;
  readonly secret: string;
}

let product: Product;
const people: Person[] = [];
const voices: Voice[] = [];
const { act, answer } = deskOf(() => product);
let asked = 0;

const ANSWERERS: readonly Role[] = ['clerk', 'approver', 'counsellor'];
const maySee = ({ role, section }: Person, { desk, privacy }: Voice): boolean => {
  if (desk === 'triage') return role === 'triage';
  if (section !== desk) return false;
  return privacy === 'vault' ? role === 'counsellor' : ANSWERERS.includes(role);
};

/** Everything that shows voices; `contact` is asked for too, as by somebody who tries. */
const answersTo = async (cookie: string, { id, word }: Voice): Promise<string[]> => {
  const headers = { cookie };
  const q = encodeURIComponent(word);
  const asking = [
    product.call('GET', `/api/staff/submissions/${id}`, { headers }),
    product.call('GET', `/api/staff/submissions/${id}/alike`, { headers }),
    product.call('POST', `/api/staff/submissions/${id}/contact`, { headers }),
    product.call('GET', `/api/staff/inbox?view=all&q=${q}`, { headers }),
    product.call('GET', '/api/staff/inbox?view=urgent&limit=100', { headers }),
    product.call('GET', '/api/staff/lessons', { headers }),
    product.call('GET', '/api/opinions', { headers }),
    product.call('POST', '/api/opinions/similar', { headers, body: { text: word } }),
  ];
  const answers = await Promise.all(asking);
  asked += answers.length;
  return answers.map(({ body }) => JSON.stringify(body));
};

/** Who got a word that is not for them. */
const leaks = async (allowed: (person: Person, voice: Voice) => boolean): Promise<string[]> => {
  const found: string[] = [];
  const nobody: Person = { name: 'a stranger', role: 'admin', section: '', cookie: '' };
  for (const person of [nobody, ...people])
    for (const voice of voices) {
      if (person !== nobody && allowed(person, voice)) continue;
      const answers = await answersTo(person.cookie, voice);
      const word = voice.word.toLowerCase();
      const told = answers.filter((answer) => answer.toLowerCase().includes(word));
      if (told.length) found.push(`${person.name} got ${told.length} of ${voice.name}`);
    }
  return found;
};
const statusFor = async (role: Role, section: string, voice: Voice | undefined) => {
  const person = people.find((one) => one.role === role && one.section === section);
  const { status } = await product.call('GET', `/api/staff/submissions/${voice?.id}`, {
    headers: { cookie: person?.cookie ?? '' },
  });
  return status;
};
const named = (part: string) => voices.find(({ name }) => name.includes(part));

beforeAll(async () => {
  product = await startProduct();
  for (const role of ROLES)
    for (const section of ['jinken', 'shuno', 'tabunka-kyosei']) {
      const name = `${role} of ${section}`;
      const { cookie } = await product.signIn(`${role}-${section}`, [role], [section]);
      people.push({ name, role, section, cookie });
    }
  // One after the other: the first one builds the classifier, seconds in which a connection asked for would time out.
  for (const [i, kind] of KINDS.entries()) {
    const word = `Kanaria${'abcdefgh'[i]}x`;
    const { id, receipt, secret } = await product.submit(kind.input(word));
    voices.push({ ...kind, id, word, receipt, secret });
  }
});
afterAll(() => product.close());

// In the order of a voice's life: what each block does stays for the next one.
describe('while the worker stands still', () => {
  it('nobody gets a word, but the desk of a vault topic', async () => {
    expect(await leaks((person, voice) => voice.atOnce && maySee(person, voice))).toEqual([]);
    expect(await statusFor('counsellor', 'jinken', named('on violence'))).toBe(200);
  });

  it('nobody counts one either', async () => {
    for (const { cookie, name, role, section } of people) {
      const { body } = await product.call<InboxPage>('GET', '/api/staff/inbox?view=all', {
        headers: { cookie },
      });
      const mine = role === 'counsellor' && section === 'jinken' ? 1 : 0;
      expect([name, body.items.length]).toEqual([name, mine]);
    }
  });
});

describe('once routed', () => {
  it('nobody gets a word but those who answer', async () => {
    await product.route();
    expect(await leaks(maySee)).toEqual([]);
  });

  it('somebody who may act sees each', async () => {
    for (const voice of voices) {
      const seers = people.filter((person) => maySee(person, voice));
      expect([voice.name, seers.length > 0]).toEqual([voice.name, true]);
      for (const { cookie, name } of seers) {
        const { status, body } = await product.call<StaffSubmission>(
          'GET',
          `/api/staff/submissions/${voice.id}`,
          { headers: { cookie } },
        );
        expect([name, voice.name, status, body.privacy]).toEqual([
          name,
          voice.name,
          200,
          voice.privacy,
        ]);
      }
    }
  });

  it('danger is promised as quickly as the desk of the danger promises', async () => {
    const rows: { id: string; due: string }[] = await product.app
      .get(DataSource)
      .query(
        "select id, to_char(due_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as due from submissions",
      );
    const due = (part: string) => rows.find(({ id }) => id === named(part)?.id)?.due;
    expect(due('opinion that speaks of violence')).toBe('2026-11-25');
    expect(due('taxes that speaks of violence')).toBe('2026-11-25');
  });

  it('contact is shown by a press alone, and the press stays in the history', async () => {
    const voice = named('opinion that speaks of violence');
    const clerk = people.find(({ name }) => name === 'clerk of jinken');
    const headers = { cookie: clerk?.cookie ?? '' };
    const path = `/api/staff/submissions/${voice?.id}`;
    const before = await product.call<StaffSubmission>('GET', path, { headers });
    expect(before.body.mayShowContact).toBe(true);
    expect(JSON.stringify(before.body)).not.toContain('@example.com');
    const shown = await product.call('POST', `${path}/contact`, { headers });
    expect(shown.body).toMatchObject({ contact: { name: voice?.word } });
    const after = await product.call<StaffSubmission>('GET', path, { headers });
    expect(after.body.history.at(-1)).toMatchObject({ verb: 'contact', actor: 'clerk-jinken' });
    expect(JSON.stringify(after.body.history)).not.toContain(voice?.word);
  });

  it('what danger made private is not published, whatever its sender agreed to', async () => {
    const voice = named('opinion that speaks of violence');
    const clerk = people.find(({ name }) => name === 'clerk of jinken') ?? { cookie: '' };
    await answer(clerk, voice?.id ?? '', { text: 'お電話ください。' });
    const { status } = await act(clerk, voice?.id ?? '', 'publish', { publicText: '教室の声' });
    expect(status).toBe(409);
  });
});

describe('once taken back', () => {
  it('nobody gets a word any more', async () => {
    for (const { receipt, secret } of voices)
      await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
        headers: { authorization: `Receipt ${secret}` },
      });
    // The one that is answered stays: it cannot be taken back.
    const answered = named('opinion that speaks of violence');
    expect(await leaks((person, voice) => voice === answered && maySee(person, voice))).toEqual([]);
    expect(asked).toBeGreaterThan(1_000);
  });
});
