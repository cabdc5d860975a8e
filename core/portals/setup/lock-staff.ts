import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { cleanLogin } from '../../contract/index.js';
import { StaffKeys, StaffRepository } from '../../records/staff/index.js';
import { type StaffListed, StaffListQueries } from './staff-list.queries.js';

/** Who may sign in, and how somebody who leaves may no more. */
@Injectable()
export class LockStaff {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly keys: StaffKeys,
    private readonly accounts: StaffListQueries,
    private readonly clock: Clock,
  ) {}

  /** Everybody who ever had an account, by login; for an operator at the shell. */
  list(): Promise<StaffListed[]> {
    return this.accounts.all(this.clock.now());
  }

  /**
   * Shuts an account: its sessions end and its keys go with the same commit, and `staff:add` with a new password is the only
   * way back. False where nobody has this login, or it was shut before.
   */
  lock(actor: Actor, login: string): Promise<boolean> {
    return this.unitOfWork.commit(async (tx) => {
      const id = await this.staff.lock(tx.manager, cleanLogin(login));
      if (!id) return false;
      await this.keys.settle(tx.manager, id, undefined);
      tx.record({ actor, verb: 'staff.lock', subjectId: id });
      return true;
    });
  }
}
