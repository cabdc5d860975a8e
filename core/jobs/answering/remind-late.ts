import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { DraftRepository, isLate, stepAtHand } from '../../records/answers/index.js';
import { LateStepsQueries } from './late-steps.queries.js';

const WORKER = { kind: 'system', name: 'answering' } as const;

/** Sees to it that whose turn it is hears, once for each step, that its day has passed. The mail itself goes by the outbox. */
@Injectable()
export class RemindLate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly late: LateStepsQueries,
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  /** Several workers share the rounds. Returns of how many answers somebody hears. */
  async go(): Promise<number> {
    let told = 0;
    while (await this.late.isAny(this.clock.now())) {
      const round = await this.round();
      // Whatever is late is in somebody else's hands.
      if (round === 0) break;
      told += round;
    }
    return told;
  }

  private round(): Promise<number> {
    return this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const voices = await this.late.lock(tx.manager, now);
      // Asked anew after the lock: somebody may have decided in the same instant.
      const drafts = await this.drafts.openOf(
        voices.map(({ id }) => id),
        tx.manager,
      );
      const late = voices.flatMap((voice) => {
        const draft = drafts.get(voice.id);
        return draft && isLate(draft, now) && draft.remindedAt === null ? [{ voice, draft }] : [];
      });
      await this.drafts.remind(
        tx.manager,
        late.map(({ draft }) => draft.id),
        now,
      );
      for (const { voice, draft } of late) {
        const step = draft.chain && stepAtHand(draft.chain, draft.decisions);
        tx.record({
          actor: WORKER,
          verb: 'remind',
          subjectId: voice.id,
          from: voice.status,
          to: voice.status,
          detail: { draft: draft.id, step: draft.chain?.steps[step ?? 0]?.key },
        });
        tx.emit({ event: 'submission.step_late', subjectId: voice.id });
      }
      return late.length;
    });
  }
}
