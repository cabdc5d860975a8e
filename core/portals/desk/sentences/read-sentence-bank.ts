import { Inject, Injectable } from '@nestjs/common';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import type { SentenceBank } from '../../../contract/index.js';
import { hasGaps } from '../../../language/sentences/index.js';
import { digestOf, SentenceCheckRepository } from '../../../records/translations/index.js';

/** The language that answers are written in. */
const SOURCE = 'ja';
const PLAIN = 'ja-simple';

/** The city's sentences as an answer is composed of them. */
@Injectable()
export class ReadSentenceBank {
  constructor(
    @Inject(CITY_SENTENCES) private readonly city: CitySentences,
    private readonly checks: SentenceCheckRepository,
  ) {}

  async read(): Promise<SentenceBank> {
    const { sentences, source } = this.city.bank;
    const langs = Object.keys(source.texts).filter((tag) => tag !== SOURCE);
    const checks = new Map(
      (await this.checks.of(langs)).map(({ id, lang, digest }) => [`${lang} ${id}`, digest]),
    );
    const textOf = (lang: string, id: string) => source.texts[lang]?.[id];
    return {
      items: sentences.map(({ id, topic, slots = {}, text }) => ({
        ...{ id, topic, slots, text, plain: textOf(PLAIN, id) ?? '' },
        languages: Object.fromEntries(
          langs.flatMap((lang) => {
            const said = textOf(lang, id);
            if (said === undefined || !hasGaps(said, slots)) return [];
            // Who checked it looked at the text of then.
            return [[lang, checks.get(`${lang} ${id}`)?.equals(digestOf(said)) ?? false]];
          }),
        ),
      })),
      sections: [...source.sections],
      measures: [...source.measures],
    };
  }
}
