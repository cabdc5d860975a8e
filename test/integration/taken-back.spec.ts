import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../api/create-api.js';
import type {
  MeasureSummary,
  OpinionPage,
  OwnSubmission,
  Problem,
  SimilarOpinions,
  StaffSubmission,
  SubmissionAccepted,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is what was published gone everywhere at once when somebody takes it back, and can it come back? */
let product: Product;
/** A second process on the same database: its memory must not know longer than the first one's. */
let other: NestFastifyApplication;
let clerk: { cookie: string };
let stranger: { cookie: string };
let triage: { cookie: string };

const TEXT = '図書館を夜8時まで開けてほしいです。仕事のあとに行けません。';
const MEASURE = '5-3-1';

beforeAll(async () => {
  product = await startProduct();
  other = await createApi(product.config, { clock: product.clock });
  await other.init();
  await other.getHttpAdapter().getInstance().ready();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  stranger = await product.signIn('stranger', ['clerk'], ['shuno']);
  triage = await product.signIn('triage', ['triage'], []);
});
afterAll(async () => {
  await other.close();
  await product.close();
});

const desk = deskOf(() => product);
/** What is taken back may be somebody's name: let through at first. */
const publish = (id: string, publicText: string) =>
  desk.act(clerk, id, 'publish', {
    publicText,
    waived: [{ start: 0, end: publicText.length, reason: '市の施設の名前と見たため' }],
  });
const published = async (
  publicText = TEXT,
): Promise<SubmissionAccepted & { publication: string }> => {
  const accepted = await product.submit({ text: TEXT, measure: MEASURE, consentToPublish: true });
  await product.route();
  const { id } = accepted;
  await desk.answer(clerk, id, { text: '来年の春から、水曜日は8時まで開きます。' });
  const { body } = await publish(id, publicText);
  return { ...accepted, publication: body.publication?.id ?? '' };
};
const askOther = async <T>(method: 'GET' | 'POST', url: string, payload?: object): Promise<T> =>
  (
    await other
      .getHttpAdapter()
      .getInstance()
      .inject({ method, url, ...(payload ? { payload } : {}) })
  ).json();

/** Everywhere that a publication can be met with, in both processes. */
const metIn = async (publication: string) => {
  const here = async <T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> =>
    (await product.call<T>(method, path, { body })).body;
  const lookIn = async (ask: typeof here) => {
    const list = await ask<OpinionPage>('GET', '/api/opinions?limit=100');
    const ofMeasure = await ask<OpinionPage>('GET', `/api/opinions?measure=${MEASURE}&limit=100`);
    const similar = await ask<SimilarOpinions>('POST', '/api/opinions/similar', { text: TEXT });
    const { items } = await ask<{ items: MeasureSummary[] }>('GET', '/api/measures');
    const has = (page: { items: readonly { id: string }[] }) =>
      page.items.some(({ id }) => id === publication);
    return {
      places: [list, ofMeasure, similar].filter(has).length,
      count: items.find(({ code }) => code === MEASURE)?.published ?? 0,
    };
  };
  return [await lookIn(here), await lookIn(askOther)];
};
const aSecondLater = () => product.clock.advance({ seconds: 1 });
const own = async ({ receipt, secret }: SubmissionAccepted): Promise<OwnSubmission> =>
  (
    await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    })
  ).body;
const consent = ({ receipt, secret }: SubmissionAccepted, consentToPublish: boolean) =>
  product.call<Problem>('POST', `/api/submissions/${receipt}/consent`, {
    headers: { authorization: `Receipt ${secret}` },
    body: { consentToPublish },
  });

describe.each([
  [
    'by staff, with a reason',
    (voice: SubmissionAccepted) =>
      desk.act(clerk, voice.id, 'retract', { reason: '近所の方だとわかるため' }),
    200,
  ],
  [
    'by the resident, who takes consent back',
    (voice: SubmissionAccepted) => consent(voice, false),
    204,
  ],
])('a publication that is taken back %s', (_, takeBack, status) => {
  it('is gone from every list and count of every process within a second', async () => {
    const voice = await published();
    aSecondLater();
    const [here, there] = await metIn(voice.publication);
    expect([here?.places, there?.places, here?.count]).toEqual([3, 3, there?.count]);
    expect((await takeBack(voice)).status).toBe(status);
    aSecondLater();
    const gone = { places: 0, count: (here?.count ?? 0) - 1 };
    expect(await metIn(voice.publication)).toEqual([gone, gone]);
  });

  it('answers 410 at its address, to everybody and for good', async () => {
    const voice = await published();
    await takeBack(voice);
    const path = `/api/opinions/${voice.publication}`;
    expect(await product.call('GET', path)).toMatchObject({ status: 410, body: { code: 'gone' } });
    expect(await askOther('GET', path)).toMatchObject({ code: 'gone' });
    expect((await product.call('GET', `/api/opinions/${voice.id}`)).status).toBe(404);
  });

  it('is told in the history: who, and which', async () => {
    const voice = await published();
    await takeBack(voice);
    const line = (await desk.open(clerk, voice.id)).history.at(-1);
    expect(line).toMatchObject({ detail: { publication: voice.publication } });
    expect([line?.actorKind, line?.verb, line?.reason]).toEqual(
      status === 200
        ? ['staff', 'retract', '近所の方だとわかるため']
        : ['resident', 'withdraw_consent', null],
    );
  });
});

