import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { listPlanChanges, type Plan, type PlanStep } from '../../core/contract/index.js';
import { loadPlanFile, loadPlanPassages, loadPlanTexts } from '../../core/infra/city-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { ImportPlan } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { loadPlan } from '../../scripts/load-plan.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a plan come into an empty house whole, and change nothing the second time? */
let product: Product;
const file = loadPlanFile(readCity());
const tree = async (): Promise<Plan> => (await product.call<Plan>('GET', '/api/plan?lang=ja')).body;

beforeAll(async () => {
  product = await startProduct({}, 'schema');
});
afterAll(() => product.close());

describe('importing a plan', () => {
  it('brings plan, sections and desks into a database that has none', async () => {
    expect((await product.call('GET', '/api/plan')).status).toBe(404);
    const { written, sectionsAdded } = await loadPlan(product.app, OPERATOR);
    expect(written).toBe(true);
    expect(sectionsAdded).toBeGreaterThan(0);
    const { fields } = await tree();
    expect(fields.flatMap((f) => f.chapters).map((c) => c.code)).toEqual(
      file.chapters.map((c) => c.id),
    );
  });

  it('the same again changes nothing', async () => {
    const { changes, written, sectionsAdded } = await loadPlan(product.app, OPERATOR);
    expect({ changes, written, sectionsAdded }).toEqual({
      changes: [],
      written: false,
      sectionsAdded: 0,
    });
  });

  it('tells in a dry run what would change, and changes nothing', async () => {
    const before = await tree();
    const changed = structuredClone(file);
    const first = changed.chapters[0]?.measures[0];
    if (first) first.title = '協働まちづくり';
    const { changes, written } = await product.app
      .get(ImportPlan)
      .import(OPERATOR, { file: changed, texts: {}, dryRun: true });
    expect(written).toBe(false);
    expect(changes.filter((c) => c.what === 'node')).toEqual([
      { what: 'node', code: '5-1-1', change: 'changed', fields: ['title'] },
    ]);
    expect(await tree()).toEqual(before);
  });

  describe('of which the Japanese has changed', () => {
    const texts = loadPlanTexts(readCity());
    const passages = loadPlanPassages(readCity());
    const changed = structuredClone(file);
    const issue = changed.chapters[0]?.issues[0];
    if (issue) issue.text = 'まったく別の課題があります。';
    const issues = async (lang: string) => {
      const { body } = await product.call<Plan>('GET', `/api/plan?lang=${lang}`);
      return body.fields[0]?.chapters[0]?.issues ?? [];
    };
    const bring = (plan: typeof file, more: typeof passages = passages) =>
      product.app.get(ImportPlan).import(OPERATOR, { file: plan, texts, passages: more });
    const JAPANESE = { text: 'まったく別の課題があります。', lang: 'ja', checked: true };

    it.each(['vi', 'ja-simple'])(
      'shows no translation of what stood there before, in %s',
      async (lang) => {
        await bring(changed);
        const [first, second] = await issues(lang);
        expect(first).toEqual({ code: '5-1-i1', order: 1, ...JAPANESE });
        expect(second).toMatchObject({ lang, original: file.chapters[0]?.issues[1]?.text });
      },
    );

    it('shows no title of what was called otherwise before, and the others as before', async () => {
      const renamed = structuredClone(file);
      const chapter = renamed.chapters[0];
      if (chapter) chapter.title = '新しい章';
      await bring(renamed);
      const { body } = await product.call<Plan>('GET', '/api/plan?lang=vi');
      const [first, second] = body.fields[0]?.chapters ?? [];
      expect(first).toMatchObject({ title: '新しい章', lang: 'ja', checked: true });
      expect(first?.plain).toBeUndefined();
      expect(second).toMatchObject({ lang: 'vi', checked: false });
    });

    it('says of the next plan where it can be read, where the file does', async () => {
      const linked = structuredClone(file);
      const { successor } = linked.meta.plan;
      if (successor) successor.url = 'https://example.org/next';
      await bring(linked);
      const { body } = await product.call<Plan>('GET', '/api/plan?lang=vi');
      expect(body.successor).toEqual({
        title: passages.vi?.texts.successor?.text,
        titleOriginal: file.meta.plan.successor?.title,
        startFiscalYear: 2025,
        url: 'https://example.org/next',
      });
    });

    it('shows the old translation again when the old words are back', async () => {
      await bring(changed);
      await bring(file);
      expect((await issues('vi'))[0]).toMatchObject({ lang: 'vi', checked: false });
    });

    it('keeps what a person has checked, but not against a translation of the new words', async () => {
      const check = `update plan_texts set state = 'checked', title = 'Đã kiểm tra' where code = '5-1-i1' and lang = 'vi'`;
      await product.app.get(DataSource).query(check);
      await bring(changed);
      expect((await issues('vi'))[0]).toMatchObject(JAPANESE);
      await bring(file);
      expect((await issues('vi'))[0]).toMatchObject({ text: 'Đã kiểm tra', checked: true });
      const { vi } = passages;
      const of = { '5-1-i1': { of: JAPANESE.text, text: 'Bản dịch mới.' } };
      await bring(changed, {
        ...passages,
        ...(vi ? { vi: { ...vi, texts: { ...vi.texts, ...of } } } : {}),
      });
      expect((await issues('vi'))[0]).toMatchObject({ text: 'Bản dịch mới.', checked: false });
    });
  });

  it('says to everybody what became of measures and indicators, newest first, in their language', async () => {
    const changed = structuredClone(file);
    const [measure] = changed.chapters[0]?.measures ?? [];
    const [indicator] = changed.chapters[0]?.indicators ?? [];
    if (measure) measure.title = '協働まちづくり';
    if (indicator) indicator.target = { value: 140_000, fiscalYear: 2026, text: '140,000人' };
    const [texts, passages] = [loadPlanTexts(readCity()), loadPlanPassages(readCity())];
    await product.app.get(ImportPlan).import(OPERATOR, { file: changed, texts, passages });
    const { items } = (await product.ask(listPlanChanges, {})).body;
    expect(items[0]?.changes).toMatchObject([
      {
        ...{ what: 'measure', code: measure?.id, change: 'renamed' },
        before: { text: file.chapters[0]?.measures[0]?.title },
        after: { text: '協働まちづくり' },
      },
      {
        ...{ what: 'indicator', code: indicator?.id, change: 'target' },
        from: { value: 130_000, fiscalYear: 2024 },
        to: { value: 140_000, fiscalYear: 2026 },
      },
    ]);
    expect(items.at(-1)).toMatchObject({ version: 1, changes: [] });
    const { body } = await product.call<{ items: PlanStep[] }>('GET', '/api/plan/changes?lang=vi');
    expect(body.items[0]?.changes.map(({ name }) => name.lang)).toEqual(['ja', 'vi']);
  });
});
