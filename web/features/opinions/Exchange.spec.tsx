import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { Opinion } from '../../../core/contract/index.js';
import { japaneseLeft } from '../../../test/support/japanese-left.js';
import { SITE_CITY } from '../../../test/support/site-city.js';
import { LOCALES } from '../../i18n/registry.js';
import { createWords, WordsProvider } from '../../i18n/words.js';
import { Exchange } from './Exchange.js';

const opinion: Opinion = {
  id: '0193a0a0-0000-7000-8000-000000000000',
  text: '声',
  lang: 'ja',
  section: { code: 'kohocho', name: '広報課', nameOriginal: '広報課' },
  receivedOn: '2026-11-26',
  publishedAt: '2026-11-28T10:00:00+09:00',
  openDaysToAnswer: 1,
  answer: { text: '答え', lang: 'ja', at: '2026-11-27T10:00:00+09:00' },
  photos: [],
  demo: false,
};
/** Without messages a page shows the keys of its words. */
const pageFor = (tag: string, more: Partial<Opinion>) => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  return renderToStaticMarkup(
    <MemoryRouter>
      <WordsProvider value={createWords({ locale, city: SITE_CITY, readings: true, messages: {} })}>
        <Exchange opinion={{ ...opinion, ...more }} />
      </WordsProvider>
    </MemoryRouter>,
  );
};
/** Which notes on languages a reader sees. */
const notesFor = (tag: string, lang: string) => {
  const page = pageFor(tag, { lang });
  return ['writtenIn', 'answerJapanese'].filter((note) => page.includes(`opinions.${note}`));
};

it.each([
  ['ja', 'ja', []],
  ['ja', 'vi', ['writtenIn']],
  // The language is the reader's own, but the answer is not in its plain form.
  ['ja-simple', 'ja', ['answerJapanese']],
  ['vi', 'ja', ['writtenIn', 'answerJapanese']],
  ['pt-BR', 'pt-PT', ['answerJapanese']],
  ['zh-Hans', 'zh-Hant', ['writtenIn', 'answerJapanese']],
])('a reader of %s sees beside a voice in %s: %j', (tag, lang, notes) => {
  expect(notesFor(tag, lang)).toEqual(notes);
});

it.each([
  ['nothing', {}, 0],
  [
    'the public text',
    { corrected: { at: '2026-11-29T10:00:00+09:00', note: '字を直しました' } },
    1,
  ],
  [
    'text and answer',
    {
      corrected: { at: '2026-11-29T10:00:00+09:00', note: '字を直しました' },
      answer: {
        ...opinion.answer,
        corrected: { at: '2026-11-30T10:00:00+09:00', note: '日を直しました' },
      },
    },
    2,
  ],
])(
  'where %s was corrected a reader is told so beside it, in the words of the city',
  (_, more, times) => {
    const page = pageFor('vi', more);
    expect(page.split('opinions.corrected').length - 1).toBe(times);
    expect(page.split('<bdi dir="auto" lang="ja">').length - 1).toBe(times);
  },
);

it('shows a voice and its answer in the reader’s language where they are translated, the originals folded', () => {
  const said = { lang: 'ne', checked: true, origin: 'person' } as const;
  const page = pageFor('ne', {
    translated: { ...said, text: 'मेरो विचार' },
    answer: { ...opinion.answer, translated: { ...said, text: 'जवाफ', checked: false } },
  });
  expect(page.indexOf('मेरो विचार')).toBeLessThan(page.indexOf('translated.originalVoice'));
  expect(page.indexOf('जवाफ')).toBeLessThan(page.indexOf('translated.original<'));
  expect(page).toContain('translated.unchecked');
  expect(page).not.toContain('opinions.answerJapanese');
});

it.each(['id', 'und'])('Japanese in a voice and an answer in %s says that it is', (lang) => {
  const page = pageFor('id', {
    lang,
    text: 'Kolam 市民プール tutup terus',
    answer: { ...opinion.answer, lang, text: 'Silakan ke スポーツ振興課' },
  });
  // What stands around them has no words here, and Japanese names of its own.
  expect(japaneseLeft(page, ['広報課']).filter((left) => /プール|振興課/.test(left))).toEqual([]);
  expect(page).toContain('<span lang="ja">市民プール</span>');
  expect(page).toContain('<span lang="ja">スポーツ振興課</span>');
});
