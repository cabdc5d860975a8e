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
  photos: [],
  earlierMessages: 0,
  answers: [{ text: '答え', lang: 'ja', at: '2026-11-27T10:00:00+09:00' }],
  may: [],
};
/** Without messages a page shows the keys of its words. */
const pageFor = (tag: string, answer: Partial<OwnSubmission['answers'][number]> = {}) => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  return renderToStaticMarkup(
    <MemoryRouter>
      <WordsProvider value={createWords({ locale, city: SITE_CITY, readings: true, messages: {} })}>
        <VoiceView
          form="own"
          voice={{ ...voice, answers: voice.answers.map((one) => ({ ...one, ...answer })) }}
        />
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

const translated = {
  text: 'Câu trả lời',
  lang: 'vi',
  checked: false,
  origin: 'sentences',
} as const;
const plain = { text: '{答|こた}え', lang: 'ja-simple', checked: true, origin: 'person' } as const;

it('shows the reader’s own language first, then plain Japanese with its readings, then the original folded', () => {
  const page = pageFor('vi', { translated, plain });
  const order = ['<p class="written translated" lang="vi"', '<ruby>答', '<details', '>答え</p>'];
  const places = order.map((piece) => page.indexOf(piece));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(page).not.toContain('myVoice.answerInJapanese');
});

it('says under each translation whether a person has checked it', () => {
  const page = pageFor('vi', { translated, plain });
  expect(page.indexOf('translated.unchecked')).toBeLessThan(page.indexOf('translated.checked'));
  expect(pageFor('vi', { plain })).not.toContain('translated.unchecked');
});

it('says that a translation is awaited, and leaves the original open so long', () => {
  const page = pageFor('vi', { awaited: true });
  expect(page).toContain('translated.awaited');
  expect(page).not.toContain('<details');
});
