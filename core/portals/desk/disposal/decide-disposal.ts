import { Injectable } from '@nestjs/common';
import { AppError, Clock, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { decideDisposal, InputOf } from '../../../contract/index.js';
import { DisposalRepository } from '../../../records/retention/index.js';
import { mayDispose } from './may-dispose.js';

/** What an administrator decides on a list for disposal; what is approved the worker erases. */
@Injectable()
export class DecideDisposal {
  constructor(
    private readonly disposals: DisposalRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Errors: `forbidden`; `not_found` for a list that does not wait; `changed_meanwhile`; `move_not_allowed`. */
  async decide(
    actor: StaffActor,
    id: string,
    { act, version }: InputOf<typeof decideDisposal>['body'],
  ): Promise<void> {
    if (!hasRole(actor, 'admin')) throw new AppError('forbidden');
    await this.unitOfWork.commit(async (tx) => {
      const list = await this.disposals.lockOpen(tx.manager);
      if (list?.id !== id) throw new AppError('not_found');
      if (list.version !== version) throw new AppError('changed_meanwhile');
      if (!mayDispose(actor, list).includes(act))
        // Their own proposal, or one that is none yet.
        throw new AppError(list.proposedBy === actor.id ? 'forbidden' : 'move_not_allowed');
      const at = this.clock.now();
      if (act === 'propose') await this.disposals.propose(tx.manager, id, actor.id, at);
      else if (act === 'approve') await this.disposals.approve(tx.manager, id, actor.id, at);
      else await this.disposals.giveBack(tx.manager, id);
      tx.record({ actor, verb: `disposal.${act}`, subjectId: id });
    });
  }
}
