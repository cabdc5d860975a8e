import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage, Suggestions } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the city hall know what a voice is about where nobody chose, and does danger come first? */
let product: Product;
let triage: { cookie: string };
let tabunka: { cookie: string };
let shigen: { cookie: string };
let counsellor: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  triage = await product.signIn('triage', ['triage'], []);
  tabunka = await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
  shigen = await product.signIn('shigen', ['clerk'], ['shigen-junkan']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
});
afterAll(() => product.close());

const { read, open, act, routed } = deskOf(() => product);
const inbox = (who: { cookie: string }, view: string) =>
  read<InboxPage>(who, `inbox?view=${view}&limit=100`);
/** A text of which the classifier has some guess and is not sure, whatever the lexicons hold today. */
const unsureText = async (): Promise<string> => {
  const matters = [
    '住民税',
    '町内会',
    '通訳',
    '予算',
    '男女平等',
    '窓口の時間',
    '公共施設',
    '差別',
  ];
  for (const a of matters)
    for (const b of matters) {
      const text = `${a}のこと、それから、${b}のことです。`;
      const { body } = await product.call<Suggestions>('POST', '/api/measures/suggest', {
        body: { text },
      });
      const [first, second] = body.items;
      if (first && second && first.score < 0.65 && second.score > 0.15) return text;
    }
  throw new Error('The classifier is sure of everything');
};

/** Says nothing that anybody could place. */
const NOTHING = 'あのとき窓の外で言われたことが、いまもずっと心に残っています。';

describe('where nobody chose anything', () => {
  it.each([
    [
      '外国人住民のために通訳を置いて、多言語の案内と日本語教室を増やしてください。',
      'tabunka-kyosei',
      '5-4-1',
    ],
    ['ゴミ袋が高すぎます。指定のごみ袋を安くしてください。', 'shigen-junkan', 'shigen-junkan'],
  ])('the words decide where they are sure: %s', async (text, section, about) => {
    const voice = await open(triage, await routed({ text }));
    expect(voice).toMatchObject({
      status: 'routed',
      section: { code: section },
      measure: null,
      reason: { rule: 'words', guess: { about, words: expect.any(Array) } },
    });
    const { reason } = voice;
    expect(reason?.rule === 'words' && reason.guess.words.length).toBeGreaterThan(0);
  });

  it('a person decides where they are not, with the best guesses at hand', async () => {
    const id = await routed({ text: await unsureText() });
    const voice = await open(triage, id);
    expect(voice).toMatchObject({ status: 'needs_triage', reason: { why: 'unsure' } });
    expect(voice.proposals.length).toBeGreaterThan(1);
    const [first] = voice.proposals;
    expect(first).toMatchObject({
      section: { code: expect.any(String) },
      score: expect.any(Number),
    });
    expect(voice.may).toContain('route');

    const { status, body } = await act(triage, id, 'route', { about: first?.about });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'routed',
      section: { code: first?.section.code },
      measure: { code: first?.about },
      reason: { rule: 'person' },
      proposals: [],
    });
    expect((await act(triage, id, 'route', { about: '5-4-1' })).status).toBe(409);
  });

  it('only triage gives a voice to a proposed section, and only to one that answers for something', async () => {
    const id = await routed({ text: NOTHING });
    expect((await act(tabunka, id, 'route', { about: '5-4-1' })).status).toBe(404);
    expect((await act(triage, id, 'route', { about: 'nowhere' })).status).toBe(422);
    const about = 'shigen-junkan';
    // Nobody has proposed it, so somebody must say why.
    expect((await act(triage, id, 'route', { about })).status).toBe(422);
    const reason = '窓の外は集積所のことと電話で聞きました。';
    expect((await act(triage, id, 'route', { about, reason })).status).toBe(200);
    expect((await open(shigen, id)).measure).toBeNull();
  });

  it('a consultation waits for a person, however sure the words are', async () => {
    const id = await routed({
      kind: 'consultation',
      text: 'ゴミ袋が高すぎます。指定のごみ袋を安くしてください。',
    });
    expect(await open(triage, id)).toMatchObject({
      status: 'needs_triage',
      section: null,
      reason: { rule: 'none' },
    });
    expect((await read<{ status: number }>(shigen, `submissions/${id}`)).status).toBe(404);
  });

  it('danger in the middle of a very long letter is seen', async () => {
    const filler = '駅前の道路のことです。'.repeat(300);
    const id = await routed({ text: `${filler}夫に殴られています。死にたいです。${filler}` });
    expect((await open(counsellor, id)).urgent).toEqual(
      expect.arrayContaining(['violence', 'suicide']),
    );
  });

  it('a vault consultation is never guessed about', async () => {
    const id = await routed({
      kind: 'consultation',
      topic: 'dv',
      text: 'ゴミ袋が高いと言っただけで、夫に殴られました。',
    });
    expect(await open(counsellor, id)).toMatchObject({
      section: { code: 'jinken' },
      reason: { rule: 'topic' },
      urgent: expect.arrayContaining(['violence']),
    });
  });
});

describe('danger', () => {
  it('shows a voice first, to the desk that hears it', async () => {
    const id = await routed({ text: 'Meu marido me bate e tenho medo.', lang: 'pt-BR' });
    const voice = await open(counsellor, id);
    expect(voice.urgent).toContain('violence');
    expect(voice.reason).toEqual({ rule: 'danger', danger: 'violence', topic: 'dv' });
    const page = await inbox(counsellor, 'urgent');
    expect(page.items.map((i) => i.id)).toContain(id);
    expect(page.counts.urgent).toBe(page.items.length);
  });
});
