import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dropDeskForm } from '../../core/contract/index.js';
import { answeringOf, refusal, states, type Who } from '../support/answering.js';
import { type Product, startProduct } from '../support/product.js';

/** Do two people at one answer, or somebody at the wrong moment, lose nothing and pass nobody's eyes? */
let product: Product;
let clerk: Who;
let colleague: Who;
let chief: Who;
let both: Who;
const here = answeringOf(() => product);
const { desk, arrive, arrived, answersOf, send } = here;

beforeAll(async () => {
  product = await startProduct({ HOLD_SECONDS: '300' });
});
const signIn = async () => {
  ({ clerk, colleague, chief, both } = await here.people());
};
beforeEach(signIn);
afterAll(() => product.close());

const submitted = (text?: string, who = clerk) => here.submitted(who, text);
const held = () => here.held(clerk, chief);
const draftOf = (id: string, who = clerk) => here.draftOf(id, who);
/** What the clerk wrote too late, as it is kept for them. */
const lateOf = async (id: string) =>
  (await desk.open(clerk, id)).forms.map(({ fields }) => fields.text);

describe('four eyes', () => {
  it('nobody decides on a text of their own, whatever their roles', async () => {
    const id = await submitted('はい。', both);
    const paper = { date: '2026-11-30', by: '部長', number: '第1号' };
    for (const body of [{}, { paper }])
      expect(refusal(await desk.act(both, id, 'approve', body))).toEqual([403, 'own_text']);
    expect((await desk.open(both, id)).may).not.toContain('approve');
    expect((await desk.act(chief, id, 'approve')).status).toBe(200);
  });

  it('nor on one that they wrote a part of, though somebody else submitted it', async () => {
    const id = await arrived();
    await desk.act(both, id, 'draft', { text: '検討' });
    await desk.act(clerk, id, 'draft', { text: '検討します。' });
    await desk.act(clerk, id, 'submit');
    expect(refusal(await desk.act(both, id, 'approve'))).toEqual([403, 'own_text']);
  });

  it('and who only decides writes nothing', async () => {
    const id = await arrived();
    for (const verb of ['draft', 'answer'])
      expect(refusal(await desk.act(chief, id, verb, { text: 'はい。' }))).toEqual([
        403,
        'forbidden',
      ]);
  });
});

