import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { OwnAccount } from '../../../contract/index.js';
import {
  deviceRead,
  hoursFrom,
  IDLE_HOURS,
  SecondSteps,
  SessionRepository,
  type SignedInActor,
  StaffRepository,
  StaffSessions,
} from '../../../records/staff/index.js';

/** The own account: where one is signed in, and how it is guarded. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly staff: StaffRepository,
    private readonly open: SessionRepository,
    private readonly sessions: StaffSessions,
    private readonly secondSteps: SecondSteps,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async read({ id, login, name, roles, sessionId }: SignedInActor): Promise<OwnAccount> {
    const now = this.clock.now();
    const [member, rows, secondStep] = await Promise.all([
      this.staff.byId(id),
      this.open.of(id, { now, idleSince: hoursFrom(now, -IDLE_HOURS) }),
      this.secondSteps.of(id),
    ]);
    const timeOf = (at: Date | null | undefined) => (at ? this.calendar.timeOf(at) : null);
    return {
      login,
      name,
      ofDirectory: !!member?.directoryIssuer,
      passwordSince: timeOf(member?.passwordSince),
      sessions: rows.map((row) => ({
        id: row.id,
        device: deviceRead(row.device),
        since: this.calendar.timeOf(row.createdAt),
        lastUsed: this.calendar.timeOf(row.lastSeenAt),
        isThis: row.id === sessionId,
      })),
      secondStep: {
        since: timeOf(secondStep?.since),
        recoveryCodes: secondStep?.recoveryCodes ?? 0,
        isRequired: this.sessions.asksSecondStep(roles),
      },
    };
  }

  /** Error: `not_found`, alike for one that is over and one that is somebody else's. */
  async end(actor: SignedInActor, sessionId: string): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      if (!(await this.open.endOwn(tx.manager, actor.id, sessionId)))
        throw new AppError('not_found');
      tx.record({ actor, verb: 'staff.session_end', subjectId: actor.id });
    });
  }

  /** All but the one that asks. */
  async endOthers(actor: SignedInActor): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const ended = await this.open.endOthers(tx.manager, actor.id, actor.sessionId);
      if (ended)
        tx.record({ actor, verb: 'staff.session_end', subjectId: actor.id, detail: { ended } });
    });
  }
}
