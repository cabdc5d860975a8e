import { describe, expect, test } from '@jest/globals';
import {
  draftWith as changed,
  FORM_DRAFT as DRAFT,
  FORM_WORDS as WORDS,
} from '../../../../test/support/form-draft.js';
import { draftFaults, type FormDraft, lackingWords, servedTexts } from './draft.js';

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
