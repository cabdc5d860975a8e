import { Injectable } from '@nestjs/common';
import type { Actor } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { cleanLogin } from '../../contract/index.js';
import { SecondSteps, StaffRepository } from '../../records/staff/index.js';

/** For who has lost the phone and the recovery codes: after that the password alone opens their account. */
@Injectable()
export class ResetSecondStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly secondSteps: SecondSteps,
  ) {}

  /** Ends every session as well. False where nobody has this login, or there was no second step. */
  async reset(actor: Actor, login: string): Promise<boolean> {
    const id = await this.staff.idOf(cleanLogin(login));
    if (!id) return false;
    return this.unitOfWork.commit(async (tx) => {
      if (!(await this.secondSteps.drop(tx.manager, id))) return false;
      await this.staff.endAll(tx.manager, id);
      tx.record({ actor, verb: 'staff.second_step_reset', subjectId: id });
      return true;
    });
  }
}
