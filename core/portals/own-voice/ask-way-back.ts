import { Injectable } from '@nestjs/common';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import { addressHashes, WayBackRequestRepository } from '../../records/ways-back/index.js';

/**
 * Somebody who lost a receipt asks for a mail. Nothing is looked up here: the worker does that later, so neither the answer
 * nor its time tells whether a voice has the address. Of the address a keyed hash is kept; the mail goes to the address
 * that the voice itself carries, never to the one that was typed.
 */
@Injectable()
export class AskWayBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: WayBackRequestRepository,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** An address that was asked for too often lately is answered like every other. */
  async ask(email: string, lang: string): Promise<void> {
    const now = this.clock.now();
    const id = uuidV7(now);
    const asked = { id, addressHashes: addressHashes(this.keys, email), lang, askedAt: now };
    await this.unitOfWork.commit(async (tx) => {
      if (!(await this.requests.add(tx.manager, asked))) return;
      tx.record({
        actor: { kind: 'resident', uiLang: lang },
        verb: 'way_back.ask',
        subjectId: id,
      });
      tx.emit({ event: 'way_back.asked', subjectId: id });
    });
  }
}
