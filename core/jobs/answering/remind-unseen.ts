import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { DraftRepository } from '../../records/answers/index.js';
import { UnseenDecisionsQueries } from './unseen-decisions.queries.js';

const WORKER = { kind: 'system', name: 'answering' } as const;

/** 後閲: sees to it that whoever is to see a decision afterwards hears of it once, when the city's days for it are over. */
@Injectable()
export class RemindUnseen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly unseen: UnseenDecisionsQueries,
    private readonly drafts: DraftRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'approval'>,
  ) {}

  /** Several workers share the rounds. Returns of how many decisions somebody hears. */
  async go(): Promise<number> {
    const { seeWithinOpenDays: days } = this.city.approval;
    if (days === undefined) return 0;
    const today = this.calendar.dateOf(this.clock.now());
    const upTo = this.calendar.endOf(this.calendar.lastDayOver(days, today));
    let told = 0;
    while (await this.unseen.isAny(upTo)) {
      const round = await this.round(upTo);
      // Whatever waits is in somebody else's hands.
      if (round === 0) break;
      told += round;
    }
    return told;
  }

  private round(upTo: Date): Promise<number> {
    return this.unitOfWork.commit(async (tx) => {
      const late = await this.unseen.lock(tx.manager, upTo);
      const ids = late.map(({ id }) => id);
      await this.drafts.remindUnseen(tx.manager, ids, this.clock.now());
      for (const { id, voice, status } of late) {
        tx.record({
          ...{ actor: WORKER, verb: 'remind', subjectId: voice, from: status, to: status },
          detail: { decision: id },
        });
        tx.emit({ event: 'submission.unseen', subjectId: voice });
      }
      return late.length;
    });
  }
}
