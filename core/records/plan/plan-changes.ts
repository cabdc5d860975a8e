import type { PlanFile } from './plan-file.js';

type Indicator = PlanFile['chapters'][number]['indicators'][number];
/** A figure of the plan with what it takes to say it. */
export interface PlanFigure {
  readonly value: number;
  readonly fiscalYear: number;
  readonly decimals: number;
  readonly unit: string;
}
/** What became of one part of a plan between two of its versions, in the plan's own words. */
export interface PlanChange {
  readonly what: 'chapter' | 'measure' | 'sub_measure' | 'indicator';
  readonly code: string;
  readonly change: 'added' | 'ended' | 'renamed' | 'target' | 'baseline' | 'counting';
  /** What it is called now, or was last. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly from?: PlanFigure;
  readonly to?: PlanFigure;
}

interface Part {
  readonly what: PlanChange['what'];
  readonly code: string;
  readonly name: string;
  readonly indicator?: Indicator;
}

const partsOf = ({ chapters }: PlanFile): ReadonlyMap<string, Part> => {
  const parts = chapters.flatMap(({ id, title, measures, indicators }): Part[] => [
    { what: 'chapter', code: id, name: title },
    ...measures.flatMap((measure): Part[] => [
      { what: 'measure', code: measure.id, name: measure.title },
      ...measure.subMeasures.map(
        (sub): Part => ({ what: 'sub_measure', code: sub.id, name: sub.title }),
      ),
    ]),
    ...indicators.map(
      (one): Part => ({ what: 'indicator', code: one.id, name: one.name, indicator: one }),
    ),
  ]);
  return new Map(parts.map((part) => [`${part.what} ${part.code}`, part]));
};

const figureOf = ({ decimals, unit }: Indicator, at: Indicator['target']): PlanFigure => ({
  ...{ value: at.value, fiscalYear: at.fiscalYear },
  ...{ decimals, unit },
});
const isSame = (a: PlanFigure, b: PlanFigure): boolean =>
  a.value === b.value && a.fiscalYear === b.fiscalYear && a.unit === b.unit;

const ofIndicator = (head: Omit<PlanChange, 'change'>, was: Indicator, is: Indicator) => {
  const moved = (['target', 'baseline'] as const).flatMap((which): PlanChange[] => {
    const [from, to] = [figureOf(was, was[which]), figureOf(is, is[which])];
    return isSame(from, to) ? [] : [{ ...head, change: which, from, to }];
  });
  return was.definition === is.definition
    ? moved
    : [
        ...moved,
        { ...head, change: 'counting' as const, before: was.definition, after: is.definition },
      ];
};

const between = (was: Part, is: Part): PlanChange[] => {
  const { what, code, name } = is;
  const head = { what, code, name };
  return [
    ...(was.name === name
      ? []
      : [{ ...head, change: 'renamed' as const, before: was.name, after: name }]),
    ...(was.indicator && is.indicator ? ofIndicator(head, was.indicator, is.indicator) : []),
  ];
};

/** In the order of the plan: what is new or different, then what has ended. A part is the same as long as its code is. Pure. */
export const planChanges = (before: PlanFile, after: PlanFile): PlanChange[] => {
  const [old, next] = [partsOf(before), partsOf(after)];
  const news = [...next].flatMap(([key, part]): PlanChange[] => {
    const was = old.get(key);
    const { what, code, name } = part;
    return was ? between(was, part) : [{ what, code, name, change: 'added' }];
  });
  const gone = [...old].flatMap(([key, { what, code, name }]): PlanChange[] =>
    next.has(key) ? [] : [{ what, code, name, change: 'ended' }],
  );
  return [...news, ...gone];
};
