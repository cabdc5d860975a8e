import { Injectable } from '@nestjs/common';
import { AuditLogRepository } from '../../base/audit/index.js';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { DraftRepository } from '../../records/answers/index.js';
import { Photos } from '../../records/photos/index.js';
import { DisposalRepository } from '../../records/retention/index.js';
import { EndedWordsRepository } from '../../records/submissions/index.js';
import { EndedVoiceQueries } from './ended-voices.queries.js';
import { EraseVoices } from './erase-voices.js';
import { ListDisposal } from './list-disposal.js';

const ACTOR = { kind: 'system', name: 'disposal' } as const;
/** Voices that are erased together: whoever stops in between has lost nothing, and the next round goes on. */
const AT_ONCE = 50;

/** Erases what two people have decided on. What was held or opened again meanwhile leaves the list. */
@Injectable()
export class DisposeVoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly disposals: DisposalRepository,
    private readonly ended: EndedVoiceQueries,
    private readonly listing: ListDisposal,
    private readonly erasing: EraseVoices,
    private readonly words: EndedWordsRepository,
    private readonly drafts: DraftRepository,
    private readonly log: AuditLogRepository,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** Some of one list; gives how many voices it was done with. 0: there is nothing to do. */
  async go(): Promise<number> {
    const list = await this.disposals.approved();
    if (!list) return 0;
    const { done, photos } = await this.some(list);
    await this.photos.dropFiles(photos);
    if (done === 0) await this.disposals.finish(list, this.clock.now());
    return done;
  }

  private some(list: string): Promise<{ done: number; photos: string[] }> {
    return this.unitOfWork.commit(async (tx) => {
      const ids = await this.disposals.next(tx.manager, list, AT_ONCE);
      if (!ids.length) return { done: 0, photos: [] };
      const at = this.clock.now();
      // Locked first and asked for then: what somebody has just decided counts.
      await this.ended.lock(tx.manager, ids);
      const found = await this.ended.among(ids, tx.manager);
      const over = new Set(this.listing.over(found).map(({ id }) => id));
      const voices = found.filter(({ id }) => over.has(id));
      const due = voices.map(({ id }) => id);
      const left = ids.filter((id) => !over.has(id));
      await this.drafts.drop(tx.manager, due, at);
      const photos = await this.erasing.erase(tx.manager, due, at);
      await this.words.closeForGood(tx.manager, due, at);
      await this.log.forgetReasons(tx.manager, due);
      await this.disposals.stamp(tx.manager, list, due, 'erased', at);
      await this.disposals.stamp(tx.manager, list, left, 'left', at);
      for (const { id, status } of voices)
        tx.record({
          ...{ actor: ACTOR, verb: 'dispose', subjectId: id, from: status, to: status },
          detail: { list },
        });
      return { done: ids.length, photos };
    });
  }
}
