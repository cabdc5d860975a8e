import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { PrepareTranslations } from '../../../jobs/translating/index.js';
import { canMove, MessageRepository, VoiceSeals } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../verbs/desk-verb.js';

/**
 * The section writes to the resident, in Japanese: something to know, or a question. A question to a voice that is not over
 * pauses its due date until they answer. Whoever writes takes the voice up if nobody has.
 */
@Injectable()
export class MessageResident implements DeskVerb<'message'> {
  constructor(
    private readonly messages: MessageRepository,
    private readonly seals: VoiceSeals,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { text, question = false }: VerbInput<'message'>): Doing {
    return async ([voice], tx) => {
      const now = this.clock.now();
      const id = uuidV7(now);
      const kept = (await this.seals.sealer(voice.id, tx.manager))(text);
      await this.messages.add(tx.manager, {
        id,
        submissionId: voice.id,
        sender: 'section',
        kind: question ? 'question' : 'message',
        lang: 'ja',
        text: kept,
        authorId: actor.id,
        keyHash: null,
        requestHash: null,
        createdAt: now,
      });
      await this.translations.prepare(tx.manager, [
        { kind: 'message', id, submissionId: voice.id, by: 'city', lang: 'ja', text, kept },
      ]);
      tx.emit({ event: 'submission.written', subjectId: voice.id });
      const isOpen = canMove(voice.status, 'answer');
      return {
        change: {
          ...(isOpen ? { assigneeIfNone: actor.id } : {}),
          ...(isOpen && question ? { waitingSince: voice.waitingSince ?? now } : {}),
        },
        ...(voice.status === 'routed' ? { move: 'assign' as const } : {}),
        detail: () => ({ message: id, ...(question ? { question } : {}) }),
        emits: 'submission.messaged',
      };
    };
  }
}
