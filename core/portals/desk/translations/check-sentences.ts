import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import type { CitySentence } from '../../../contract/index.js';
import { digestOf, SentenceCheckRepository } from '../../../records/translations/index.js';
import { TranslationQueries } from './translations.queries.js';

/** The city's sentences, to be looked through by its own people once in each language. */
@Injectable()
export class CheckSentences {
  constructor(
    @Inject(CITY_SENTENCES) private readonly city: CitySentences,
    private readonly checks: SentenceCheckRepository,
    private readonly queries: TranslationQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async list(lang: string): Promise<{ items: CitySentence[] }> {
    const checks = new Map((await this.checks.of([lang])).map((one) => [one.id, one]));
    const names = await this.queries.names([...checks.values()].map((one) => one.checkerId));
    const items = this.city.bank.sentences.flatMap(
      ({ id, topic, text: source }): CitySentence[] => {
        const text = this.textOf(id, lang);
        if (text === undefined) return [];
        const check = checks.get(id);
        const checked = check?.digest.equals(digestOf(text)) ?? false;
        return [
          {
            ...{ id, topic, source, lang, text, checked },
            checkedBy: checked && check ? (names.get(check.checkerId) ?? null) : null,
            checkedAt: checked && check ? this.calendar.timeOf(check.at) : null,
          },
        ];
      },
    );
    return { items };
  }

  /** Error: `not_found` for a sentence or a language that the bank does not have. */
  async set(actor: StaffActor, id: string, lang: string, checked: boolean): Promise<void> {
    const text = this.textOf(id, lang);
    if (text === undefined) throw new AppError('not_found');
    await this.unitOfWork.commit(async (tx) => {
      const at = this.clock.now();
      if (checked) await this.checks.check(tx.manager, { id, lang, text, by: actor.id, at });
      else await this.checks.uncheck(tx.manager, id, lang);
      tx.record({
        ...{ actor, verb: checked ? 'sentence.check' : 'sentence.uncheck' },
        ...{ subjectId: actor.id, detail: { sentence: id, lang } },
      });
    });
  }

  private textOf(id: string, lang: string): string | undefined {
    const texts = this.city.bank.source.texts[lang];
    return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  }
}
