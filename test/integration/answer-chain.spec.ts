import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnSubmission, Problem } from '../../core/contract/index.js';
import { answeringOf, refusal, states, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** Does an answer go from its draft to the resident by the city's steps? */
let product: Product;
let clerk: Who;
let colleague: Who;
let chief: Who;
const here = answeringOf(() => product);
const { desk, arrive, arrived, answersOf, send } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '300' });
});
const signIn = async () => {
  ({ clerk, colleague, chief } = await here.people());
};
beforeEach(signIn);
afterAll(() => product.close());

const submitted = (text?: string, who = clerk) => here.submitted(who, text);
const held = () => here.held(clerk, chief);
const draftOf = (id: string, who = clerk) => here.draftOf(id, who);

describe('an answer', () => {
  it('is written, decided by somebody else, held and sent; the resident sees nothing before', async () => {
    const { id, receipt, secret } = await arrive();
    const own = async () =>
      (
        await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
          headers: { authorization: `Receipt ${secret}` },
        })
      ).body;
    await desk.act(clerk, id, 'draft', { text: '来月から' });
    expect(states(await draftOf(id))).toEqual(['起案 now', '決裁 open']);
    await desk.act(clerk, id, 'draft', { text: '来月から開きます。' });
    await desk.act(clerk, id, 'submit');
    expect(states(await draftOf(id))).toEqual(['起案 done', '決裁 now']);
    const { body } = await desk.act(chief, id, 'approve', { comment: '結構です。' });
    expect(body).toMatchObject({
      status: 'in_progress',
      draft: { state: 'held', sendsAt: '2026-11-24T10:05:00.000+09:00' },
    });
    expect(body.draft?.chain.steps[1]).toMatchObject({ by: '課長', comment: '結構です。' });
    expect(await send()).toBe(0);
    expect(await own()).toMatchObject({ status: 'in_progress', answers: [] });
    await desk.afterHold();
    expect(await own()).toMatchObject({
      status: 'answered',
      answers: [{ text: '来月から開きます。' }],
    });
    expect(await desk.open(clerk, id)).toMatchObject({ draft: null, status: 'answered' });
  });

  it('that is kept in one sitting is one version, and leaves one line', async () => {
    const id = await arrived();
    for (const text of ['は', 'はい', 'はい。']) await desk.act(clerk, id, 'draft', { text });
    const { history, draft } = await desk.open(clerk, id);
    expect(history.filter(({ verb }) => verb === 'draft')).toHaveLength(1);
    expect(draft).toMatchObject({ text: 'はい。', state: 'draft', previous: null });
  });

  it.each([
    ['ja', '毎週、日本語教室を開いてください。', []],
    ['ko', '일본어 교실을 매주 열어 주세요.', ['ko', 'ja-simple']],
  ])(
    'to a voice in %s tells into which languages it will be put, and how long all of it is kept',
    async (lang, text, languages) => {
      const id = await arrived({ lang, text });
      await desk.act(clerk, id, 'draft', { text: '毎週開きます。' });
      const { draft, keptYears } = await desk.open(clerk, id);
      expect([draft?.languages, keptYears]).toEqual([languages, 3]);
    },
  );

  it('of nothing is not submitted', async () => {
    const id = await arrived();
    await desk.act(clerk, id, 'draft', { text: ' ' });
    expect(refusal(await desk.act(clerk, id, 'submit'))).toEqual([422, 'invalid']);
  });

  it('comes back with a comment at a place, is mended and goes the same way again', async () => {
    const id = await submitted('来月から開きます。');
    await desk.act(chief, id, 'return', { comment: '曜日も書いてください。', start: 0, end: 4 });
    expect(await draftOf(id)).toMatchObject({
      state: 'returned',
      comment: { text: '曜日も書いてください。', start: 0, end: 4, by: '課長' },
      previous: '来月から開きます。',
    });
    await desk.act(clerk, id, 'draft', { text: '来月から水曜に開きます。' });
    expect((await draftOf(id)).state).toBe('returned');
    await desk.act(clerk, id, 'submit');
    expect(await draftOf(id, chief)).toMatchObject({
      state: 'under_review',
      comment: null,
      previous: '来月から開きます。',
      text: '来月から水曜に開きます。',
    });
  });

  it('is not returned with a comment at a place that it does not have', async () => {
    const id = await submitted('はい。');
    for (const place of [{ start: 2, end: 2 }, { start: 0, end: 4 }, { end: 9 }])
      expect(
        refusal(await desk.act(chief, id, 'return', { comment: 'ここです', ...place })),
      ).toEqual([422, 'invalid']);
  });

  it('is pulled back by its writer while nobody has decided, and by nobody else', async () => {
    const id = await submitted();
    expect(refusal(await desk.act(colleague, id, 'pull-back'))[0]).toBe(409);
    expect((await desk.act(clerk, id, 'pull_back')).body.draft?.state).toBe('draft');
    expect((await draftOf(id)).text).toBe('来月から開きます。');
    const late = await held();
    expect(refusal(await desk.act(clerk, late, 'pull_back'))).toEqual([409, 'move_not_allowed']);
  });

  it('is recalled inside the hold and decided again', async () => {
    const id = await held();
    expect((await desk.act(clerk, id, 'recall')).body.draft).toMatchObject({
      state: 'under_review',
      sendsAt: null,
    });
    expect(states(await draftOf(id))).toEqual(['起案 done', '決裁 now']);
    await desk.afterHold();
    expect(await answersOf(id)).toEqual([]);
    await signIn();
    await desk.act(chief, id, 'approve');
    await desk.afterHold();
    expect(await answersOf(id)).toHaveLength(1);
  });

  it('decided on paper keeps date, name and number', async () => {
    const id = await submitted();
    const paper = { date: '2026-11-24', by: '部長 田中', number: '多文第31号' };
    const { body } = await desk.act(chief, id, 'approve', { paper });
    expect(body.draft?.chain.steps[1]).toMatchObject({ by: '課長', paper });
    const wrong = await desk.act(chief, await submitted(), 'approve', { paper: { date: '昨日' } });
    expect((wrong.body as unknown as Problem).errors.map(({ path }) => path)).toEqual([
      'paper.date',
      'paper.by',
      'paper.number',
    ]);
  });

  it('that is to be published takes a step more, which the chief may pass over', async () => {
    const consented = async () => {
      const id = await arrived({ consentToPublish: true });
      await desk.act(clerk, id, 'answer', { text: 'はい。' });
      return id;
    };
    const long = await consented();
    await desk.act(colleague, long, 'approve');
    expect(states(await draftOf(long))).toEqual([
      '起案 done',
      '確認 done',
      '決裁 now',
      '公開 open',
    ]);
    await desk.act(chief, long, 'approve');
    expect((await draftOf(long)).state).toBe('held');
    const short = await consented();
    // Each is told the step that they would take: not whose turn it is, but their own.
    const turns = [clerk, colleague, chief].map(async (who) => (await desk.open(who, short)).turn);
    expect(await Promise.all(turns)).toEqual([null, 1, 2]);
    await desk.act(chief, short, 'approve');
    expect(states(await draftOf(short))).toEqual([
      '起案 done',
      '確認 skipped',
      '決裁 done',
      '公開 open',
    ]);
  });

  it('to a confided voice is decided by another counsellor of the desk', async () => {
    const first = await product.signIn('相談員一', ['counsellor'], ['jinken']);
    const second = await product.signIn('相談員二', ['counsellor'], ['jinken']);
    const outside = await product.signIn('課長二', ['approver', 'clerk'], ['jinken']);
    const { id } = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      text: '家のことで相談です。',
    });
    await product.route();
    await desk.act(first, id, 'answer', { text: 'お電話でお話しできます。' });
    expect(refusal(await desk.act(outside, id, 'approve'))).toEqual([404, 'not_found']);
    expect(refusal(await desk.act(first, id, 'approve'))).toEqual([403, 'own_text']);
    expect((await desk.act(second, id, 'approve')).body.draft?.state).toBe('held');
    await desk.afterHold();
    expect(await answersOf(id)).toHaveLength(1);
  });
});
