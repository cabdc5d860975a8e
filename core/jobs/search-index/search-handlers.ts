import { Injectable } from '@nestjs/common';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { IndexVoices } from './index-voices.js';

/** Indexes a set of voices and marks its rows in one transaction. */
@Injectable()
export class FollowVoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly voices: IndexVoices,
  ) {}

  async follow(items: readonly OutboxItem[]): Promise<void> {
    const ids = [...new Set(items.map(({ subjectId }) => subjectId))];
    // Folding two hundred texts must not keep rows locked.
    const texts = await this.voices.fold(ids);
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      if (!waiting.length) return;
      await this.voices.store(manager, ids, texts);
      await this.outbox.markHandled(
        manager,
        waiting.map(({ id }) => id),
      );
    });
  }
}

/** A voice is found from when it has its place: before, danger in its words may still confide it. */
@Injectable()
export class IndexRouted implements OutboxHandler {
  readonly consumer = 'search-voice';

  constructor(private readonly voices: FollowVoices) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items);
  }
}

@Injectable()
export class IndexAnswered implements OutboxHandler {
  readonly consumer = 'search-answer';

  constructor(private readonly voices: FollowVoices) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items);
  }
}

@Injectable()
export class IndexCorrected implements OutboxHandler {
  readonly consumer = 'search-correction';

  constructor(private readonly voices: FollowVoices) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items);
  }
}
