import { expect, test } from '@jest/globals';
import type { FormDraft } from '../../../../../core/contract/index.js';
import { addQuestion, KINDS_TO_BUILD, splitBefore } from './edit-form.js';
import { editedBy } from './typed-edits.js';
import { withTypedWords, wordLines } from './words/words-in.js';

const EMPTY: FormDraft = {
  form: { code: 'x', minutes: 3, who: 'anybody', results: 'city', by: [], pages: [] },
  texts: { ja: { checked: true, title: '題', lead: '前書き', questions: {} } },
};
const typed = (fields: Record<string, string | string[]>) => ({
  field: (name: string) => [fields[name] ?? ''].flat()[0] ?? '',
  all: (name: string) => [fields[name] ?? []].flat(),
});
const change = (draft: FormDraft, fields: Record<string, string | string[]>) =>
  editedBy('question', draft, typed(fields));
const ofKind = (kind: (typeof KINDS_TO_BUILD)[number]) => addQuestion(EMPTY, kind, '問い');
const first = ({ form }: FormDraft) => form.pages[0]?.[0];

test('a choice has the lines that were typed, once each, and what was ticked', () => {
  const fields = {
    id: 'q1',
    label: '問い',
    options: 'はい\n\n いいえ \nはい',
    required: 'yes',
    noSay: 'yes',
  };
  const built = change(ofKind('single'), fields);
  expect(first(built)).toEqual({
    ...{ id: 'q1', kind: 'single', required: true, noSay: true },
    options: ['o1', 'o2'],
  });
  expect(built.texts.ja?.questions.q1?.options).toEqual({ o1: 'はい', o2: 'いいえ' });
});

test('a number is read in any width, and counted in bands from the lowest', () => {
  const built = change(ofKind('number'), { id: 'q1', min: '０', max: '９９', bands: '20、0 10' });
  expect(first(built)).toMatchObject({ min: 0, max: 99, bands: [0, 10, 20] });
});

test('ends that do not fit stay as they were', () => {
  expect(first(change(ofKind('scale'), { id: 'q1', from: '5', to: '1' }))).toMatchObject({
    from: 1,
    to: 5,
  });
  expect(first(change(ofKind('number'), { id: 'q1', min: '9', max: 'x' }))).toMatchObject({
    min: 9,
    max: 100,
  });
});

test('a question hangs on the choices that were ticked, and on none where none was', () => {
  const two = splitBefore(addQuestion(ofKind('single'), 'long', 'なぜ'), 'q2');
  const hanging = change(two, { id: 'q2', label: 'なぜ', if: ['q1:o1', 'q1:o2'] });
  expect(hanging.form.pages[1]?.[0]?.if).toEqual({ q1: ['o1', 'o2'] });
  expect(change(hanging, { id: 'q2', label: 'なぜ' }).form.pages[1]?.[0]?.if).toBeUndefined();
});

test.each(KINDS_TO_BUILD)(
  'saved as it stands, a question of the kind %s stays what it is',
  (kind) => {
    const before = ofKind(kind);
    expect(first(change(before, { id: 'q1', label: '問い' }))).toEqual(first(before));
  },
);

test('days are left out where none were typed', () => {
  const fields = {
    title: '題',
    minutes: '5',
    opens: '2027-03-01T09:00',
    results: 'public',
    by: ['month', 'q9'],
  };
  const { form } = editedBy('settings', EMPTY, typed(fields));
  expect(form).toMatchObject({
    minutes: 5,
    opens: '2027-03-01T09:00',
    results: 'public',
    by: ['month'],
  });
  expect('closes' in form).toBe(false);
});

test('words of a language are read back as they were written, each under its Japanese', () => {
  const draft = change(ofKind('single'), { id: 'q1', label: '問い', options: 'はい\nいいえ' });
  const words = withTypedWords(draft, 'en', (path) => (path === 'lead' ? '' : `en ${path}`));
  const lines = wordLines(words, 'en').map(({ path, text }) => [path, text]);
  expect(lines).toEqual([
    ['title', 'en title'],
    ['lead', ''],
    ['q1.label', 'en q1.label'],
    ['q1.options.o1', 'en q1.options.o1'],
    ['q1.options.o2', 'en q1.options.o2'],
  ]);
});
