import type {
  Actual,
  Chapter,
  Counting,
  Indicator,
  Measure,
  MeasureSummary,
  PlanPassage,
  Plan as PlanTree,
  SectionRef,
} from '../../../contract/index.js';
import { progressOf } from '../../../records/indicators/index.js';
import {
  chartWords,
  definitionOf,
  type IndicatorRow,
  type NodeRow,
  PLAN_TITLE,
  type PlanFileChapter,
  type PlanSnapshot,
  type PlanTexts,
  SUCCESSOR_TITLE,
} from '../../../records/plan/index.js';

export interface ViewContext {
  readonly lang: string;
  /** Who answers for a node today. */
  section(code: string): SectionRef | undefined;
  /** Published opinions per measure. */
  published(measureCode: string): number;
  /** What an indicator came to, the oldest year first. */
  actuals(code: string): readonly Actual[];
  /** What an indicator that counts by itself came to so far. */
  counting(code: string): Counting | undefined;
}

type ChapterDetail = Pick<
  PlanFileChapter,
  'issues' | 'charts' | 'basicPolicies' | 'relatedPlans' | 'glossary'
> & { inferred: boolean };
interface MeasureDetail {
  issueId: string;
  basicPolicyId: string;
}

const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true });

/** Puts the rows of one plan into the shapes of the contract, in one language. Pure: owners and counts come from outside. */
export class PlanView {
  private readonly children = new Map<string | null, NodeRow[]>();
  private readonly nodes = new Map<string, NodeRow>();

  constructor(
    private readonly snapshot: PlanSnapshot,
    private readonly texts: PlanTexts,
    private readonly context: ViewContext,
  ) {
    for (const node of snapshot.nodes) {
      this.nodes.set(node.code, node);
      this.children.set(node.parentCode, [...(this.children.get(node.parentCode) ?? []), node]);
    }
  }

  tree(): PlanTree | undefined {
    const { plan } = this.snapshot;
    const root = this.childrenOf(null)[0];
    if (!plan || !root) return undefined;
    const { successor } = plan.detail;
    return {
      code: plan.code,
      titleOriginal: plan.title,
      ...this.texts.find(PLAN_TITLE, this.context.lang, plan.title),
      period: plan.period,
      startFiscalYear: plan.startFiscalYear,
      endFiscalYear: plan.endFiscalYear,
      state: plan.state,
      version: plan.version,
      municipality: plan.detail.municipality,
      ...(successor ? { successor: this.successor(successor) } : {}),
      basicPolicy: this.localized(root),
      fields: this.childrenOf(root.code).map((field) => ({
        ...this.localized(field),
        chapters: this.childrenOf(field.code).map((c) => this.chapter(c)),
      })),
    };
  }

  measures(): MeasureSummary[] {
    return this.ofKind('measure')
      .sort(byCode)
      .map((node) => ({
        ...this.owned(node),
        chapter: node.parentCode ?? '',
        published: this.context.published(node.code),
      }));
  }

  /** One measure, or undefined where the code is not one. */
  measure(code: string): Measure | undefined {
    const node = this.nodes.get(code);
    const parent =
      node?.kind === 'measure' && node.parentCode ? this.nodes.get(node.parentCode) : undefined;
    if (!node || !parent) return undefined;
    const detail = node.detail as MeasureDetail;
    const chapter = parent.detail as ChapterDetail;
    return {
      ...this.owned(node),
      chapter: this.localized(parent),
      issue: this.passageAmong(chapter.issues, detail.issueId),
      basicPolicy: this.passageAmong(chapter.basicPolicies, detail.basicPolicyId),
      subMeasures: this.childrenOf(code).map((sub) => this.owned(sub)),
      indicators: this.indicators((k) => k.measureCode === code),
      ...this.beside(chapter),
      published: this.context.published(code),
    };
  }

  /** All indicators of the plan, in the order of their codes. */
  allIndicators(): Indicator[] {
    return this.indicators(() => true);
  }

  private successor(next: NonNullable<NonNullable<PlanSnapshot['plan']>['detail']['successor']>) {
    const { title } = this.texts.find(SUCCESSOR_TITLE, this.context.lang, next.title);
    return { ...next, title, titleOriginal: next.title };
  }

