import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { HoldRepository } from '../../../records/retention/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/** Keeps a voice beyond its years; why stands in its history. */
@Injectable()
export class HoldVoice implements DeskVerb<'hold'> {
  readonly comparesVersions = true;

  constructor(
    private readonly holds: HoldRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { reason }: VerbInput<'hold'>): Doing {
    return async ([{ id }], { manager }) => {
      await this.holds.set(manager, { voiceId: id, by: actor.id, at: this.clock.now() });
      return { beside: true, reason };
    };
  }
}

/** From then on its years count again. */
@Injectable()
export class LiftHold implements DeskVerb<'lift_hold'> {
  readonly comparesVersions = true;

  constructor(
    private readonly holds: HoldRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { reason }: VerbInput<'lift_hold'>): Doing {
    return async ([{ id }], { manager }) => {
      const at = this.clock.now();
      if (!(await this.holds.lift(manager, { voiceId: id, by: actor.id, at })))
        throw new AppError('move_not_allowed');
      return { beside: true, reason };
    };
  }
}
