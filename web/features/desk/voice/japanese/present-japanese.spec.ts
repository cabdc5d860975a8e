import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../../../i18n/registry.js';
import { presentJapanese, presentLanguages } from './present-japanese.js';

const locale = { ...LOCALES.source, timeZone: 'Asia/Tokyo' };
const ref = (lang: string, state: 'wanted' | 'draft' | 'checked', complete = false) => ({
  ...{ id: `of-${lang}`, lang, state, complete },
  ...{ origin: null, checkedAt: null },
});

describe('the Japanese beside words', () => {
  it.each(['ja', 'ja-simple'])('is not asked for beside words in %s', (lang) =>
    expect(presentJapanese({ lang }, undefined, locale)).toBeNull(),
  );

  it('is awaited while there is a record and no text', () =>
    expect(presentJapanese({ lang: 'ne' }, ref('ja', 'wanted'), locale)).toEqual({
      words: null,
      record: 'of-ja',
    }));

  it('is shown with the day of the city on which it was checked', () => {
    const translated = {
      ...{ text: '鍵をなくしました。', lang: 'ja', checked: true, origin: 'person' as const },
      checkedAt: '2026-11-25T23:30:00Z',
    };
    const shown = presentJapanese({ lang: 'ne', translated }, ref('ja', 'checked'), locale);
    expect(shown?.words).toMatchObject({ text: '鍵をなくしました。', checked: true });
    expect(shown?.words?.at).toContain('26');
  });
});

it('tells languages that wait for somebody before those that are done', () => {
  const refs = [ref('vi', 'checked', true), ref('ko', 'draft', true), ref('ne', 'wanted')];
  expect(presentLanguages(refs, locale).map(({ id, state }) => [id, state])).toEqual([
    ['of-ko', 'unchecked'],
    ['of-ne', 'wanted'],
    ['of-vi', 'checked'],
  ]);
});
