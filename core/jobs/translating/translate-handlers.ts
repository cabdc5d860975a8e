import { Injectable } from '@nestjs/common';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { PrepareTranslations } from './prepare-translations.js';
import { SourceTexts } from './source-texts.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

/** Sees to it that what residents wrote has its record in Japanese, and marks the rows in the same transaction. */
@Injectable()
export class FollowTranslated {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly voices: TranslatedVoiceQueries,
    private readonly texts: SourceTexts,
    private readonly translations: PrepareTranslations,
  ) {}

  async follow(items: readonly OutboxItem[]): Promise<void> {
    const ids = [...new Set(items.map(({ subjectId }) => subjectId))];
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      if (!waiting.length) return;
      const held = await this.voices.hold(manager, ids);
      await this.translations.prepare(manager, await this.texts.ofResidents(manager, held));
      await this.outbox.markHandled(
        manager,
        waiting.map(({ id }) => id),
      );
    });
  }
}

/** A voice has its place: routing has read it, so its language is known, and who may see it. */
@Injectable()
export class TranslateVoice implements OutboxHandler {
  readonly consumer = 'translate-voice';

  constructor(private readonly texts: FollowTranslated) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.texts.follow(items);
  }
}

/** Its sender objects to a decision: who looks at that again reads it in Japanese. */
@Injectable()
export class TranslateAppealed implements OutboxHandler {
  readonly consumer = 'translate-appealed';

  constructor(private readonly texts: FollowTranslated) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.texts.follow(items);
  }
}

/** Its sender has written more, or anew. */
@Injectable()
export class TranslateWritten implements OutboxHandler {
  readonly consumer = 'translate-written';

  constructor(private readonly texts: FollowTranslated) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.texts.follow(items);
  }
}
