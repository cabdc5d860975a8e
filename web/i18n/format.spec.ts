import { describe, expect, it } from '@jest/globals';
import { localeIn } from './city-locale.js';
import { fiscalEra, formatDay, formatFigure, languageName } from './format.js';
import { LOCALES } from './registry.js';

const locale = (tag: string, timeZone = 'Asia/Tokyo') =>
  localeIn({ timeZone }, LOCALES.exact(tag) ?? LOCALES.source);

describe('a day', () => {
  it("is the day in the city's zone, a civil date itself", () => {
    expect(formatDay('2026-12-06T14:30:00Z', locale('ja', 'Asia/Tokyo'))).toContain('12月6日');
    expect(formatDay('2026-12-06T14:30:00Z', locale('ja', 'Pacific/Guam'))).toContain('12月7日');
    expect(formatDay('2026-12-06', locale('ja', 'Pacific/Honolulu'))).toContain('12月6日');
  });
  it('is Gregorian, in Latin figures', () => {
    const lateInLondon = '2026-12-06T16:00:00Z';
    expect(formatDay(lateInLondon, locale('ja'))).toContain('2026年12月7日');
    expect(formatDay(lateInLondon, locale('en'))).toContain('7 December 2026');
    expect(formatDay(lateInLondon, locale('ne'))).toMatch(/2026/);
  });
  it('has no weekday where it could not carry its reading', () => {
    expect(formatDay('2026-12-07', locale('ja-simple'))).toBe('2026年12月7日');
  });
});

describe('figures', () => {
  it('are grouped the same way for all readers', () => {
    expect(formatFigure(3351207, 0)).toBe('3,351,207');
    expect(formatFigure(5, 1)).toBe('5.0');
  });
  it('name the era that most of a fiscal year falls in', () => {
    expect(fiscalEra(2018)).toBe('平成30');
    expect(fiscalEra(2019)).toBe('令和元');
    expect(fiscalEra(2024)).toBe('令和6');
  });
});

describe('the name of a language', () => {
  const name = (tag: string, reader = 'ja') => languageName(tag, locale(reader));

  it.each([
    ['vi', 'ベトナム語'],
    ['und-Arab', 'アラビア文字'],
    ['und', ''],
  ])('of %s is %s', (tag, said) => {
    expect(name(tag)).toBe(said);
  });
});
