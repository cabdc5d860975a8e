import { describe, expect, test } from '@jest/globals';
import { draftFaults, type FormDraft, formDraft, lackingWords, servedTexts } from './draft.js';
import { settleChecked } from './settle-checked.js';

const WORDS = {
  ...{ checked: true, title: '題', lead: '前書き', thanks: '礼' },
  questions: { q1: { label: '問い', options: { o1: 'はい', o2: 'いいえ' } } },
};
const DRAFT: FormDraft = {
  form: {
    ...{ code: 'festival', minutes: 3, who: 'anybody', results: 'city', by: [] },
    pages: [[{ id: 'q1', kind: 'single', options: ['o1', 'o2'] }]],
  },
  texts: { ja: WORDS, en: { ...WORDS, title: 'Title' } },
};
const changed = (form: object, texts: FormDraft['texts'] = DRAFT.texts): FormDraft => ({
  form: { ...DRAFT.form, ...form },
  texts,
});
const codes = (draft: FormDraft) => draftFaults(draft).map(({ path, code }) => `${path} ${code}`);

describe('a form is opened', () => {
  test('when nothing stands in the way', () => {
    expect(codes(DRAFT)).toEqual([]);
  });

  test('not without questions, nor without words for each', () => {
    expect(codes(changed({ pages: [] }))).toEqual(['form.pages required']);
    const ja = {
      ...WORDS,
      lead: '',
      questions: { q1: { label: '問い', options: { o1: 'はい' } } },
    };
    expect(codes(changed({}, { ja }))).toEqual([
      'texts.ja.lead required',
      'texts.ja.q1.options.o2 required',
    ]);
  });

  test('not where its last page might ask nobody anything', () => {
    const hanging = { id: 'q2', kind: 'date', if: { q1: ['o1'] } } as const;
    const ja = { ...WORDS, questions: { ...WORDS.questions, q2: { label: 'いつ' } } };
    expect(codes(changed({ pages: [...DRAFT.form.pages, [hanging]] }, { ja }))).toEqual([
      'form.pages last_page',
    ]);
  });

  test('not where it closes before it opens', () => {
    const days = { opens: '2027-03-02T00:00', closes: '2027-03-01T00:00' };
    expect(codes(changed(days))).toEqual(['form.closes out_of_time']);
  });

  test('with rights at stake only once each language that is complete was checked', () => {
    const en = { ...WORDS, checked: false };
    expect(codes(changed({}, { ja: WORDS, en }))).toEqual([]);
    expect(codes(changed({ careful: true }, { ja: WORDS, en }))).toEqual([
      'texts.en unchecked_words',
    ]);
    expect(codes(changed({ careful: true }, { ja: WORDS, en: { ...en, title: '' } }))).toEqual([]);
  });
});

test('a language lacks what nobody has written in it', () => {
  expect(lackingWords(DRAFT.form, { checked: false, title: '', lead: '', questions: {} })).toEqual(
    expect.arrayContaining(['title', 'lead', 'thanks', 'q1.options.o1', 'q1.options.o2']),
  );
});

test('what is not asked any more is not served', () => {
  const texts = {
    ...WORDS,
    questions: {
      q1: { label: '問い', options: { o1: 'はい', o2: 'いいえ', o9: '前の答え' } },
      q9: { label: '前の問い' },
    },
  };
  expect(servedTexts(DRAFT.form, texts)).toEqual(WORDS);
});

describe('words stay checked', () => {
  test('while they and the Japanese stay the same, whatever the order of their file', () => {
    const { title, questions, ...rest } = DRAFT.texts.en ?? WORDS;
    const after = changed({ minutes: 5 }, { en: { questions, ...rest, title }, ja: WORDS });
    expect(settleChecked(DRAFT, after).texts.en?.checked).toBe(true);
  });

  test.each([
    ['they change', { ja: WORDS, en: { ...WORDS, title: 'Other' } }],
    ['the Japanese changes', { ja: { ...WORDS, lead: '別' }, en: { ...WORDS, title: 'Title' } }],
  ])('not once %s', (_, texts) => {
    expect(settleChecked(DRAFT, changed({}, texts)).texts.en?.checked).toBe(false);
  });

  test('not because a file says so', () => {
    expect(settleChecked(undefined, DRAFT).texts.en?.checked).toBe(false);
    expect(settleChecked(undefined, DRAFT).texts.ja?.checked).toBe(true);
  });
});

test('what becomes a voice is no form that staff build', () => {
  const becomes = { kind: 'opinion', contact: 'none' };
  expect(formDraft.safeParse(changed({ becomes })).success).toBe(false);
});
