import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf, openDaysBetween } from '../calendar/index.js';
import type { Opinion, OpinionPage } from '../contract/index.js';
import { AppError, readCursor } from '../kernel/index.js';
import { type PlanView, ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { cityTime } from '../submissions/index.js';
import { OpinionQueries, type OpinionRow } from './opinion.queries.js';

/** What everybody may read: published opinions with the city's answers. */
@Injectable()
export class ReadOpinions {
  constructor(
    @Inject(OpinionQueries) private readonly opinions: OpinionQueries,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
  ) {}

  async page(input: {
    measure?: string | undefined;
    cursor?: string | undefined;
    limit: number;
    lang: string;
  }): Promise<OpinionPage> {
    const { rows, nextCursor } = await this.opinions.page({
      ...input,
      cursor: readCursor(input.cursor),
    });
    const view = await this.plan.view(input.lang);
    return {
      items: await Promise.all(rows.map((row) => this.present(row, view, input.lang))),
      nextCursor,
    };
  }

  /** Error: `not_found`, also for a retracted one. */
  async one(id: string, lang: string): Promise<Opinion> {
    const row = await this.opinions.one(id);
    if (!row) throw new AppError('not_found');
    return this.present(row, await this.plan.view(lang), lang);
  }

  /** Some by their ids, in that order. */
  async some(ids: readonly string[], lang: string): Promise<Opinion[]> {
    const view = await this.plan.view(lang);
    const rows = await this.opinions.some(ids);
    return Promise.all(rows.map((row) => this.present(row, view, lang)));
  }

  private async present(row: OpinionRow, view: PlanView, lang: string): Promise<Opinion> {
    const section = (await this.sections.current()).sectionById.get(row.sectionId);
    if (!section) throw new AppError('internal');
    return {
      id: row.id,
      text: row.text,
      lang: row.lang,
      ...(row.measureCode
        ? {
            measure: {
              code: row.measureCode,
              title: view.title(row.measureCode) ?? row.measureCode,
            },
          }
        : {}),
      section: await this.plan.sectionRef(section, lang),
      receivedOn: civilDateOf(row.receivedAt),
      publishedAt: cityTime(row.publishedAt),
      openDaysToAnswer: openDaysBetween(civilDateOf(row.receivedAt), civilDateOf(row.answeredAt)),
      answer: { text: row.answerText, lang: row.answerLang, at: cityTime(row.answeredAt) },
      demo: row.demo,
    };
  }
}
