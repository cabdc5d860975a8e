import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  changeVoice,
  readOwnVoice,
  type SafeContact,
  type StaffSubmission,
  withdrawVoice,
} from '../../core/contract/index.js';
import { conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { CANARY, vaultOf } from '../support/vault.js';

/** Does who answers a confided voice know how its sender may be reached without harm, and nobody else? */
let product: Product;
let counsellor: { cookie: string };
const desk = deskOf(() => product);
const { own } = conversationOf(() => product);
const { confided, tablesWith } = vaultOf(() => product);
const SAFE: SafeContact = {
  ...{ way: 'phone', when: `${CANARY} 10-12`, ifAnother: 'other', say: `${CANARY} 花屋` },
  ...{ word: `${CANARY} あお`, reply: `${CANARY} うみ`, about: 'knows_not', reach: 'no' },
};

beforeAll(async () => {
  product = await startProduct();
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
});
afterAll(() => product.close());

const safeOf = async (who: { cookie: string }, { id }: Sent) =>
  ((await desk.open(who, id)) as StaffSubmission).safe;
const send = (safe: SafeContact | undefined, input: object = {}) =>
  confided({ contact: { phone: '0270-24-5111', safe }, ...input });

describe('what a sender said of being reached safely', () => {
  test('stands before its counsellor and before the sender', async () => {
    const voice = await send(SAFE);
    expect(await safeOf(counsellor, voice)).toEqual(SAFE);
    expect((await own(voice)).safe).toEqual(SAFE);
  });

  test('stands in no table in clear', async () => {
    await send(SAFE);
    expect(await tablesWith(CANARY)).toEqual([]);
  });

  test('goes with the contact', async () => {
    const voice = await send(SAFE);
    await product.ask(changeVoice, { ...shown(voice), body: { contact: null } });
    expect(await safeOf(counsellor, voice)).toBeUndefined();
    expect((await own(voice)).safe).toBeUndefined();
  });

  test('is nothing where nothing was said', async () => {
    expect(await safeOf(counsellor, await send({ when: ' ', word: '' }))).toBeUndefined();
  });

  test('is not shown beside the words of a voice that is no confided one', async () => {
    const voice = await send(SAFE, { topic: 'tax_payment' });
    expect(await safeOf(counsellor, voice)).toBeUndefined();
  });
});

describe('a sender who says otherwise how to be reached', () => {
  const change = (voice: Sent, contact: object) =>
    product.ask(changeVoice, { ...shown(voice), body: { contact } });
  const contactOf = async ({ id }: Sent) =>
    (await product.call('POST', `/api/staff/submissions/${id}/contact`, { headers: counsellor }))
      .body as { contact: object };
  const ANEW = 'tsukimi55';
  const NEW: SafeContact = { way: 'here', word: `${ANEW} 月` };

  test('is read so by the counsellor at once: what is safe as a whole, the number as it was', async () => {
    const voice = await send(SAFE);
    expect((await own(voice)).may).toContain('change_contact');
    expect((await change(voice, { name: `${ANEW} 空`, safe: NEW })).status).toBe(204);
    expect(await safeOf(counsellor, voice)).toEqual(NEW);
    expect((await own(voice)).safe).toEqual(NEW);
    expect((await contactOf(voice)).contact).toEqual({
      ...{ name: `${ANEW} 空`, phone: '0270-24-5111', safe: NEW },
    });
    expect(await tablesWith(ANEW)).toEqual([]);
  });

  test('stands in the history once, without what was said, however often it is sent', async () => {
    const voice = await send(undefined);
    for (let times = 0; times < 2; times++) await change(voice, { safe: NEW });
    const { history } = (await desk.open(counsellor, voice.id)) as StaffSubmission;
    const lines = history.filter(({ verb }) => verb === 'change_contact');
    expect(lines).toMatchObject([{ actorKind: 'resident', reason: null, detail: {} }]);
  });

  test('of an ordinary voice too, and what is wrong is said of its field', async () => {
    const voice = await send(undefined, { topic: 'tax_payment' });
    await product.route();
    const wrong = await change(voice, { phone: '027', email: 'nobody' });
    expect(wrong.status).toBe(422);
    expect(
      (wrong.body as unknown as { errors: { path: string }[] }).errors.map(({ path }) => path),
    ).toEqual(['contact.phone', 'contact.email']);
    expect((await change(voice, { email: 'new@example.org' })).status).toBe(204);
    expect((await contactOf(voice)).contact).toEqual({
      phone: '0270-24-5111',
      email: 'new@example.org',
    });
  });

  test('may leave nothing, and then nothing is kept', async () => {
    const voice = await confided({ contact: { safe: SAFE } });
    await change(voice, { safe: {} });
    expect((await own(voice)).may).not.toContain('delete_contact');
  });

  test('is not heard where the voice was taken back', async () => {
    const voice = await send(SAFE);
    await product.ask(withdrawVoice, shown(voice));
    expect((await change(voice, { safe: NEW })).body).toMatchObject({ code: 'move_not_allowed' });
  });
});

describe('who wrote for somebody else', () => {
  test('reads nothing that this person writes, nor do they read what was written for them', async () => {
    const helper = await send({ about: 'knows' });
    const herself = await send({ way: 'here' });
    for (const [mine, theirs] of [
      [helper, herself],
      [herself, helper],
    ] as const) {
      const crossed = await product.ask(readOwnVoice, {
        ...{ params: { receipt: theirs.receipt }, secret: mine.secret },
      });
      expect([crossed.status, crossed.body]).toEqual([
        404,
        expect.objectContaining({ code: 'receipt_unknown' }),
      ]);
      const read = JSON.stringify(await own(mine));
      expect(read).not.toContain(theirs.receipt);
      expect(read).not.toContain(theirs.id);
    }
  });
});
