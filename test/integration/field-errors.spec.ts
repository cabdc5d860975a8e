import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Problem, STAFF_VERBS, type StaffVerb } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does one answer say everything that is wrong, what only the database knows too? */
let product: Product;
let triage: { cookie: string };
let tabunka: { cookie: string };
let routed: string;
let waiting: string;
const desk = deskOf(() => product);
beforeAll(async () => {
  product = await startProduct();
  triage = await product.signIn('triage', ['triage'], []);
  tabunka = await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
  routed = await desk.routed({ measure: '5-4-1', text: '通訳がほしいです。' });
  waiting = await desk.routed({ text: '１２３？！' });
});
afterAll(() => product.close());

type Wrong = readonly (readonly [path: string, code: string])[];
const wrongIn = ({ status, body }: { status: number; body: unknown }) => {
  expect(status).toBe(422);
  return (body as Problem).errors.map(({ path, code }) => [path, code]);
};

describe('a voice', () => {
  it.each<[string, object, Wrong]>([
    [
      'an unknown measure beside no text and no kind',
      { measure: '9-9-9' },
      [
        ['kind', 'required'],
        ['text', 'required'],
        ['measure', 'unknown_measure'],
      ],
    ],
    [
      'an unknown topic beside a long text and an address of no form',
      { kind: 'consultation', text: '字'.repeat(8_001), topic: 'weather', contact: { email: 'x' } },
      [
        ['text', 'too_long'],
        ['topic', 'unknown_topic'],
        ['contact.email', 'bad_format'],
      ],
    ],
    [
      'a telephone number that cannot be one, beside an empty text',
      { kind: 'consultation', text: '', contact: { phone: '９９９９９９９９９９９９９９９' } },
      [
        ['text', 'required'],
        ['contact.phone', 'no_phone_number'],
      ],
    ],
    [
      'an unknown measure and an unknown topic beside a wrong language',
      { kind: 'consultation', text: 'a', measure: '9-9-9', topic: 'weather', lang: '!' },
      [
        ['measure', 'unknown_measure'],
        ['topic', 'unknown_topic'],
        ['lang', 'unknown_language'],
      ],
    ],
    [
      'what does not go together, beside an empty text',
      { kind: 'consultation', text: ' ', consentToPublish: true, measure: '9-9-9' },
      [
        ['text', 'required'],
        ['measure', 'unknown_measure'],
        ['consentToPublish', 'consent_only_for_opinions'],
      ],
    ],
    [
      'a topic on an opinion, beside a wrong kind of consent',
      { kind: 'opinion', text: 'a', topic: 'weather', consentToPublish: 'yes' },
      [
        ['topic', 'topic_only_for_consultations'],
        ['consentToPublish', 'wrong_type'],
      ],
    ],
  ])('with %s', async (_, body, wrong) => {
    expect(wrongIn(await product.call('POST', '/api/submissions', { body }))).toEqual(wrong);
  });

  it('with a known measure beside no text is told of the text only', async () => {
    const body = { kind: 'opinion', measure: '5-4-1' };
    expect(wrongIn(await product.call('POST', '/api/submissions', { body }))).toEqual([
      ['text', 'required'],
    ]);
  });
});

describe('handing on', () => {
  it.each<[string, object, Wrong]>([
    [
      'to nowhere, without a reason',
      { section: 'no-such' },
      [
        ['section', 'unknown_section'],
        ['reason', 'required'],
      ],
    ],
    [
      'to the section that has it, with too much of a reason',
      { section: 'tabunka-kyosei', reason: '字'.repeat(501) },
      [
        ['section', 'not_allowed'],
        ['reason', 'too_long'],
      ],
    ],
    ['without a reason', { section: 'shuno' }, [['reason', 'required']]],
    [
      'without anything',
      { version: undefined },
      [
        ['version', 'required'],
        ['section', 'required'],
        ['reason', 'required'],
      ],
    ],
  ])('%s', async (_, body, wrong) => {
    expect(wrongIn(await desk.act(tabunka, routed, 'reassign', body))).toEqual(wrong);
  });
});

it('a proposal that nobody answers for, beside a version of no form', async () => {
  const body = { version: 'newest', about: '9-9-9' };
  expect(wrongIn(await desk.act(triage, waiting, 'route', body))).toEqual([
    ['version', 'wrong_type'],
    ['about', 'unknown_section'],
  ]);
});

it('an inbox of an unknown section, beside a page of no size and a cursor of nobody', async () => {
  const query = 'section=no-such&limit=0&cursor=garbage&view=none';
  const answer = await product.call('GET', `/api/staff/inbox?${query}`, { headers: tabunka });
  expect(wrongIn(answer)).toEqual([
    ['view', 'not_allowed'],
    ['section', 'unknown_section'],
    ['cursor', 'bad_format'],
    ['limit', 'not_allowed'],
  ]);
});

/** What is typed is kept whatever version was seen, and what stands beside a voice takes nothing away. */
const VERSIONLESS = [
  'draft',
  'note',
  'inquire',
  'advise',
  'call_off',
  'hold',
  'lift_hold',
] as const;

describe('a verb', () => {
  type Versionless = (typeof VERSIONLESS)[number];
  const bodies: Record<Exclude<StaffVerb, Versionless>, object> = {
    route: { about: '5-4-1' },
    acknowledge: {},
    assign: {},
    release: {},
    reassign: { section: 'shuno', reason: '税のこと' },
    submit: {},
    answer: { text: '開きます。' },
    approve: {},
    return: { comment: '開く曜日も' },
    pull_back: {},
    recall: {},
    see: {},
    message: { text: 'どの公園ですか。' },
    publish: { publicText: '声' },
    retract: { reason: '名前が残っていたため' },
    withhold: { reason: 'others' },
    uphold: { reply: '確認がとれないため' },
    correct: { text: '水曜日です。', note: '曜日' },
    correct_publication: { publicText: '声', note: '誤字' },
    close: {},
    undo: {},
    decline: { reason: 'spam' },
    reopen: { reason: '追加の回答のため' },
  };

  const verbs = STAFF_VERBS.filter((verb): verb is Exclude<StaffVerb, Versionless> =>
    VERSIONLESS.every((one) => one !== verb),
  );
  it.each(verbs)('%s is refused without the version that the person saw', async (verb) => {
    const body = { ...bodies[verb], version: undefined };
    expect(wrongIn(await desk.act(triage, waiting, verb, body))).toEqual([['version', 'required']]);
  });

  it('without any body says so by the field too', async () => {
    const path = `/api/staff/submissions/${routed}/assign`;
    expect(wrongIn(await product.call('POST', path, { headers: tabunka }))).toEqual([
      ['version', 'required'],
    ]);
  });
});
