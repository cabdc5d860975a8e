import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { PrepareTranslations } from '../../../jobs/translating/index.js';
import { TranslationWishRepository } from '../../../records/translations/index.js';
import { OpinionQueries } from './opinion.queries.js';

/**
 * A reader asks for a published text and its answer in their language. Nobody is asked who they are: a wish is one for each text
 * and language, however often it is pressed, and the city is asked for so many a day.
 */
@Injectable()
export class AskTranslation {
  constructor(
    private readonly opinions: OpinionQueries,
    private readonly wishes: TranslationWishRepository,
    private readonly translations: PrepareTranslations,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Errors: `gone` for one that was taken back, `not_found`, `translations_full`. */
  async ask(id: string, lang: string): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const text = await this.opinions.hold(tx.manager, id);
      if (!text) throw new AppError((await this.opinions.wasTakenBack(id)) ? 'gone' : 'not_found');
      const wish = { publicationId: id, lang, at: this.clock.now() };
      const outcome = await this.wishes.add(tx.manager, wish);
      if (outcome === 'full') throw new AppError('translations_full');
      if (outcome === 'known') return;
      const { submissionId } = text;
      await this.translations.prepare(tx.manager, [
        {
          ...{ kind: 'publication', by: 'resident', id, submissionId },
          ...{ lang: text.lang, text: text.text },
        },
        {
          ...{ kind: 'answer', by: 'city', id: text.answerId, submissionId },
          ...{ lang: text.answerLang, text: text.answerText },
        },
      ]);
      tx.record({
        actor: { kind: 'resident', uiLang: lang },
        verb: 'translation.ask',
        subjectId: id,
        detail: { lang },
      });
    });
  }
}
