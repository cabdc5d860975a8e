import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { OwnSubmission } from '../../../core/contract/index.js';
import { SITE_CITY } from '../../../test/support/site-city.js';
import { LOCALES } from '../../i18n/registry.js';
import { createWords, WordsProvider } from '../../i18n/words.js';
import { VoiceView } from './VoiceView.js';

const voice: OwnSubmission = {
  receipt: 'KB-2026-0000-0000',
  kind: 'opinion',
  status: 'answered',
  text: '声',
  lang: 'ja',
  receivedAt: '2026-11-26T10:00:00+09:00',
  dueAt: '2026-12-10T10:00:00+09:00',
  openDaysLeft: 9,
  consentToPublish: false,
  messages: [],
  earlierMessages: 0,
  answers: [{ text: '答え', lang: 'ja', at: '2026-11-27T10:00:00+09:00' }],
  may: [],
};
/** Without messages a page shows the keys of its words. */
const pageFor = (tag: string) => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  return renderToStaticMarkup(
    <MemoryRouter>
      <WordsProvider value={createWords({ locale, city: SITE_CITY, readings: true, messages: {} })}>
        <VoiceView voice={voice} />
      </WordsProvider>
    </MemoryRouter>,
  );
};

it.each([
  ['ja', false],
  ['ja-simple', true],
  ['vi', true],
])('a reader of %s is told that the answer is in Japanese: %s', (tag, told) => {
  expect(pageFor(tag).includes('myVoice.answerInJapanese')).toBe(told);
});
