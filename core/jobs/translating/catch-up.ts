import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { OPEN_STATUSES } from '../../records/submissions/index.js';
import { CaughtUpRepository } from '../../records/translations/index.js';
import { PrepareTranslations } from './prepare-translations.js';
import { SourceTexts } from './source-texts.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

/** Voices of one transaction: a second's work, so that nobody waits for a lock. */
const BATCH = 50;

/**
 * Gives the records to what came before there were any: voices, messages, answers, published texts. How far it is stands in the
 * database with what it made: stopped in the middle, it goes on from there, and of two workers one does it. A text that has its
 * records keeps them.
 */
@Injectable()
export class CatchUpTranslations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly progress: CaughtUpRepository,
    private readonly voices: TranslatedVoiceQueries,
    private readonly texts: SourceTexts,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  /** Stops before the next set when asked to. Gives how many voices it looked at. */
  async go(isStopped: () => boolean = () => false): Promise<number> {
    let done = 0;
    while (!isStopped()) {
      const looked = await this.some();
      if (!looked) break;
      done += looked;
    }
    return done;
  }

  private some(): Promise<number> {
    return this.unitOfWork.commit(async ({ manager }) => {
      const from = await this.progress.take(manager);
      if (!from) return 0;
      const ids = await this.voices.behind(manager, from.after, BATCH);
      const last = ids.at(-1);
      if (last === undefined) {
        await this.progress.finish(manager, this.clock.now());
        return 0;
      }
      // What is not placed yet, routing will hand on.
      const held = await this.voices.hold(manager, ids);
      // Somebody still works with these: their texts are wanted as soon as those of a new voice.
      const open = new Set(
        held.filter(({ status }) => OPEN_STATUSES.includes(status)).map(({ id }) => id),
      );
      const texts = [
        ...(await this.texts.ofResidents(manager, held)),
        ...(await this.texts.ofCity(
          manager,
          held.map(({ id }) => id),
        )),
      ];
      await this.translations.prepare(
        manager,
        texts.map((one) => ({ ...one, old: !open.has(one.submissionId) })),
      );
      await this.progress.advance(manager, last);
      return ids.length;
    });
  }
}