describe('what staff take back', () => {
  it('needs a reason, and stays published without one', async () => {
    const voice = await published();
    for (const reason of [undefined, '', ' \n ']) {
      const { status } = await desk.act(clerk, voice.id, 'retract', { reason });
      expect(status).toBe(422);
    }
    expect((await product.call('GET', `/api/opinions/${voice.publication}`)).status).toBe(200);
  });

  it('is taken back by those who work on the voice, and by nobody else', async () => {
    const { id } = await published();
    const answers = await Promise.all(
      [stranger, triage].map((who) => desk.act(who, id, 'retract', { reason: 'x' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 403]);
    expect((await desk.open(clerk, id)).may).toContain('retract');
  });

  it('cannot be taken back twice', async () => {
    const { id } = await published();
    await desk.act(clerk, id, 'retract', { reason: '名前が残っていました' });
    const again = await desk.act<Problem>(clerk, id, 'retract', { reason: '名前が残っていました' });
    expect([again.status, again.body.code]).toEqual([409, 'move_not_allowed']);
  });

  it('may be published again with another text, at another address', async () => {
    const { id, publication } = await published(`${TEXT} 山田です。`);
    await desk.act(clerk, id, 'retract', { reason: '名前が残っていました' });
    const { status, body } = await publish(id, TEXT);
    expect([status, body.publication?.publicText]).toEqual([200, TEXT]);
    expect(body.publication?.id).not.toBe(publication);
    expect((await product.call('GET', `/api/opinions/${publication}`)).status).toBe(410);
    expect((await product.call('GET', `/api/opinions/${body.publication?.id}`)).body).toMatchObject(
      { text: TEXT },
    );
  });
});

describe('what the resident says of publication', () => {
  it('binds staff: without consent nothing is published again', async () => {
    const voice = await published();
    await consent(voice, false);
    expect((await publish(voice.id, TEXT)).body).toMatchObject({ code: 'no_consent' });
    expect((await desk.open(clerk, voice.id)).may).not.toContain('publish');
  });

  it('may be said again, as often as they think again', async () => {
    const voice = await published();
    expect((await own(voice)).may).toContain('withdraw_consent');
    for (const say of [false, false, true, true])
      expect((await consent(voice, say)).status).toBe(204);
    expect(await own(voice)).toMatchObject({ consentToPublish: true });
    expect((await own(voice)).may).not.toContain('give_consent');
    expect((await publish(voice.id, TEXT)).status).toBe(200);
  });

  it('is asked of an opinion only', async () => {
    const voice = await product.submit({ kind: 'consultation', topic: 'legal' });
    expect((await own(voice)).may).not.toContain('give_consent');
    expect((await consent(voice, true)).body).toMatchObject({ code: 'move_not_allowed' });
  });

  it('goes with the voice: one opened again and then withdrawn stands nowhere', async () => {
    const voice = await published();
    await desk.act(clerk, voice.id, 'reopen', { reason: '続きがあります' });
    await product.call('POST', `/api/submissions/${voice.receipt}/withdraw`, {
      headers: { authorization: `Receipt ${voice.secret}` },
    });
    expect((await product.call('GET', `/api/opinions/${voice.publication}`)).status).toBe(410);
  });

  it('takes what the city answered along: a voice opened again and withdrawn shows no answer to its holder', async () => {
    const voice = await published();
    expect((await own(voice)).answers).toHaveLength(1);
    await desk.act(clerk, voice.id, 'reopen', { reason: 'まだ分からないことがあります' });
    await product.call('POST', `/api/submissions/${voice.receipt}/withdraw`, {
      headers: { authorization: `Receipt ${voice.secret}` },
    });
    const { status, text, answers } = await own(voice);
    expect({ status, text, answers }).toEqual({ status: 'withdrawn', text: '', answers: [] });
  });
});

it('staff see what was taken back no longer as published', async () => {
  const { id } = await published();
  await desk.act(clerk, id, 'retract', { reason: '名前が残っていました' });
  const voice: StaffSubmission = await desk.open(clerk, id);
  expect([voice.publication, voice.may.includes('publish')]).toEqual([null, true]);
});
