import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Calendar } from '../../core/base/calendar/index.js';
import { CITY, type City } from '../../core/base/city/index.js';
import { type InboxPage, keepDeskForm, type Problem } from '../../core/contract/index.js';
import { ReleaseIdle } from '../../core/jobs/answering/index.js';
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
  '体操の会',
  '園芸教室',
  '書道の会',
  '写真展',
  '工作の会',
  '星を見る会',
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

describe('a voice about which whoever has it does nothing', () => {
  /** Days from now on until the city's open days are over: weekends and holidays lie among them. */
  const idleDays = (): number => {
    const calendar = product.app.get(Calendar);
    const now = product.clock.now().getTime();
    const dayIn = (days: number) => calendar.dateOf(new Date(now + days * 86_400_000));
    const { idleOpenDays = 0 } = product.app.get<City>(CITY);
    let days = 1;
    while (calendar.lastDayOver(idleOpenDays, dayIn(days)) < dayIn(0)) days++;
    return days;
  };
  const released = async () => product.app.get(ReleaseIdle).go();
  const TEXT = { text: '来月から開きます。' };
  const ASKED = { text: 'どの曜日がよいですか。', question: true };
  const INQUIRY = { section: 'koho', question: '広報に載せられますか。', due: '2027-03-31' };
  const typed = (id: string) =>
    product.ask(
      keepDeskForm,
      { params: { id, verb: 'message' }, body: { fields: { text: 'どの曜日が' } } },
      sato,
    );

  it('goes back to the list by itself when the days are over, and not before; history and the person are told', async () => {
    const id = await inHands();
    const idle = idleDays();
    await wait(idle - 1);
    await released();
    expect(await holder(id)).toBe('佐藤');
    await wait(1);
    await released();
    const { history, ...voice } = await desk.open(suzuki, id);
    expect(voice).toMatchObject({ status: 'routed', assignee: null });
    expect(history.at(-1)).toMatchObject({
      ...{ actorKind: 'system', verb: 'release', from: 'in_progress', to: 'routed' },
    });
    expect((await mine(sato)).taken).toContainEqual(
      expect.objectContaining({ id, by: '', how: 'idle', visible: true }),
    );
    expect((await desk.act(suzuki, id, 'assign')).status).toBe(200);
    expect(await released()).toBe(0);
  });

  it.each([
    ['waits for its sender', (id: string) => desk.act(sato, id, 'message', ASKED), 0],
    ['waits for another section', (id: string) => desk.act(sato, id, 'inquire', INQUIRY), 0],
    ['waits for a decision', (id: string) => desk.act(sato, id, 'answer', TEXT), 0],
    ['was noted on lately by a colleague', (id: string) => desk.act(suzuki, id, 'note', TEXT), 12],
    ['is being written about', (id: string) => typed(id), 12],
    [
      'has an answer that was written on lately',
      (id: string) => desk.act(sato, id, 'draft', TEXT),
      12,
    ],
  ])('stays where it is while it %s', async (_, doing, after) => {
    const id = await inHands();
    const idle = idleDays();
    await wait(after);
    expect((await doing(id)).status).toBeLessThan(300);
    await wait(idle - after);
    await released();
    expect((await desk.open(suzuki, id)).assignee?.name).toBe('佐藤');
  });
});
