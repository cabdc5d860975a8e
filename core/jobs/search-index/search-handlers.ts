import { Injectable } from '@nestjs/common';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { IndexPublications } from './index-publications.js';
import { IndexVoices } from './index-voices.js';

/** What makes something of voices findable: reads and folds it first, stores it then. */
interface Indexes<T> {
  fold(ids: readonly string[]): Promise<readonly T[]>;
  store(
    manager: Transaction['manager'],
    ids: readonly string[],
    texts: readonly T[],
  ): Promise<void>;
}

/** Indexes a set of voices, or what is published of them, and marks its rows in one transaction. */
@Injectable()
export class FollowVoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
  ) {}

  async follow<T>(items: readonly OutboxItem[], index: Indexes<T>): Promise<void> {
    const ids = [...new Set(items.map(({ subjectId }) => subjectId))];
    // Folding two hundred texts must not keep rows locked.
    const texts = await index.fold(ids);
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      if (!waiting.length) return;
      await index.store(manager, ids, texts);
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

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexVoices,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

@Injectable()
export class IndexAnswered implements OutboxHandler {
  readonly consumer = 'search-answer';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexVoices,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

@Injectable()
export class IndexCorrected implements OutboxHandler {
  readonly consumer = 'search-correction';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexVoices,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

/** Its sender or its section has written something, or its words are others now. */
@Injectable()
export class IndexWritten implements OutboxHandler {
  readonly consumer = 'search-written';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexVoices,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

/** Staff have written something to each other. */
@Injectable()
export class IndexNoted implements OutboxHandler {
  readonly consumer = 'search-noted';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexVoices,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

/** What was published or published otherwise: everybody may find it. */
@Injectable()
export class IndexOpinion implements OutboxHandler {
  readonly consumer = 'search-opinion';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexPublications,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}

/** A published opinion whose answer was corrected. */
@Injectable()
export class IndexCorrectedOpinion implements OutboxHandler {
  readonly consumer = 'search-opinion-answer';

  constructor(
    private readonly voices: FollowVoices,
    private readonly index: IndexPublications,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.voices.follow(items, this.index);
  }
}
