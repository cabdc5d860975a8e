import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import {
  EVERYDAY_WORDS,
  type KnownWords,
  knownWords,
  partsWithReadings,
  proposeReadings,
  type ReadWord,
  writtenReadings,
} from '../../language/proposed-readings/index.js';
import { Analyser } from './analyser.js';
import { ReadingCorrectionRepository } from './reading-correction.repository.js';

/** How the city's own words are read (`readings.json` and the names of its sections). */
export const CITY_READINGS = Symbol('CITY_READINGS');

/** Corrections of other processes are there after so long; those of this process at once. */
const FRESH_MS = 5_000;
/** Texts that are kept: the answers that residents read now. */
const KEPT = 500;

interface Known {
  /** Another one as soon as any word is read in another way. */
  readonly version: string;
  readonly words: KnownWords;
}
export interface Read {
  readonly read: string;
  readonly words: readonly ReadWord[];
}

/** Japanese with proposed readings: the product's list, the city's, and what its staff corrected, which has the last word. */
@Injectable()
export class ReadJapanese {
  private readonly known: Fresh<Known>;
  private readonly kept = new LRUCache<string, string>({ max: KEPT });

  constructor(
    private readonly analyser: Analyser,
    corrections: ReadingCorrectionRepository,
    @Inject(CITY_READINGS) city: readonly (readonly [string, string])[],
    clock: Clock,
  ) {
    this.known = fresh(FRESH_MS, clock, async () => {
      const corrected = await corrections.all();
      return {
        version: digestOf(JSON.stringify(corrected)),
        words: knownWords([...EVERYDAY_WORDS, ...city, ...corrected]),
      };
    });
  }

  /** For staff: each word with where its reading comes from. Rejects where the dictionary does not answer. */
  async propose(text: string): Promise<Read> {
    const { words: known } = await this.known.current();
    const { plain, words } = await proposeReadings(text, known, (part) =>
      this.analyser.analyse(part),
    );
    return { read: writtenReadings(partsWithReadings(plain, words)), words };
  }

  /** For readers: the text as `{漢字|かんじ}`. Kept in memory by its digest, but not where `isCareful`. */
  async read(text: string, isCareful: boolean): Promise<string> {
    const { version } = await this.known.current();
    const key = `${version} ${digestOf(text)}`;
    const before = this.kept.get(key);
    if (before !== undefined) return before;
    const { read } = await this.propose(text);
    if (!isCareful) this.kept.set(key, read);
    return read;
  }

  /** A word was corrected in this process. */
  forget(): void {
    this.known.forget();
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
