import * as z from 'zod/mini';
import type { PlanFile } from './plan-file.js';

/** Codes of texts of a plan that are neither the title of a node nor the name of an indicator. */
export const PLAN_TITLE = 'plan';
export const SUCCESSOR_TITLE = 'successor';
/** What a term means, or how an indicator is counted, beside the term or the name itself. */
export const definitionOf = (code: string): string => `${code}:definition`;

/** A chart that the plan names, with the plan's own word beside its title. */
export const chartWords = ({
  title,
  note = '',
}: {
  readonly title: string;
  readonly note?: string | undefined;
}): string => title + note;

/**
 * `cities/<city>/plan-texts/<tag>.json`: what the plan says beside its titles, in one language, by the codes of the plan. `of` is
 * the Japanese that was translated: a translation of anything else than the plan says today is shown to nobody. `titles` says the
 * same of the titles in `texts/<tag>.json`. `origin`: who made the translations; none has been checked by a person.
 */
export const planPassageFile = z.object({
  origin: z.enum(['person', 'engine']),
  titles: z._default(z.record(z.string(), z.string()), {}),
  texts: z.record(
    z.string(),
    z.object({
      of: z.string().check(z.minLength(1)),
      text: z.string().check(z.minLength(1)),
    }),
  ),
});
export type PlanPassageFile = z.infer<typeof planPassageFile>;

/** The plan's own titles of its nodes, and the names of its indicators, by their codes. */
export const titlesOf = ({
  basicPolicy,
  fields,
  chapters,
}: PlanFile): ReadonlyMap<string, string> => {
  const measures = chapters.flatMap((chapter) => chapter.measures);
  const nodes = [
    basicPolicy,
    ...fields,
    ...chapters,
    ...measures,
    ...measures.flatMap(({ subMeasures }) => subMeasures),
  ];
  return new Map([
    ...nodes.map(({ id, title }) => [id, title] as const),
    ...chapters.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)),
  ]);
};

/** Every text of a plan that such a file may translate, by its code. */
export const passagesOf = ({ meta, chapters }: PlanFile): ReadonlyMap<string, string> => {
  const { title, successor } = meta.plan;
  return new Map([
    [PLAN_TITLE, title],
    ...(successor ? [[SUCCESSOR_TITLE, successor.title] as const] : []),
    ...chapters.flatMap(({ issues, charts, basicPolicies, indicators, relatedPlans, glossary }) => [
      ...[...issues, ...basicPolicies].map(({ id, text }) => [id, text] as const),
      ...charts.map((chart) => [chart.id, chartWords(chart)] as const),
      ...indicators.map(({ id, definition }) => [definitionOf(id), definition] as const),
      ...relatedPlans.map((plan) => [plan.id, plan.title] as const),
      ...glossary.flatMap(({ id, term, definition }) => [
        [id, term] as const,
        [definitionOf(id), definition] as const,
      ]),
    ]),
  ]);
};
