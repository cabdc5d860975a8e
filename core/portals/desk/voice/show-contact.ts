import { Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { ShownContact } from '../../../contract/index.js';
import { VoiceSeals, WordsRepository } from '../../../records/submissions/index.js';
import { LockedVoiceQueries } from '../access/locked-voice.queries.js';
import { answersIt } from '../access/staff-scope.js';

/**
 * Shows how a resident can be reached, to those who answer the voice and by a press of theirs alone: the line in the
 * history and what is shown go together. Administrators, auditors, triage and translators never get it (`domain.md`,
 * Personal data). Errors: `not_found`, `forbidden`.
 */
@Injectable()
export class ShowContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voices: LockedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly seals: VoiceSeals,
  ) {}

  show(actor: StaffActor, id: string): Promise<ShownContact> {
    return this.unitOfWork.commit(async (tx) => {
      const voice = await this.voices.seen(tx.manager, actor, id);
      if (!answersIt(actor, voice)) throw new AppError('forbidden');
      const open = await this.seals.forStaff(actor, id, tx.manager);
      const { contact } = open(await this.words.one(id, tx.manager)).value;
      const { status } = voice;
      if (contact) tx.record({ actor, verb: 'contact', subjectId: id, from: status, to: status });
      return { contact };
    });
  }
}
