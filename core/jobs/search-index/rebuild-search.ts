import { Injectable } from '@nestjs/common';
import { PublicationSearchRepository } from '../../records/publications/index.js';
import { SearchIndexRepository } from '../../records/submissions/index.js';
import { IndexPublications } from './index-publications.js';
import { IndexVoices } from './index-voices.js';

/** Voices folded in one transaction: a second's work, so that nobody waits for a lock. */
const BATCH = 500;

export interface RebuildProgress {
  readonly folded: number;
  readonly voices: number;
}

/**
 * Makes findable whatever is not, or is folded in an earlier way, while everybody works on. What is done stays done: stopped in the
 * middle, it goes on from there, and two that rebuild at once only do some of it twice.
 */
@Injectable()
export class RebuildSearch {
  constructor(
    private readonly index: SearchIndexRepository,
    private readonly voices: IndexVoices,
    private readonly publicIndex: PublicationSearchRepository,
    private readonly publications: IndexPublications,
  ) {}

  /** Tells how far it is after each batch, and stops before the next when asked to. Gives how many voices it folded. */
  async rebuild(
    tell: (progress: RebuildProgress) => void = () => undefined,
    isStopped: () => boolean = () => false,
  ): Promise<number> {
    let done = 0;
    let after: string | null = null;
    await this.rebuildPublications(isStopped);
    const start = await this.index.progress();
    for (;;) {
      const ids: string[] = isStopped() ? [] : await this.index.unfolded(after, BATCH);
      if (!ids.length) return done;
      await this.voices.indexAnew(ids);
      done += ids.length;
      after = ids.at(-1) ?? null;
      tell({ folded: start.folded + done, voices: start.voices });
    }
  }

  /** What everybody may find comes first. */
  private async rebuildPublications(isStopped: () => boolean): Promise<void> {
    let after: string | null = null;
    while (!isStopped()) {
      const ids: string[] = await this.publicIndex.unfolded(after, BATCH);
      if (!ids.length) return;
      await this.publications.indexAnew(ids);
      after = ids.at(-1) ?? null;
    }
  }
}
