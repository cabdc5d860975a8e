import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../base/outbox/index.js';
import { isSealed } from '../../base/sealing/index.js';
import { languageDetector } from '../../language/detection/index.js';
import { effectiveLanguage, type LanguageSigns } from '../../language/index.js';
import {
  AnswerWordsRepository,
  AppealWordsRepository,
  MessageWordsRepository,
  WordsRepository,
} from '../../records/submissions/index.js';
import type { SourceText } from './prepare-translations.js';
import { type TranslatedVoice, TranslatedVoiceQueries } from './translated-voice.queries.js';

type Manager = Transaction['manager'];

/** The texts of voices that are held, as something that may be wanted in other languages. */
@Injectable()
export class SourceTexts {
  constructor(
    private readonly voices: TranslatedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly messageWords: MessageWordsRepository,
    private readonly answerWords: AnswerWordsRepository,
    private readonly appealWords: AppealWordsRepository,
  ) {}

  /** What their senders wrote: the voices, and those messages and objections that have no record. */
  async ofResidents(manager: Manager, held: readonly TranslatedVoice[]): Promise<SourceText[]> {
    const ids = held.map(({ id }) => id);
    const langOf = await this.reader();
    const voiceWords = await this.words.of(ids, manager);
    const messages = await this.voices.messages(manager, ids);
    const messageWords = await this.messageWords.of(
      messages.map(({ id }) => id),
      manager,
    );
    const source = (signs: LanguageSigns & { id: string }, text: string) => ({
      ...{ id: signs.id, by: 'resident' as const, lang: langOf(signs, text), text },
    });
    return [
      ...held.map((voice) => ({
        ...source(voice, voiceWords.get(voice.id)?.text ?? ''),
        ...{ kind: 'voice' as const, submissionId: voice.id },
      })),
      ...messages.map((message) => ({
        ...source(message, messageWords.get(message.id) ?? ''),
        ...{ kind: 'message' as const, submissionId: message.submissionId },
      })),
      ...(await this.appeals(manager, ids)),
    ];
  }

  /** What the city said to them and shows of them, as far as it has no record. */
  async ofCity(manager: Manager, ids: readonly string[]): Promise<SourceText[]> {
    const messages = await this.voices.sectionMessages(manager, ids);
    const messageWords = await this.messageWords.of(
      messages.map(({ id }) => id),
      manager,
    );
    const answers = await this.answerWords.join(await this.voices.answers(manager, ids), manager);
    const published = await this.voices.publications(manager, ids);
    return [
      ...messages.map((one) => ({
        ...{ ...one, kind: 'message' as const, by: 'city' as const },
        text: messageWords.get(one.id) ?? '',
      })),
      ...answers.map((one) => ({ ...one, kind: 'answer' as const, by: 'city' as const })),
      ...published.map((one) => ({
        ...one,
        kind: 'publication' as const,
        by: 'resident' as const,
      })),
    ];
  }

  private async appeals(manager: Manager, ids: readonly string[]): Promise<SourceText[]> {
    const found: SourceText[] = [];
    for (const { id, submissionId } of await this.voices.appeals(manager, ids)) {
      const words = await this.appealWords.of(id, manager);
      if (!words) continue;
      const { text, lang } = words;
      found.push({ kind: 'appeal', by: 'resident', id, submissionId, lang, text });
    }
    return found;
  }

  /** In which language a resident's text is. Who looks at the languages may not have been here yet. */
  private async reader() {
    const detect = await languageDetector();
    return (signs: LanguageSigns, text: string): string => {
      if (signs.detectedLang !== null || isSealed(text)) return effectiveLanguage(signs);
      const { lang, confidence } = detect(text, signs.declaredLang);
      return effectiveLanguage({ ...signs, detectedLang: lang, detectedConfidence: confidence });
    };
  }
}
