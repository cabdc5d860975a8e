import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { Moderation, OwnSubmission } from '../../../core/contract/index.js';
import { SITE_CITY } from '../../../test/support/site-city.js';
import { LOCALES } from '../../i18n/registry.js';
import { createWords, WordsProvider } from '../../i18n/words.js';
import { Fate } from './Fate.js';

/** Without messages a page shows the keys of its words. */
const pageFor = (tag: string, beside: Moderation['noteBeside']) => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  const moderation: Moderation = {
    act: 'withhold',
    reason: 'others',
    at: '2027-01-08T10:00:00+09:00',
    appeal: null,
    note: '近所の方が写っています。',
    ...(beside ? { noteBeside: beside } : {}),
  };
  const voice = { moderation, may: [] as OwnSubmission['may'] } as OwnSubmission;
  return renderToStaticMarkup(
    <MemoryRouter>
      <WordsProvider value={createWords({ locale, city: SITE_CITY, readings: true, messages: {} })}>
        <Fate voice={voice} state={{ receipt: '', secret: '' }} />
      </WordsProvider>
    </MemoryRouter>,
  );
};

/** Does who reads no Japanese know what there is of what a section wrote? */
it.each([
  ['ne', undefined, 'myVoice.fate.onlyJapanese'],
  ['ne', { awaited: true }, 'translated.awaited'],
  ['ja', undefined, '>近所の方が写っています。<'],
] as const)('a reader of %s with %j beside the note is told %s', (tag, beside, told) => {
  const page = pageFor(tag, beside);
  expect(page).toContain(told);
  expect(page).toContain('lang="ja"');
  expect(page.includes('onlyJapanese')).toBe(told.includes('onlyJapanese'));
});

it('a note in the reader’s own language stands before the Japanese, which is folded', () => {
  const text = 'छिमेकीहरू देखिन्छन्।';
  const translated = { text, lang: 'ne', checked: true, origin: 'person' } as const;
  const page = pageFor('ne', { translated });
  expect(page.indexOf(text)).toBeGreaterThan(0);
  expect(page.indexOf('<details')).toBeGreaterThan(page.indexOf(text));
  expect(page).not.toContain('onlyJapanese');
});
