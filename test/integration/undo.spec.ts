import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type LessonPage,
  type OwnSubmission,
  type Problem,
  ROLES,
  type StaffSubmission,
} from '../../core/contract/index.js';
import { UNDO_HOURS } from '../../core/records/submissions/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Can what was done by mistake be taken back, by whom, for how long, and is everything as it was then? */
let product: Product;
let clerk: { cookie: string };
let colleague: { cookie: string };
let koho: { cookie: string };
let triage: { cookie: string };
let counsellor: { cookie: string };

const OWN = 'tabunka-kyosei';
const OTHER = 'koho';

/** Also after hours have passed: sessions end. */
const signIn = async () => {
  clerk = await product.signIn('clerk', ['clerk'], [OWN]);
  colleague = await product.signIn('colleague', ['clerk'], [OWN]);
  koho = await product.signIn('koho', ['clerk'], [OTHER]);
  triage = await product.signIn('triage', ['triage'], []);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
};
const wait = async (hours: number) => {
  product.clock.advance({ hours });
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
const opened = async (who: { cookie: string }, id: string) =>
  product.call<StaffSubmission>('GET', `/api/staff/submissions/${id}`, { headers: who });
const mine = (more: object = {}) =>
  desk.routed({ measure: '5-4-1', text: '通訳のいる窓口を増やしてください。', ...more });
/** What may not be otherwise after something was taken back; the version counts on and the history grows. */
const stateOf = async (who: { cookie: string }, id: string) => {
  const { version: _, history: __, undoable: ___, ...state } = await desk.open(who, id);
  return state;
};
const decline = (who: { cookie: string }, id: string, more: object = {}) =>
  desk.act(who, id, 'decline', { reason: 'not_city', ...more });
const handOn = (who: { cookie: string }, id: string, section = OTHER) =>
  desk.act(who, id, 'reassign', { section, reason: '広報のことでした。' });
const undo = <T = StaffSubmission>(who: { cookie: string }, id: string) =>
  desk.act<T>(who, id, 'undo');
/** Of a kind that routing cannot place. */
const unplaced = (kind: object = {}) =>
  desk.routed({ text: 'もっと便利な町にしてほしい。', ...kind });

describe('an end that is taken back', () => {
  it.each([
    ['declined', (id: string) => decline(clerk, id)],
    ['closed', (id: string) => desk.act(clerk, id, 'close')],
  ])(
    '%s: the voice is as it was, in the same hands, and the history tells both',
    async (to, end) => {
      const id = await mine();
      await desk.act(clerk, id, 'assign');
      if (to === 'closed') await desk.answer(clerk, id, { text: '増やします。' });
      const before = await stateOf(clerk, id);
      expect((await end(id)).body).toMatchObject({
        status: to,
        undoable: { until: expect.any(String) },
      });
      expect((await undo(clerk, id)).status).toBe(200);
      expect(await stateOf(clerk, id)).toEqual(before);
      const { history } = await desk.open(clerk, id);
      expect(history.at(-1)).toMatchObject({ verb: 'undo', from: to, to: before.status });
    },
  );

  it('is taken back by a colleague, who sees it, and not by another section', async () => {
    const id = await mine();
    await decline(clerk, id);
    expect((await desk.open(colleague, id)).may).toEqual(['note', 'hold', 'undo']);
    expect((await undo(koho, id)).status).toBe(404);
    expect((await undo(colleague, id)).body).toMatchObject({ status: 'routed' });
  });

  it('is no longer taken back when its hours are over', async () => {
    const id = await mine();
    await decline(clerk, id);
    await wait(UNDO_HOURS - 1);
    expect((await desk.open(clerk, id)).may).toEqual(['note', 'hold', 'undo']);
    await wait(1);
    expect(await desk.open(clerk, id)).toMatchObject({ may: ['note', 'hold'], undoable: null });
    expect((await undo<Problem>(clerk, id)).body.code).toBe('move_not_allowed');
  });

  it('takes no other step back with it, and is done once', async () => {
    const id = await mine();
    await decline(clerk, id);
    await undo(clerk, id);
    expect((await desk.open(clerk, id)).may).not.toContain('undo');
    expect((await undo<Problem>(clerk, id)).status).toBe(409);
  });

  it('of a consultation that triage declined: triage still sees it, and the clerks never do', async () => {
    const id = await unplaced({ kind: 'consultation' });
    expect((await decline(triage, id)).body).toMatchObject({ status: 'declined', may: ['undo'] });
    expect((await opened(clerk, id)).status).toBe(404);
    expect((await undo(triage, id)).body).toMatchObject({ status: 'needs_triage' });
    await decline(triage, id);
    await wait(UNDO_HOURS);
    expect((await opened(triage, id)).status).toBe(404);
  });

  it.each([
    ['declined as spam', 'decline', { reason: 'spam' }, 'vi'],
    ['declined as answered before', 'decline', { reason: 'already_answered' }, 'ne'],
    ['placed', 'route', { about: 'tabunka-kyosei', reason: '電話で聞きました。' }, 'pt-BR'],
    ['handed on', 'reassign', { section: OTHER, reason: '広報のことでした。' }, 'fil'],
  ])(
    'of a consultation that triage %s: whoever did it is answered with it, never that it is not there',
    async (_, verb, body, lang) => {
      const id = await unplaced({ kind: 'consultation', lang });
      const done = await desk.act(triage, id, verb, body);
      expect([done.status, done.body?.id, done.body?.may]).toEqual([200, id, ['undo']]);
      expect((await undo(triage, id)).body).toMatchObject({ id, status: 'needs_triage' });
    },
  );

  it('shows the resident that the city is at it again', async () => {
    const { id, receipt, secret } = await product.submit({ measure: '5-4-1' });
    await product.route();
    const own = async () =>
      (
        await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
          headers: { authorization: `Receipt ${secret}` },
        })
      ).body;
    await decline(clerk, id);
    expect(await own()).toMatchObject({ status: 'declined', declinedReason: 'not_city' });
    await undo(clerk, id);
    expect(await own()).toMatchObject({ status: 'routed' });
    expect((await own()).declinedReason).toBeUndefined();
  });

  it('is void once the voice has gone on', async () => {
    const id = await mine();
    await desk.answer(clerk, id, { text: '増やします。' });
    await desk.act(clerk, id, 'close');
    await desk.act(clerk, id, 'reopen', { reason: '続き' });
    expect((await desk.open(clerk, id)).may).not.toContain('undo');
  });
});

