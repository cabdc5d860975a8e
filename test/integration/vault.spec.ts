import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isSealed } from '../../core/base/sealing/index.js';
import { changeVoice, type StaffSubmission } from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { VoiceSeals } from '../../core/records/submissions/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';
import { CANARY, DESK, vaultOf, WORDS } from '../support/vault.js';

/** Who opens the words of a confided voice, and what becomes of them when people and keys come and go? */
let product: Product;
let counsellor: { cookie: string };
const desk = deskOf(() => product);
const { own, write, routed } = conversationOf(() => product);
const { confided, follow, query, tablesWith } = vaultOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
});
afterAll(() => product.close());

const textOf = async (who: { cookie: string }, { id }: Sent) => {
  const { text, closed = false } = await desk.open(who, id);
  return { text, closed };
};

describe('how its sender can be reached', () => {
  test('is shown to who answers, as it was given', async () => {
    const { id } = await confided();
    const { body } = await product.call('POST', `/api/staff/submissions/${id}/contact`, {
      headers: counsellor,
    });
    expect(body).toMatchObject({ contact: { name: CANARY, phone: '0270-24-5111' } });
  });

  test('is deleted as of any voice', async () => {
    const voice = await confided();
    const gone = await product.ask(changeVoice, { ...shown(voice), body: { contact: null } });
    expect(gone.status).toBe(204);
    expect(await query('select contact from submissions where id = $1', [voice.id])).toEqual([
      { contact: null },
    ]);
  });
});

describe('who opened a voice', () => {
  const readersOf = async (who: { cookie: string }, { id }: Sent) =>
    ((await desk.open(who, id)).readers ?? []).map(({ name }) => name);

  test('is seen by its desk, each once a day, and not who could not', async () => {
    const voice = await confided();
    const locked = await product.signIn('locked', ['counsellor'], [DESK]);
    for (let i = 0; i < 2; i++) await desk.open(locked, voice.id);
    await desk.open(counsellor, voice.id);
    expect(await readersOf(counsellor, voice)).toEqual(['counsellor']);
    product.clock.advance({ seconds: 86_400 });
    const again = await product.signIn('counsellor', ['counsellor'], ['*']);
    await desk.open(again, voice.id);
    expect(await readersOf(again, voice)).toEqual(['counsellor', 'counsellor']);
    counsellor = again;
  });

  test('is kept of other consultations, too, and of no opinion', async () => {
    const voice = await routed({ kind: 'consultation', topic: 'tax_payment' });
    await desk.open(counsellor, voice.id);
    expect(await readersOf(counsellor, voice)).toEqual(['counsellor']);
    const opinion = await routed({ kind: 'opinion', measure: '5-4-1' });
    await desk.open(counsellor, opinion.id);
    expect(await readersOf(counsellor, opinion)).toEqual([]);
  });
});

describe('what nobody opens', () => {
  test('is empty, and said to be closed, for a counsellor whom nobody has let in yet', async () => {
    const voice = await confided();
    const fresh = await product.signIn('not-let-in', ['counsellor'], [DESK]);
    expect(await textOf(fresh, voice)).toEqual({ text: '', closed: true });
    // A colleague works: then it opens.
    product.clock.advance({ seconds: 90 });
    await textOf(counsellor, voice);
    expect(await textOf(fresh, voice)).toEqual({ text: WORDS, closed: false });
  });

  test('is a text that was put into another voice', async () => {
    const [one, other] = [await confided(), await confided()];
    await query(
      'update submissions set text = (select text from submissions where id = $1) where id = $2',
      [one.id, other.id],
    );
    expect(await textOf(counsellor, other)).toEqual({ text: '', closed: true });
  });

  test.each([
    ['a damaged text', 'update submissions set text = left(text, 60) where id = $1'],
    ['a key that was replaced', `update submissions set seal_desk = '\\x00' where id = $1`],
  ])('is %s, while the page stands', async (_, damage) => {
    const voice = await confided();
    await query(damage, [voice.id]);
    expect(await textOf(counsellor, voice)).toEqual({ text: '', closed: true });
  });

  test('is what a session holds from before there were keys', async () => {
    const voice = await confided();
    const before = await product.signIn('from-before', ['counsellor'], [DESK]);
    await query(
      `update staff_sessions set sealed_key = null
        where staff_id = (select id from staff_members where login = 'from-before')`,
    );
    expect(await textOf(before, voice)).toEqual({ text: '', closed: true });
  });

  test('is a voice for who was locked out this morning, though they have the session still', async () => {
    const voice = await confided();
    const leaving = await product.signIn('leaving', ['counsellor'], [DESK]);
    await product.app.get(AddStaff).add(OPERATOR, {
      ...{ login: 'leaving', name: 'leaving', password: PASSWORD, roles: ['clerk'] },
      sections: [DESK],
    });
    const { status } = await product.call('GET', `/api/staff/submissions/${voice.id}`, {
      headers: leaving,
    });
    expect(status).toBe(401);
    const held = await query(
      `select 1 from desk_key_holders h join staff_members m on m.id = h.staff_id where m.login = 'leaving'`,
    );
    expect(held).toEqual([]);
  });
});

