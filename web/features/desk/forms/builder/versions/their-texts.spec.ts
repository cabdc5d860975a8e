import { expect, test } from '@jest/globals';
import { FORM_DRAFT } from '../../../../../../test/support/form-draft.js';
import { theirTexts } from './their-texts.js';

/** Does a person see what a colleague has saved where both changed the same? */
test.each([
  ['texts.ja.title', { name: 'title', lang: 'ja', text: '題' }],
  ['texts.ja.questions.q1.label', { name: 'label', lang: 'ja', text: '問い' }],
  ['texts.en.questions.q1.options.o2', { name: 'options', lang: 'en', text: 'いいえ' }],
  ['form.minutes', { name: 'minutes', lang: 'ja', text: '3' }],
  ['form.questions.q1.options', { name: 'options', lang: 'ja', text: 'はい\nいいえ' }],
  ['form.questions.q1', { name: 'label', lang: 'ja', text: '問い' }],
  ['form.questions.q9', { name: 'label', lang: 'ja', text: null }],
  ['texts.ja.questions.q9', { name: 'label', lang: 'ja', text: null }],
  ['form.opens', { name: 'opens', lang: 'ja', text: null }],
  ['form.pages', { name: 'pages', lang: 'ja', text: '問い' }],
])('%s is said in words', (path, said) => {
  expect(theirTexts([path], FORM_DRAFT)).toEqual([said]);
});
