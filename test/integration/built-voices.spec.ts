import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuiltFormView, FormDraft, Problem } from '../../core/contract/index.js';
import { EndStorage } from '../../core/jobs/storage/index.js';
import { deskOf } from '../support/desk.js';
import { photosOf } from '../support/photos.js';
import { type Product, startProduct } from '../support/product.js';
import { formsOf } from '../support/sent-forms.js';
import { vaultOf } from '../support/vault.js';

/** Does a form that staff build become voices as those that the city ships: routed, promised, answered, listed, forgotten? */
const CODE = 'bench-report';
const MEASURE = '5-5-3';
type Who = { readonly cookie: string };

let product: Product;
let clerk: Who;
let own = '';
const desk = deskOf(() => product);
const { send, placed, sectionOf } = formsOf(() => product);
const { tablesWith } = vaultOf(() => product);
const { taken } = photosOf(() => product);
beforeAll(async () => {
  product = await startProduct();
  const { body } = await product.call<{ section?: { code: string } }>(
    'GET',
    `/api/measures/${MEASURE}`,
  );
  own = body.section?.code ?? '';
  clerk = await product.signIn('bench-clerk', ['clerk'], [own]);
});
afterAll(() => product.close());

const call = <T = Problem>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
  who = clerk,
) =>
  product.call<T>(method, `/api/staff/questionnaires${path}`, {
    headers: who,
    ...(body ? { body } : {}),
  });
const draftOf = (becomes: object | undefined): FormDraft => ({
  form: {
    ...{ code: CODE, measure: MEASURE, minutes: 2, who: 'anybody', results: 'city', by: [] },
    pages: [
      [
        { id: 'q1', kind: 'short', required: true },
        { id: 'q2', kind: 'photo' },
      ],
    ],
    ...(becomes ? { becomes } : {}),
  } as FormDraft['form'],
  texts: {
    ja: {
      ...{ checked: true, title: 'こわれたベンチ', lead: '場所を教えてください。' },
      questions: { q1: { label: 'どこですか' }, q2: { label: '写真' } },
    },
  },
});
const save = async (becomes: object | undefined) => {
  const { revision } = (await call<BuiltFormView>('GET', `/${CODE}/draft`)).body;
  return call('PUT', `/${CODE}/draft`, { revision, ...draftOf(becomes) });
};
const open = async () => {
  const { revision } = (await call<BuiltFormView>('GET', `/${CODE}/draft`)).body;
  return call('POST', `/${CODE}/open`, { revision });
};
const LISTED = {
  ...{ kind: 'opinion', contact: 'none' },
  ...{ promise: { openDays: 3 }, list: { keepDays: 30 } },
};

describe('a form on which two people work', () => {
  const code = 'tree-report';
  let chief: Who;
  beforeAll(async () => {
    chief = await product.signIn('tree-chief', ['approver'], [own]);
    await call('POST', '', { code, measure: MEASURE });
  });
  const read = async () => (await call<BuiltFormView>('GET', `/${code}/draft`)).body;
  const put = (
    who: Who,
    seen: Pick<BuiltFormView, 'revision'> & FormDraft,
    change: { readonly minutes?: number; readonly ja?: object },
  ) => {
    const { revision, form, texts } = seen;
    const { minutes = form.minutes, ja } = change;
    const words = { checked: true, title: '', lead: '', questions: {}, ...texts.ja, ...ja };
    const body = { revision, form: { ...form, minutes }, texts: { ...texts, ja: words } };
    return call<Problem & { revision: number }>('PUT', `/${code}/draft`, body, who);
  };

  it('keeps what each made of the same state; where both changed the same, the second is told and nothing is lost', async () => {
    const seen = await read();
    expect((await put(clerk, seen, { ja: { lead: '係の前書き' } })).status).toBe(200);
    const both = await Promise.all([
      put(chief, seen, { ja: { thanks: '課長の礼' } }),
      put(clerk, seen, { minutes: 4 }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const refused = await put(chief, seen, { ja: { lead: '課長の前書き' } });
    expect([refused.status, refused.body.code]).toEqual([409, 'changed_meanwhile']);
    const { form, texts } = await read();
    expect([form.minutes, texts.ja?.lead, texts.ja?.thanks]).toEqual([
      ...[4, '係の前書き', '課長の礼'],
    ]);
  });

  it('is had again as it stood before a change', async () => {
    const before = await read();
    await put(clerk, before, { minutes: 9 });
    const [last] = (await read()).versions;
    expect(last?.revision).toBe(before.revision);
    const version = await call<FormDraft>('GET', `/${code}/versions/${last?.revision}`);
    expect([version.body.form, version.body.texts]).toEqual([before.form, before.texts]);
    await put(clerk, { ...version.body, revision: (await read()).revision }, {});
    expect((await read()).form.minutes).toBe(before.form.minutes);
    expect((await call('GET', `/${code}/versions/999`)).status).toBe(404);
  });
});

describe('a built form that becomes voices', () => {
  it('is refused where a photo is counted, a topic is confided, or the desk is another section’s', async () => {
    expect((await call('POST', '', { code: CODE, measure: MEASURE })).status).toBe(201);
    await save(undefined);
    expect((await open()).body.errors).toContainEqual({
      ...{ path: 'form.becomes', code: 'photo_needs_voice' },
    });
    const consultation = { kind: 'consultation', contact: 'asked' };
    expect((await save({ ...consultation, topic: 'dv' })).body.errors).toEqual([
      { path: 'form.becomes', code: 'unknown_topic' },
    ]);
    expect((await save({ ...consultation, topic: 'tax_payment' })).body.code).toBe('forbidden');
  });

  it('is promised by the form, goes to the section of its measure with its photo, and is answered', async () => {
    expect((await save(LISTED)).status).toBe(200);
    expect((await open()).status).toBe(204);
    const voice = await placed(CODE, { q1: '公園の入口' }, { photos: [await taken()], lang: 'ja' });
    expect(voice.dueAt).toMatch(/^2026-11-2|^2026-12-0/);
    expect(await sectionOf(voice)).toBe(own);
    const seen = await desk.open(clerk, voice.id);
    expect(seen.form?.rows.map(({ question }) => question)).toEqual(['どこですか']);
    expect(seen.photos).toHaveLength(1);
    await desk.answer(clerk, voice.id, { text: '直しました。' });
  });

  it('stays one once it was open', async () => {
    const { list: _list, ...unlisted } = LISTED;
    await save(unlisted);
    expect((await open()).body.errors).toEqual([{ path: 'form.becomes', code: 'outcome_stays' }]);
    await save(LISTED);
  });

  it('is told what is missing, and counts nobody', async () => {
    expect((await send(CODE, {})).body.errors).toEqual([{ path: 'answers.q1', code: 'required' }]);
    const { status } = await product.call('POST', `/api/questionnaires/${CODE}/responses`, {
      body: { version: 1, answers: { q1: 'x' } },
    });
    expect(status).toBe(404);
  });

  it('is forgotten when the days of its list are over', async () => {
    await placed(CODE, { q1: 'benchword77' });
    const storage = product.app.get(EndStorage);
    product.clock.advance({ seconds: 30 * 86_400 });
    await storage.go();
    expect(await tablesWith('benchword77')).not.toEqual([]);
    product.clock.advance({ seconds: 2 * 86_400 });
    expect(await storage.go()).toBeGreaterThan(0);
    expect(await tablesWith('benchword77')).toEqual([]);
  });
});
