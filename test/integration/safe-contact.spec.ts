import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  changeVoice,
  readOwnVoice,
  type SafeContact,
  type StaffSubmission,
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
