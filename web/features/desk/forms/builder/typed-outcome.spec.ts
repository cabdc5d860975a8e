import { describe, expect, test } from '@jest/globals';
import { draftFaults, type FormDraft } from '../../../../../core/contract/index.js';
import { outcomeChanged, outcomeOf, withCommonWords } from './typed-outcome.js';

const DRAFT: FormDraft = {
  form: {
    ...{ code: 'x', minutes: 3, who: 'code', results: 'public', by: ['language'] },
    pages: [[{ id: 'q1', kind: 'single', options: ['o1'], other: true, noSay: true }]],
  },
  texts: {
    ja: {
      ...{ checked: true, title: '題', lead: '前書き' },
      questions: { q1: { label: '問い', options: { o1: 'はい' } } },
    },
    vi: {
      ...{ checked: false, title: 'T', lead: 'L' },
      questions: { q1: { label: 'Q', options: { o1: 'Có', other: 'Cái khác' } } },
    },
  },
};
const pressed = (fields: Record<string, string>, draft = DRAFT) =>
  outcomeChanged(draft, { field: (name) => fields[name] ?? '', all: () => [] });
const words = (tag: string, choice: string) => `${tag} ${choice}`;

describe('answers that become voices', () => {
  test('are counted nowhere and need no code, and nothing stands in the way but words', () => {
    const { form, texts } = pressed({ becomes: 'opinion', contact: 'asked' });
    expect(form).toMatchObject({ who: 'anybody', results: 'city', by: [] });
    expect(draftFaults(withCommonWords({ form, texts }, words))).toEqual([]);
  });

  test('have what was typed beside the choice, in digits of any width', () => {
    const { form } = pressed({
      ...{ becomes: 'topic:legal', contact: 'needed', about: 'words' },
      ...{ openDays: '１０', days: '14', keepDays: '180' },
    });
    expect(form.becomes).toEqual({
      ...{ kind: 'consultation', topic: 'legal', contact: 'needed', byWords: true },
      ...{ promise: { openDays: 10, days: 14 }, list: { keepDays: 180 } },
    });
    expect(outcomeOf(form.becomes)).toBe('topic:legal');
  });

  test('keep what the page does not show, and lose what was taken back', () => {
    const nodeBy = { question: 'q1', nodes: { o1: '5-1-1' } };
    const before = {
      ...DRAFT.form,
      becomes: { kind: 'opinion', contact: 'none', nodeBy } as const,
    };
    const { form } = pressed(
      { becomes: 'consultation', contact: 'shout', days: '3' },
      { ...DRAFT, form: before },
    );
    expect(form.becomes).toEqual({ kind: 'consultation', contact: 'asked', nodeBy });
    expect(pressed({ becomes: '' }, { ...DRAFT, form }).form.becomes).toBeUndefined();
  });

  test('say the choices of every form in their own words, unless the form has its own', () => {
    const { texts } = withCommonWords(pressed({ becomes: 'opinion' }), words);
    expect(texts.ja?.questions.q1?.options).toEqual({
      ...{ o1: 'はい', other: 'ja other', no_say: 'ja no_say' },
    });
    expect(texts.vi?.questions.q1?.options?.other).toBe('Cái khác');
    expect(withCommonWords(DRAFT, words)).toEqual(DRAFT);
  });
});
