import { Injectable } from '@nestjs/common';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { languageDetector } from '../../language/detection/index.js';
import { effectiveLanguage, type LanguageSigns } from '../../language/index.js';
import { MessageWordsRepository, WordsRepository } from '../../records/submissions/index.js';
import { PrepareTranslations, type SourceText } from './prepare-translations.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

/** Sees to it that what residents wrote has its record in Japanese, and marks the rows in the same transaction. */
@Injectable()
export class FollowTranslated {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly voices: TranslatedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly messageWords: MessageWordsRepository,
    private readonly translations: PrepareTranslations,
  ) {}

  async follow(items: readonly OutboxItem[]): Promise<void> {
    const detect = await languageDetector();
    // Who looks at the languages may not have been here yet.
    const langOf = (signs: LanguageSigns, text: string): string => {
      if (signs.detectedLang !== null) return effectiveLanguage(signs);
      const { lang, confidence } = detect(text, signs.declaredLang);
      return effectiveLanguage({ ...signs, detectedLang: lang, detectedConfidence: confidence });
    };
    const ids = [...new Set(items.map(({ subjectId }) => subjectId))];
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      if (!waiting.length) return;
      const held = await this.voices.hold(manager, ids);
      const open = held.map(({ id }) => id);
      const voiceWords = await this.words.of(open, manager);
      const messages = await this.voices.messages(manager, open);
      const messageWords = await this.messageWords.of(
        messages.map(({ id }) => id),
        manager,
      );
      const source = (signs: LanguageSigns & { id: string }, text: string) => ({
        ...{ id: signs.id, by: 'resident' as const, lang: langOf(signs, text), text },
      });
      const sources: SourceText[] = [
        ...held.map((voice) => ({
          ...source(voice, voiceWords.get(voice.id)?.text ?? ''),
          ...{ kind: 'voice' as const, submissionId: voice.id },
        })),
        ...messages.map((message) => ({
          ...source(message, messageWords.get(message.id) ?? ''),
          ...{ kind: 'message' as const, submissionId: message.submissionId },
        })),
      ];
      await this.translations.prepare(manager, sources);
      await this.outbox.markHandled(
        manager,
        waiting.map(({ id }) => id),
      );
    });
  }
}

/** A voice has its place: routing has read it, so its language is known, and who may see it. */
@Injectable()
export class TranslateVoice implements OutboxHandler {
  readonly consumer = 'translate-voice';

  constructor(private readonly texts: FollowTranslated) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.texts.follow(items);
  }
}

/** Its sender has written more, or anew. */
@Injectable()
export class TranslateWritten implements OutboxHandler {
  readonly consumer = 'translate-written';

  constructor(private readonly texts: FollowTranslated) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.texts.follow(items);
  }
}
