import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { SITE_CITY } from '../../../../test/support/site-city.js';
import { LOCALES } from '../../../i18n/registry.js';
import { createWords, WordsProvider } from '../../../i18n/words.js';
import { InPlan } from './InPlan.js';

const SAID = {
  measure: { inPlanNote: 'OWN WORDS' },
  translation: { japaneseOnly: 'ONLY JAPANESE' },
  translated: { unchecked: 'UNCHECKED', original: 'ORIGINAL' },
};
const translated = { text: 'Vấn đề', original: '課題', lang: 'vi', checked: false };
const left = { text: '新しい課題', lang: 'ja', checked: true };
const page = (
  tag: string,
  passages: React.ComponentProps<typeof InPlan>['parts'][0]['passages'],
) => {
  const words = createWords({
    locale: LOCALES.exact(tag) ?? LOCALES.source,
    city: SITE_CITY,
    readings: true,
    messages: { [tag]: { resident: SAID } },
  });
  return renderToStaticMarkup(
    <WordsProvider value={words}>
      <InPlan parts={[{ id: 'issues', title: 'Issues', passages }]} terms={[]} />
    </WordsProvider>,
  );
};
const times = (html: string, text: string) => html.split(text).length - 1;

describe('what the plan says, on a page', () => {
  it('is read in the page’s language, with the Japanese behind one press and one note that nobody checked it', () => {
    const html = page('vi', [translated, { ...translated, text: 'Hai', original: '二' }]);
    expect(html).toContain('<p>Vấn đề</p>');
    expect(html).toMatch(/<details[^>]*><summary>ORIGINAL<\/summary><p lang="ja">課題<\/p>/);
    expect([times(html, 'UNCHECKED'), times(html, 'ORIGINAL')]).toEqual([1, 1]);
    expect(html).not.toContain('OWN WORDS');
  });

  it('is marked as Japanese where it is left in Japanese among translations, and said to be so right there', () => {
    const html = page('vi', [translated, left]);
    expect(html).toMatch(
      /<p class="small">ONLY JAPANESE<\/p><p>(?:<span lang="ja">)+新しい課題<\/span>/,
    );
    expect(times(html, 'ONLY JAPANESE')).toBe(1);
  });

  it('is said to be in Japanese once where all of it is', () => {
    const html = page('vi', [left, { ...left, text: 'もう一つ' }]);
    expect(times(html, 'ONLY JAPANESE')).toBe(1);
    expect(html).toContain('OWN WORDS');
    expect(html).not.toContain('UNCHECKED');
  });

  it('is the plan’s own for a reader of Japanese, with no note about languages', () => {
    const html = page('ja', [left]);
    expect(html).toContain('<p>新しい課題</p>');
    expect(html).not.toMatch(/ONLY JAPANESE|UNCHECKED|<details/);
  });
});
