import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, readCursor } from '../../../base/kernel/index.js';
import type { Opinion, OpinionOrder, OpinionPage } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { ReadTranslations } from '../../../records/translations/index.js';
import { CountOpinions } from './count-opinions.js';
import { FindOpinions } from './find-opinions.js';
import type { FoundOpinions } from './found-opinions.js';
import { OpinionQueries, type OpinionRow } from './opinion.queries.js';
import type { OpinionFilter } from './opinion-filter.js';
import { OpinionPagesQueries } from './opinion-pages.queries.js';

export interface OpinionsRequest {
  readonly measure?: string | undefined;
  readonly section?: string | undefined;
  readonly writtenIn?: string | undefined;
  readonly year?: string | undefined;
  /** Words that all stand in the public text, or all in the answer. */
  readonly q?: string | undefined;
  readonly order: OpinionOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly lang: string;
}

/** What everybody may read: published opinions with the city's answers. */
@Injectable()
export class ReadOpinions {
  constructor(
    private readonly opinions: OpinionQueries,
    private readonly pages: OpinionPagesQueries,
    private readonly search: FindOpinions,
    private readonly counts: CountOpinions,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly translations: ReadTranslations,
    private readonly calendar: Calendar,
  ) {}

  /**
   * One page of a list. The total is known from the numbers that are kept, or counted where a search found few; of the rest
   * nobody counts. Errors: `invalid` on `cursor`.
   */
  async page(request: OpinionsRequest): Promise<OpinionPage> {
    const { limit, lang, q, order } = request;
    const filter = await this.filterOf(request);
    if (!filter) return { items: [], nextCursor: null, total: 0 };
    // A year is found by when something was published: by another order it would be looked for among all.
    const inOrder = order === 'heard' && filter.from ? 'newest' : order;
    const list = { ...filter, order: inOrder, cursor: readCursor(request.cursor), limit };
    const found = q ? await this.search.find(q) : undefined;
    const [{ ids, nextCursor }, total] = await Promise.all([
      this.pages.page(list, found),
      this.totalOf(filter, found),
    ]);
    return { items: await this.some(ids, lang), nextCursor, total };
  }

  private async totalOf(filter: OpinionFilter, found: FoundOpinions | undefined) {
    if (found) return found.kind === 'few' ? this.pages.count(filter, found.ids) : null;
    return filter.from ? null : this.counts.total(filter);
  }

  /** Undefined where a section is named that nobody knows: nothing was published of it. */
  private async filterOf(request: OpinionsRequest): Promise<OpinionFilter | undefined> {
    const { measure, writtenIn, section, year } = request;
    const { sectionByCode } = await this.sections.current();
    const sectionId = section ? sectionByCode.get(section)?.id : undefined;
    if (section && !sectionId) return undefined;
    return {
      measure,
      writtenIn,
      sectionId,
      from: year ? this.calendar.at(`${year}-01-01`, '00:00:00') : undefined,
      until: year ? this.calendar.at(`${Number(year) + 1}-01-01`, '00:00:00') : undefined,
    };
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
    const translations = await this.translations.published(
      rows.flatMap(({ id, answerId }) => [id, answerId]),
      lang,
    );
    const sectionOf = (id: string) => {
      const known = sectionById.get(id);
      return known && names.section(known);
    };
    return rows.flatMap((row) => {
      const section = sectionById.get(row.sectionId);
      // Not known for a moment after it was added; it will be there at the next look.
      if (!section) return [];
      const text = { ...row, kind: 'publication' as const };
      const translated = translations.shown(text, lang, sectionOf);
      const answer = {
        kind: 'answer' as const,
        id: row.answerId,
        text: row.answerText,
        lang: row.answerLang,
      };
      const answerTranslated = translations.shown(answer, lang, sectionOf);
      const isAwaited = [text, answer].some((one) => translations.isAwaited(one, lang, sectionOf));
      return [
        {
          id: row.id,
          text: row.text,
          lang: row.lang,
          ...(translated ? { translated } : {}),
          ...(isAwaited ? { awaited: true as const } : {}),
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
            ...(answerTranslated ? { translated: answerTranslated } : {}),
          },
          ...this.corrected(row.correctedAt, row.correctionNote),
          photos: row.photos,
          demo: row.demo,
        },
      ];
    });
  }

  private corrected(at: Date | null, note: string | null): Pick<Opinion, 'corrected'> {
    return at ? { corrected: { at: this.calendar.timeOf(at), note: note ?? '' } } : {};
  }
}
