import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { KeyInHand, newKeyPair } from '../../../base/sealing/index.js';
import { DeskKeys } from './desk-keys.js';
import { KeyRepository } from './key.repository.js';
import { joinShares, splitKey } from './shares.js';

/** Who the log of acts names for an act that concerns no person and no voice. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The way back when a desk has nobody left who can open its voices: a key in two halves, each with another person and neither
 * with the server. Both together let those in again who work at the desks now.
 */
@Injectable()
export class RecoveryKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyRepository,
    private readonly desks: DeskKeys,
    private readonly clock: Clock,
  ) {}

  /** Makes one in place of any before, and gives its halves, which are kept nowhere. */
  async make(actor: Actor): Promise<readonly [string, string]> {
    const pair = newKeyPair();
    await this.unitOfWork.commit(async (tx) => {
      await this.keys.keepRecoveryKey(tx.manager, pair.publicKey, this.clock.now());
      tx.record({ actor, verb: 'staff.recovery_made', subjectId: NOBODY });
    });
    return splitKey(pair.privateKey);
  }

  /** Gives how many desks' keys were opened; undefined where the halves do not belong together, or to another key. */
  async recover(actor: Actor, halves: readonly [string, string]): Promise<number | undefined> {
    const whole = joinShares(...halves);
    const known = await this.keys.recoveryKey();
    if (!whole || !known) return undefined;
    const hand = new KeyInHand(whole);
    if (!hand.publicKey.equals(known)) return undefined;
    return this.unitOfWork.commit(async (tx) => {
      const opened = await this.desks.recover(tx.manager, hand);
      tx.record({ actor, verb: 'staff.recovered', subjectId: NOBODY, detail: { keys: opened } });
      return opened;
    });
  }
}
