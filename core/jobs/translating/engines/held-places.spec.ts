import { expect, it } from '@jest/globals';
import { heldPlaces, type KnownWords } from './held-places.js';
import { mask } from './masks.js';

const known: KnownWords = {
  city: {
    receiptPrefix: 'XY',
    emergency: { lines: [{ number: '119' }] },
    publicContacts: { numbers: ['000-555-0100'], addresses: [], places: [] },
  },
  sections: ['こども課', 'こども課 保育係'],
  names: (kind, japanese, lang) =>
    kind === 'section' && lang === 'vi'
      ? { こども課: 'Phòng Trẻ em', 'こども課 保育係': 'Tổ Nhà trẻ' }[japanese]
      : undefined,
  terms: [
    { ja: ['市役所'], vi: ['tòa thị chính', 'thị sảnh'], 'ja-simple': ['{市役所|しやくしょ}'] },
    { ja: ['支所'], en: ['branch office', 'branch'] },
  ],
  formatOf: (lang) => lang,
};
const held = (text: string, from: string, to: string, more: Partial<KnownWords> = {}) =>
  mask(text, heldPlaces(text, { from, to }, { ...known, ...more }));

it.each([
  ['a telephone number', '電話は000-555-0100です。', '電話は⟦1⟧です。', '000-555-0100'],
  [
    'a number in full width',
    '電話は０００－５５５－０１００です。',
    '電話は⟦1⟧です。',
    '０００－５５５－０１００',
  ],
  ['a short number', '#9110へ。', '⟦1⟧へ。', '#9110'],
  [
    'a link',
    '詳しくはhttps://city.example.jp/a?b=1を見てください。',
    '詳しくは⟦1⟧',
    'https://city.example.jp/a?b=1',
  ],
  ['a mail address', 'taro@example.jpへ。', '⟦1⟧へ。', 'taro@example.jp'],
  ['a receipt number', '受付番号はXY-2026-7F3K9Qです。', '受付番号は⟦1⟧です。', 'XY-2026-7F3K9Q'],
  ['a day', '12月3日（木）に始まります。', '⟦1⟧に始まります。', 'Thứ Năm, 3 tháng 12'],
  ['the name of a section', 'こども課が答えます。', '⟦1⟧が答えます。', 'Phòng Trẻ em'],
  ['its longer name', 'こども課 保育係が答えます。', '⟦1⟧が答えます。', 'Tổ Nhà trẻ'],
  ['a word of the glossary', '市役所で待ちます。', '⟦1⟧で待ちます。', 'tòa thị chính'],
])('holds %s', (_, text, masked, says) => {
  const found = held(text, 'ja', 'vi');
  expect(found.text.startsWith(masked)).toBe(true);
  expect(found.held[0]).toBe(says);
});

it('holds what points at a person as it is written', () => {
  const { text, held: says } = held('わたしは山田太郎です。', 'ja', 'en');
  expect(text).not.toContain('山田');
  expect(says.join()).toContain('山田');
});

it.each([
  ['3月10日間 is no day', '3月10日間お休みです。'],
  ['30 February is none', '2月30日に行きました。'],
  ['a word that the other language lacks', '支所で待ちます。'],
])('leaves alone: %s', (_, text) => expect(held(text, 'ja', 'vi').held).toEqual([]));

it('holds words of a language with spaces only as words, and only the way that is sure', () => {
  expect(held('A branch of a tree. The branch office.', 'en', 'ja')).toEqual({
    text: 'A branch of a tree. The ⟦1⟧.',
    held: ['支所'],
  });
  expect(held('Branch offices', 'en', 'ja').held).toEqual([]);
});

it('says a word as the glossary has it now', () => {
  const terms = [{ ja: ['市役所'], vi: ['ủy ban'] }];
  const before = held('市役所で待ちます。', 'ja', 'vi');
  const after = held('市役所で待ちます。', 'ja', 'vi', { terms });
  // The same question to the engine, another word in the answer.
  expect(after.text).toBe(before.text);
  expect([before.held, after.held]).toEqual([['tòa thị chính'], ['ủy ban']]);
});
