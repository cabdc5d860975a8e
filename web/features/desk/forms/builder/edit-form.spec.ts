import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftFaults, type FormDraft, questionFaults } from '../../../../../core/contract/index.js';
import {
  addQuestion,
  changeQuestion,
  KINDS_TO_BUILD,
  kindsToAdd,
  moveQuestion,
  namedLines,
  removeQuestion,
  splitBefore,
} from './edit-form.js';

const EMPTY: FormDraft = {
  form: { code: 'x', minutes: 3, who: 'anybody', results: 'city', by: ['language'], pages: [] },
  texts: { ja: { checked: true, title: '題', lead: '前書き', thanks: '礼', questions: {} } },
};
const idsOf = ({ form }: FormDraft): string[][] =>
  form.pages.map((page) => page.map(({ id }) => id));
const three = ['single', 'scale', 'long'].reduce(
  (draft, kind) => addQuestion(draft, kind as 'single', '問い'),
  EMPTY,
);

describe('questions are moved by keyboard', () => {
  test('up and down on a page', () => {
    expect(idsOf(moveQuestion(three, 'q3', -1))).toEqual([['q1', 'q3', 'q2']]);
    expect(idsOf(moveQuestion(three, 'q1', 1))).toEqual([['q2', 'q1', 'q3']]);
  });

  test('not beyond the first and the last', () => {
    expect(idsOf(moveQuestion(three, 'q1', -1))).toEqual([['q1', 'q2', 'q3']]);
    expect(idsOf(moveQuestion(three, 'q3', 1))).toEqual([['q1', 'q2', 'q3']]);
  });

  test('over the edge of a page into the next, and an empty page is gone', () => {
    const two = splitBefore(three, 'q3');
    expect(idsOf(two)).toEqual([['q1', 'q2'], ['q3']]);
    expect(idsOf(moveQuestion(two, 'q2', 1))).toEqual([['q1'], ['q2', 'q3']]);
    expect(idsOf(moveQuestion(two, 'q3', -1))).toEqual([['q1', 'q2', 'q3']]);
  });
});

test('a name that was used is given to no other question while it is there', () => {
  expect(idsOf(addQuestion(removeQuestion(three, 'q2'), 'date', '日'))).toEqual([
    ['q1', 'q3', 'q4'],
  ]);
});

test('a condition goes with the question it hangs on', () => {
  const two = splitBefore(three, 'q3');
  const hanging = changeQuestion(
    two,
    { id: 'q3', kind: 'long', if: { q1: ['o1'] } },
    { label: 'なぜ' },
  );
  expect(hanging.form.pages[1]?.[0]?.if).toEqual({ q1: ['o1'] });
  expect(removeQuestion(hanging, 'q1').form.pages[1]?.[0]?.if).toBeUndefined();
  expect(moveQuestion(hanging, 'q3', -1).form.pages[0]?.[2]?.if).toBeUndefined();
});

describe('choices as they are typed', () => {
  const before = [
    ['o1', 'はい'],
    ['o2', 'いえ'],
  ] as const;

  test('keep their names where their words were mended', () => {
    expect(namedLines(['はい', 'いいえ'], before, 'o')).toEqual([
      ['o1', 'はい'],
      ['o2', 'いいえ'],
    ]);
  });

  test('have another name where another thing stands in their place', () => {
    expect(namedLines(['赤', '青'], before, 'o').map(([name]) => name)).toEqual(['o3', 'o4']);
  });

  test('keep their names wherever they stand now', () => {
    expect(namedLines(['いえ', 'たぶん', 'はい'], before, 'o')).toEqual([
      ['o2', 'いえ'],
      ['o3', 'たぶん'],
      ['o1', 'はい'],
    ]);
  });

  test('never share a name, and never take one that meant something else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('あ', 'い', 'う', 'え', 'お', 'はい', 'いえ')),
        (lines) => {
          const named = namedLines(lines, before, 'o');
          expect(new Set(named.map(([name]) => name)).size).toBe(lines.length);
          for (const [name, text] of named)
            for (const [was, said] of before) if (text === said) expect(name).toBe(was);
        },
      ),
    );
  });
});

test('photos are asked for once, and again when that question is gone', () => {
  const once = addQuestion(EMPTY, 'photo', '写真');
  expect(addQuestion(once, 'photo', 'もう一枚')).toBe(once);
  expect(kindsToAdd(once.form)).not.toContain('photo');
  const [asked] = once.form.pages.flat();
  expect(kindsToAdd(removeQuestion(once, asked?.id ?? '').form)).toContain('photo');
});

test('whatever is pressed in whatever order, nothing in the form speaks of what is not there', () => {
  const press = fc.record({
    act: fc.constantFrom('add', 'remove', 'up', 'down', 'split', 'if'),
    at: fc.nat(8),
    kind: fc.constantFrom(...KINDS_TO_BUILD),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 25 }), (presses) => {
      const built = presses.reduce((draft, { act, at, kind }) => {
        const asked = draft.form.pages.flat();
        const one = asked[at % Math.max(asked.length, 1)];
        if (act === 'add' || !one) return addQuestion(draft, kind, '問い');
        if (act === 'remove') return removeQuestion(draft, one.id);
        if (act === 'split') return splitBefore(draft, one.id);
        if (act === 'if')
          return changeQuestion(
            draft,
            { ...one, if: { [asked[0]?.id ?? '']: ['o1'] } },
            { label: '' },
          );
        return moveQuestion(draft, one.id, act === 'up' ? -1 : 1);
      }, EMPTY);
      const faults = questionFaults({ pages: built.form.pages, by: built.form.by });
      expect(faults.filter((fault) => !/last page/.test(fault))).toEqual([]);
      expect(draftFaults(built).filter(({ path }) => path === 'form')).toEqual([]);
    }),
  );
});
