import { describe, expect, it } from '@jest/globals';
import { personalExcerpts, publicPreview } from './personal.js';

const TEXT = '街灯が切れています。\nわが家の電話は070-1-2です。夜に電話をください、森下まで。森下';
const PHONE = { start: 18, end: 25, kind: 'phone' } as const;
const NAME = { start: 38, end: 40, kind: 'name' } as const;
const AGAIN = { start: 43, end: 45, kind: 'name' } as const;

describe('what may say who wrote it', () => {
  it('is shown with a little around it, on its line, and once', () => {
    expect(personalExcerpts(TEXT, [PHONE, NAME, AGAIN])).toEqual([
      { kind: 'phone', before: 'わが家の電話は', words: '070-1-2', after: 'です。夜に電話をくだ…' },
      { kind: 'name', before: '…夜に電話をください、', words: '森下', after: 'まで。森下' },
    ]);
  });

  it('makes way for marks where everybody reads, in the language that was written', () => {
    expect(publicPreview(TEXT, [PHONE, NAME], 'ja-simple')).toContain(
      '電話は〔電話番号〕です。夜に電話をください、〔名前〕まで。',
    );
    expect(publicPreview('I am Amara.', [{ start: 5, end: 10, kind: 'name' }], 'en')).toBe(
      'I am 〔name〕.',
    );
  });

  it('is not cut within a sign', () => {
    const text = `${'🍙'.repeat(20)}森下${'🍙'.repeat(20)}`;
    const [shown] = personalExcerpts(text, [{ start: 40, end: 42, kind: 'name' }]);
    expect(shown?.before).toBe(`…${'🍙'.repeat(10)}`);
    expect(shown?.after).toBe(`${'🍙'.repeat(10)}…`);
  });
});
