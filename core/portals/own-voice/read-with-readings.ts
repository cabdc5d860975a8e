import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppError, LOGGER } from '../../base/kernel/index.js';
import { safeError, type TextsWithReadings } from '../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../language/index.js';
import { ReadJapanese } from '../../records/readings/index.js';
import { ReadOwnVoice } from './read-own-voice.js';

/** What the city wrote to the holder of a receipt in Japanese, with readings. */
@Injectable()
export class ReadWithReadings {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly japanese: ReadJapanese,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Errors: `receipt_unknown`, `unavailable` (the dictionary does not answer: the texts are read without readings). */
  async read(input: { receipt: string; secret: string; lang: string }): Promise<TextsWithReadings> {
    const voice = await this.own.read(input);
    const { note, appeal } = voice.moderation ?? {};
    const decided = [note, appeal?.reply].flatMap((text) =>
      text ? [{ lang: SOURCE_LANGUAGE, text }] : [],
    );
    const written = [
      ...voice.answers,
      ...voice.messages.filter(({ from }) => from === 'section'),
      ...decided,
    ].filter(({ lang, text }) => lang === SOURCE_LANGUAGE && text);
    // What a counsellor wrote stays in no memory of ours longer than it takes to send it.
    const isCareful = voice.kind === 'consultation';
    try {
      const texts = [];
      for (const { text } of written)
        texts.push({ text, read: await this.japanese.read(text, isCareful) });
      return { texts };
    } catch (error) {
      this.log.error({ error: safeError(error) }, 'no readings for an answer');
      throw new AppError('unavailable');
    }
  }
}
