import { describe, expect, it } from '@jest/globals';
import { loadPlanFile, loadPlanPassages } from '../../core/infra/city-data.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { findSlips } from '../../core/language/faithful/index.js';
import { checkPlainJapanese } from '../../core/language/plain-japanese/index.js';
import { passagesOf, titlesOf } from '../../core/records/plan/index.js';

/** Is everything the city's plan says there in every language, as it says it today, and as far as can be told without a slip? */
const plan = passagesOf(loadPlanFile(readCity()));
const titles = titlesOf(loadPlanFile(readCity()));
const passages = loadPlanPassages(readCity());
const languages = loadLocales()
  .rows.map(({ tag }) => tag)
  .filter((tag) => tag !== 'ja');

/**
 * What the checks take for a slip though it is none: a place that is called so by its own name, another name of the same
 * country, words of a language that begin with a capital. Each was looked at.
 */
const NO_SLIPS = [
  /name added (Kasuri|Buraku|Pantao|ingl[êé]s|China|Chin|Tsina|Tiongkok|चीन|중국)$/,
  /name missing (ワーク・ライフ・バランス|次伊勢崎)$/,
  /negation added .*Kasuri no Sato$/,
  /language added Região de Teradomari/,
];
const slipsIn = (of: string, text: string, lang: string): string[] =>
  findSlips({ text: of, lang: 'ja' }, { text, lang }, { names: ['伊勢崎'] })
    .map(({ kind, side, value }) => `${kind} ${side} ${value}`)
    .filter((slip) => !NO_SLIPS.some((known) => known.test(slip)));

describe.each(languages)('what the plan says, in %s', (tag) => {
  const texts = passages[tag]?.texts ?? {};

  it('is all there, and of the Japanese that stands in the plan', () => {
    const of = Object.entries(texts).map(([code, text]) => [code, text.of]);
    expect(Object.fromEntries(of)).toEqual(Object.fromEntries(plan));
  });

  it('says of which Japanese each title is', () => {
    expect(passages[tag]?.titles).toEqual(Object.fromEntries(titles));
  });

  it('keeps every number, date, name and no of it', () => {
    const found = Object.entries(texts).flatMap(([code, { of, text }]) =>
      slipsIn(of, text, tag).map((slip) => `${code}: ${slip}`),
    );
    expect(found).toEqual([]);
  });

  it('keeps each mark of a word that is explained', () => {
    const marks = (text: string) => text.split('*').length;
    const wrong = Object.entries(texts).filter(([, { of, text }]) => marks(of) !== marks(text));
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

it('is plain Japanese in ja-simple', () => {
  const texts = Object.entries(passages['ja-simple']?.texts ?? {});
  const found = texts.flatMap(([code, { text }]) =>
    checkPlainJapanese(text).map((fault) => `${code}: ${fault.rule} ${fault.found}`),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

it('a changed number is found', () => {
  const { of, text } = passages.vi?.texts['5-6-g3:definition'] ?? { of: '', text: '' };
  expect(slipsIn(of, text.replace('70%', '7%'), 'vi')).not.toEqual([]);
});