describe('a hand-on that is taken back', () => {
  it('comes back as it was, to the same hands; what routing learned is forgotten', async () => {
    const id = await mine();
    await desk.act(clerk, id, 'assign');
    const before = await stateOf(clerk, id);
    expect((await handOn(clerk, id)).body).toMatchObject({
      may: ['undo'],
      undoable: { until: null },
    });
    expect((await undo(clerk, id)).status).toBe(200);
    expect(await stateOf(clerk, id)).toEqual(before);
    expect((await opened(koho, id)).status).toBe(404);
    const { items } = await desk.read<LessonPage>(clerk, 'lessons');
    expect(items.find(({ voice }) => voice.id === id)?.strength).toBe(0);
  });

  it('is open to the section that gave it until somebody of the new one takes it', async () => {
    const id = await mine();
    await handOn(clerk, id);
    await wait(72);
    expect((await desk.open(colleague, id)).may).toEqual(['undo']);
    expect((await desk.open(koho, id)).may).not.toContain('undo');
    await desk.act(koho, id, 'assign');
    expect((await opened(clerk, id)).status).toBe(404);
    expect((await undo(clerk, id)).status).toBe(404);
  });

  it('is in no list of the section that gave it', async () => {
    const id = await mine();
    await handOn(clerk, id);
    const { items } = await desk.read<{ items: { id: string }[] }>(clerk, 'inbox?view=all');
    expect(items.map((item) => item.id)).not.toContain(id);
  });

  it('goes back to triage with its proposals, and with no measure that nobody chose', async () => {
    const id = await unplaced();
    const before = await stateOf(triage, id);
    expect(before.status).toBe('needs_triage');
    await desk.act(triage, id, 'route', { about: '5-4-1', reason: '多文化のこと' });
    expect((await desk.open(clerk, id)).measure?.code).toBe('5-4-1');
    await undo(triage, id);
    expect(await stateOf(triage, id)).toEqual(before);
  });

  it('of a consultation that triage gave away: triage sees it again', async () => {
    const id = await unplaced({ kind: 'consultation' });
    await handOn(triage, id, OWN);
    expect((await undo(triage, id)).body).toMatchObject({ status: 'needs_triage', section: null });
    expect((await opened(clerk, id)).status).toBe(404);
  });

  it('brings back the copies that went along, and no other', async () => {
    const text = '中央公園のブランコがこわれています。子どもがけがをしそうです。';
    const [first = '', second = '', third = ''] = await Promise.all(
      [0, 1, 2].map(async () => (await product.submit({ measure: '5-4-1', text })).id),
    );
    await product.route();
    const ids = [first, second, third];
    const original =
      (
        await Promise.all(ids.map(async (id) => ({ id, of: (await desk.open(clerk, id)).copyOf })))
      ).find(({ of }) => of === null)?.id ?? '';
    const [one = '', two = ''] = ids.filter((id) => id !== original);
    await handOn(clerk, two);
    product.clock.advance({ minutes: 1 });
    await handOn(clerk, original);
    await undo(clerk, original);
    const sections = await Promise.all(
      [original, one, two].map(async (id) => (await desk.open(triage, id)).section?.code),
    );
    expect(sections).toEqual([OWN, OWN, OTHER]);
  });
});

it('nobody takes back what they could not have done', async () => {
  const people = await Promise.all(
    ROLES.map(async (role) => [role, await product.signIn(`${role}-x`, [role], [OWN])] as const),
  );
  const id = await mine();
  await handOn(clerk, id);
  const may: string[] = [];
  for (const [role, who] of people) {
    const { status, body } = await opened(who, id);
    if (status === 200 && body.may.includes('undo')) may.push(role);
  }
  expect(may).toEqual(['clerk', 'approver', 'counsellor', 'triage']);
  expect((await opened(counsellor, id)).status).toBe(404);
});
