import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlanTextFile, planTextFile } from '../../plan/index.js';
import { buildClassifier } from './classifier.js';
import { type LexiconFile, lexiconFile } from './lexicon-file.js';
import { isMeasure, SHIPPED_THRESHOLD } from './model.js';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const folder = 'core/routing/data/lexicon';
const tags = readdirSync(folder).map((name) => name.replace('.json', ''));
const lexicons: Record<string, LexiconFile> = Object.fromEntries(
  tags.map((tag) => [tag, lexiconFile.parse(json(join(folder, `${tag}.json`)))]),
);
const planTexts: Record<string, PlanTextFile> = Object.fromEntries(
  [...tags, 'ja-simple'].map((tag) => [
    tag,
    planTextFile.parse(json(join('locales', tag, 'plan.json'))),
  ]),
);
const { classify } = buildClassifier({ planTexts, lexicons });
const first = (text: string) => classify({ text }).items[0];

describe('the lexicons', () => {
  const codes = Object.keys(planTexts.ja?.measure ?? {}).sort();
  it.each(tags)('%s speaks of all measures and only of them', (tag) => {
    expect(Object.keys(lexicons[tag]?.measures ?? {}).sort()).toEqual(codes);
    for (const code of Object.keys(lexicons[tag]?.outside ?? {}))
      expect(isMeasure(code)).toBe(false);
  });
  it.each(tags)('%s speaks of the same neighbours and dangers as Japanese', (tag) => {
    expect(Object.keys(lexicons[tag]?.outside ?? {}).sort()).toEqual(
      Object.keys(lexicons.ja?.outside ?? {}).sort(),
    );
    for (const lines of Object.values(lexicons[tag]?.danger ?? {}))
      expect(lines).not.toHaveLength(0);
  });
});

describe('what a voice is about', () => {
  it.each([
    ['窓口に通訳を置いてください。日本語がわかりません。', '5-4-1'],
    ['madoguchi de juminhyo, jikan ga kakaru', '5-5-1'],
    ['Toi khong du tien nop thue cu tru', '5-6-1'],
    ['자치회에 가입하고 싶어요', '5-1-2'],
    ['नगरको बजेट कहाँ खर्च हुन्छ?', '5-6-3'],
    ['ゴミ袋が高い', 'out'],
    ['O onibus nao passa mais aqui', 'out'],
  ])('%s -> %s', (text, code) => expect(first(text)?.code).toBe(code));

  it('says why', () => {
    const [best] = classify({ text: '通訳をお願いします。外国人です。' }).items;
    expect(best?.reason.words).toEqual(expect.arrayContaining(['通訳', '外国人']));
  });

  it('names the neighbour of what is no measure', () => {
    const out = classify({ text: '道路に穴が開いています' }).items[0];
    expect(out).toMatchObject({ code: 'out', neighbour: 'doro-iji' });
  });

  it('shows both matters of one voice', () => {
    const { items } = classify({
      text: '住民税が払えません。それと、町内会の回覧板が多すぎます。',
    });
    expect(
      items
        .slice(0, 2)
        .map((i) => i.code)
        .sort(),
    ).toEqual(['5-1-2', '5-6-1']);
  });

  it('forgives a mistyped word', () => {
    expect(first('We need an interpretor for Portugese')?.code).toBe('5-4-1');
  });
});

describe('danger', () => {
  it.each([
    ['夫に殴られています', 'violence'],
    ['もう死にたいです', 'suicide'],
    ['My father hits me every day', 'child'],
    ['ficou com meu passaporte a empreiteira', 'trafficking'],
    ['chồng đánh em', 'violence'],
    ['आत्महत्या गर्न मन छ', 'suicide'],
    ['护照被老板扣了', 'trafficking'],
    ['남편이 때려요', 'violence'],
  ])('%s: %s', (text, kind) =>
    expect(classify({ text }).danger.map((d) => d.kind)).toContain(kind),
  );

  it('means nothing where it is only named', () => {
    expect(classify({ text: '自殺予防の講演会に行きました' }).danger).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t　'],
    ['emoji', '😀🎉👍🏽🗾'],
    ['a lone surrogate', '\ud83d'],
    ['an unknown script', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᏂ'],
    ['signs', '!!??---///'],
  ])('%s: low scores', (_, text) => {
    const { items, danger } = classify({ text });
    expect(items).toHaveLength(19);
    expect(items[0]?.score).toBeLessThan(SHIPPED_THRESHOLD);
    expect(danger).toEqual([]);
  });

  it('answers any text with probabilities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { items } = classify({ text });
        const sum = items.reduce((all, { score }) => all + score, 0);
        expect(items).toHaveLength(19);
        expect(sum).toBeCloseTo(1, 3);
        for (const { score } of items) expect(score).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one letter', 'あ'.repeat(100_000)],
    ['one word', 'ごみ tax あ🗑️'.repeat(10_000)],
    ['no space', 'x'.repeat(100_000)],
    ['marks', 'e\u0301'.repeat(50_000)],
    ['surrogates', '\ud800'.repeat(100_000)],
  ])('100,000 characters (%s) within 50 ms', (_, text) => {
    classify({ text });
    const from = performance.now();
    classify({ text });
    expect(performance.now() - from).toBeLessThan(50);
  });
});
