import type {
  Chapter,
  Indicator,
  Measure,
  MeasureSummary,
  Plan as PlanTree,
  SectionRef,
} from '../../../contract/index.js';
import type {
  IndicatorRow,
  NodeRow,
  PlanFileChapter,
  PlanSnapshot,
  PlanTexts,
} from '../../../records/plan/index.js';

export interface ViewContext {
  readonly lang: string;
  /** Who answers for a node today. */
  section(code: string): SectionRef | undefined;
  /** Published opinions per measure. */
  published(measureCode: string): number;
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
    return {
      code: plan.code,
      title: plan.title,
      period: plan.period,
      startFiscalYear: plan.startFiscalYear,
      endFiscalYear: plan.endFiscalYear,
      state: plan.state,
      version: plan.version,
      ...plan.detail,
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
      issue: chapter.issues.find((i) => i.id === detail.issueId)?.text,
      basicPolicy: chapter.basicPolicies.find((p) => p.id === detail.basicPolicyId)?.text,
      subMeasures: this.childrenOf(code).map((sub) => this.owned(sub)),
      indicators: this.indicators((k) => k.measureCode === code),
      relatedPlans: chapter.relatedPlans.map((r) => ({
        code: r.id,
        title: r.title,
        period: r.period.text,
      })),
      glossary: chapter.glossary.map((g) => ({
        code: g.id,
        term: g.term,
        definition: g.definition,
      })),
      published: this.context.published(code),
    };
  }

  private chapter(node: NodeRow): Chapter {
    const detail = node.detail as ChapterDetail;
    const measures = this.childrenOf(node.code);
    const codes = new Set(measures.map((m) => m.code));
    const text = (t: { id: string; order: number; text: string }) => ({
      code: t.id,
      order: t.order,
      text: t.text,
    });
    return {
      ...this.localized(node),
      field: node.parentCode ?? '',
      inferred: detail.inferred,
      issues: detail.issues.map(text),
      basicPolicies: detail.basicPolicies.map(text),
      charts: detail.charts.map(({ id, ...chart }) => ({ code: id, ...chart })),
      measures: measures.map((m) => ({
        ...this.owned(m),
        published: this.context.published(m.code),
        subMeasures: this.childrenOf(m.code).map((sub) => this.owned(sub)),
      })),
      indicators: this.indicators((k) => codes.has(k.measureCode)),
      relatedPlans: detail.relatedPlans.map((r) => ({
        code: r.id,
        title: r.title,
        period: r.period.text,
        startFiscalYear: r.period.startFiscalYear,
        endFiscalYear: r.period.endFiscalYear,
      })),
      glossary: detail.glossary.map((g) => ({
        code: g.id,
        term: g.term,
        definition: g.definition,
      })),
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
    return {
      code: k.code,
      measure: k.measureCode,
      name: title,
      nameOriginal: k.name,
      ...text,
      unit: this.texts.find(`unit:${k.unit}`, this.context.lang, k.unit).title,
      unitOriginal: k.unit,
      definition: k.definition,
      direction: k.direction,
      ...(range ? { range } : {}),
      ...(betterWhen ? { betterWhen } : {}),
      decimals: k.decimals,
      baseline: {
        value: Number(k.baselineValue),
        fiscalYear: k.baselineFiscalYear,
        text: baselineText,
      },
      target: {
        value: Number(k.targetValue),
        fiscalYear: k.targetFiscalYear,
        text: targetText,
      },
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
