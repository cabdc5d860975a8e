import { describe, expect, it } from '@jest/globals';
import { localeIn } from '../../../../i18n/city-locale.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { presentPaper, roomOf } from './present-paper.js';

const ja = LOCALES.exact('ja');
if (!ja) throw new Error('There is no Japanese');
const locale = localeIn({ timeZone: 'Asia/Tokyo' }, ja);

type Printed = Parameters<typeof presentPaper>[0];
const step = (more: object) => ({ kind: 'decide', by: null, at: null, paper: null, ...more });
const voice = (more: object) =>
  ({
    receivedAt: '2027-02-03T10:00:00+09:00',
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
    expect(presentPaper(voice({ draft: draft(step({})) }), locale)).toEqual({
      received: '2027年2月3日',
      drafted: '2027年2月4日',
      decided: null,
      sent: null,
      long: false,
    });
  });

  it('has the day that stands on the paper of a decision, not the day on which that was noted', () => {
    const paper = { date: '2027-02-05', by: '部長', number: '12' };
    const noted = step({ by: '山田', at: '2027-02-08T09:00:00+09:00', paper });
    expect(presentPaper(voice({ draft: draft(noted) }), locale).decided).toBe('2027年2月5日');
  });

  it('of what was sent has the day of sending', () => {
    const sheet = { steps: [step({ by: '山田', at: '2027-02-05T09:00:00+09:00' })] };
    expect(presentPaper(voice({ sheet, answers: [answer('はい。')] }), locale)).toMatchObject({
      decided: '2027年2月5日',
      sent: '2027年2月6日',
    });
  });

  it('is set closer where there is more than two sheets hold', () => {
    const isLong = (text: string) => presentPaper(voice({ answers: [answer(text)] }), locale).long;
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
