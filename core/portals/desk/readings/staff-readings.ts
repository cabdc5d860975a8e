import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, LOGGER, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import {
  type CorrectedReading,
  type ProposedReadings,
  safeError,
} from '../../../contract/index.js';
import { toHiragana } from '../../../language/proposed-readings/index.js';
import { ReadingCorrectionRepository, ReadJapanese } from '../../../records/readings/index.js';
import { TranslationQueries } from '../translations/translations.queries.js';

/** Corrections that are listed. */
const LISTED = 200;

/** Readings for what staff write, and what they know better than any dictionary. */
@Injectable()
export class StaffReadings {
  constructor(
    private readonly japanese: ReadJapanese,
    private readonly corrections: ReadingCorrectionRepository,
    private readonly staff: TranslationQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Error: `unavailable` (the dictionary does not answer; the text is written on without readings). */
  async propose(text: string): Promise<ProposedReadings> {
    try {
      const { read, words } = await this.japanese.propose(text);
      return {
        read,
        words: words.map(({ word, reading, source }) => ({ word, reading, source })),
      };
    } catch (error) {
      this.log.error({ error: safeError(error) }, 'no readings could be proposed');
      throw new AppError('unavailable');
    }
  }

  /** What staff have corrected, the newest first. */
  async corrected(): Promise<{ items: CorrectedReading[] }> {
    const rows = await this.corrections.newest(LISTED);
    const names = await this.staff.names(rows.map(({ correctedBy }) => correctedBy));
    return {
      items: rows.map(({ word, reading, correctedBy, correctedAt }) => ({
        ...{ word, reading, by: names.get(correctedBy) ?? '' },
        at: this.calendar.timeOf(correctedAt),
      })),
    };
  }

  /** Said again it is the new reading: the last person's word counts, and who said it is kept. */
  async correct(actor: StaffActor, word: string, reading: string): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      await this.corrections.save(tx.manager, {
        word,
        reading: toHiragana(reading),
        correctedBy: actor.id,
        correctedAt: this.clock.now(),
      });
      tx.record({ actor, verb: 'reading.correct', subjectId: actor.id, detail: { word } });
    });
    this.japanese.forget();
  }
}