describe('two people at one draft', () => {
  it('the one who takes it over has it, and the other is told', async () => {
    const id = await arrived();
    await desk.act(clerk, id, 'draft', { text: '佐藤の文' });
    const { version } = await desk.open(colleague, id);
    const { body } = await desk.act(colleague, id, 'draft', { text: '鈴木の文', version });
    expect(body).toMatchObject({ assignee: { name: '鈴木' }, draft: { writer: { name: '鈴木' } } });
    const { taken } = await desk.read<{ taken: object[] }>(clerk, 'inbox?view=mine');
    expect(taken[0]).toMatchObject({ id, by: '鈴木', how: 'draft', visible: true });
  });

  it('the second save of whoever saw an older text is refused, and both texts are there', async () => {
    const id = await arrived();
    await desk.act(clerk, id, 'draft', { text: 'もと' });
    const { version } = await desk.open(clerk, id);
    await desk.act(colleague, id, 'draft', { text: '鈴木の文', version });
    const late = await desk.act(clerk, id, 'draft', { text: '佐藤の文', version });
    expect(refusal(late)).toEqual([409, 'changed_meanwhile']);
    expect(await draftOf(id)).toMatchObject({ text: '鈴木の文', beside: [] });
    expect(await lateOf(id)).toEqual(['佐藤の文']);
    expect((await draftOf(id, colleague)).beside).toMatchObject([{ text: '佐藤の文', by: '佐藤' }]);
    // Having read it, they go on.
    const seen = await desk.open(clerk, id);
    expect(
      (await desk.act(clerk, id, 'draft', { text: '二人の文', version: seen.version })).body.draft,
    ).toMatchObject({ text: '二人の文', writer: { name: '佐藤' } });
  });

  it('what came too late is kept in its newest words through decision and sending, until its writer lets it go', async () => {
    const id = await arrived();
    const { version } = await desk.open(clerk, id);
    await desk.act(colleague, id, 'draft', { text: '鈴木の文', version });
    for (const text of ['佐', '佐藤の文'])
      expect((await desk.act(clerk, id, 'draft', { text, version })).status).toBe(409);
    await desk.act(colleague, id, 'submit');
    expect(await lateOf(id)).toEqual(['佐藤の文']);
    await desk.act(chief, id, 'approve');
    await desk.afterHold();
    expect(await lateOf(id)).toEqual(['佐藤の文']);
    await product.ask(dropDeskForm, { params: { id, verb: 'answer' } }, clerk);
    expect(await lateOf(id)).toEqual([]);
  });

  it.each([
    ['submitted it', 'submit', {}],
    ['ended the matter', 'decline', { reason: 'spam' }],
  ])('what is written while a colleague %s is kept too', async (_, verb, body) => {
    const id = await arrived();
    await desk.act(colleague, id, 'draft', { text: '鈴木の文' });
    const { version } = await desk.open(clerk, id);
    await desk.act(colleague, id, verb, body);
    for (const late of ['draft', 'answer'])
      expect((await desk.act(clerk, id, late, { text: `佐藤の${late}`, version })).status).toBe(
        409,
      );
    expect(await lateOf(id)).toEqual(['佐藤のanswer']);
  });

  it('own texts that were kept meanwhile stand in nobody’s own way', async () => {
    const id = await arrived();
    const { version } = await desk.open(clerk, id);
    for (const text of ['は', 'はい']) await desk.act(clerk, id, 'draft', { text, version });
    expect(refusal(await desk.act(colleague, id, 'assign', { version }))[0]).toBe(409);
    expect((await desk.act(clerk, id, 'answer', { text: 'はい。', version })).status).toBe(200);
  });

  it('own writing goes on though something else happened to the voice', async () => {
    const id = await arrived();
    await desk.act(clerk, id, 'draft', { text: 'は' });
    const { version } = await desk.open(clerk, id);
    await desk.act(clerk, id, 'release');
    expect((await desk.act(clerk, id, 'draft', { text: 'はい', version })).status).toBe(200);
  });
});

