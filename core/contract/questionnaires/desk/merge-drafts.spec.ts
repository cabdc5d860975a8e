import { describe, expect, test } from '@jest/globals';
import type { Question } from '../question.js';
import type { FormDraft } from './draft.js';
import { mergeDrafts } from './merge-drafts.js';

/** Does what two people made of one form keep the work of both, and say where they met? */
const QUESTIONS: Question[] = [
  { id: 'q1', kind: 'single', options: ['o1', 'o2'] },
  { id: 'q2', kind: 'long' },
];
const BASE: FormDraft = {
  form: {
    ...{ code: 'festival', minutes: 3, who: 'anybody', results: 'city', by: [] },
    pages: [[...QUESTIONS]],
  },
  texts: {
    ja: {
      ...{ checked: true, title: '祭り', lead: '前書き' },
      questions: { q1: { label: '楽しかったか', options: { o1: 'はい' } }, q2: { label: '感想' } },
    },
  },
};
const ja = (draft: FormDraft) => draft.texts.ja as NonNullable<FormDraft['texts']['ja']>;
const saying = (said: object, draft = BASE): FormDraft => ({
  ...draft,
  texts: { ...draft.texts, ja: { ...ja(draft), ...said } },
});
const asking = (id: string, label: string, draft = BASE): FormDraft =>
  saying(
    { questions: { ...ja(draft).questions, [id]: { ...ja(draft).questions[id], label } } },
    draft,
  );
const inPages = (...pages: Question[][]): FormDraft => ({
  ...BASE,
  form: { ...BASE.form, pages },
});
const idsOf = ({ form }: FormDraft) => form.pages.map((page) => page.map(({ id }) => id));
const [Q1, Q2] = QUESTIONS as [Question, Question];

describe('what two people made of one form', () => {
  test('is both, where each changed something else', () => {
    const { draft, both } = mergeDrafts(BASE, asking('q1', 'よかったか'), asking('q2', 'ご感想'));
    expect(both).toEqual([]);
    expect([ja(draft).questions.q1?.label, ja(draft).questions.q2?.label]).toEqual([
      ...['よかったか', 'ご感想'],
    ]);
  });

  test('is what it was where nobody changed anything, whichever way round', () => {
    expect(mergeDrafts(BASE, BASE, BASE)).toEqual({ draft: BASE, both: [] });
    const mine = saying({ title: '夏祭り' });
    expect(mergeDrafts(BASE, mine, BASE).draft).toEqual(mine);
    expect(mergeDrafts(BASE, BASE, mine).draft).toEqual(mine);
  });

  test('says of the whole form, and of each question apart, that its words must be checked', () => {
    const whole: FormDraft = { ...BASE, form: { ...BASE.form, careful: true } };
    const one: FormDraft = { ...BASE, form: { ...BASE.form, carefulQuestions: ['q2'] } };
    const { careful, carefulQuestions } = mergeDrafts(BASE, whole, one).draft.form;
    expect([careful, carefulQuestions]).toEqual([true, ['q2']]);
    expect(mergeDrafts(whole, BASE, whole).draft).toEqual(BASE);
  });

  test('keeps mine where both changed the same, and says where', () => {
    const { draft, both } = mergeDrafts(
      BASE,
      saying({ title: '夏祭り', lead: 'わたしの前書き' }),
      saying({ title: '秋祭り' }),
    );
    expect(both).toEqual(['texts.ja.title']);
    expect([ja(draft).title, ja(draft).lead]).toEqual(['夏祭り', 'わたしの前書き']);
  });

  test('has the question that one added, without the one that the other took away', () => {
    const added = inPages([Q1, Q2, { id: 'q3', kind: 'date' }]);
    const less = inPages([Q1]);
    for (const [mine, theirs] of [
      [added, less],
      [less, added],
    ] as const)
      expect([
        idsOf(mergeDrafts(BASE, mine, theirs).draft),
        mergeDrafts(BASE, mine, theirs).both,
      ]).toEqual([[['q1', 'q3']], []]);
  });

  test('is not decided where one took away what the other rewrote', () => {
    const rewritten = asking('q2', 'ご感想');
    const { q2: _, ...left } = ja(BASE).questions;
    const less = saying({ questions: left }, inPages([Q1]));
    expect(mergeDrafts(BASE, less, rewritten).both).toEqual(['texts.ja.questions.q2']);
    expect(mergeDrafts(BASE, rewritten, less).both).toEqual(['texts.ja.questions.q2']);
  });

  test('is not decided where both moved questions', () => {
    const split = inPages([Q1], [Q2]);
    expect(mergeDrafts(BASE, split, inPages([Q2, Q1])).both).toEqual(['form.pages']);
  });

  test('never loses which questions are careful', () => {
    const careful = { ...BASE, form: { ...BASE.form, carefulQuestions: ['q1'] } };
    const { draft } = mergeDrafts(BASE, careful, asking('q2', 'ご感想'));
    expect(draft.form.carefulQuestions).toEqual(['q1']);
  });
});
