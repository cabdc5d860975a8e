import { describe, expect, it } from '@jest/globals';
import { asCounted, hide, readFind, readFinds, writeFinds } from './draft.js';

const ORIGINAL = '森下です。電話は080-1-2、森下より。';
const mark = (kind: string) => `〔${kind}〕`;
const fresh = { publicText: ORIGINAL, redactions: [] };

describe('words that are hidden', () => {
  it('make way for marks, all at once', () => {
    const finds = readFinds('0-2-name,8-15-phone');
    const draft = hide(fresh, finds, { original: ORIGINAL, mark });
    expect(draft.publicText).toBe('〔name〕です。電話は〔phone〕、森下より。');
    expect(writeFinds(draft.redactions)).toBe('0-2-name,8-15-phone');
  });

  it('are found in the original although marks stand before them already', () => {
    const first = hide(fresh, readFinds('0-2-name'), { original: ORIGINAL, mark });
    const at = first.publicText.indexOf('森下');
    const second = hide(first, [{ start: at, end: at + 2, kind: 'name' }], {
      original: ORIGINAL,
      mark,
    });
    expect(writeFinds(second.redactions)).toBe('0-2-name,16-18-name');
    expect(second.publicText).toBe('〔name〕です。電話は080-1-2、〔name〕より。');
  });

  it('that the person at the desk has written are none of the original', () => {
    const typed = { publicText: '担当は田所です。', redactions: [] };
    const draft = hide(typed, readFinds('3-5-name'), { original: ORIGINAL, mark });
    expect(draft).toEqual({ publicText: '担当は〔name〕です。', redactions: [] });
  });
});

it.each(['', '5', '1-2', '1-2-nothing', 'a-b-name', '1-2-name;3'])('%s is no find', (code) => {
  expect(readFind(code)).toBeUndefined();
});

it('a text out of a form is counted as the API counts it', () => {
  expect(asCounted(' a\r\nb\r\n')).toBe('a\nb');
});
