import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { LockedVoiceQueries } from '../access/locked-voice.queries.js';

/** Writes down who prints a voice and when. The voice stays as it is, and so does its version. Error: `not_found`. */
@Injectable()
export class NotePrint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voices: LockedVoiceQueries,
  ) {}

  note(actor: StaffActor, id: string): Promise<void> {
    return this.unitOfWork.commit(async (tx) => {
      const { status } = await this.voices.seen(tx.manager, actor, id);
      tx.record({ actor, verb: 'print', subjectId: id, from: status, to: status });
    });
  }
}
