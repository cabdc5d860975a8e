import { Injectable } from '@nestjs/common';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { isSealed } from '../../base/sealing/index.js';
import { type DetectLanguage, languageDetector } from '../../language/detection/index.js';
import {
  MessageRepository,
  MessageWordsRepository,
  SubmissionRepository,
  WordsRepository,
} from '../../records/submissions/index.js';
import { ReceivedVoiceQueries } from './received-voice.queries.js';

/** Notes what the senders' later words are written in: messages, and a voice that was written anew. */
@Injectable()
export class ReadWritten implements OutboxHandler {
  readonly consumer = 'read-written';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly voices: ReceivedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly submissions: SubmissionRepository,
    private readonly messages: MessageRepository,
    private readonly messageWords: MessageWordsRepository,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    const detect = readable(await languageDetector());
    const ids = [...new Set(items.map(({ subjectId }) => subjectId))];
    const anew = await this.voices.undetected(ids);
    const texts = await this.words.of(anew.map(({ id }) => id));
    const messages = await this.messages.undetected(ids);
    const messageTexts = await this.messageWords.of(messages.map(({ id }) => id));
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      for (const { id, declaredLang } of messages) {
        const found = detect(messageTexts.get(id) ?? '', declaredLang);
        await this.messages.detected(manager, { id, ...found });
      }
      for (const { id, version, declaredLang } of anew) {
        const found = detect(texts.get(id)?.text ?? '', declaredLang);
        await this.submissions.detected(manager, { id, version, ...found });
      }
      await this.outbox.markHandled(
        manager,
        waiting.map(({ id }) => id),
      );
    });
  }
}

/** Of confided words nobody here can say more than their sender said. */
const readable =
  (detect: DetectLanguage): DetectLanguage =>
  (text, declared) =>
    isSealed(text) ? { lang: declared, confidence: 0 } : detect(text, declared);