  private passage(code: string, original: string): PlanPassage {
    return this.texts.passage(code, this.context.lang, original);
  }

  private passageAmong(
    passages: readonly { readonly id: string; readonly text: string }[],
    id: string,
  ): PlanPassage | undefined {
    const found = passages.find((one) => one.id === id);
    return found && this.passage(found.id, found.text);
  }

  /** What stands beside the measures of a chapter, and on the page of each of them. */
  private beside({ relatedPlans, glossary }: ChapterDetail) {
    return {
      relatedPlans: relatedPlans.map(({ id, title, period }) => ({
        code: id,
        title: this.passage(id, title),
        period: period.text,
        startFiscalYear: period.startFiscalYear,
        endFiscalYear: period.endFiscalYear,
      })),
      glossary: glossary.map(({ id, term, definition }) => ({
        code: id,
        term: this.passage(id, term),
        definition: this.passage(definitionOf(id), definition),
      })),
    };
  }

  private chapter(node: NodeRow): Chapter {
    const detail = node.detail as ChapterDetail;
    const measures = this.childrenOf(node.code);
    const codes = new Set(measures.map((m) => m.code));
    const text = (t: { id: string; order: number; text: string }) => ({
      code: t.id,
      order: t.order,
      ...this.passage(t.id, t.text),
    });
    return {
      ...this.localized(node),
      field: node.parentCode ?? '',
      inferred: detail.inferred,
      issues: detail.issues.map(text),
      basicPolicies: detail.basicPolicies.map(text),
      charts: detail.charts.map(({ id, ...chart }) => ({
        code: id,
        ...chart,
        said: this.passage(id, chartWords(chart)),
      })),
      measures: measures.map((m) => ({
        ...this.owned(m),
        published: this.context.published(m.code),
        subMeasures: this.childrenOf(m.code).map((sub) => this.owned(sub)),
      })),
      indicators: this.indicators((k) => codes.has(k.measureCode)),
      ...this.beside(detail),
    };
  }

  private indicators(wanted: (row: IndicatorRow) => boolean): Indicator[] {
    return this.snapshot.indicators
      .filter(wanted)
      .sort(byCode)
      .map((k) => this.indicator(k));
  }

  private indicator(k: IndicatorRow): Indicator {
    const { title, ...text } = this.texts.find(k.code, this.context.lang, k.name);
    const { baselineText, targetText, range, betterWhen } = k.detail;
    const goal = {
      direction: k.direction,
      ...(range ? { range } : {}),
      baseline: {
        value: Number(k.baselineValue),
        fiscalYear: k.baselineFiscalYear,
        text: baselineText,
      },
      target: { value: Number(k.targetValue), fiscalYear: k.targetFiscalYear, text: targetText },
    };
    const actuals = [...this.context.actuals(k.code)];
    const progress = progressOf(goal, actuals.at(-1));
    const counting = this.context.counting(k.code);
    return {
      code: k.code,
      measure: k.measureCode,
      name: title,
      nameOriginal: k.name,
      ...text,
      unit: this.texts.find(`unit:${k.unit}`, this.context.lang, k.unit).title,
      unitOriginal: k.unit,
      definition: this.passage(definitionOf(k.code), k.definition),
      ...goal,
      ...(betterWhen ? { betterWhen } : {}),
      decimals: k.decimals,
      actuals,
      ...(progress ? { progress } : {}),
      ...(counting ? { counting } : {}),
    };
  }

  private owned(node: NodeRow) {
    return { ...this.localized(node), section: this.context.section(node.code) };
  }

  private localized(node: NodeRow) {
    return {
      code: node.code,
      titleOriginal: node.title,
      ...this.texts.find(node.code, this.context.lang, node.title),
    };
  }

  private childrenOf(code: string | null): NodeRow[] {
    return this.children.get(code) ?? [];
  }

  private ofKind(kind: NodeRow['kind']): NodeRow[] {
    return this.snapshot.nodes.filter((n) => n.kind === kind);
  }
}
