import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppError, LOGGER } from '../../../base/kernel/index.js';
import { safeError, type TextsWithReadings } from '../../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../../language/index.js';
import { ReadJapanese } from '../../../records/readings/index.js';
import { ReadOpinions } from './read-opinions.js';

/** The Japanese of a published opinion, with readings. */
@Injectable()
export class OpinionReadings {
  constructor(
    private readonly opinions: ReadOpinions,
    private readonly japanese: ReadJapanese,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Errors: those of the opinion; `unavailable` (the dictionary does not answer: the texts are read without readings). */
  async read(id: string): Promise<TextsWithReadings> {
    const { text, lang, answer } = await this.opinions.one(id, SOURCE_LANGUAGE);
    const written = [{ text, lang }, answer].filter((one) => one.lang === SOURCE_LANGUAGE);
    try {
      const texts = [];
      for (const one of written)
        texts.push({ text: one.text, read: await this.japanese.read(one.text, false) });
      return { texts };
    } catch (error) {
      this.log.error({ error: safeError(error) }, 'no readings for an opinion');
      throw new AppError('unavailable');
    }
  }
}
