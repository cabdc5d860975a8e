import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../../base/sealing/index.js';
import { Locales } from '../../../language/index.js';
import { phraseFrom } from '../../../language/phrases/index.js';
import { type HeldSecret, holdSecret } from './held-secret.js';

/** Words for a confided voice, as they are given and as they are held. */
export interface ReadyPhrase {
  readonly phrase: string;
  readonly held: HeldSecret;
}

/** Of each language that somebody has sent in: as many as send at the same moment in a small city. */
const KEPT = 4;
/** Milliseconds after one was taken until another is made: whoever took it is answered by then. */
const AFTER_MS = 200;
/** Bytes of chance, enough for the longest phrase. */
const CHANCE = 32;

/**
 * Phrases that are hashed already when somebody sends: the slow hash is done between voices, and nobody waits for it. They
 * stand in this process's memory alone and mean nothing before they are given out. Where all are taken, as in a flood, one
 * is made in the request.
 */
@Injectable()
export class ReadyPhrases {
  private readonly kept = new Map<string, ReadyPhrase[]>();
  private readonly filling = new Set<string>();

  constructor(
    private readonly keys: KeyRing,
    private readonly locales: Locales,
  ) {}

  /** One that nobody else gets. Error: `unavailable`, where none is left and too many are being made. */
  async take(uiLang: string): Promise<ReadyPhrase> {
    const one = this.of(uiLang).shift();
    setTimeout(() => void this.fill(uiLang, KEPT), AFTER_MS).unref();
    return one ?? this.make(uiLang);
  }

  /** Makes the first of each language, when a process has started. */
  async prepare(): Promise<void> {
    for (const { tag } of this.locales.rows) await this.fill(tag, 1);
  }

  private of(uiLang: string): ReadyPhrase[] {
    const kept = this.kept.get(uiLang) ?? [];
    this.kept.set(uiLang, kept);
    return kept;
  }

  /** One after the other, so that a request which has to make its own never waits for more than one. */
  private async fill(uiLang: string, count: number): Promise<void> {
    if (this.filling.has(uiLang)) return;
    this.filling.add(uiLang);
    const kept = this.of(uiLang);
    try {
      while (kept.length < count) kept.push(await this.make(uiLang));
    } catch {
      // So many are being made that this one can wait: whoever comes next makes it.
    } finally {
      this.filling.delete(uiLang);
    }
  }

  private async make(uiLang: string): Promise<ReadyPhrase> {
    const phrase = phraseFrom(randomBytes(CHANCE), uiLang);
    return { phrase, held: await holdSecret(this.keys.writing, phrase, 'sending') };
  }
}