describe('a consultation that becomes confided because of its words', () => {
  test('is sealed where it stands, with what was written before, and its sender opens it', async () => {
    const voice = await product.submit({
      ...{ kind: 'consultation', topic: 'tax_payment' },
      text: `${CANARY} です。夫に毎日なぐられています。`,
    });
    await write(voice, `${WORDS} つづき`);
    await follow();
    const [row] = await query('select privacy, text from submissions where id = $1', [voice.id]);
    expect([row.privacy, isSealed(row.text)]).toEqual(['vault', true]);
    expect(await tablesWith(CANARY)).toEqual([]);
    const theirs = await own(voice);
    expect([theirs.text, theirs.messages[0]?.text].join()).toMatch(
      new RegExp(`${CANARY}.*${CANARY}`, 's'),
    );
    expect((await textOf(counsellor, voice)).text).toContain(CANARY);
  });

  test('by a later message is sealed with that message', async () => {
    const voice = await routed({ kind: 'consultation', topic: 'tax_payment', text: WORDS });
    await write(voice, `${WORDS} 夫に毎日なぐられています。`);
    expect(await tablesWith(CANARY)).toEqual([]);
    expect((await own(voice)).messages[0]?.text).toContain(CANARY);
  });
});

describe('a voice from before there were keys', () => {
  test('is sealed once, for its desk and, until they come, for its sender by the house', async () => {
    const voice = await confided();
    const { id } = voice;
    await query(
      `update submissions set text = $2, contact = null, sender_key = null, seal_key = null, seal_desk_key = null,
                              seal_desk = null, seal_sender = null, sealed_about = null, topic = 'dv',
                              routing_reason = '{"rule": "topic", "topic": "dv"}' where id = $1`,
      [id, WORDS],
    );
    const seals = product.app.get(VoiceSeals);
    expect(await seals.sealEarlier(10)).toBe(1);
    expect(await seals.sealEarlier(10)).toBe(0);
    expect(await tablesWith(CANARY)).toEqual([]);
    expect(await textOf(counsellor, voice)).toEqual({ text: WORDS, closed: false });
    const houseOf = async () =>
      (
        await query('select seal_house is not null as house from submissions where id = $1', [id])
      )[0];
    expect(await houseOf()).toEqual({ house: true });
    expect((await own(voice)).text).toBe(WORDS);
    expect(await houseOf()).toEqual({ house: false });
    expect((await own(voice)).text).toBe(WORDS);
  });
});

test('an ordinary voice is kept as it was written', async () => {
  const { id } = await routed({ text: 'ベンチがほしいです。' });
  const [row] = await query('select text, seal_key as key from submissions where id = $1', [id]);
  expect(row).toEqual({ text: 'ベンチがほしいです。', key: null });
  const read: StaffSubmission = await desk.open(
    await product.signIn('clerk', ['clerk'], ['*']),
    id,
  );
  expect(read.text).toBe(row.text);
});
