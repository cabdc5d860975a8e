import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Measure, Plan } from '../../core/contract/index.js';
import { loadPlanFile } from '../../core/infra/city-data.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the API give back every text and number of the city's plan, in every language? */
let product: Product;
const file = loadPlanFile(readCity());
const tree = async (lang: string): Promise<Plan> =>
  (await product.call<Plan>('GET', `/api/plan?lang=${lang}`)).body;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

describe('the plan as the API gives it', () => {
  it('holds what the issue counts', async () => {
    const plan = await tree('ja');
    const chapters = plan.fields.flatMap((f) => f.chapters);
    const measures = chapters.flatMap((c) => c.measures);
    expect({
      fields: plan.fields.length,
      chapters: chapters.length,
      issues: chapters.flatMap((c) => c.issues).length,
      basicPolicies: chapters.flatMap((c) => c.basicPolicies).length,
      measures: measures.length,
      subMeasures: measures.flatMap((m) => m.subMeasures).length,
      indicators: chapters.flatMap((c) => c.indicators).length,
      relatedPlans: chapters.flatMap((c) => c.relatedPlans).length,
      glossary: chapters.flatMap((c) => c.glossary).length,
    }).toEqual({
      fields: 2,
      chapters: 6,
      issues: 18,
      basicPolicies: 18,
      measures: 18,
      subMeasures: 56,
      indicators: 14,
      relatedPlans: 7,
      glossary: 14,
    });
  });

  it('has every text and number of the file, level by level', async () => {
    const plan = await tree('ja');
    const given = {
      title: plan.titleOriginal,
      period: plan.period,
      municipality: plan.municipality,
      basicPolicy: plan.basicPolicy.titleOriginal,
      fields: plan.fields.map((f) => [f.code, f.titleOriginal]),
      chapters: plan.fields
        .flatMap((f) => f.chapters)
        .map((c) => ({
          id: c.code,
          field: c.field,
          title: c.titleOriginal,
          issues: c.issues.map((t) => [t.code, t.order, t.text]),
          policies: c.basicPolicies.map((t) => [t.code, t.order, t.text]),
          charts: c.charts.map((t) => [t.code, t.title, t.note]),
          measures: c.measures.map((m) => [
            m.code,
            m.titleOriginal,
            m.subMeasures.map((s) => [s.code, s.titleOriginal]),
          ]),
          indicators: c.indicators.map((k) => [
            k.code,
            k.measure,
            k.nameOriginal,
            k.unitOriginal,
            k.definition.text,
            k.direction,
            k.range,
            k.betterWhen,
            k.decimals,
            k.baseline,
            k.target,
          ]),
          related: c.relatedPlans.map((r) => [
            r.code,
            r.title.text,
            r.period,
            r.startFiscalYear,
            r.endFiscalYear,
          ]),
          glossary: c.glossary.map((g) => [g.code, g.term.text, g.definition.text]),
        })),
    };
    const figure = (v: { value: number; fiscalYear: number; text: string }) => ({
      value: v.value,
      fiscalYear: v.fiscalYear,
      text: v.text,
    });
    expect(given).toEqual({
      title: file.meta.plan.title,
      period: file.meta.plan.periodText,
      municipality: file.meta.municipality,
      basicPolicy: file.basicPolicy.title,
      fields: file.fields.map((f) => [f.id, f.title]),
      chapters: file.chapters.map((c) => ({
        id: c.id,
        field: c.fieldId,
        title: c.title,
        issues: c.issues.map((t) => [t.id, t.order, t.text]),
        policies: c.basicPolicies.map((t) => [t.id, t.order, t.text]),
        charts: c.charts.map((t) => [t.id, t.title, t.note]),
        measures: c.measures.map((m) => [m.id, m.title, m.subMeasures.map((s) => [s.id, s.title])]),
        indicators: c.indicators.map((k) => [
          k.id,
          k.measureId,
          k.name,
          k.unit,
          k.definition,
          k.direction,
          k.range,
          k.betterWhen,
          k.decimals,
          figure(k.baseline),
          figure(k.target),
        ]),
        related: c.relatedPlans.map((r) => [
          r.id,
          r.title,
          r.period.text,
          r.period.startFiscalYear,
          r.period.endFiscalYear,
        ]),
        glossary: c.glossary.map((g) => [g.id, g.term, g.definition]),
      })),
    });
  });

  it("agrees with the city's own text, the authority", () => {
    const plain = (text: string): string =>
      text.replace(/<[^>]+>/g, '').replace(/[\s\\*＊#●•-]/g, '');
    // 生産年齢人□ of the source is a slip of its reading; the file has 人口 (see its notes).
    const source = plain(
      readFileSync(join(readCity().folder, 'plan.source.txt'), 'utf8'),
    ).replaceAll('人□', '人口');
    const texts = file.chapters.flatMap((c) => [
      ...c.issues.map((t) => t.text),
      ...c.basicPolicies.map((t) => t.text),
      ...c.charts.map((t) => `${t.title}${t.note ?? ''}`),
      ...c.measures.flatMap((m) => [m.title, ...m.subMeasures.map((s) => s.title)]),
      ...c.indicators.flatMap((k) => [k.name, k.baseline.text, k.target.text, k.definition]),
      ...c.relatedPlans.map((r) => r.title),
      ...c.glossary.flatMap((g) => [g.term, g.definition]),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !source.includes(plain(text)))).toEqual([]);
  });

  it('says of a figure with a good range which it is, and of one to be kept low that less is better', async () => {
    const indicators = (await tree('ja')).fields.flatMap((f) =>
      f.chapters.flatMap((c) => c.indicators),
    );
    const special = indicators.filter((k) => k.range || k.betterWhen);
    expect(special).toMatchObject([
      { code: '5-6-k2', direction: 'maintain', betterWhen: 'lower' },
      { code: '5-6-k3', direction: 'range', range: { from: 3, to: 5 } },
    ]);
  });

  it('holds no remark of those who made the file: all that is no Japanese stands in the city’s text', async () => {
    const source = readFileSync(join(readCity().folder, 'plan.source.txt'), 'utf8');
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(strings)
          : [];
    const english = strings(await tree('ja')).filter((text) =>
      /[a-z]{2,} [a-z]{2,} [a-z]/i.test(text),
    );
    expect(english.filter((text) => !source.includes(text))).toEqual([]);
  });

  it.each(loadLocales().rows.map((row) => row.tag))(
    'has a title and a plain sentence for everything in %s',
    async (lang) => {
      const plan = await tree(lang);
      const chapters = plan.fields.flatMap((f) => f.chapters);
      const nodes = chapters.flatMap((c) => [
        c,
        ...c.measures,
        ...c.measures.flatMap((m) => m.subMeasures),
      ]);
      const indicators = chapters.flatMap((c) => c.indicators);
      expect(
        nodes.filter((n) => n.lang !== lang || !n.title || !n.plain).map((n) => n.code),
      ).toEqual([]);
      expect(
        indicators.filter((k) => k.lang !== lang || !k.name || !k.plain).map((k) => k.code),
      ).toEqual([]);
      // Translations are marked until a person has checked them; the plan's own Japanese needs no mark.
      expect(new Set(nodes.map((n) => n.checked))).toEqual(new Set([lang === 'ja']));
    },
  );

  it.each(loadLocales().rows.map((row) => row.tag))(
    'says in %s what the plan says, with its Japanese beside a translation',
    async (lang) => {
      const plan = await tree(lang);
      const passages = plan.fields.flatMap((f) =>
        f.chapters.flatMap((c) => [
          ...c.issues,
          ...c.basicPolicies,
          ...c.indicators.map((k) => k.definition),
          ...c.relatedPlans.map((r) => r.title),
          ...c.glossary.flatMap((g) => [g.term, g.definition]),
        ]),
      );
      expect(passages).toHaveLength(18 + 18 + 14 + 7 + 2 * 14);
      expect(passages.filter((p) => p.lang !== lang || p.checked !== (lang === 'ja'))).toEqual([]);
      const original = ({ text, original }: { text: string; original?: string | undefined }) =>
        original ?? text;
      const ja = await product.call<Plan>('GET', '/api/plan?lang=ja');
      const first = ja.body.fields[0]?.chapters[0]?.issues[0]?.text;
      expect(passages[0] && original(passages[0])).toBe(first);
      expect([plan.lang, plan.titleOriginal]).toEqual([lang, file.meta.plan.title]);
    },
  );

  it('gives one measure whole, with its section in both names', async () => {
    const { body } = await product.call<Measure>('GET', '/api/measures/5-4-1?lang=pt-BR');
    expect(body).toMatchObject({
      code: '5-4-1',
      titleOriginal: '多文化共生社会の形成',
      lang: 'pt-BR',
      checked: false,
      section: { nameOriginal: '多文化共生課' },
    });
    expect(body.indicators).toMatchObject([
      {
        code: '5-4-k1',
        baseline: { value: 5565, fiscalYear: 2018 },
        target: { value: 5800, fiscalYear: 2024 },
      },
    ]);
    expect(body.subMeasures.map((s) => s.code)).toEqual([
      '5-4-1-1',
      '5-4-1-2',
      '5-4-1-3',
      '5-4-1-4',
    ]);
  });

  it.each(['9-9-9', '5-4', '5-4-1-1', '%27%20or%201'])('has no measure %s', async (code) => {
    expect(await product.call('GET', `/api/measures/${code}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });
});
