import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import { SHARED_KINDS } from '../../contract/index.js';
import { Locales } from '../../language/index.js';
import { TranslationWordsRepository } from '../../records/submissions/index.js';
import {
  digestOf,
  joinSentences,
  outcomeOf,
  TranslationRepository,
} from '../../records/translations/index.js';
import { ComposeTranslations } from './compose.js';

const JAPANESE = 'ja';
const OPEN_DAYS = 5;

/**
 * Makes the records of what others asked, in every language of the city's, in the transaction in which it is approved: nobody
 * waits for one, and everybody may need it. No machine is asked.
 */
@Injectable()
export class PrepareShared {
  constructor(
    private readonly composing: ComposeTranslations,
    private readonly translations: TranslationRepository,
    private readonly words: TranslationWordsRepository,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** In the place of what was translated of an earlier text of the same entry. */
  async prepare(
    manager: Transaction['manager'],
    entry: { readonly id: string; readonly question: string; readonly answer: string },
  ): Promise<void> {
    const now = this.clock.now();
    const { calendar } = this;
    const dueAt = calendar.endOf(calendar.addOpenDays(calendar.dateOf(now), OPEN_DAYS));
    const langs = this.locales.rows.map(({ tag }) => tag).filter((tag) => tag !== JAPANESE);
    for (const kind of SHARED_KINDS) {
      const source = kind === 'shared_question' ? entry.question : entry.answer;
      await this.translations.replace(manager, kind, [entry.id], now);
      const composed = await this.composing.compose(source, JAPANESE, langs, manager);
      const made = langs.map((lang) => {
        const sentences = composed.get(lang) ?? [];
        const outcome = outcomeOf(sentences);
        return {
          record: {
            ...{ id: uuidV7(now), submissionId: null, kind, subjectId: entry.id },
            ...{ sourceLang: JAPANESE, lang, digest: digestOf(source), ...outcome, dueAt },
            checkedAt: outcome.state === 'checked' ? now : null,
          },
          words: { source, text: joinSentences(sentences, lang), sentences },
        };
      });
      await this.translations.add(
        manager,
        made.map(({ record }) => record),
        now,
      );
      await this.words.add(
        manager,
        made.map(({ record: { id }, words }) => ({ id, ...words })),
      );
    }
  }
}
