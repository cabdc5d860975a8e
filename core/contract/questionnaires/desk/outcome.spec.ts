import { describe, expect, test } from '@jest/globals';
import {
  draftWith as changed,
  FORM_DRAFT as DRAFT,
  FORM_WORDS as WORDS,
} from '../../../../test/support/form-draft.js';
import { draftFaults, type FormDraft, servedTexts } from './draft.js';

const codes = (draft: FormDraft) => draftFaults(draft).map(({ path, code }) => `${path} ${code}`);

describe('what becomes of the answers', () => {
  const OPINION = { kind: 'opinion', contact: 'asked' } as const;
  const long = { id: 'q2', kind: 'long', max: 8_000 } as const;
  const photo = { id: 'q2', kind: 'photo' } as const;
  const ja = { ...WORDS, questions: { ...WORDS.questions, q2: { label: 'ほかに' } } };
  const also = (question: object, form: object = {}) =>
    codes(changed({ pages: [...DRAFT.form.pages, [question]], ...form }, { ja }));

  test('is a voice, without words of thanks', () => {
    const { thanks: _, ...words } = WORDS;
    expect(codes(changed({ becomes: OPINION }, { ja: words }))).toEqual([]);
    expect(servedTexts(changed({ becomes: OPINION }).form, WORDS)).toEqual(words);
  });

  test.each<[string, string[], string[]]>([
    ['a voice where photos are asked for', also(photo), ['form.becomes photo_needs_voice']],
    ['a voice with photos', also(photo, { becomes: OPINION }), []],
    [
      'no voice of more words than one holds',
      also(long, { becomes: OPINION }),
      ['form.becomes asks_too_much'],
    ],
    [
      'no opinion that asks for a name',
      codes(changed({ becomes: { ...OPINION, contact: 'needed' } })),
      ['form.becomes opinion_needs_no_name'],
    ],
    [
      'no voice that is counted, too',
      codes(changed({ becomes: OPINION, results: 'public' })),
      ['form.becomes not_allowed'],
    ],
  ])('is %s', (_, found, faults) => {
    expect(found).toEqual(faults);
  });

  test.each([
    [undefined, OPINION],
    [OPINION, undefined],
    [{ ...OPINION, list: { keepDays: 30 } }, OPINION],
  ])('stays what it was when it was opened', (asked, becomes) => {
    const again = changed(becomes ? { becomes } : {});
    expect(draftFaults(again, asked ? { becomes: asked } : {}).map(({ code }) => code)).toEqual([
      'outcome_stays',
    ]);
    expect(draftFaults(again, becomes ? { becomes } : {})).toEqual([]);
  });
});
