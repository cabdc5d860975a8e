import type { Findings, Opinion, Plan } from '../../../../core/contract/index.js';
import type { MeasureRow } from '../MeasureList.js';

/** What a search found beside the measures in whose texts the words stand. */
export interface Found {
  /** Measures that the words are probably about, the likeliest first. */
  readonly likely: readonly MeasureRow[];
  readonly topics: readonly string[];
  readonly glossary: Findings['glossary'];
  readonly opinions: readonly Opinion[];
  /** What others asked. */
  readonly shared: Findings['shared'];
  /** Who answers for it where it is no measure's matter. */
  readonly section: string | undefined;
}

/** The findings with what the plan calls them. */
export const foundBeside = (
  plan: Plan,
  { likely, topics, glossary, opinions, shared, section }: Findings,
): Found => {
  const rows = new Map(
    plan.fields
      .flatMap(({ chapters }) => chapters)
      .flatMap(({ measures }) => measures)
      .map(({ code, title, plain, lang, published }) => [
        code,
        { code, title, plain, lang, published },
      ]),
  );
  return {
    likely: likely.flatMap((code) => rows.get(code) ?? []),
    topics,
    glossary,
    opinions,
    shared,
    section: section?.name,
  };
};

/** Whether there is anything to show. */
export const isAnything = ({ section, ...found }: Found): boolean =>
  section !== undefined || Object.values(found).some((all) => all.length > 0);
