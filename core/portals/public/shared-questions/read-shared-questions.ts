import { Injectable } from '@nestjs/common';
import { AppError } from '../../../base/kernel/index.js';
import type {
  SectionRef,
  SharedKind,
  SharedQuestion,
  SharedText,
  TranslatedText,
} from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import {
  SharedQuestionRepository,
  type SharedQuestion as SharedRow,
} from '../../../records/shared-questions/index.js';
import {
  PLAIN,
  ReadTranslations,
  type VoiceTranslations,
} from '../../../records/translations/index.js';

const JAPANESE = 'ja';

/** What others asked, for everybody: in the reader's language once a person has checked that, else in plain Japanese or Japanese. */
@Injectable()
export class ReadSharedQuestions {
  constructor(
    private readonly entries: SharedQuestionRepository,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly translations: ReadTranslations,
  ) {}

  async list(topic: string | undefined, lang: string): Promise<{ items: SharedQuestion[] }> {
    return { items: await this.present(await this.entries.standing(topic), lang) };
  }

  /** Errors: `gone` for one that was taken back, `not_found`. */
  async one(id: string, lang: string): Promise<SharedQuestion> {
    const row = await this.entries.one(id);
    if (row?.retracted) throw new AppError('gone');
    const [entry] = row ? await this.present([row], lang) : [];
    if (!entry) throw new AppError('not_found');
    return entry;
  }

  private async present(rows: readonly SharedRow[], lang: string): Promise<SharedQuestion[]> {
    const names = await this.plan.names(lang);
    const { sectionById } = await this.sections.current();
    const sectionOf = (id: string) => {
      const known = sectionById.get(id);
      return known && names.section(known);
    };
    const ids = rows.map(({ id }) => id);
    const [inPage, inPlain] = await Promise.all(
      [lang, PLAIN].map((tag) => this.translations.published(ids, tag)),
    );
    return rows.flatMap((row) => {
      const section = sectionOf(row.sectionId);
      // Not known for a moment after it was added; it will be there at the next look.
      if (!section) return [];
      const translated = checked(row, lang, inPage, sectionOf);
      const plain = translated ? undefined : checked(row, PLAIN, inPlain, sectionOf);
      const text = (i: 0 | 1, own: string): SharedText => ({
        ...{ text: own, lang: JAPANESE },
        ...(translated ? { translated: translated[i] } : {}),
        ...(plain && lang !== JAPANESE ? { plain: plain[i] } : {}),
        ...(translated || lang === JAPANESE ? {} : { awaited: true as const }),
      });
      return [
        {
          ...{ id: row.id, topic: row.topic, month: row.month, section },
          ...{ question: text(0, row.question), answer: text(1, row.answer) },
        },
      ];
    });
  }
}

/** Question and answer, where a person has checked both: half of it in another language helps nobody. */
const checked = (
  { id, question, answer }: SharedRow,
  lang: string,
  translations: VoiceTranslations | undefined,
  sectionOf: (id: string) => SectionRef | undefined,
): readonly [TranslatedText, TranslatedText] | undefined => {
  const shown = (kind: SharedKind, text: string) => {
    const found = translations?.shown({ kind, id, text, lang: JAPANESE }, lang, sectionOf);
    return found?.checked ? found : undefined;
  };
  const [asked, said] = [shown('shared_question', question), shown('shared_answer', answer)];
  return asked && said ? [asked, said] : undefined;
};
