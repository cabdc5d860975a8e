import { expect, test } from '@jest/globals';
import { fieldsOfPosted } from '../../../verbs/kept/form-fields.js';
import { stoppedBefore } from './builder-state.js';
import { typedBefore } from './typed-before.js';

/** Is a form of the builder that was kept, or stopped by the end of a session, there with all that was chosen in it? */
test('every choice and every line is there again', () => {
  const posted = new FormData();
  posted.append('act', 'question');
  posted.append('options', 'はい\nいいえ');
  for (const choice of ['q1:o1', 'q2:o3']) posted.append('if', choice);
  const { act, typed } = stoppedBefore({ typed: fieldsOfPosted(posted), at: 1 });
  const before = typedBefore(typed);
  expect(act).toBe('question');
  expect(before.text('options', 'x')).toBe('はい\nいいえ');
  expect(before.all('if', [])).toEqual(['q1:o1', 'q2:o3']);
  expect([before.isOn('required', true), before.isOn('if', false)]).toEqual([false, true]);
});

test('what nobody has typed into says what is saved', () => {
  const before = typedBefore(undefined);
  expect([
    before.text('title', '題'),
    before.isOn('careful', true),
    before.all('by', ['q1']),
  ]).toEqual(['題', true, ['q1']]);
});
