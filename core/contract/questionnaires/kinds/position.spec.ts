import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { questionnaireFile } from '../form.js';
import { inWords } from '../in-words.js';
import { readAnswers } from '../read-answers.js';
import { positionOf } from './position.js';

test.each([
  ['36.3269, 139.1952', '36.32690, 139.19520'],
  ['36.3269 139.1952', '36.32690, 139.19520'],
  [' ３６．３２６９，１３９．１９５２ ', '36.32690, 139.19520'],
  ['北緯36.3269度 東経139.1952度', '36.32690, 139.19520'],
  ['36°19\'37"N 139°11\'43"E', '36.32694, 139.19528'],
  ['北緯36度19分37秒、東経139度11分43秒', '36.32694, 139.19528'],
  ['-33.9, -70.5', '-33.90000, -70.50000'],
  ['', undefined],
  ['36.3269', undefined],
  ['91, 139', undefined],
  ['36, 181', undefined],
  ['36°75\'10"N 139°11\'43"E', undefined],
  ['near the station', undefined],
  ['https://maps.example/36.3269,139.1952', undefined],
  ['36.3269, 139.1952, 17', undefined],
])('%j is the place on the map %j', (typed, position) => {
  expect(positionOf(typed)).toBe(position);
});

it('whatever was read is read again as the same, and nothing breaks it', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  );
  fc.assert(
    fc.property(anywhere, fc.string(), ([north, east], text) => {
      const read = positionOf(`${north.toFixed(5)}, ${east.toFixed(5)}`);
      expect(read && positionOf(read)).toBe(read);
      expect(read).toBeDefined();
      positionOf(text);
    }),
  );
});

const FORM = {
  code: 'road',
  minutes: 1,
  who: 'anybody',
  results: 'city',
  by: [],
  pages: [[{ id: 'spot', kind: 'position', required: true }]],
  becomes: { kind: 'opinion', contact: 'none' },
};
const form = questionnaireFile.parse(FORM);

it('an answer is kept in one way of writing, and told where it is none', () => {
  const read = (spot: string) => readAnswers(form, { spot });
  expect(read('北緯36.3269度 東経139.1952度').answers).toEqual({ spot: '36.32690, 139.19520' });
  expect(read('over there').errors).toEqual([{ path: 'answers.spot', code: 'bad_format' }]);
  expect(read('').errors).toEqual([{ path: 'answers.spot', code: 'required' }]);
});

it('it is said in words as it is', () => {
  const texts = { questions: { spot: { label: 'Where' } } };
  expect(inWords(form, texts, { spot: '36.32690, 139.19520' })).toEqual([
    { key: 'spot', question: 'Where', chosen: ['36.32690, 139.19520'] },
  ]);
});

it('it is asked only where a voice comes of it: who is counted is known to nobody', () => {
  const { becomes: _, ...counted } = FORM;
  expect(questionnaireFile.safeParse(counted).error?.issues[0]?.message).toMatch(/only a voice/);
});
