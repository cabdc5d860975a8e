import { describe, expect, it } from '@jest/globals';
import { localeIn } from '../../../../i18n/city-locale.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { presentPaper, roomOf } from './present-paper.js';

const inLanguage = (tag: string) => {
  const found = LOCALES.exact(tag);
  if (!found) throw new Error(`There is no ${tag}`);
  return found;
};
const locale = localeIn({ timeZone: 'Asia/Tokyo' }, inLanguage('ja'));
/** When the sheet is printed, in the city in the evening of the 8th. */
const NOW = Date.parse('2027-02-08T09:05:00Z');

type Printed = Parameters<typeof presentPaper>[0];
const step = (more: object) => ({ kind: 'decide', by: null, at: null, paper: null, ...more });
const voice = (more: object) =>
  ({
    receivedAt: '2027-02-03T10:00:00+09:00',
    dueAt: '2027-02-17T17:15:00+09:00',
    draft: null,
    sheet: null,
    answers: [],
    messages: [],
    text: '水がほしい。',
    ...more,
  }) as unknown as Printed;
const draft = (...steps: object[]) => ({
  text: 'はい。',
  updatedAt: '2027-02-04T10:00:00+09:00',
  chain: { steps },
});
const answer = (text: string) => ({ text, at: '2027-02-06T09:00:00+09:00' });

/** Does a sheet say when, with the year, and leave open what is to be written in by hand? */
describe('a printed sheet', () => {
  it('of what nobody has decided on leaves the day of the decision open', () => {
    expect(presentPaper(voice({ draft: draft(step({})) }), locale, NOW)).toMatchObject({
      received: '令和9年2月3日',
      due: '令和9年2月17日',
      drafted: '令和9年2月4日',
      decided: null,
      sent: null,
      printed: '令和9年2月8日 18:05',
      long: false,
    });
  });

  it('has the day that stands on the paper of a decision, not the day on which that was noted', () => {
    const paper = { date: '2027-02-05', by: '部長', number: '12' };
    const noted = step({ by: '山田', at: '2027-02-08T09:00:00+09:00', paper });
    const { decided, steps } = presentPaper(voice({ draft: draft(noted) }), locale, NOW);
    expect(decided).toBe('令和9年2月5日');
    expect(steps?.[0]?.paper?.date).toBe('令和9年2月5日');
  });

  it('of what was sent has the day of sending', () => {
    const sheet = { steps: [step({ by: '山田', at: '2027-02-05T09:00:00+09:00' })] };
    expect(presentPaper(voice({ sheet, answers: [answer('はい。')] }), locale, NOW)).toMatchObject({
      decided: '令和9年2月5日',
      sent: '令和9年2月6日',
      steps: [{ at: '令和9年2月5日 9:00' }],
    });
  });

  it.each([
    ['2019-05-01T00:30:00+09:00', '令和元年5月1日'],
    ['2019-04-30T23:30:00+09:00', '平成31年4月30日'],
    ['2020-01-01T00:00:00+09:00', '令和2年1月1日'],
  ])('names the years of its eras, of %s %s', (receivedAt, day) => {
    expect(presentPaper(voice({ receivedAt }), locale, NOW).received).toBe(day);
  });

  it('of who reads it in another language has the years that are counted there', () => {
    const en = localeIn({ timeZone: 'Asia/Tokyo' }, inLanguage('en'));
    expect(presentPaper(voice({}), en, NOW).received).toBe('3 Feb 2027');
  });

  it('dates what was written, and when its translations were checked', () => {
    const answers = [
      {
        ...answer('はい。'),
        id: 'a',
        translations: [{ id: 't', checkedAt: '2027-02-07T16:00:00Z' }],
      },
    ];
    const translation = { id: 'v', checkedAt: '2027-02-03T16:00:00Z' };
    expect(presentPaper(voice({ answers, translation }), locale, NOW).dates).toEqual({
      a: '令和9年2月6日 9:00',
      t: '令和9年2月8日',
      v: '令和9年2月4日',
    });
  });

  it('is set closer where there is more than two sheets hold', () => {
    const isLong = (text: string) =>
      presentPaper(voice({ answers: [answer(text)] }), locale, NOW).long;
    expect([isLong('市'.repeat(2_000)), isLong('市'.repeat(2_400))]).toEqual([false, true]);
    expect(isLong('a'.repeat(4_000))).toBe(false);
  });
});

describe('the room that a text takes', () => {
  it('is that of its letters and of the lines that paragraphs leave empty', () => {
    expect(roomOf('市役所')).toBe(3);
    expect(roomOf('abcd')).toBe(2);
    expect(roomOf('市\n市')).toBeGreaterThan(roomOf('市市市市'));
  });
});
