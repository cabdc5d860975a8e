import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage, Problem } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is a voice that somebody works on taken out of their hands only knowingly, and do they hear of it? */
let product: Product;
let sato: { cookie: string };
let suzuki: { cookie: string };
let other: { cookie: string };

/** Also after days have passed: sessions end. */
const signIn = async () => {
  sato = await product.signIn('佐藤', ['clerk'], ['tabunka-kyosei']);
  suzuki = await product.signIn('鈴木', ['clerk'], ['tabunka-kyosei']);
  other = await product.signIn('高橋', ['clerk'], ['koho']);
};
const wait = async (days: number) => {
  product.clock.advance({ days });
  await signIn();
};

beforeAll(async () => {
  product = await startProduct();
  // Days will pass, and rows are due by the database's clock.
  product.clock.set('2026-10-05T10:00:00+09:00');
  await signIn();
});
afterAll(() => product.close());

const desk = deskOf(() => product);
/** Each its own, or they would fold as copies. */
const WISHES = [
  '日本語教室',
  '料理の会',
  '相談会',
  '見学会',
  '音楽会',
  '運動会',
  '読書会',
  '映画会',
];
const inHands = async (who = sato) => {
  const id = await desk.routed({ measure: '5-4-1', text: `夜に${WISHES.pop()}を開いてください。` });
  await desk.act(who, id, 'assign');
  return id;
};
const mine = (who: { cookie: string }) => desk.read<InboxPage>(who, 'inbox?view=mine');
const holder = async (id: string) => (await desk.open(suzuki, id)).assignee?.name ?? null;

describe('a voice in a colleague’s hands', () => {
  it('is not taken without saying so, and the refusal names the colleague', async () => {
    const id = await inHands();
    const { status, body } = await desk.act<Problem>(suzuki, id, 'assign');
    expect([status, body.code]).toEqual([409, 'taken']);
    expect(body.errors).toEqual([{ path: 'takeOver', code: 'taken_by', params: { name: '佐藤' } }]);
    expect(await holder(id)).toBe('佐藤');
  });

  it('is taken over by who says so; history and the first person are told', async () => {
    const id = await inHands();
    const { status, body } = await desk.act(suzuki, id, 'assign', { takeOver: true });
    expect([status, body.assignee?.name]).toEqual([200, '鈴木']);
    expect(body.history.at(-1)).toMatchObject({
      verb: 'assign',
      actor: '鈴木',
      detail: { tookFrom: expect.any(String) },
    });
    expect((await mine(sato)).taken[0]).toMatchObject({
      id,
      by: '鈴木',
      how: 'assign',
      visible: true,
    });
    expect((await mine(suzuki)).taken).toEqual([]);
  });

  it('is told of for some days, or until it comes back', async () => {
    const id = await inHands();
    await desk.act(suzuki, id, 'assign', { takeOver: true });
    const told = async () => (await mine(sato)).taken.some((one) => one.id === id);
    await wait(3);
    expect(await told()).toBe(true);
    await wait(2);
    expect(await told()).toBe(false);
    const next = await inHands();
    await desk.act(suzuki, next, 'assign', { takeOver: true });
    await desk.act(sato, next, 'assign', { takeOver: true });
    expect((await mine(sato)).taken.map((one) => one.id)).not.toContain(next);
  });

  it('that is handed on to another section is told of, too, by its number alone', async () => {
    const id = await inHands();
    await desk.act(suzuki, id, 'reassign', { section: 'koho', reason: '広報のこと' });
    expect((await mine(sato)).taken[0]).toMatchObject({
      id,
      by: '鈴木',
      how: 'reassign',
      visible: false,
    });
  });

  it('is nobody’s to tell of when one gives away one’s own', async () => {
    const id = await inHands();
    await desk.act(sato, id, 'reassign', { section: 'koho', reason: '広報のこと' });
    expect((await mine(sato)).taken.map((one) => one.id)).not.toContain(id);
  });
});

describe('a voice that is given back', () => {
  it('stands in the section’s list again, for whoever has time', async () => {
    const id = await inHands();
    const { body } = await desk.act(sato, id, 'release');
    expect(body).toMatchObject({ status: 'routed', assignee: null });
    expect(body.may).not.toContain('release');
    const fresh = await desk.read<InboxPage>(suzuki, 'inbox?view=new');
    expect(fresh.items.map((item) => item.id)).toContain(id);
    expect((await desk.act(suzuki, id, 'assign')).status).toBe(200);
  });

  it('is given back by who has it, and by nobody else', async () => {
    const id = await inHands();
    const answers = [await desk.act(suzuki, id, 'release'), await desk.act(other, id, 'release')];
    expect(answers.map(({ status }) => status)).toEqual([409, 404]);
    expect(await holder(id)).toBe('佐藤');
  });
});
