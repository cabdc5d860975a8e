import type { IndicatorDetail, NodeKind } from './plan.entities.js';
import type { PlanFile, PlanFileChapter, PlanTextFile } from './plan-file.js';
import type { PlanPassageFile } from './plan-passages.js';

export interface NodeRow {
  code: string;
  kind: NodeKind;
  parentCode: string | null;
  position: number;
  title: string;
  detail: object;
}
export interface IndicatorRow {
  code: string;
  measureCode: string;
  position: number;
  name: string;
  unit: string;
  definition: string;
  direction: 'increase' | 'decrease' | 'maintain' | 'range';
  decimals: number;
  baselineValue: string;
  baselineFiscalYear: number;
  targetValue: string;
  targetFiscalYear: number;
  detail: IndicatorDetail;
}
export interface TextRow {
  code: string;
  lang: string;
  title: string;
  plain: string | null;
  state: 'unchecked' | 'checked';
  /** The Japanese it is a translation of; null where that was not said. */
  source: string | null;
  origin: 'person' | 'engine' | null;
}

const chapterDetail = (chapter: PlanFileChapter) => ({
  inferred: chapter.inferred ?? false,
  issues: chapter.issues,
  basicPolicies: chapter.basicPolicies,
  charts: chapter.charts,
  relatedPlans: chapter.relatedPlans,
  glossary: chapter.glossary,
});

/** The file's tree as rows, parents before children. */
export const nodeRows = (file: PlanFile): NodeRow[] => {
  const rows: NodeRow[] = [
    {
      code: file.basicPolicy.id,
      kind: 'basic_policy',
      parentCode: null,
      position: 1,
      title: file.basicPolicy.title,
      detail: { label: file.basicPolicy.label },
    },
  ];
  file.fields.forEach((field, i) => {
    rows.push({
      code: field.id,
      kind: 'field',
      parentCode: file.basicPolicy.id,
      position: i + 1,
      title: field.title,
      detail: {},
    });
  });
  file.chapters.forEach((chapter, i) => {
    rows.push({
      code: chapter.id,
      kind: 'chapter',
      parentCode: chapter.fieldId,
      position: i + 1,
      title: chapter.title,
      detail: chapterDetail(chapter),
    });
    for (const measure of chapter.measures) {
      const { issueId, basicPolicyId } = measure;
      rows.push({
        code: measure.id,
        kind: 'measure',
        parentCode: chapter.id,
        position: measure.order,
        title: measure.title,
        detail: { issueId, basicPolicyId },
      });
      for (const sub of measure.subMeasures) {
        rows.push({
          code: sub.id,
          kind: 'sub_measure',
          parentCode: measure.id,
          position: sub.order,
          title: sub.title,
          detail: { residentActions: sub.residentActions },
        });
      }
    }
  });
  return rows;
};

export const indicatorRows = (file: PlanFile): IndicatorRow[] =>
  file.chapters.flatMap((chapter) =>
    chapter.indicators.map((k) => ({
      code: k.id,
      measureCode: k.measureId,
      position: k.order,
      name: k.name,
      unit: k.unit,
      definition: k.definition,
      direction: k.direction,
      decimals: k.decimals,
      baselineValue: String(k.baseline.value),
      baselineFiscalYear: k.baseline.fiscalYear,
      targetValue: String(k.target.value),
      targetFiscalYear: k.target.fiscalYear,
      detail: {
        baselineText: k.baseline.text,
        targetText: k.target.text,
        ...(k.range ? { range: k.range } : {}),
        ...(k.betterWhen ? { betterWhen: k.betterWhen } : {}),
      },
    })),
  );

/** Texts of one locale as rows; `passages` says of which Japanese the titles are translations. */
export const textRows = (
  lang: string,
  file: PlanTextFile,
  passages?: Pick<PlanPassageFile, 'titles' | 'origin'>,
): TextRow[] => {
  const row = (code: string, title: string, plain: string | undefined): TextRow => ({
    code,
    lang,
    title,
    plain: plain ?? null,
    state: 'unchecked',
    source: passages?.titles[code] ?? null,
    origin: passages?.titles[code] ? passages.origin : null,
  });
  const groups = [file.basicPolicy, file.field, file.chapter, file.measure, file.subMeasure];
  return [
    ...groups.flatMap((group) =>
      Object.entries(group).map(([code, t]) => row(code, t.title, t.plain)),
    ),
    ...Object.entries(file.indicator).map(([code, t]) => row(code, t.name, t.plain)),
    ...Object.entries(file.unit).map(([unit, title]) => row(`unit:${unit}`, title, undefined)),
    ...Object.entries(file.section).map(([code, title]) =>
      row(`section:${code}`, title, undefined),
    ),
  ];
};

/** What a plan says beside its titles, in one language, as rows. */
export const passageRows = (lang: string, { origin, texts }: PlanPassageFile): TextRow[] =>
  Object.entries(texts).map(([code, { of, text }]) => ({
    code,
    lang,
    title: text,
    plain: null,
    state: 'unchecked',
    source: of,
    origin,
  }));
