import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffMe } from '../../core/contract/index.js';
import { AddStaff, LockStaff } from '../../core/portals/setup/index.js';
import { VoiceSeals } from '../../core/records/submissions/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { conversationOf, type Sent } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';
import { DESK, vaultOf, WORDS } from '../support/vault.js';

/** Into whose hands does a confided voice come, when people come and go, keys change and desks get it late? */
let product: Product;
let counsellor: { cookie: string };
const desk = deskOf(() => product);
const { own, write } = conversationOf(() => product);
const { confided, query } = vaultOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
});
afterAll(() => product.close());

const textOf = async (who: { cookie: string }, { id }: Sent) => {
  const { text, closed = false } = await desk.open(who, id);
  return { text, closed };
};

describe('when somebody leaves a desk', () => {
  test('its voices come under the next key while the others work, and open as before', async () => {
    const voice = await confided();
    const stays = await product.signIn('stays', ['counsellor'], [DESK]);
    await product.signIn('goes', ['counsellor'], [DESK]);
    product.clock.advance({ seconds: 90 });
    await textOf(counsellor, voice);
    const keyOf = async () =>
      (await query('select seal_desk_key as key from submissions where id = $1', [voice.id]))[0]
        .key;
    const before = await keyOf();
    await product.signIn('goes', ['clerk'], [DESK]);
    for (let page = 0; page < 20 && (await keyOf()) === before; page++)
      await product.call<StaffMe>('GET', '/api/staff/me', { headers: stays });
    expect(await keyOf()).not.toBe(before);
    expect(await textOf(stays, voice)).toEqual({ text: WORDS, closed: false });
    const later = await confided();
    expect(await textOf(stays, later)).toEqual({ text: WORDS, closed: false });
  });
});

describe('keys that change while people write and read', () => {
  test('lose no word, and who went holds none of them', async () => {
    const stays = await product.signIn('stays-on', ['counsellor'], [DESK]);
    const people = ['goes-1', 'goes-2', 'goes-3', 'goes-4'];
    for (const login of people) await product.signIn(login, ['counsellor'], [DESK]);
    const voice = await confided();
    product.clock.advance({ seconds: 90 });
    await textOf(counsellor, voice);
    const sent: Sent[] = [];
    const opened: object[] = [];
    const written: number[] = [];
    let over = false;
    const meanwhile = async (work: () => Promise<unknown>) => {
      for (let i = 0; i < 12 && !over; i++) await work();
    };
    const changes = async () => {
      for (const login of people)
        await product.app.get(AddStaff).add(OPERATOR, {
          ...{ login, name: login, password: PASSWORD, roles: ['clerk'], sections: [DESK] },
        });
      over = true;
    };
    const send = async () =>
      sent.push(await product.submit({ kind: 'consultation', topic: 'dv', text: WORDS }));
    await Promise.all([
      changes(),
      meanwhile(send),
      meanwhile(send),
      meanwhile(async () =>
        written.push((await write(voice, `${WORDS} ${written.length}`)).status),
      ),
      meanwhile(async () => opened.push(await textOf(stays, voice))),
      meanwhile(() => product.call<StaffMe>('GET', '/api/staff/me', { headers: stays })),
    ]);
    expect(sent.length).toBeGreaterThan(4);
    expect(new Set(opened.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ text: WORDS, closed: false })]),
    );
    expect(written.filter((status) => status >= 300)).toEqual([]);
    const all = await Promise.all([voice, ...sent].map((one) => textOf(stays, one)));
    expect(all.filter(({ text, closed }) => text !== WORDS || closed)).toEqual([]);
    const texts = written.map((_, i) => `${WORDS} ${i}`);
    // All of one instant.
    const textsOf = ({ messages }: { messages: readonly { text: string }[] }) =>
      messages.map(({ text }) => text).sort();
    const atDesk = await desk.open(stays, voice.id);
    expect(textsOf(atDesk)).toEqual(texts);
    expect(textsOf(await own(voice))).toEqual(texts);
    const keys = await query(`select distinct seal_desk_key from submissions where id = any($1)`, [
      sent.map(({ id }) => id),
    ]);
    expect(keys.length).toBeGreaterThan(1);
    const held = await query(
      `select 1 from desk_key_holders h join staff_members m on m.id = h.staff_id where m.login = any($1)`,
      [people],
    );
    expect(held).toEqual([]);
  });
});

describe('a voice that came without a desk', () => {
  const keyOf = async ({ id }: Sent) =>
    (
      await query(
        `select d.section_id is null as nobodys, d.house is not null as house
           from submissions s join desk_keys d on d.id = s.seal_desk_key where s.id = $1`,
        [id],
      )
    )[0];
  const OTHER = 'tabunka-kyosei';

  test('is sealed for the desk that takes it up, and opens there and for its sender alone', async () => {
    await query(`update sections set valid_to = '2026-11-01' where code = $1`, [DESK]);
    product.clock.advance({ seconds: 10 });
    const voice = await confided();
    expect(await keyOf(voice)).toEqual({ nobodys: true, house: true });
    const takes = await product.signIn('takes', ['counsellor'], [OTHER]);
    const leaves = await product.signIn('leaves', ['counsellor'], [OTHER]);
    const reason = '通訳がいる窓口で聞きます。';
    const given = await desk.act(counsellor, voice.id, 'reassign', { section: OTHER, reason });
    expect(given.status).toBe(200);
    // So long it can be taken back to where nobody has it.
    expect(await keyOf(voice)).toEqual({ nobodys: true, house: true });
    await desk.act(takes, voice.id, 'assign');
    expect(await keyOf(voice)).toEqual({ nobodys: false, house: false });
    expect(await textOf(takes, voice)).toEqual({ text: WORDS, closed: false });
    expect((await own(voice)).text).toBe(WORDS);
    await product.app.get(LockStaff).lock(OPERATOR, 'leaves');
    const { status } = await product.call('GET', `/api/staff/submissions/${voice.id}`, {
      headers: leaves,
    });
    expect(status).toBe(401);
    expect(
      await query(
        `select 1 from desk_key_holders h join staff_members m on m.id = h.staff_id where m.login = 'leaves'`,
      ),
    ).toEqual([]);
    expect(await textOf(takes, voice)).toEqual({ text: WORDS, closed: false });
  });

  test('is sealed when the worker starts where its desk has answered it without taking it up', async () => {
    const voice = await confided();
    await query(
      `update submissions set section_id = (select id from sections where code = $2), undoable = null where id = $1`,
      [voice.id, OTHER],
    );
    const takes = await product.signIn('takes', ['counsellor'], [OTHER]);
    await product.app.get(VoiceSeals).atDesks();
    expect(await keyOf(voice)).toEqual({ nobodys: false, house: false });
    expect(await textOf(takes, voice)).toEqual({ text: WORDS, closed: false });
  });
});
