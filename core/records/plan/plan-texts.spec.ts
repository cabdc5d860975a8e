import { describe, expect, it } from '@jest/globals';
import type { TextRow } from './plan-rows.js';
import { PlanTexts } from './plan-texts.js';

const row = (lang: string, source: string | null, more: Partial<TextRow> = {}): TextRow => ({
  code: '1-1-i1',
  lang,
  title: `in ${lang}`,
  plain: null,
  state: 'unchecked',
  source,
  origin: null,
  ...more,
});
const texts = (...rows: TextRow[]) => new PlanTexts(rows);

describe('a text of the plan', () => {
  it('is given with its Japanese where it is a translation', () => {
    expect(texts(row('vi', '今')).passage('1-1-i1', 'vi', '今')).toEqual({
      text: 'in vi',
      original: '今',
      lang: 'vi',
      checked: false,
    });
  });

  it('is the Japanese where the plan said something else when it was translated, checked or not', () => {
    const old = row('vi', '昔', { state: 'checked' });
    expect(texts(old).passage('1-1-i1', 'vi', '今')).toEqual({
      text: '今',
      lang: 'ja',
      checked: true,
    });
  });

  it('is looked for in the next language where the reader’s own is of what stood there before', () => {
    const found = texts(row('vi', '昔'), row('en', '今')).passage('1-1-i1', 'vi', '今');
    expect(found).toMatchObject({ text: 'in en', lang: 'en' });
  });

  it('has the title of the plan in Japanese, whatever stood beside it before', () => {
    const old = row('ja', null, { title: '昔', plain: '昔のこと。' });
    expect(texts(old).find('1-1-i1', 'ja', '今')).toEqual({
      title: '今',
      lang: 'ja',
      checked: true,
    });
  });

  it('counts as it did where nobody said of which Japanese it is', () => {
    expect(texts(row('vi', null)).find('1-1-i1', 'vi', '今')).toMatchObject({ title: 'in vi' });
  });
});