describe('deputies', () => {
  /** The chain as a city would have it that lets these people decide instead. */
  const withDeputies = async (id: string, ...logins: string[]) => {
    await product.app.get(DataSource).query(
      `update answer_drafts set chain = jsonb_set(chain, '{steps,1,deputies,people}',
              (select jsonb_agg(m.id) from staff_members m where m.login = any($2)))
        where submission_id = $1`,
      [id, logins],
    );
  };

  it('of deputy and chief at once one decides, and the other is told to look again', async () => {
    const id = await submitted();
    await withDeputies(id, '鈴木');
    const { version } = await desk.open(chief, id);
    const answers = await Promise.all(
      [colleague, chief].map((who) => desk.act(who, id, 'approve', { version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state, chain } = await draftOf(id);
    expect([state, chain.steps[1]?.deputyFor]).toEqual([
      'held',
      answers[0]?.status === 200 ? '課長' : null,
    ]);
    await desk.afterHold();
    expect(await answersOf(id)).toHaveLength(1);
  });

  it('nobody is a deputy for a text of their own', async () => {
    const id = await submitted();
    await withDeputies(id, '佐藤', '鈴木');
    expect(refusal(await desk.act(clerk, id, 'approve'))).toEqual([403, 'own_text']);
    expect((await desk.act(colleague, id, 'approve')).status).toBe(200);
  });
});

describe('what happens meanwhile', () => {
  it('approving an older version is refused', async () => {
    const id = await submitted('一つめ');
    const { version } = await desk.open(chief, id);
    await desk.act(clerk, id, 'pull_back');
    await desk.act(clerk, id, 'answer', { text: '二つめ' });
    expect(refusal(await desk.act(chief, id, 'approve', { version }))).toEqual([
      409,
      'changed_meanwhile',
    ]);
    expect((await draftOf(id)).state).toBe('under_review');
  });

  it('of two who decide at once one is told to look again', async () => {
    const id = await submitted();
    const { version } = await desk.open(chief, id);
    const answers = await Promise.all(
      [chief, both].map((who) => desk.act(who, id, 'approve', { version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a chain that the city changes is for later answers', async () => {
    const id = await submitted();
    await product.app
      .get(DataSource)
      .query(
        `update answer_drafts set chain = jsonb_set(chain, '{steps,1,name}', '"部長決裁"') where submission_id = $1`,
        [id],
      );
    expect(states(await draftOf(id))).toEqual(['起案 done', '部長決裁 now']);
    await desk.act(chief, id, 'return', { comment: 'もう一度' });
    expect(states(await draftOf(id))).toEqual(['起案 now', '決裁 open']);
  });

  it('an approver without a section finds nothing to decide', async () => {
    const id = await submitted();
    const nobody = await product.signIn('課なし', ['approver'], []);
    expect(refusal(await desk.act(nobody, id, 'approve'))).toEqual([404, 'not_found']);
  });

  it('a recall in the instant of sending: either it is sent, or it is not', async () => {
    const ids = [await held(), await held(), await held()];
    product.clock.advance({ seconds: 301 });
    const recalls = ids.map((id) => desk.act(clerk, id, 'recall'));
    const [answers] = await Promise.all([Promise.all(recalls), send(), send()]);
    await send();
    for (const [i, id] of ids.entries()) {
      const taken = answers[i]?.status === 200;
      expect(await answersOf(id)).toHaveLength(taken ? 0 : 1);
      expect((await desk.open(clerk, id)).status).toBe(taken ? 'in_progress' : 'answered');
    }
  });

  it('several workers at once send each answer once', async () => {
    const ids = [await held(), await held(), await held(), await held()];
    product.clock.advance({ seconds: 301 });
    await Promise.all([send(), send(), send()]);
    for (const id of ids) expect(await answersOf(id)).toHaveLength(1);
  });

  it('a voice that is handed on takes its answer along as a draft', async () => {
    const id = await submitted();
    const koho = await product.signIn('広報', ['clerk'], ['koho']);
    await desk.act(clerk, id, 'reassign', { section: 'koho', reason: '広報のことです' });
    expect(await draftOf(id, koho)).toMatchObject({ state: 'draft', text: '来月から開きます。' });
  });

  it('is not handed on out of the hold', async () => {
    const id = await held();
    const handOn = { section: 'koho', reason: '広報のことです' };
    expect(refusal(await desk.act(clerk, id, 'reassign', handOn))).toEqual([
      409,
      'move_not_allowed',
    ]);
  });

  it('a voice that ends without an answer drops it; taken back, the draft is there again', async () => {
    const id = await submitted('書きかけです。');
    await desk.act(clerk, id, 'decline', { reason: 'spam' });
    expect((await desk.open(clerk, id)).draft).toBeNull();
    await desk.act(clerk, id, 'undo');
    expect(await draftOf(id)).toMatchObject({ state: 'draft', text: '書きかけです。' });
  });

  it('a resident who withdraws in the hold gets no answer', async () => {
    const { id, receipt, secret } = await arrive();
    await desk.act(clerk, id, 'answer', { text: 'はい。' });
    await desk.act(chief, id, 'approve');
    await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    await desk.afterHold();
    expect(await answersOf(id)).toEqual([]);
    expect(await desk.open(clerk, id)).toMatchObject({ status: 'withdrawn', draft: null });
  });
});
