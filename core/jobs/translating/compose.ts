import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../base/outbox/index.js';
import { CITY_SENTENCES, type CitySentences } from '../../base/sentences/index.js';
import { readSentence, sayIn, splitSentences } from '../../language/sentences/index.js';
import type { TranslatedSentence } from '../../records/submissions/index.js';
import {
  digestOf,
  SentenceCheckRepository,
  TranslationMemoryRepository,
} from '../../records/translations/index.js';

/** What a sentence of a text is in a language, by its place in the text. */
type Composed = ReadonlyMap<string, readonly TranslatedSentence[]>;
/** Sentences of earlier texts of the same voice, as they were translated: by language and source. */
export type Earlier = ReadonlyMap<
  string,
  ReadonlyMap<string, Pick<TranslatedSentence, 'text' | 'checked'>>
>;

/** Puts translations together from what is there: the city's sentences, what was translated before. No machine, no network. */
@Injectable()
export class ComposeTranslations {
  constructor(
    @Inject(CITY_SENTENCES) private readonly city: CitySentences,
    private readonly checks: SentenceCheckRepository,
    private readonly memory: TranslationMemoryRepository,
  ) {}

  /** One text in several languages; a sentence that nothing is known of is empty. */
  async compose(
    text: string,
    sourceLang: string,
    langs: readonly string[],
    on?: Transaction['manager'],
  ): Promise<Composed> {
    const parts = splitSentences(text, sourceLang);
    const { bank, names } = this.city;
    const said = parts.map((part) =>
      sourceLang === 'ja' ? readSentence(bank, part.text) : undefined,
    );
    const isChecked = await this.checked(langs, on);
    const sentences = parts.map((part) => part.text);
    const known = await this.memory.find(sourceLang, sentences, langs, on);
    const remembered = new Map(known.map((one) => [`${one.lang} ${one.digest}`, one.text]));
    return new Map(
      langs.map((lang) => [
        lang,
        parts.map(({ text: source, after }, i) => {
          const one = said[i];
          const bankText = one && sayIn(bank, one, lang, names);
          const own = { source, after, text: bankText ?? '', origin: 'sentences' as const };
          if (one && bankText && isChecked(one.id, lang)) return { ...own, checked: true };
          const before = remembered.get(`${lang} ${digestOf(source).toString('hex')}`);
          if (before) return { source, after, text: before, origin: 'memory', checked: true };
          return { ...own, origin: bankText ? own.origin : null, checked: false };
        }),
      ]),
    );
  }

  /** Whether the city's person has looked at a sentence as it stands now. */
  private async checked(langs: readonly string[], on: Transaction['manager'] | undefined) {
    const rows = await this.checks.of(langs, on);
    const digests = new Map(rows.map(({ id, lang, digest }) => [`${lang} ${id}`, digest]));
    const { texts } = this.city.bank.source;
    return (id: string, lang: string): boolean =>
      digests.get(`${lang} ${id}`)?.equals(digestOf(texts[lang]?.[id] ?? '')) ?? false;
  }
}

/** Fills what is missing or unchecked with what the same voice's earlier texts were translated as. */
export const withEarlier = (
  sentences: readonly TranslatedSentence[],
  earlier: ReadonlyMap<string, Pick<TranslatedSentence, 'text' | 'checked'>> | undefined,
): readonly TranslatedSentence[] =>
  sentences.map((one) => {
    const before = earlier?.get(one.source);
    if (one.checked || !before?.text || (one.text && !before.checked)) return one;
    return { ...one, ...before, origin: before.checked ? 'memory' : 'person' };
  });
