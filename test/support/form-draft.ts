import type { FormDraft } from '../../core/contract/index.js';

/** Words of `FORM_DRAFT`, complete and checked. */
export const FORM_WORDS = {
  ...{ checked: true, title: '題', lead: '前書き', thanks: '礼' },
  questions: { q1: { label: '問い', options: { o1: 'はい', o2: 'いいえ' } } },
};
/** A form of one question with two choices, ready to be opened. */
export const FORM_DRAFT: FormDraft = {
  form: {
    ...{ code: 'festival', minutes: 3, who: 'anybody', results: 'city', by: [] },
    pages: [[{ id: 'q1', kind: 'single', options: ['o1', 'o2'] }]],
  },
  texts: { ja: FORM_WORDS, en: { ...FORM_WORDS, title: 'Title' } },
};
/** The same with something else in it. */
export const draftWith = (
  form: object,
  texts: FormDraft['texts'] = FORM_DRAFT.texts,
): FormDraft => ({
  form: { ...FORM_DRAFT.form, ...form },
  texts,
});
