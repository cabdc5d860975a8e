import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor } from '../../../../base/kernel/index.js';
import { DraftRepository } from '../../../../records/answers/index.js';
import { toSeeOf } from '../../access/staff-scope.js';
import type { DeskVerb, Doing } from '../desk-verb.js';

/** 後閲: whom a deputy stood in for has seen what was decided. */
@Injectable()
export class SeeAfterwards implements DeskVerb<'see'> {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor): Doing {
    return async ([voice], { manager }) => {
      const ids = toSeeOf(actor, voice).map(({ id }) => id);
      await this.drafts.seen(manager, ids, actor.id, this.clock.now());
      return { detail: () => ({ decisions: ids }) };
    };
  }
}
