import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { nextStatus, SubmissionRepository } from '../../records/submissions/index.js';
import { IdleVoicesQueries } from './idle-voices.queries.js';

const WORKER = { kind: 'system', name: 'answering' } as const;

/**
 * Gives voices back to their section's list when the city's days are over in which whoever has them did nothing: somebody is
 * ill or away, and the resident waits. The history says so, and who had it is told at the desk. What they wrote stays.
 */
@Injectable()
export class ReleaseIdle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idle: IdleVoicesQueries,
    private readonly submissions: SubmissionRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'idleOpenDays'>,
  ) {}

  /** Several workers share the rounds. Returns how many voices went back. */
  async go(): Promise<number> {
    const { idleOpenDays: days } = this.city;
    if (days === undefined) return 0;
    const today = this.calendar.dateOf(this.clock.now());
    const upTo = this.calendar.endOf(this.calendar.lastDayOver(days, today));
    let released = 0;
    while (await this.idle.isAny(upTo)) {
      const round = await this.round(upTo);
      // Whatever is idle is in somebody else's hands.
      if (round === 0) break;
      released += round;
    }
    return released;
  }

  private round(upTo: Date): Promise<number> {
    return this.unitOfWork.commit(async (tx) => {
      const voices = await this.idle.lock(tx.manager, upTo);
      for (const { id, status: from, assigneeId } of voices) {
        const status = nextStatus(from, 'release');
        await this.submissions.change(tx.manager, [id], { status, assigneeId: null });
        tx.record({
          ...{ actor: WORKER, verb: 'release', subjectId: id, from, to: status },
          detail: { tookFrom: assigneeId },
        });
      }
      return voices.length;
    });
  }
}
