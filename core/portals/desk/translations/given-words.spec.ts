import { expect, it } from '@jest/globals';
import { givenWords } from './given-words.js';

const LANGS = { sourceLang: 'ja', lang: 'vi' };
const before = {
  id: 'x',
  source: 'ありがとうございます。窓口は2階です。',
  text: 'Cảm ơn.',
  sentences: [
    {
      source: 'ありがとうございます。',
      after: '',
      text: 'Cảm ơn.',
      origin: 'sentences' as const,
      checked: true,
    },
    { source: '窓口は2階です。', after: '', text: '', origin: null, checked: false },
  ],
};

it('keeps where a sentence came from that is as it was', () => {
  const { text, sentences } = givenWords(
    before,
    { sentences: ['Cảm ơn.', 'Quầy ở tầng 2.'] },
    LANGS,
  );
  expect(text).toBe('Cảm ơn. Quầy ở tầng 2.');
  expect(sentences?.map(({ origin, checked }) => [origin, checked])).toEqual([
    ['sentences', true],
    ['person', false],
  ]);
});

it('lays a whole text beside the source where it has as many sentences, and leaves it whole where not', () => {
  const two = givenWords(before, { text: 'Cảm ơn. Quầy ở tầng 2.' }, LANGS);
  expect(two.sentences?.[1]?.text).toBe('Quầy ở tầng 2.');
  const one = givenWords(before, { text: 'Cảm ơn, quầy ở tầng 2.' }, LANGS);
  expect(one).toMatchObject({ text: 'Cảm ơn, quầy ở tầng 2.', sentences: null });
});

it('refuses another number of sentences than the source has', () => {
  expect(() => givenWords(before, { sentences: ['Cảm ơn.'] }, LANGS)).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  );
});
