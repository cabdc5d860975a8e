import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import type {
  SectionRef,
  TranslatedText,
  TranslationKind,
  TranslationRef,
} from '../../contract/index.js';
import { baseOf } from '../../language/index.js';
import { type TranslationWords, TranslationWordsRepository } from '../submissions/index.js';
import { type TranslationRecord, TranslationRepository } from './translation.repository.js';
import { isShown } from './translation-state.js';
import { PLAIN } from './wanted-languages.js';

/** A text as it stands now. */
interface Text {
  readonly kind: TranslationKind;
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}
export interface Reader {
  /** The language of the page. */
  readonly page: string;
  /** What the sender of the voice reads. */
  readonly sender: string;
  readonly sectionOf: (id: string) => SectionRef | undefined;
}
interface Beside {
  readonly translated?: TranslatedText;
  readonly plain?: TranslatedText;
  readonly awaited?: true;
}

/** The translations of one voice's texts that stand. */
export class VoiceTranslations {
  constructor(
    private readonly records: readonly TranslationRecord[],
    private readonly words: ReadonlyMap<string, TranslationWords>,
    private readonly calendar: Calendar,
    /** Kinds of texts of which a machine's draft is shown. */
    private readonly showUnchecked: readonly TranslationKind[],
  ) {}

  /** What may be shown of a text in one language: never what is a translation of another text. */
  shown(
    { kind, id, text }: Text,
    lang: string,
    sectionOf: Reader['sectionOf'],
  ): TranslatedText | undefined {
    const record = this.of(kind, id).find((one) => one.lang === lang);
    const words = record && this.words.get(record.id);
    if (!record || !words?.text || words.source !== text) return undefined;
    if (!isShown(record, this.showUnchecked)) return undefined;
    const checkedBy = record.checkerSectionId ? sectionOf(record.checkerSectionId) : undefined;
    return {
      text: words.text,
      lang,
      checked: record.state === 'checked',
      origin: record.origin ?? 'person',
      ...(record.engine ? { engine: record.engine } : {}),
      ...(record.checkedAt && record.state === 'checked'
        ? { checkedAt: this.calendar.timeOf(record.checkedAt) }
        : {}),
      ...(checkedBy ? { checkedBy } : {}),
    };
  }

  /** That a text is to be translated into a language, and nothing of it may be shown yet. */
  isAwaited(text: Text, lang: string, sectionOf: Reader['sectionOf']): boolean {
    return (
      !this.shown(text, lang, sectionOf) &&
      this.of(text.kind, text.id).some((one) => one.lang === lang)
    );
  }

  /** What stands beside a text of the city's for a resident: in the own language, in plain Japanese, or that it is awaited. */
  beside(text: Text, { page, sender, sectionOf }: Reader): Beside {
    // Who reads a page in Japanese reads the text itself.
    if (page === text.lang) return {};
    const translated =
      this.shown(text, page, sectionOf) ??
      (baseOf(sender) === baseOf(text.lang) ? undefined : this.shown(text, sender, sectionOf));
    const plain = translated?.lang === PLAIN ? undefined : this.shown(text, PLAIN, sectionOf);
    return {
      ...(translated ? { translated } : {}),
      ...(plain ? { plain } : {}),
      ...(this.isAwaited(text, sender, sectionOf) ? { awaited: true } : {}),
    };
  }

  /** For the desk: what there is of a text, wanted or done; and by whom it was checked, where sections have names. */
  refs(kind: TranslationKind, id: string, sectionOf?: Reader['sectionOf']): TranslationRef[] {
    return this.of(kind, id).map((record) => {
      const checkedBy = record.checkerSectionId ? sectionOf?.(record.checkerSectionId) : undefined;
      return {
        id: record.id,
        lang: record.lang,
        state: record.state,
        origin: record.origin,
        complete: record.complete,
        checkedAt: record.checkedAt && this.calendar.timeOf(record.checkedAt),
        ...(checkedBy && record.state === 'checked' ? { checkedBy } : {}),
      };
    });
  }

  private of(kind: TranslationKind, id: string): readonly TranslationRecord[] {
    return this.records.filter((one) => one.kind === kind && one.subjectId === id);
  }
}

/** Translations for those who read the texts themselves: who may read those is asked before. */
@Injectable()
export class ReadTranslations {
  constructor(
    private readonly translations: TranslationRepository,
    private readonly words: TranslationWordsRepository,
    private readonly calendar: Calendar,
    @Inject(CITY) private readonly city: Pick<City, 'translation'>,
  ) {}

  async ofVoice(id: string): Promise<VoiceTranslations> {
    const records = await this.translations.ofVoices([id]);
    return this.withWords(records.filter(({ state }) => state !== 'stale'));
  }

  /** Of published texts and answers, in one language. */
  async published(ids: readonly string[], lang: string): Promise<VoiceTranslations> {
    return this.withWords(await this.translations.standing(ids, lang));
  }

  private async withWords(records: readonly TranslationRecord[]): Promise<VoiceTranslations> {
    const words = await this.words.of(records.map(({ id }) => id));
    const { showUnchecked } = this.city.translation;
    return new VoiceTranslations(records, words, this.calendar, showUnchecked);
  }
}
