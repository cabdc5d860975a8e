import { Inject, Injectable } from '@nestjs/common';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import type { SentenceBank } from '../../../contract/index.js';
import { hasGaps } from '../../../language/sentences/index.js';

/** The language that answers are written in. */
const SOURCE = 'ja';
const PLAIN = 'ja-simple';

/** The city's sentences as an answer is composed of them. */
@Injectable()
export class ReadSentenceBank {
  constructor(@Inject(CITY_SENTENCES) private readonly city: CitySentences) {}

  read(): SentenceBank {
    const { sentences, source } = this.city.bank;
    const langs = Object.keys(source.texts).filter((tag) => tag !== SOURCE);
    return {
      items: sentences.map(({ id, topic, slots = {}, text }) => {
        const said = langs.filter((lang) => {
          const translated = source.texts[lang]?.[id];
          return translated !== undefined && hasGaps(translated, slots);
        });
        return {
          ...{ id, topic, slots, text, plain: source.texts[PLAIN]?.[id] ?? '' },
          languages: Object.fromEntries(said.map((lang) => [lang, false])),
        };
      }),
      sections: [...source.sections],
      measures: [...source.measures],
    };
  }
}
