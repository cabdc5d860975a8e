import { describe, expect, it } from '@jest/globals';
import { Locales } from '../../language/index.js';
import { MailTexts } from './mail-texts.js';

const row = (tag: string) =>
  ({ tag, autonym: tag, dir: 'ltr', checked: true, format: tag, aliases: [] as string[] }) as const;
const file = (words: string) => ({
  sender: `${words} ({{city}})`,
  resident: { answered: { subject: `${words} {{receipt}}`, body: '{{link}}' }, footer: 'foot' },
});
const texts = new MailTexts(
  {
    ja: file('日本語'),
    'ja-simple': file('{受付|うけつけ}{番号|ばんごう}'),
    en: file('English'),
    'zh-Hans': file('中文'),
  },
  new Locales(['ja', 'ja-simple', 'en', 'vi', 'zh-Hans'].map(row)),
  (lang) => (lang === 'ja-simple' ? '{町|まち}' : 'Town'),
);
const subject = (lang: string) =>
  texts.compose(lang, 'resident.answered', { receipt: 'KB-1', link: 'https://x' }).subject;

describe('MailTexts', () => {
  it('speaks the language of the reader', () => {
    expect(subject('zh-Hans')).toBe('中文 KB-1');
  });

  it('prints the readings of plain Japanese', () => {
    expect(subject('ja-simple')).toBe('受付（うけつけ）番号（ばんごう） KB-1');
  });

  it('names the sender and the city as the reader calls them', () => {
    const values = { receipt: '', link: '' };
    const sender = (lang: string) => texts.compose(lang, 'resident.answered', values).sender;
    expect([sender('zh-Hans'), sender('ja-simple')]).toEqual([
      '中文 (Town)',
      '受付（うけつけ）番号（ばんごう） (町（まち）)',
    ]);
  });

  it('falls back to English where a translation is missing', () => {
    expect(subject('vi')).toBe('English KB-1');
  });

  it('leaves values as they are', () => {
    const { text } = texts.compose('en', 'resident.answered', {
      receipt: '',
      link: 'https://x/?a=1&b=<2>',
    });
    expect(text).toContain('https://x/?a=1&b=<2>');
    expect(text).toMatch(/\n--\nfoot\n$/);
  });

  it('finds our tag for the tag that was saved', () => {
    expect([texts.languageFor('vi-VN'), texts.languageFor('xx')]).toEqual(['vi', 'en']);
  });
});
