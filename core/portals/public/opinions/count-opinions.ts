import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type Fresh, fresh } from '../../../base/kernel/index.js';
import { measureOf, type OpinionCounts, SECONDS_TO_LEAVE } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { PublicGeneration } from '../../../records/public-generation/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { countedBy, type KnownFilter, type PublishedLine, totalOf } from './published-lines.js';
import { PublishedLinesQueries } from './published-lines.queries.js';

/** How long an answer is new: two weeks. */
const NEW_MS = 14 * 86_400_000;
/** For who asks without looking what is public now; else the numbers are read anew when that has changed. */
const FRESH_MS = (SECONDS_TO_LEAVE * 1_000) / 2;

interface Known {
  readonly lines: readonly PublishedLine[];
  readonly fresh: OpinionCounts['fresh'];
  readonly years: readonly number[];
}

export interface CountRequest {
  readonly measure?: string | undefined;
  readonly section?: string | undefined;
  readonly writtenIn?: string | undefined;
}

/** How many opinions are published of each sort: from the numbers that are kept, never by counting. */
@Injectable()
export class CountOpinions {
  private readonly known: Fresh<Known>;

  constructor(
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    clock: Clock,
    queries: PublishedLinesQueries,
    generation: PublicGeneration,
  ) {
    generation.whenChanged(() => this.known.forget());
    this.known = fresh(FRESH_MS, clock, async () => {
      const since = new Date(clock.now().getTime() - NEW_MS);
      const [lines, isNew, span] = await Promise.all([
        queries.lines(),
        queries.fresh(since),
        queries.span(),
      ]);
      return { lines, fresh: isNew, years: this.yearsOf(span) };
    });
  }

  async total(filter: KnownFilter): Promise<number> {
    return totalOf((await this.known.current()).lines, filter);
  }

  /** Of each measure, its parts with it. */
  async perMeasure(): Promise<ReadonlyMap<string, number>> {
    const { lines } = await this.known.current();
    return new Map(countedBy(lines, {}, topOf).map(({ key, count }) => [key, count]));
  }

  /** By language, measure and section, each beside what else the list is narrowed by; the years; and what is new by measure. */
  async counts(
    { measure, writtenIn, section }: CountRequest,
    lang: string,
  ): Promise<OpinionCounts> {
    const { lines, fresh: isNew, years } = await this.known.current();
    const { sectionById, sectionByCode } = await this.sections.current();
    const names = await this.plan.names(lang);
    const sectionId = section ? (sectionByCode.get(section)?.id ?? section) : undefined;
    const filter: KnownFilter = { measure, writtenIn, sectionId };
    return {
      languages: countedBy(lines, { ...filter, writtenIn: undefined }, (line) => line.lang).map(
        ({ key, count }) => ({ lang: key, count }),
      ),
      measures: countedBy(lines, { ...filter, measure: undefined }, topOf).map(
        ({ key, count }) => ({ measure: names.measure(key), count }),
      ),
      sections: countedBy(
        lines,
        { ...filter, sectionId: undefined },
        (line) => line.sectionId,
      ).flatMap(({ key, count }) => {
        const section = sectionById.get(key);
        return section ? [{ section: names.section(section), count }] : [];
      }),
      years: [...years],
      fresh: isNew,
    };
  }

  private yearsOf({ first, last }: { first: Date | null; last: Date | null }): number[] {
    if (!first || !last) return [];
    const [from, to] = [first, last].map((at) => Number(this.calendar.dateOf(at).slice(0, 4)));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => (to ?? 0) - i);
  }
}

const topOf = ({ measureCode }: PublishedLine): string | undefined =>
  measureCode ? measureOf(measureCode) : undefined;
