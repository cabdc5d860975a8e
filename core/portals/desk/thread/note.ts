import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { NoteWordsRepository } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../verbs/desk-verb.js';

/** Somebody of the staff writes to colleagues about a voice. Nothing of it is ever sent to its sender. */
@Injectable()
export class WriteNote implements DeskVerb<'note'> {
  readonly comparesVersions = true;

  constructor(
    private readonly notes: NoteWordsRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { text }: VerbInput<'note'>): Doing {
    return async ([voice], tx) => {
      const at = this.clock.now();
      const id = uuidV7(at);
      await this.notes.add(tx.manager, { id, voiceId: voice.id, authorId: actor.id, text, at });
      return { beside: true, detail: () => ({ note: id }), emits: 'submission.noted' };
    };
  }
}
