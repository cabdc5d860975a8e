import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import type { PlanChangeSaid, PlanStep } from '../../../contract/index.js';
import {
  CurrentPlan,
  definitionOf,
  PLAN_TITLE,
  type PlanChange,
  type PlanFigure,
  PlanRepository,
  type PlanTexts,
  planChanges,
} from '../../../records/plan/index.js';

/** What became of the plan from version to version, the newest first, in the reader's language as far as today's plan says it. */
@Injectable()
export class ReadPlanChanges {
  constructor(
    private readonly plans: PlanRepository,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
  ) {}

  async list(lang: string): Promise<{ items: PlanStep[] }> {
    const [versions, { texts }] = await Promise.all([this.plans.versions(), this.plan.picture()]);
    const steps = versions.map(({ content, version, importedAt }, i): PlanStep => {
      const before = versions[i - 1];
      return {
        plan: said(texts, lang, PLAN_TITLE, content.meta.plan.title),
        version,
        on: this.calendar.dateOf(importedAt),
        changes: before
          ? planChanges(before.content, content).map((change) => inWords(change, texts, lang))
          : [],
      };
    });
    // An import that only brought translations changed nothing of the plan.
    return { items: steps.filter(({ changes }, i) => i === 0 || changes.length > 0).reverse() };
  }
}

const said = (texts: PlanTexts, lang: string, code: string, original: string) => {
  const { title, lang: found } = texts.find(code, lang, original);
  return { text: title, lang: found };
};

const inWords = (
  { what, code, change, name, before, after, from, to }: PlanChange,
  texts: PlanTexts,
  lang: string,
): PlanChangeSaid => {
  const of = change === 'counting' ? definitionOf(code) : code;
  const figure = ({ unit, ...rest }: PlanFigure) => ({
    ...rest,
    unit: texts.find(`unit:${unit}`, lang, unit).title,
  });
  return {
    ...{ what, code, change },
    name: said(texts, lang, code, name),
    ...(before === undefined ? {} : { before: said(texts, lang, of, before) }),
    ...(after === undefined ? {} : { after: said(texts, lang, of, after) }),
    ...(from ? { from: figure(from) } : {}),
    ...(to ? { to: figure(to) } : {}),
  };
};
