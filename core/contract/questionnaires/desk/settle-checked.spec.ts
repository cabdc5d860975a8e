import { describe, expect, test } from '@jest/globals';
import {
  draftWith as changed,
  FORM_DRAFT as DRAFT,
  FORM_WORDS as WORDS,
} from '../../../../test/support/form-draft.js';
import { draftFaults, type FormDraft } from './draft.js';
import { settleChecked } from './settle-checked.js';

const codes = (draft: FormDraft) => draftFaults(draft).map(({ path, code }) => `${path} ${code}`);

describe('of questions on which rights hang', () => {
  const en = { ...WORDS, title: 'Title', checked: false };
  const careful = { carefulQuestions: ['q1', 'gone'] };
  const readOf = (checked: boolean) => ({
    ...en,
    questions: { q1: { ...WORDS.questions.q1, checked } },
  });

  test('the words must be checked, and those of no other', () => {
    expect(codes(changed(careful, { ja: WORDS, en }))).toEqual(['texts.en.q1 unchecked_words']);
    expect(codes(changed(careful, { ja: WORDS, en: readOf(true) }))).toEqual([]);
    expect(codes(changed(careful, { ja: WORDS, en: { ...en, checked: true } }))).toEqual([]);
  });

  test('those stay checked whose words and Japanese stay, whatever changes beside them', () => {
    const before = changed(careful, { ja: WORDS, en: readOf(true) });
    const settled = (ja: typeof WORDS, after: FormDraft['texts'][string]) =>
      settleChecked(before, changed(careful, { ja, en: after })).texts.en?.questions.q1?.checked;
    expect(settled({ ...WORDS, title: '別の題' }, { ...readOf(true), title: 'Other' })).toBe(true);
    const other = { q1: { ...WORDS.questions.q1, label: '別の問い' } };
    expect(settled({ ...WORDS, questions: other }, readOf(true))).toBeUndefined();
    expect(settled(WORDS, { ...en, questions: other })).toBeUndefined();
  });

  test('a question keeps what was checked with its whole language', () => {
    const { texts } = settleChecked(
      DRAFT,
      changed({}, { ja: WORDS, en: { ...WORDS, title: 'Other' } }),
    );
    expect([texts.en?.checked, texts.en?.questions.q1?.checked]).toEqual([false, true]);
  });

  test('nobody checks one by saying so in what is sent', () => {
    const sent = changed(careful, { ja: WORDS, en: readOf(true) });
    expect(settleChecked(undefined, sent).texts.en?.questions.q1?.checked).toBeUndefined();
  });
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
