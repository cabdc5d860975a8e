import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, readCursor } from '../../../base/kernel/index.js';
import type { Opinion, OpinionCounts, OpinionPage } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { OpinionQueries, type OpinionRow } from './opinion.queries.js';

/** How long an answer is new: two weeks. */
const FRESH_MS = 14 * 86_400_000;

/** What everybody may read: published opinions with the city's answers. */
@Injectable()
export class ReadOpinions {
  constructor(
    private readonly opinions: OpinionQueries,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async page(input: {
    measure?: string | undefined;
    writtenIn?: string | undefined;
    cursor?: string | undefined;
    limit: number;
    lang: string;
  }): Promise<OpinionPage> {
    const { rows, nextCursor } = await this.opinions.page({
      ...input,
      cursor: readCursor(input.cursor),
    });
    return { items: await this.present(rows, input.lang), nextCursor };
  }

  /** By language, and what is new by measure. */
  async counts(): Promise<OpinionCounts> {
    const since = new Date(this.clock.now().getTime() - FRESH_MS);
    const [languages, fresh] = await Promise.all([
      this.opinions.languages(),
      this.opinions.fresh(since),
    ]);
    return { languages, fresh };
  }

  /** Errors: `gone` for one that was taken back, `not_found`. */
  async one(id: string, lang: string): Promise<Opinion> {
    const row = await this.opinions.one(id);
    if (!row) throw new AppError((await this.opinions.wasTakenBack(id)) ? 'gone' : 'not_found');
    const [opinion] = await this.present([row], lang);
    if (!opinion) throw new AppError('not_found');
    return opinion;
  }

  /** Some by their ids, in that order. */
  async some(ids: readonly string[], lang: string): Promise<Opinion[]> {
    return this.present(await this.opinions.some(ids), lang);
  }

  private async present(rows: readonly OpinionRow[], lang: string): Promise<Opinion[]> {
    const names = await this.plan.names(lang);
    const { sectionById } = await this.sections.current();
    return rows.flatMap((row) => {
      const section = sectionById.get(row.sectionId);
      // Not known for a moment after it was added; it will be there at the next look.
      if (!section) return [];
      return [
        {
          id: row.id,
          text: row.text,
          lang: row.lang,
          ...(row.measureCode ? { measure: names.measure(row.measureCode) } : {}),
          section: names.section(section),
          receivedOn: this.calendar.dateOf(row.receivedAt),
          publishedAt: this.calendar.timeOf(row.publishedAt),
          openDaysToAnswer: this.calendar.openDaysBetween(
            this.calendar.dateOf(row.receivedAt),
            this.calendar.dateOf(row.answeredAt),
          ),
          answer: {
            text: row.answerText,
            lang: row.answerLang,
            at: this.calendar.timeOf(row.answeredAt),
            ...this.corrected(row.answerCorrectedAt, row.answerNote),
          },
          ...this.corrected(row.correctedAt, row.correctionNote),
          demo: row.demo,
        },
      ];
    });
  }

  private corrected(at: Date | null, note: string | null): Pick<Opinion, 'corrected'> {
    return at ? { corrected: { at: this.calendar.timeOf(at), note: note ?? '' } } : {};
  }
}
