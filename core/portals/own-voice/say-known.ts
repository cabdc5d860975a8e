import { Injectable } from '@nestjs/common';
import type { OwnSubmission, TranslatedText } from '../../contract/index.js';
import { ComposeTranslations } from '../../jobs/translating/index.js';
import { SOURCE_LANGUAGE } from '../../language/index.js';
import { joinSentences, outcomeOf, PLAIN } from '../../records/translations/index.js';

type Said = OwnSubmission['answers'][number] | OwnSubmission['messages'][number];

/**
 * What the city's checked sentences say of an answer to a confided voice, in the language of the page. Of other voices that is a
 * record (ADR 27); of these nobody but their sender can read the Japanese, so it is put together while they do.
 */
@Injectable()
export class SayKnown {
  constructor(private readonly composing: ComposeTranslations) {}

  async in(page: string, voice: OwnSubmission): Promise<OwnSubmission> {
    if (page === SOURCE_LANGUAGE) return voice;
    const answers = [];
    for (const one of voice.answers) answers.push(await this.beside(one, page));
    const messages = [];
    for (const one of voice.messages)
      messages.push(one.from === 'section' ? await this.beside(one, page) : one);
    return { ...voice, answers, messages };
  }

  private async beside<S extends Said>(said: S, page: string): Promise<S> {
    if (said.lang !== SOURCE_LANGUAGE || !said.text || said.translated) return said;
    const known = await this.composing.compose(said.text, SOURCE_LANGUAGE, [page, PLAIN]);
    const whole = (lang: string): TranslatedText | undefined => {
      const sentences = known.get(lang) ?? [];
      return outcomeOf(sentences).state === 'checked'
        ? { text: joinSentences(sentences, lang), lang, checked: true, origin: 'sentences' }
        : undefined;
    };
    const [translated, plain] = [whole(page), said.plain ?? whole(PLAIN)];
    if (!translated) return { ...said, ...(plain && page !== PLAIN ? { plain } : {}) };
    const { awaited: _, ...rest } = said;
    return { ...rest, translated, ...(plain && page !== PLAIN ? { plain } : {}) } as S;
  }
}
