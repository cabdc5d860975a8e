import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboxPage, OwnSubmission, SubmissionAccepted } from '../../core/contract/index.js';
import { answeringOf, refusal, states, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a correction of what was sent pass the same eyes as the answer did, and does nobody read it before? */
let product: Product;
let clerk: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrive, draftOf } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '300' });
});
const signIn = async () => {
  ({ clerk, chief, both } = await here.people());
};
beforeEach(signIn);
afterAll(() => product.close());

const FIRST = '第1土曜日に開きます。';
const SECOND = '第2土曜日に開きます。';
const NOTE = '開く週を直しました。';

const answered = async (more: object = {}): Promise<SubmissionAccepted> => {
  const voice = await arrive(more);
  await desk.answer(clerk, voice.id, { text: FIRST });
  // The hold was long enough for sessions to end.
  await signIn();
  return voice;
};
const correct = (id: string, text = SECOND, who = clerk) =>
  desk.act(who, id, 'correct', { text, note: NOTE });
const own = async ({ receipt, secret }: SubmissionAccepted) =>
  (
    await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    })
  ).body;
const waiting = async (who: Who) =>
  (await desk.read<InboxPage>(who, 'inbox?view=approval&limit=100')).items.map(({ id }) => id);

describe('a correction', () => {
  it('waits for the same steps, beside the answer as it stands; its reader sees it when it is sent', async () => {
    const voice = await answered();
    expect((await correct(voice.id)).body).toMatchObject({
      status: 'answered',
      draft: {
        kind: 'correction',
        state: 'under_review',
        text: SECOND,
        note: NOTE,
        previous: FIRST,
      },
    });
    expect(states(await draftOf(voice.id, chief))).toEqual(['起案 done', '決裁 now']);
    expect(await waiting(chief)).toContain(voice.id);
    await desk.act(chief, voice.id, 'approve');
    expect((await own(voice)).answers).toMatchObject([{ text: FIRST }]);
    await desk.afterHold();
    expect(await own(voice)).toMatchObject({
      status: 'answered',
      answers: [{ text: SECOND, corrected: { note: NOTE } }],
    });
    const { answers, draft, history } = await desk.open(clerk, voice.id);
    expect(draft).toBeNull();
    expect(answers[0]).toMatchObject({ text: SECOND, author: '佐藤', earlier: [{ text: FIRST }] });
    expect(history.slice(-3).map(({ verb }) => verb)).toEqual(['submit', 'approve', 'correct']);
  });

  it('is not decided by who wrote it', async () => {
    const { id } = await answered();
    await correct(id, SECOND, both);
    expect(refusal(await desk.act(both, id, 'approve'))).toEqual([403, 'own_text']);
  });

  it('comes back, is mended and goes again; its note stays with it', async () => {
    const voice = await answered();
    await correct(voice.id);
    expect(refusal(await correct(voice.id))[0]).toBe(409);
    await desk.act(chief, voice.id, 'return', { comment: '時間も' });
    const back = await desk.open(clerk, voice.id);
    expect(back.draft).toMatchObject({
      state: 'returned',
      note: NOTE,
      comment: { text: '時間も' },
    });
    expect(back.may).toContain('correct');
    await correct(voice.id, `${SECOND}9時からです。`);
    expect(await draftOf(voice.id, clerk)).toMatchObject({ previous: SECOND });
  });

  it('is recalled in the hold, and nobody has read it', async () => {
    const voice = await answered();
    await correct(voice.id);
    await desk.act(chief, voice.id, 'approve');
    await desk.act(chief, voice.id, 'recall');
    await desk.afterHold();
    expect((await own(voice)).answers).toMatchObject([{ text: FIRST }]);
  });

  it('that its sender overtakes with a message becomes a draft of the next answer', async () => {
    const voice = await answered();
    await correct(voice.id);
    await desk.act(chief, voice.id, 'approve');
    await product.call('POST', `/api/submissions/${voice.receipt}/messages`, {
      headers: {
        authorization: `Receipt ${voice.secret}`,
        'idempotency-key': '00000000-0000-4000-8000-000000000011',
      },
      body: { text: 'どの土曜日ですか。', uiLang: 'ja' },
    });
    await desk.afterHold();
    await signIn();
    expect(await desk.open(clerk, voice.id)).toMatchObject({
      status: 'reopened',
      draft: { kind: 'correction', state: 'draft', text: SECOND },
    });
    await desk.answer(clerk, voice.id, { text: SECOND });
    expect((await own(voice)).answers.map(({ text, corrected }) => [text, corrected])).toEqual([
      [FIRST, undefined],
      [SECOND, undefined],
    ]);
  });

  it('and publishing wait for one another', async () => {
    const { id } = await answered({ consentToPublish: true });
    await correct(id);
    const publish = { publicText: '開いてください。' };
    expect(refusal(await desk.act(clerk, id, 'publish', publish))).toEqual([
      409,
      'move_not_allowed',
    ]);
    await desk.act(clerk, id, 'pull_back');
    expect((await desk.open(clerk, id)).draft).toMatchObject({ state: 'draft', note: NOTE });
  });
});
